/** Reads a session and templates and replays the one through the others; for `countonce replay`, in a child process. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../../cli/command-line.ts';
import { TemplateFileError } from '../../sandbox/template-file-error.ts';
import { reportReplay } from '../sessions/replay-report.ts';
import { SessionError } from '../sessions/session-error.ts';
import { readSession } from '../sessions/session-file.ts';
import type { ReplayReport, Session } from '../sessions/session-types.ts';

export interface ReplayTask {
  file: string;
  templates: [string, string?];
}

/** For the lab's page. @throws UsageError for what is no template */
export async function replayInChild(session: Session, templates: [string, string?]): Promise<ReplayReport> {
  try {
    return await reportReplay(session, templates);
  } catch (error) {
    throw error instanceof TemplateFileError ? new UsageError(error.message) : error;
  }
}

/** @throws UsageError for a file that cannot be read or is not what it should be */
export async function replayFile(
  { file, templates: [first, second] }: ReplayTask,
  onProgress: (progress: [done: number, all: number]) => void,
): Promise<ReplayReport> {
  try {
    const session = readSession(readText(file));
    const texts: [string, string?] = second === undefined ? [readText(first)] : [readText(first), readText(second)];
    return await reportReplay(session, texts, (done, all) => onProgress([done, all]));
  } catch (error) {
    const isOfFile = error instanceof SessionError || error instanceof TemplateFileError;
    throw isOfFile ? new UsageError(error.message) : error;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError(`${file} cannot be read (${reason}). Check the path.`);
  }
}
