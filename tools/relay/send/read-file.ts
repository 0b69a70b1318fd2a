/**
 * Reads a file of events piece by piece: JSON lines, a JSON list, one JSON value, or a session of the lab. A line that is no JSON
 * keeps no other from being read. What a value means is not its business.
 */
import { JSONParser } from '@streamparser/json';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { UsageError } from '../../cli/command-line.ts';
import { InputError } from '../input-error.ts';
import { isObject, type Json } from '../read-items.ts';

export interface FileValue {
  /** Where it stands, as a person would say it: `line 3`, `[2]`. */
  place: string;
  /** A line that is no JSON. */
  value: unknown;
}

type Bytes = AsyncIterable<Uint8Array>;

/** @throws UsageError for a file that is neither, or where a list breaks off */
export async function* readFileValues(bytes: Bytes): AsyncGenerator<FileValue> {
  const { opening, all } = await peek(bytes);
  if (opening.trimStart().startsWith('[')) yield* readList(all);
  else if (isLines(opening)) yield* readLines(all);
  else yield* readWhole(all);
}

/** The first line, or what of it is there, and everything from the beginning on. */
async function peek(bytes: Bytes): Promise<{ opening: string; all: Bytes }> {
  const reader = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  const text = (): string => Buffer.concat(read).toString('utf8');
  while (!/\S[^\n]*\n/.test(text())) {
    const next = await reader.next();
    if (next.done) break;
    read.push(next.value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* read;
    for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value;
  }
  return { opening: /\S[^\n]*/.exec(text())?.[0] ?? '', all: all() };
}

const isLines = (firstLine: string): boolean => parse(firstLine) !== undefined;

async function* readLines(bytes: Bytes): AsyncGenerator<FileValue> {
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(bytes), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const value = parse(text);
    const place = `line ${line}`;
    yield { place, value: value ?? new InputError(place, 'It is no JSON.', 'Write one JSON object on each line.') };
  }
}

async function* readList(bytes: Bytes): AsyncGenerator<FileValue> {
  let values: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value }) => void values.push(value);
  let position = 0;
  for await (const piece of feed(bytes, parser)) {
    for (const value of values) yield { place: `[${position++}]`, value };
    values = [];
    if (piece !== undefined) throw broken(`after ${position} values: ${piece}`);
  }
  if (!parser.isEnded) throw broken(`it ends after ${position} values, before the list does`);
}

/** A list is told as far as it can be read before what is wrong with it is. */
async function* feed(bytes: Bytes, parser: JSONParser): AsyncGenerator<string | undefined> {
  for await (const piece of bytes) {
    let fault: string | undefined;
    try {
      parser.write(piece);
    } catch {
      // The parser's words quote the file.
      fault = 'what follows is no JSON';
    }
    yield fault;
  }
}

async function* readWhole(bytes: Bytes): AsyncGenerator<FileValue> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  const value = parse(Buffer.concat(pieces).toString('utf8'));
  if (value === undefined) throw broken('neither the first line nor the whole is JSON');
  if (isSession(value)) yield* readSession(value);
  else yield { place: 'the value', value };
}

const broken = (what: string): UsageError =>
  new UsageError(`the file is no JSON: ${what}. Write one JSON object on each line, or a JSON list.`);

const SESSION = 'countonce-session';

const isSession = (value: unknown): value is Json => isObject(value) && value['kind'] === SESSION;

/** What its tag could not deliver. Its values may be made up, so only a dry run may read it. */
function* readSession({ records }: Json): Generator<FileValue> {
  for (const [at, record] of (Array.isArray(records) ? (records as unknown[]) : []).entries()) {
    if (!isObject(record) || record['side'] !== 'server' || record['outcome'] !== 'failed') continue;
    const { eventData, receivedAtMs } = record;
    yield { place: `records[${at}]`, value: new RecordedEvent(eventData, Number(receivedAtMs)) };
  }
}

/** An event of a session, and when it came. */
export class RecordedEvent {
  readonly event: unknown;
  readonly atMs: number;

  constructor(event: unknown, atMs: number) {
    this.event = event;
    this.atMs = atMs;
  }
}

/** Undefined for what is no JSON; a line `null` is none that anybody means. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
