/**
 * Reads what a backend or a log hands over: events in the shape of GA4's data layer, and lines of failed events, bare or as
 * Cloud Logging keeps them. Owns the shapes around an event; what stands in it is the tag's business.
 */
import { InputError } from './input-error.ts';

export type Json = Record<string, unknown>;

/** An event as a backend has it: what the tag reads with getAllEventData. */
interface BackendEvent {
  kind: 'event';
  event: Json;
}

/** An event that the tag had made and could not deliver, from its line in the log. */
export interface FailedLine {
  kind: 'line';
  /** As Meta would have got it. */
  event: Json;
  pixelId: string;
  testEventCode?: string;
}

export type Item = (BackendEvent | FailedLine) & {
  /** When it was handed over, milliseconds since 1970, where that is known: the time of an event that has none. */
  atMs?: number;
};

/** A place of the input: an item, none (`undefined`: a log's other lines), or what is wrong with it. */
export type Read = Item | undefined | InputError;

/** Beyond what anybody sends, and before what walks through values by calling itself ends. */
const DEEPEST = 32;

/** As many as fill ten bodies to Meta; a longer list is a file. */
const MOST_EVENTS = 10_000;

const FEWER = 'Send fewer at a time, or the file with countonce send.';

const SHAPES = 'Send an event such as {"event_name":"purchase","transaction_id":"T1",…}, or a list of events.';

/** One for each event of a body or file, in their order. */
export function readItems(value: unknown, field = 'body'): Read[] {
  if (!Array.isArray(value)) return [tryItem(value, field)];
  if (value.length === 0) return [new InputError(field, 'The list is empty.', SHAPES)];
  if (value.length > MOST_EVENTS)
    return [new InputError(field, `It holds ${value.length} events, more than ${MOST_EVENTS}.`, FEWER)];
  return value.map((each: unknown, at) => tryItem(each, `${field}[${at}]`));
}

export function tryItem(value: unknown, field: string): Read {
  try {
    return readItem(value, field);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** @throws InputError */
function readItem(value: unknown, field: string): Item | undefined {
  if (!isObject(value)) throw new InputError(field, 'It is no JSON object.', SHAPES);
  if (isTooDeep(value)) throw new InputError(field, `It is nested more than ${DEEPEST} levels deep.`, SHAPES);
  if (isLogEntry(value)) return readLogEntry(value, field);
  return value['countonce'] === undefined ? readEvent(value, field) : readLine(value, field);
}

function readEvent(event: Json, field: string): Item {
  if (Object.keys(event).length === 0) throw new InputError(field, 'The event is empty.', SHAPES);
  for (const name of TIMES) checkTime(event[name], `${field}.${name}`);
  return { kind: 'event', event };
}

/** Places of an event's time that the tag reads. */
export const TIMES = ['event_time', 'timestamp'] as const;

/** Seconds, or what comes from clocks that count milliseconds or microseconds: ten digits at least, since September 2001. */
const UNIX_TIME = /^\s*[1-9]\d{9,15}(?:\.\d+)?\s*$/;

/**
 * In a container a time that cannot be read is the time of the hit. Here an event may have waited for days, and Meta would
 * take it for one of today.
 */
function checkTime(time: unknown, field: string): void {
  if (time === undefined || time === null || time === '') return;
  if ((typeof time === 'number' || typeof time === 'string') && UNIX_TIME.test(`${time}`)) return;
  throw new InputError(field, 'It is no Unix time.', 'Send the seconds since 1970 as a number, such as 1760000000.');
}

const LINE_REMEDY = 'Send the line as the tag wrote it: {"countonce":"resend","pixel_id":"…","data":[{…}]}.';

function readLine(line: Json, field: string): Item {
  const { countonce, pixel_id: pixelId, test_event_code: testEventCode, data } = line;
  if (countonce !== 'resend') throw new InputError(`${field}.countonce`, 'It is not “resend”.', LINE_REMEDY);
  if (typeof pixelId !== 'string' || !/^\d{1,20}$/.test(pixelId))
    throw new InputError(`${field}.pixel_id`, 'It is no pixel ID.', LINE_REMEDY);
  const event: unknown = Array.isArray(data) && data.length === 1 ? data[0] : undefined;
  if (!isObject(event)) throw new InputError(`${field}.data`, 'It is no list of one event.', LINE_REMEDY);
  const hasCode = typeof testEventCode === 'string' && testEventCode !== '';
  return { kind: 'line', event, pixelId, ...(hasCode && { testEventCode }) };
}

/** Source: Google, Cloud Logging, LogEntry: every entry has a logName and, once written, a timestamp. */
const isLogEntry = (value: Json): boolean => typeof value['logName'] === 'string' && value['event_name'] === undefined;

/** Other lines of a log are no mistake. */
function readLogEntry({ textPayload, jsonPayload, timestamp }: Json, field: string): Item | undefined {
  const atMs = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  const payload =
    isObject(jsonPayload) && typeof jsonPayload['message'] === 'string' ? jsonPayload['message'] : jsonPayload;
  const line = lineIn(payload) ?? lineIn(textPayload);
  if (line === undefined) return undefined;
  return { ...readLine(line, field), ...(!Number.isNaN(atMs) && { atMs }) };
}

const MARK = '{"countonce":"resend"';

/** A server may write something before the line, such as the tag's name. */
function lineIn(payload: unknown): Json | undefined {
  if (isObject(payload)) return payload['countonce'] === undefined ? undefined : payload;
  const begin = typeof payload === 'string' ? payload.indexOf(MARK) : -1;
  if (begin < 0) return undefined;
  try {
    const line: unknown = JSON.parse((payload as string).slice(begin));
    return isObject(line) ? line : undefined;
  } catch {
    // Cut off by the log: what is left of it cannot be sent.
    return { countonce: 'cut' };
  }
}

/** Goes no deeper than that itself. */
function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const members = Object.values(value) as unknown[];
  if (depth === DEEPEST) return members.length > 0;
  for (const member of members) if (isTooDeep(member, depth + 1)) return true;
  return false;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
