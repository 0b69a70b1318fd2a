/**
 * Says which events of a recording a server container sees, and to which pixel its tag would send. Where no hit goes to a
 * container, those of one GA4 stream stand in: what would be, if they did. Owns no verdict.
 */
import type { PixelHit, ServerHit, Traffic } from './traffic.ts';

export interface SeenEvents {
  hits: ServerHit[];
  /** The rest: GA4 events that no container sees. */
  elsewhere: ServerHit[];
  /** No hit of the recording goes to a container. */
  isSupposed: boolean;
}

export function seenByContainer({ hits }: Traffic): SeenEvents {
  const sent = hits.filter(({ isBlocked }) => !isBlocked);
  const isSupposed = sent.every(({ isGoogle }) => isGoogle);
  const stream = isSupposed ? busiestStream(sent) : '';
  const isSeen = ({ isGoogle, measurementId }: ServerHit): boolean =>
    isSupposed ? measurementId === stream : !isGoogle;
  return { hits: sent.filter(isSeen), elsewhere: sent.filter((hit) => !isSeen(hit)), isSupposed };
}

/** The one with the most ids, then with the most events: what a container would most likely get. */
function busiestStream(hits: readonly ServerHit[]): string {
  const weights = new Map<string, number>();
  for (const { measurementId, eventData } of hits) {
    const weight = (weights.get(measurementId) ?? 0) + (eventData['event_id'] === undefined ? 1 : hits.length);
    weights.set(measurementId, weight);
  }
  return heaviest(weights) ?? '';
}

/** The pixel with the most ids, then with the most calls; undefined without any call. */
export function mainPixel(calls: readonly PixelHit[]): string | undefined {
  const weights = new Map<string, number>();
  for (const { call } of calls) {
    const weight = (weights.get(call.pixelId) ?? 0) + (call.eventId === undefined ? 1 : calls.length);
    weights.set(call.pixelId, weight);
  }
  return heaviest(weights);
}

/** The first of equal ones. */
const heaviest = (weights: ReadonlyMap<string, number>): string | undefined =>
  [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0];
