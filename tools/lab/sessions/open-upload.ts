/** What a page uploads to be shown: a session that the lab has saved, or a browser's recording. Knows no route. */
import type { LabRecord } from '../../pairing/record-types.ts';
import { withoutSecrets } from '../../privacy/secrets.ts';
import { openRecording } from '../../recordings/open-recording.ts';
import { RecordingError } from '../../recordings/recording-error.ts';
import { runHere, type TemplateRunner } from '../../tag/template-runner.ts';
import { RequestError } from '../http/request-error.ts';

export interface LabTag {
  /** Text of the template that the lab runs. */
  template: string;
  /** Where it runs, if it is not ours. */
  runner?: TemplateRunner;
  /** The tag's form as it is now. */
  settings: () => Record<string, unknown>;
}

/** The text of a recording, in a body of `{ "recording": text }`; undefined in any other. */
export function recordingIn(body: string): string | undefined {
  if (!/^\s*\{\s*"recording"/.test(body)) return undefined;
  try {
    const { recording } = JSON.parse(body) as { recording?: unknown };
    return typeof recording === 'string' ? recording : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs the lab's tag for each event, against a stand-in of its own also in real mode, and for the recording's pixel instead of
 * the lab's. Rejects with RequestError.
 */
export async function recordsOf(
  recording: string,
  { template, runner = runHere(template), settings }: LabTag,
): Promise<LabRecord[]> {
  try {
    return await openRecording(recording, { runner, form: { ...withoutSecrets(settings()), pixelId: '' } });
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    const { where, reason, remedy } = error;
    throw new RequestError(400, { field: 'recording', reason: `${where}: ${reason}`, remedy });
  }
}
