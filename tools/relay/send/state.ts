/**
 * What of a file is done with, in a file of its own: a line for each chunk, on the disk before the next one begins. A process that
 * is killed leaves at most its last line in part, and that chunk is sent again, under the same ids.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { UsageError } from '../../cli/command-line.ts';
import type { Report } from '../verdict.ts';

/** A chunk as far as it is done with. */
export interface ChunkState {
  /** The first is 0. */
  chunk: number;
  /** Of the values, so that a state of another file is noticed. */
  digest: string;
  /** How many of its events Meta has taken. */
  sent: number;
  /** Of the others that are done with; positions count in the file. */
  others: Report[];
  /** Positions of those that wait for another try. */
  open: number[];
}

export interface State {
  /** When the file was first sent: the time of events that have none. */
  startedAtMs: number;
  get: (chunk: number) => ChunkState | undefined;
  /** Returns once the disk has it. */
  put: (state: ChunkState) => void;
  close: () => void;
}

const KIND = 'countonce-send';

/** Without a path nothing is kept. @throws UsageError for a file that is none of these */
export function openState(path: string | undefined, nowMs: number): State {
  if (path === undefined)
    return { startedAtMs: nowMs, get: () => undefined, put: () => undefined, close: () => undefined };
  const text = existsSync(path) ? readText(path) : '';
  const chunks = new Map<number, ChunkState>();
  const [head = '', ...lines] = text.split('\n');
  const known = parse(head) as { countonce?: unknown; startedAtMs?: unknown } | undefined;
  const isKnown = known?.countonce === KIND && typeof known.startedAtMs === 'number';
  // A head in part belongs to a process that was killed before it had sent anything.
  if (text !== '' && !isKnown && (lines.length > 0 || !HEAD.startsWith(head.slice(0, HEAD.length))))
    throw new UsageError(`--resume: ${path} is no state of countonce send. Name another file.`);
  for (const line of lines) {
    const state = parse(line) as ChunkState | undefined;
    if (state !== undefined) chunks.set(state.chunk, state);
  }
  const startedAtMs = isKnown ? (known.startedAtMs as number) : nowMs;
  const file = openFile(path, isKnown ? 'a' : 'w');
  const write = (line: string): void => {
    writeSync(file, line);
    fsyncSync(file);
  };
  if (!isKnown) write(`${HEAD}${startedAtMs}}\n`);
  else if (!text.endsWith('\n')) write('\n');
  return {
    startedAtMs,
    get: (chunk) => chunks.get(chunk),
    put: (state) => write(`${JSON.stringify(state)}\n`),
    close: () => closeSync(file),
  };
}

const HEAD = `{"countonce":"${KIND}","startedAtMs":`;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unusable(path, error);
  }
}

function openFile(path: string, flags: 'a' | 'w'): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw unusable(path, error);
  }
}

const unusable = (path: string, error: unknown): UsageError =>
  new UsageError(`--resume: ${path} cannot be used (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
