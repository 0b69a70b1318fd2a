/** All arrivals that Meta takes for one event: same pixel, name and id, within 48 hours. Bounded, whatever arrives. */
import type { Side, Sighting } from './pair-types.ts';
import { isAttemptAtOther, isInWindow, isOtherAction, kindOf } from './same-action.ts';

/** Of each side; what comes after is counted but not kept. */
const KEPT = 8;

/** Consent is given on the page of the hit, or soon after. */
const VISIT_MS = 30 * 60_000;

export interface EventGroup {
  readonly id: number;
  /** Empty until an arrival tells: a skipped event has no pixel. */
  pixelId: string;
  name: string;
  readonly kind: string;
  readonly eventId: string;
  readonly orderId?: string;
  readonly firstAtMs: number;
  lastAtMs: number;
  readonly browser: Sighting[];
  readonly server: Sighting[];
  /** Of senders beside pixel and tag. */
  readonly other: Sighting[];
  readonly counts: Record<Side, number>;
  /** Arrivals on the server's side that Meta got nothing of; they are in its count too. */
  unsent: number;
  /** Some arrival tells of another action than the first. */
  merges: boolean;
  /** Of the other side: looks like the same action, but is another event for Meta. */
  partner?: EventGroup;
  /** Pixel, name and id were seen before, but so long ago that Meta has forgotten them. */
  comesAgain: boolean;
}

export function beginGroup(id: number, { pixelId, name, eventId, orderId, atMs }: Sighting): EventGroup {
  const counts = { browser: 0, server: 0, other: 0 };
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
    other: [],
    counts,
    unsent: 0,
    merges: false,
    comesAgain: false,
  };
}

export function addSighting(group: EventGroup, sighting: Sighting): void {
  group.merges ||= known(group).some((first) => isOtherAction(first, sighting));
  group.counts[sighting.side] += 1;
  if (isUnsent(sighting)) group.unsent += 1;
  group.lastAtMs = Math.max(group.lastAtMs, sighting.atMs);
  // What Meta gets has the name and the pixel that Meta compares.
  if (group.pixelId === '' && sighting.pixelId !== '') Object.assign(group, pick(sighting));
  const list = group[sighting.side];
  if (list.length < KEPT) list.push(sighting);
  // A sent event says more than an earlier failure, however many of those there were.
  else if (sighting.outcome === 'sent' && !list.some(({ outcome }) => outcome === 'sent')) list[KEPT - 1] = sighting;
}

/** Without an id nothing can be recognised again: each arrival is an event of its own. */
export function takes(group: EventGroup, sighting: Sighting): boolean {
  const { eventId, name, pixelId, side, atMs } = sighting;
  if (eventId === '' || eventId !== group.eventId || !isInWindow(group.firstAtMs, atMs)) return false;
  if (pixelId === '' || group.pixelId === '') {
    // What never reached Meta has no spelling to compare.
    const unsent = side === 'server' ? isUnsent(sighting) : group.server.every(isUnsent);
    return unsent && kindOf(name) === group.kind && !known(group).some((other) => isAttemptAtOther(sighting, other));
  }
  return pixelId === group.pixelId && name === group.name;
}

/**
 * Whether a group holds nothing but attempts at the event that has now been sent. Without an id only a hit that says
 * itself that it is a repetition can tell.
 */
export function attempted(group: EventGroup, sent: Sighting): boolean {
  const { server, kind, eventId } = group;
  const [attempt] = server;
  if (attempt === undefined || onlySide(group) !== 'server' || !server.every(isUnsent)) return false;
  if (kind !== kindOf(sent.name)) return false;
  const apartMs = sent.atMs - attempt.atMs;
  const isSame = eventId === '' ? sent.isRepeat === true && apartMs < VISIT_MS : eventId === sent.eventId;
  return isSame && isInWindow(sent.atMs, attempt.atMs) && !isAttemptAtOther(attempt, sent);
}

/** Makes the attempts a part of the group of the event that was sent. Meta's 48 hours begin with the latter. */
export function absorb(group: EventGroup, { server, counts }: EventGroup): void {
  group.server.push(...server.slice(0, KEPT - group.server.length));
  group.counts.server += counts.server;
  group.unsent += counts.server;
}

export const isUnsent = ({ side, outcome }: Sighting): boolean => side === 'server' && outcome !== 'sent';

/** The first arrival of each side. */
const known = ({ browser, server, other }: EventGroup): Sighting[] =>
  [browser[0], server[0], other[0]].filter((first) => first !== undefined);

const pick = ({ pixelId, name }: Sighting): Pick<EventGroup, 'pixelId' | 'name'> => ({ pixelId, name });

/** The one side of a group that has only one. A third sender speaks for the site, as its pixel does. */
export function onlySide({ counts }: EventGroup): 'browser' | 'server' | undefined {
  const site = counts.browser + counts.other;
  if (site > 0 && counts.server > 0) return undefined;
  return site > 0 ? 'browser' : 'server';
}

/** The first arrival of a group's only side. */
export function firstOf({ browser, server, other }: EventGroup, side: 'browser' | 'server'): Sighting | undefined {
  return side === 'server' ? server[0] : (browser[0] ?? other[0]);
}

/** Whether Meta counts something of this side. */
export function reachedMeta(group: EventGroup, side: Side): boolean {
  return group[side].some(({ outcome }) => outcome === undefined || outcome === 'sent');
}

/** Of two joined groups the older one gives the row its number and place. */
export function rootOf(group: EventGroup): EventGroup {
  return group.partner !== undefined && group.partner.id < group.id ? group.partner : group;
}
