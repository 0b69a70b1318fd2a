/** Says whether two arrivals can be one user action, and how near they are. Knows no rows and no verdicts. */
import { GA4_EVENTS } from '../../template/spec/ga4-events.ts';
import type { Sighting } from './pair-types.ts';

/** Meta forgets an id so long after its first arrival. Source: Meta, deduplicate pixel and server events. */
export const WINDOW_MS = 48 * 3_600_000;

/** Without a shared id or order, only what happened together can be one action. */
const NEAR_MS = 60_000;

/**
 * GA4 keeps its hits back for up to five seconds to send several at once, and the pixel does not. So a server event belongs
 * to a call before it rather than to one behind it. Source: gtag.js, read from its public builds.
 */
const KEPT_BACK_MS = 5000;

const bare = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '');

const META_NAMES = new Map<string, string>(
  GA4_EVENTS.filter(({ meta }) => meta !== '').map(({ ga4, meta }) => [bare(ga4), bare(meta)]),
);

/** `view_item`, `viewContent` and `ViewContent` are one kind of action, although Meta takes them for three. */
export function kindOf(name: string): string {
  const key = bare(name);
  return META_NAMES.get(key) ?? key;
}

export function isInWindow(oneMs: number, otherMs: number): boolean {
  return Math.abs(oneMs - otherMs) < WINDOW_MS;
}

/**
 * How far apart two arrivals of one kind from two sides are; smaller is nearer. Undefined: they cannot be one action.
 * The same id is nearer than the same order, and that nearer than the same moment.
 */
export function distance(one: Sighting, other: Sighting): number | undefined {
  const apartMs = Math.abs(one.atMs - other.atMs);
  if (one.eventId !== '' && one.eventId === other.eventId) return apartMs / WINDOW_MS;
  if (one.orderId !== undefined && other.orderId !== undefined) {
    return one.orderId === other.orderId && apartMs < WINDOW_MS ? 1 + apartMs / WINDOW_MS : undefined;
  }
  const otherPixel = one.pixelId !== other.pixelId && one.pixelId !== '' && other.pixelId !== '';
  if (apartMs >= NEAR_MS || haveOtherContents(one, other) || areOtherVisits(one, other)) return undefined;
  if (areOtherViews(one, other)) return undefined;
  const otherPage = one.page !== undefined && other.page !== undefined && one.page !== other.page;
  // A site of two pixels calls both: the same one is always nearer.
  return (otherPixel ? 5 : otherPage ? 3 : 2) + (apartMs + (serverIsFirst(one, other) ? KEPT_BACK_MS : 0)) / NEAR_MS;
}

const areOtherVisits = ({ visit: one }: Sighting, { visit: other }: Sighting): boolean =>
  one !== undefined && other !== undefined && one !== other;

function serverIsFirst(one: Sighting, other: Sighting): boolean {
  const [server, site] = one.side === 'server' ? [one, other] : [other, one];
  return server.atMs < site.atMs;
}

function haveOtherContents({ contentIds: one }: Sighting, { contentIds: other }: Sighting): boolean {
  return one.length > 0 && other.length > 0 && !one.some((id) => other.some((each) => isSameItem(id, each)));
}

/** One side names the product, the other its variant, or puts the shop's own letters before it: `SKU-77`, `SKU-77_4`, `wc_post_id_77`. */
function isSameItem(one: string, other: string): boolean {
  return one === other || partsOf(one).some((part) => partsOf(other).includes(part));
}

/** What can be an item's number; words and short counters are no name of one. */
const partsOf = (id: string): string[] =>
  id
    .toLowerCase()
    .match(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu)
    ?.filter(({ length }) => length > 2) ?? [];

/**
 * A view of a page is what its page is. A pixel in Meta's restricted mode tells the site only, and some sites count a view under
 * another host; neither is a difference.
 */
function areOtherViews(one: Sighting, other: Sighting): boolean {
  if (one.page === undefined || other.page === undefined || one.page === other.page) return false;
  if (kindOf(one.name) !== 'pageview') return false;
  const [, host, path] = PAGE.exec(one.page) ?? [];
  const [, otherHost, otherPath] = PAGE.exec(other.page) ?? [];
  if (host === undefined || host !== otherHost || path === undefined || otherPath === undefined) return false;
  return bareOf(path) !== bareOf(otherPath);
}

/** Host and path; the bare site has no path, not even a slash. */
const PAGE = /^https?:\/\/([^/]+)(\/.*)?$/s;

const bareOf = (path: string): string => path.replace(/\/+$/, '').toLowerCase();

/** Whether an attempt that Meta got nothing of and another arrival under its id, or like it, tell of two actions. */
export function isAttemptAtOther(one: Sighting, other: Sighting): boolean {
  if (one.orderId !== undefined && other.orderId !== undefined) return one.orderId !== other.orderId;
  return one.side === other.side && one.page !== undefined && other.page !== undefined && one.page !== other.page;
}

/** Whether two arrivals under one id tell of two actions, which Meta would count as one. */
export function isOtherAction(one: Sighting, other: Sighting): boolean {
  if (one.orderId !== undefined && other.orderId !== undefined) return one.orderId !== other.orderId;
  // Each side has its own way of writing contents and pages, so these compare within one side only.
  if (one.side !== other.side || one.outcome !== other.outcome) return false;
  const told = [one, other].some(({ contentIds, value }) => contentIds.length > 0 || value !== undefined);
  if (told) return one.value !== other.value || one.contentIds.join() !== other.contentIds.join();
  return one.page !== undefined && other.page !== undefined && one.page !== other.page;
}
