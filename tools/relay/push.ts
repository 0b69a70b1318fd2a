/** Takes a message of Pub/Sub out of what carried it: the body of a push, or the data of a CloudEvent. Acknowledges nothing. */
import { InputError } from './input-error.ts';
import { isObject, readItems, type Json, type Read } from './read-items.ts';

export interface PushedMessage {
  /** The same for each delivery. */
  messageId: string;
  /** Milliseconds since 1970, where the message says it. */
  publishedAtMs?: number;
  /** What the message holds, event by event, as it was written. */
  values: unknown[];
  reads: Read[];
}

/** Undefined for what is no push: the body then holds the events themselves. Source: Google, Pub/Sub, push subscriptions. */
export function readPush(body: unknown): PushedMessage | undefined {
  const pushed = isObject(body) && body['specversion'] !== undefined ? body['data'] : body;
  if (!isObject(pushed)) return undefined;
  const { message } = pushed;
  if (!isObject(message) || !('data' in message || 'messageId' in message)) return undefined;
  return readMessage(message);
}

function readMessage({ data, messageId, publishTime }: Json): PushedMessage {
  const id = typeof messageId === 'string' ? messageId : '';
  const publishedAtMs = typeof publishTime === 'string' ? Date.parse(publishTime) : Number.NaN;
  const known = { messageId: id, ...(!Number.isNaN(publishedAtMs) && { publishedAtMs }) };
  const value = decode(data);
  if (value instanceof InputError) return { ...known, values: [data ?? null], reads: [value] };
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const reads = readItems(value, 'message.data').map((read): Read => {
    const isUntimed = read !== undefined && !(read instanceof InputError) && read.atMs === undefined;
    return isUntimed ? { ...read, ...(known.publishedAtMs !== undefined && { atMs: known.publishedAtMs }) } : read;
  });
  return { ...known, values, reads };
}

const REMEDY = 'Publish an event as JSON, or let a log sink do it.';

function decode(data: unknown): unknown {
  if (typeof data !== 'string') return new InputError('message.data', 'The message has no data.', REMEDY);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(data, 'base64')));
  } catch {
    return new InputError('message.data', 'It is no JSON in UTF-8.', REMEDY);
  }
}
