/** Makes a record's row and its opened view for the pages. Reads the tag's request back; decides nothing. */
import type {
  Attempt,
  BrowserRecord,
  ContentLine,
  MappedEvent,
  MatchKey,
  OtherRecord,
  RecordRow,
  RecordView,
  ServerRecord,
} from '../record-types.ts';
import { maskPersonalData } from '../../privacy/mask.ts';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Undefined where the text is no JSON object: Graph answers can be HTML, and bodies form data. */
function parseObject(json: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readContents(value: unknown): ContentLine[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map((line) => ({
    id: text(line['id']) ?? '',
    quantity: number(line['quantity']),
    item_price: number(line['item_price']),
  }));
}

function readMatchKeys(userData: unknown): MatchKey[] {
  if (!isObject(userData)) return [];
  return Object.entries(userData).map(([key, value]) => ({ key, count: Array.isArray(value) ? value.length : 1 }));
}

function readPerson(userData: unknown): Pick<MappedEvent, 'fbp' | 'externalIds'> {
  if (!isObject(userData)) return { externalIds: [] };
  const ids = [userData['external_id']].flat().filter((id) => typeof id === 'string');
  return { fbp: text(userData['fbp']), externalIds: ids };
}

/** What an attempt's texts say. */
export interface AttemptReading {
  /** The first event in the request's body; undefined where there is none. */
  mapped?: MappedEvent;
  /** Undefined where no answer came, or none that says it. */
  eventsReceived?: number;
}

const knownReadings = new WeakMap<Attempt, AttemptReading>();

/** For an attempt that is over. Several ask for the same one, and its texts are read once. */
export function readAttempt(attempt: Attempt | undefined): AttemptReading {
  if (attempt === undefined) return {};
  const { body, answer } = attempt;
  const reading = knownReadings.get(attempt) ?? {
    mapped: readMappedEvent(body),
    eventsReceived: answer && number(parseObject(answer.body)?.['events_received']),
  };
  knownReadings.set(attempt, reading);
  return reading;
}

function readMappedEvent(body: string): MappedEvent | undefined {
  const data = parseObject(body)?.['data'];
  const event: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!isObject(event)) return undefined;
  const custom = isObject(event['custom_data']) ? event['custom_data'] : {};
  return {
    name: text(event['event_name']) ?? '',
    eventId: text(event['event_id']),
    eventTime: number(event['event_time']),
    actionSource: text(event['action_source']),
    sourceUrl: text(event['event_source_url']),
    value: number(custom['value']),
    currency: text(custom['currency']),
    orderId: text(custom['order_id']),
    contents: readContents(custom['contents']),
    matchKeys: readMatchKeys(event['user_data']),
    ...readPerson(event['user_data']),
  };
}

const knownRows = new WeakMap<ServerRecord, RecordRow>();

/** Records never change, so each is read once, however many pages ask. */
export function toRow(record: ServerRecord): RecordRow {
  const row = knownRows.get(record) ?? makeRow(record);
  knownRows.set(record, row);
  return row;
}

function makeRow(record: ServerRecord): RecordRow {
  const last = record.attempts.at(-1);
  return {
    side: record.side,
    id: record.id,
    receivedAtMs: record.receivedAtMs,
    eventName: text(record.eventData['event_name']) ?? '',
    outcome: record.outcome,
    reason: record.reason,
    target: record.target,
    attempts: record.attempts.length,
    warnings: last?.warnings.length ?? 0,
    statusCode: last?.answer?.statusCode,
    ...readAttempt(last),
  };
}

/**
 * The tag's request is shown as it is, for it is what leaves; what came in is clear text and is masked, and so are the lines of
 * any tag that is not as careful as ours.
 */
export function toView(record: ServerRecord): RecordView {
  return {
    ...record,
    hit: maskPersonalData({ ...record.hit, headers: undefined }) as ServerRecord['hit'],
    eventData: maskPersonalData(record.eventData) as Json,
    reason: maskPersonalData(record.reason) as string,
    logs: maskPersonalData(record.logs) as string[],
    row: toRow(record),
  };
}

/** A pixel's call with its clear personal values masked: advanced matching, and e-mail addresses wherever they stand. */
export function toBrowserView(record: BrowserRecord): BrowserRecord {
  const { userData, ...rest } = { ...record, hit: { ...record.hit, headers: undefined } };
  const masked = maskPersonalData(userData, 'user_data') as Record<string, string>;
  return { ...(maskPersonalData(rest) as Omit<BrowserRecord, 'userData'>), userData: masked };
}

/** What another sender sent to Meta; hashes, as the tag's own requests. */
export function toOtherView(record: OtherRecord): OtherRecord {
  return { ...record, hit: maskPersonalData({ ...record.hit, headers: undefined }) as OtherRecord['hit'] };
}
