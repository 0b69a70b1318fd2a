/** Reads back what an attempt's texts say: the event that was sent and what the answer counted. Decides nothing. */
import type { Attempt, ContentLine, MappedEvent, MatchKey } from './record-types.ts';

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
