/**
 * Sends the values of a file in chunks, tries again what waits, and keeps after each chunk what is done with. Every value ends in
 * the summary. Knows neither files nor the terminal.
 */
import { createHash } from 'node:crypto';
import { UsageError } from '../../cli/command-line.ts';
import { InputError } from '../input-error.ts';
import { tryItem, type Read } from '../read-items.ts';
import { idFrom, type Relay } from '../relay.ts';
import type { Report } from '../verdict.ts';
import { RecordedEvent, type FileValue } from './read-file.ts';
import type { State } from './state.ts';

export interface SendParts {
  values: AsyncIterable<FileValue>;
  relay: Relay;
  state: State;
  /** Values of a chunk; a thousand events go in one request. */
  chunkSize?: number;
  /** Waits before another try. */
  wait: (ms: number) => Promise<void>;
  /** Told of each chunk; what was sent of it before counts as well. */
  onChunk: (tally: Tally) => void;
}

/** How a value ended that was not sent, and where it stands in the file. */
export type PlacedReport = Report & { place: string };

/** How many were sent, and what became of the others. */
export interface Tally {
  sent: number;
  others: PlacedReport[];
}

interface Entry {
  position: number;
  place: string;
  read: Read;
  /** For an event without an id: made of its content and position, so that it is the same in each run. */
  spareId: string;
}

interface Chunk {
  number: number;
  digest: string;
  entries: Entry[];
}

const CHUNK = 1_000;

/** Between tries of the same chunk. Source: Meta, Graph API rate limiting: calls go on failing until the load falls. */
const PAUSES_MS = [1_000, 5_000, 25_000];

/**
 * Whether it stopped before the end of the file, because Meta takes nothing at the moment.
 * @throws UsageError when the state belongs to another file, or the file breaks off
 */
export async function sendValues({ values, chunkSize = CHUNK, onChunk, ...parts }: SendParts): Promise<boolean> {
  for await (const chunk of chunksOf(values, chunkSize, parts.state)) {
    const { isStopped, ...tally } = await sendChunk(chunk, parts);
    onChunk(tally);
    if (isStopped) return true;
  }
  return false;
}

async function* chunksOf(values: AsyncIterable<FileValue>, size: number, state: State): AsyncGenerator<Chunk> {
  let entries: Entry[] = [];
  let digest = createHash('sha256');
  let number = 0;
  const take = (): Chunk => {
    const chunk = { number, digest: digest.digest('hex').slice(0, 32), entries };
    [number, entries, digest] = [number + 1, [], createHash('sha256')];
    return chunk;
  };
  for await (const { place, value } of values) {
    const text = JSON.stringify(value);
    digest.update(`${text}\n`);
    const position = number * size + entries.length;
    entries.push({
      position,
      place,
      read: readValue(value, place, state),
      spareId: idFrom('send', text, String(position)),
    });
    if (entries.length === size) yield take();
  }
  if (entries.length > 0) yield take();
}

function readValue(value: unknown, place: string, { startedAtMs }: State): Read {
  if (value instanceof InputError) return value;
  const recorded = value instanceof RecordedEvent ? value : undefined;
  const read = tryItem(recorded ? recorded.event : value, place);
  if (read === undefined || read instanceof InputError) return read;
  return { atMs: recorded?.atMs ?? startedAtMs, ...read };
}

type ChunkParts = Pick<SendParts, 'relay' | 'state' | 'wait'>;

async function sendChunk(chunk: Chunk, { relay, state, wait }: ChunkParts): Promise<Tally & { isStopped: boolean }> {
  const { number, digest, entries } = chunk;
  const known = state.get(number);
  if (known && known.digest !== digest) throw new UsageError(OTHER_FILE);
  const placeOf = new Map(entries.map(({ position, place }) => [position, place]));
  const placed = (reports: readonly Report[]): PlacedReport[] =>
    reports.map((report) => ({ ...report, place: placeOf.get(report.position) ?? '' }));
  const done = { sent: known?.sent ?? 0, others: known?.others ?? [] };
  let open = known ? entries.filter(({ position }) => known.open.includes(position)) : entries;
  let waiting: Report[] = [];
  for (const pauseMs of [0, ...PAUSES_MS]) {
    if (open.length === 0 || waiting.some(isOfSettings)) break;
    if (pauseMs > 0) await wait(pauseMs);
    const reports = await deliver(open, relay);
    waiting = reports.filter((report) => report.outcome === 'failed' && report.again);
    const over = reports.filter((report) => !waiting.includes(report));
    const others = over.filter(({ outcome }) => outcome !== 'sent');
    done.sent += over.length - others.length;
    done.others = [...done.others, ...others];
    const positions = new Set(waiting.map(({ position }) => position));
    open = open.filter(({ position }) => positions.has(position));
    state.put({ chunk: number, digest, ...done, open: [...positions] });
  }
  return { sent: done.sent, others: placed([...done.others, ...waiting]), isStopped: waiting.length > 0 };
}

/** With the positions of the file. */
async function deliver(entries: readonly Entry[], relay: Relay): Promise<Report[]> {
  const reads = entries.map(({ read }) => read);
  const reports = await relay.deliver(reads, (at) => entries[at]?.spareId);
  return reports.map((report, at) => ({ ...report, position: entries[at]?.position ?? 0 }));
}

/** Only a person can help: another try would fail as well. */
const isOfSettings = (report: Report): boolean => report.outcome === 'failed' && report.field === 'settings';

const OTHER_FILE =
  '--resume: the state belongs to another file, or the file was changed. Name another state to begin anew.';
