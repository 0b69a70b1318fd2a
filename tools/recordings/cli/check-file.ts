/** Reads one recording and a template, and makes the report; for `countonce check`, in a child process where the template is a stranger's. */
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../cli/command-line.ts';
import { readTemplateText } from '../../sandbox/cli/read-template.ts';
import { runHere } from '../../tag/template-runner.ts';
import { TemplateFileError } from '../../sandbox/template-file-error.ts';
import { RecordingError } from '../recording-error.ts';
import { reportRecording } from '../report.ts';
import type { Report } from '../report-types.ts';

export interface CheckTask {
  file: string;
  /** Instead of our own. */
  template?: string;
  form?: Record<string, unknown>;
}

/** How far: bytes of the file, then events. */
export interface CheckProgress {
  what: 'Reading' | 'Running';
  done: number;
  all: number;
}

const OWN_TEMPLATE = join(import.meta.dirname, '../../../template.tpl');

/** Two hundred and fifty-six kilobytes: half a second of a slow disk. */
const PIECE = 262_144;

/** @throws UsageError for a file that cannot be read or is not what it should be */
export async function checkFile(task: CheckTask, onProgress?: (progress: CheckProgress) => void): Promise<Report> {
  const { file, form } = task;
  const template = readTemplateText(task.template ?? OWN_TEMPLATE);
  try {
    const tag = { runner: runHere(template), ...(form && { form }) };
    const running = (done: number, all: number): void => onProgress?.({ what: 'Running', done, all });
    return await reportRecording({ file, bytes: readPieces(file, onProgress) }, tag, running);
  } catch (error) {
    if (error instanceof RecordingError) throw new UsageError(`${file}: ${error.message}`);
    if (error instanceof TemplateFileError)
      throw new UsageError(`${task.template ?? OWN_TEMPLATE}:${error.line}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new UsageError(`${file}: cannot be read (${code}). Check the path.`);
  }
}

async function* readPieces(file: string, onProgress?: (progress: CheckProgress) => void): AsyncGenerator<Uint8Array> {
  const stats = statSync(file);
  if (stats.isDirectory()) throw new UsageError(`${file}: is a folder; name the recording, for example site.har`);
  let done = 0;
  for await (const piece of createReadStream(file, { highWaterMark: PIECE })) {
    const bytes = piece as Uint8Array;
    done += bytes.length;
    yield bytes;
    onProgress?.({ what: 'Reading', done, all: stats.size });
  }
}
