/** Makes pixel calls and tag runs for the tests of pairing, at times of their own. No lab, no HTTP. */
import { PairBoard } from '../../tools/pairing/pair-board.ts';
import type { PairRow } from '../../tools/pairing/pair-types.ts';
import type { BrowserRecord, OtherRecord, Outcome, ServerRecord } from '../../tools/pairing/record-types.ts';

export const SECOND = 1_000;
export const HOUR = 3_600 * SECOND;

const START_MS = Date.UTC(2026, 0, 5, 12);

/** What tests vary; times are milliseconds after the first event. */
export interface Told {
  at?: number;
  id?: string;
  name?: string;
  pixel?: string;
  order?: string;
  items?: string[];
  value?: number;
  page?: string;
  outcome?: Outcome;
  reason?: string;
  keys?: string[];
  fbp?: string;
  /** gtag says that the hit is a repetition. */
  repeat?: boolean;
}

const hit = { method: 'GET', bytes: 1, remoteAddress: '127.0.0.1' };

type Part = Omit<BrowserRecord, 'id'> | Omit<ServerRecord, 'id'> | Omit<OtherRecord, 'id'>;

export function browser(told: Told = {}): Part {
  const { at = 0, id = '', name = 'Purchase', pixel = '111', order, items, value, page, fbp } = told;
  const customData = {
    ...(order !== undefined && { order_id: order }),
    ...(items !== undefined && { content_ids: JSON.stringify(items) }),
    ...(value !== undefined && { value: String(value) }),
  };
  const rest = { customData, userData: {}, other: {}, pageUrl: page, fbp };
  const ids = { pixelId: pixel, eventName: name, eventId: id || undefined };
  return { side: 'browser', receivedAtMs: START_MS + at, hit, ...ids, ...rest };
}

export function server(told: Told = {}): Part {
  const { at = 0, id = '', name = 'Purchase', order, page, outcome = 'sent', reason = '', repeat } = told;
  const repeated = repeat === true && { 'x-sst-system_properties': { syn: '1' } };
  const sends = outcome === 'sent' || outcome === 'failed';
  return {
    side: 'server',
    receivedAtMs: START_MS + at,
    hit,
    eventData: { event_name: name, event_id: id, transaction_id: order, page_location: page, ...repeated },
    outcome,
    reason,
    logs: [],
    attempts: sends ? [attempt(told)] : [],
    cookies: [],
    durationMs: 1,
    target: 'stand-in',
  };
}

function attempt(told: Told): ServerRecord['attempts'][number] {
  const { id = '', name = 'Purchase', pixel = '111', order, items = [], value, page, outcome, keys = [], fbp } = told;
  const event = {
    event_name: name,
    ...(id !== '' && { event_id: id }),
    event_source_url: page,
    user_data: { ...Object.fromEntries(keys.map((key) => [key, 'x'])), ...(fbp !== undefined && { fbp }) },
    custom_data: { order_id: order, value, contents: items.map((item) => ({ id: item })) },
  };
  return {
    url: `https://graph.facebook.com/v25.0/${pixel}/events`,
    method: 'POST',
    headers: {},
    body: JSON.stringify({ data: [event] }),
    answer: outcome === 'failed' ? { statusCode: 400, body: '{}' } : { statusCode: 200, body: '{"events_received":1}' },
    warnings: [],
  };
}

/** A third sender's event. */
export function other(told: Told = {}): Part {
  const attempts = [attempt(told)];
  return { side: 'other', receivedAtMs: START_MS + (told.at ?? 0), hit, sender: 'the shop’s plugin', attempts };
}

/** A board that has seen these in this order. */
export function boardOf(parts: readonly Part[], capacity = 100): PairBoard {
  const board = new PairBoard(capacity);
  parts.forEach((part, index) => board.add({ ...part, id: index + 1 }));
  return board;
}

/** Its rows, oldest first. */
export function rowsOf(...parts: Part[]): PairRow[] {
  return boardOf(parts).list().reverse();
}
