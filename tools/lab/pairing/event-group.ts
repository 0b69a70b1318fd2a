/** All arrivals that Meta takes for one event: same pixel, name and id, within 48 hours. Bounded, whatever arrives. */
import type { Side, Sighting } from './pair-types.ts';
import { isInWindow, isOtherAction, kindOf } from './same-action.ts';

/** Of each side; what comes after is counted but not kept. */
const KEPT = 8;

export interface EventGroup {
  readonly id: number;
  /** Empty until an arrival tells: a skipped event has no pixel. */
  pixelId: string;
  readonly name: string;
  readonly kind: string;
  readonly eventId: string;
  readonly orderId?: string;
  readonly firstAtMs: number;
  lastAtMs: number;
  readonly browser: Sighting[];
  readonly server: Sighting[];
  readonly counts: Record<Side, number>;
  /** Some arrival tells of another action than the first. */
  merges: boolean;
  /** Of the other side: looks like the same action, but is another event for Meta. */
  partner?: EventGroup;
  /** Pixel, name and id were seen before, but so long ago that Meta has forgotten them. */
  comesAgain: boolean;
}

export function beginGroup(id: number, { pixelId, name, eventId, orderId, atMs }: Sighting): EventGroup {
  const counts = { browser: 0, server: 0 };
  const times = { firstAtMs: atMs, lastAtMs: atMs };
  return {
    id,
    pixelId,
    name,
    kind: kindOf(name),
    eventId,
    orderId,
    ...times,
    browser: [],
    server: [],
    counts,
    merges: false,
    comesAgain: false,
  };
}

export function addSighting(group: EventGroup, sighting: Sighting): void {
  const { browser, server } = group;
  group.merges ||= [browser[0], server[0]].some((known) => known !== undefined && isOtherAction(known, sighting));
  group.counts[sighting.side] += 1;
  group.lastAtMs = Math.max(group.lastAtMs, sighting.atMs);
  if (group.pixelId === '') group.pixelId = sighting.pixelId;
  const list = group[sighting.side];
  if (list.length < KEPT) list.push(sighting);
  // A sent event says more than an earlier failure, however many of those there were.
  else if (sighting.outcome === 'sent' && !list.some(({ outcome }) => outcome === 'sent')) list[KEPT - 1] = sighting;
}

/** Without an id nothing can be recognised again: each arrival is an event of its own. */
export function takes(group: EventGroup, { eventId, name, pixelId, side, atMs, outcome }: Sighting): boolean {
  if (eventId === '' || eventId !== group.eventId || !isInWindow(group.firstAtMs, atMs)) return false;
  if (pixelId === '' || group.pixelId === '') {
    // What never reached Meta has no spelling to compare.
    const unsent = side === 'server' ? outcome !== 'sent' : group.server.every((known) => known.outcome !== 'sent');
    return unsent && kindOf(name) === group.kind;
  }
  return pixelId === group.pixelId && name === group.name;
}

/** The one side of a group that has only one. */
export function onlySide({ counts }: EventGroup): Side | undefined {
  if (counts.browser > 0 && counts.server > 0) return undefined;
  return counts.browser > 0 ? 'browser' : 'server';
}

/** Whether Meta counts something of this side. */
export function reachedMeta(group: EventGroup, side: Side): boolean {
  return group[side].some(({ outcome }) => outcome === undefined || outcome === 'sent');
}
