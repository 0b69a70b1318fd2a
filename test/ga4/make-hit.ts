/** Builds the requests of these tests: a minimal valid hit, and what a case adds to it. */
import { decodeHit } from '../../tools/ga4/decode.ts';
import type { DecodeOptions } from '../../tools/ga4/decode-options.ts';
import type { EventData } from '../../tools/ga4/event-data.ts';
import type { HitRequest } from '../../tools/ga4/hit-request.ts';

/** A GET hit of the event `page_view` with this query part, or a POST hit with this body. */
export function makeHit(query: string, changes: Partial<HitRequest> = {}): HitRequest {
  const url = `/g/collect?v=2&tid=G-TEST123${query === '' ? '' : `&${query}`}`;
  return { method: 'GET', url, headers: {}, receivedAtMs: 1_700_000_000_000, ...changes };
}

/** The only event of a hit named page_view, without the three keys that every hit has. */
export function decodeOne(
  query: string,
  changes: Partial<HitRequest> = {},
  options: Partial<DecodeOptions> = {},
): EventData {
  const { events } = decodeHit(makeHit(`en=page_view&${query}`, changes), options);
  expect(events).toHaveLength(1);
  const event: EventData = { ...events[0] };
  for (const key of ['x-ga-protocol_version', 'x-ga-measurement_id', 'event_name']) delete event[key];
  return event;
}
