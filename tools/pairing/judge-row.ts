/** Decides what Meta makes of one user action, and says why in words. Looks at groups only; keeps nothing. */
import { isUnsent, reachedMeta, type EventGroup } from './event-group.ts';
import { boundRow } from './bound-row.ts';
import { originOf } from './row-origin.ts';
import { rateMatch } from './match-quality.ts';
import { remedyFor, useThisPixel } from './remedies.ts';
import type { PairProblem, PairRow, PairSide, Side, Sighting, Verdict } from './pair-types.ts';
import {
  describeAttempt,
  describeDifferences,
  describeFallback,
  describeGap,
  describeValues,
  differingFields,
  isAutomatic,
  mayBeDropped,
  quote,
} from './row-words.ts';

interface Judgement {
  verdict: Verdict;
  problem?: PairProblem;
  reason: string;
  /** Where the row's own values belong into it. */
  remedy?: string;
}

/** What a row is judged by: its two sides, and its groups. */
interface Sides {
  browser?: PairSide;
  server?: PairSide;
  /** Where a third sender's event reached Meta. */
  other?: PairSide;
  groups: EventGroup[];
}

/** `sameOrder` are the other groups with this order, oldest first. */
export function judgeRow(root: EventGroup, sameOrder: readonly EventGroup[]): PairRow {
  const groups = root.partner ? [root, root.partner] : [root];
  const browser = sideOf(groups, 'browser');
  const server = sideOf(groups, 'server');
  const other = sideOf(groups, 'other');
  const sides = { browser, server, groups, ...(other?.outcome === 'sent' && { other }) };
  const judgement = judge(sides, sameOrder);
  const shared = browser && server && browser.eventId === server.eventId ? browser.eventId : '';
  return boundRow({
    id: root.id,
    firstAtMs: root.firstAtMs,
    lastAtMs: Math.max(...groups.map(({ lastAtMs }) => lastAtMs)),
    ...judgement,
    remedy: judgement.remedy ?? remedyFor(judgement.verdict, judgement.problem, server?.reason),
    reason: `${judgement.reason}${server?.outcome === 'sent' ? describeAttempts(groups, server) : ''}`,
    title: server?.name || browser?.name || other?.name || server?.sourceName || 'Not a GA4 hit',
    ...(shared !== '' && { sharedId: shared }),
    ...originOf([browser, server, other]),
    browser,
    server,
    ...(other && { other }),
    ...(browser && server && { gapMs: server.atMs - browser.atMs }),
    repeats: Math.max(0, (browser?.count ?? 0) - 1) + Math.max(0, (server?.count ?? 0) - 1),
  });
}

function describeAttempts(groups: readonly EventGroup[], sent: Sighting): string {
  const [first] = groups.flatMap(({ server }) => server.filter(isUnsent));
  return first === undefined ? '' : ` ${describeAttempt(first, { sent, count: unsentOf(groups) })}`;
}

/** The first arrival stands for the side; on the server's side the first that was sent. */
function sideOf(groups: readonly EventGroup[], side: Side): PairSide | undefined {
  const sightings = groups.flatMap((group) => group[side]);
  const best = sightings.find(({ outcome }) => outcome === 'sent') ?? sightings[0];
  if (best === undefined) return undefined;
  const all = groups.reduce((sum, group) => sum + group.counts[side], 0);
  const count = side === 'server' && best.outcome === 'sent' ? all - unsentOf(groups) : all;
  return { ...best, count, ...(best.outcome === 'sent' && rateMatch(best.matchKeys ?? [])) };
}

function judge(sides: Sides, sameOrder: readonly EventGroup[]): Judgement {
  const { browser, server, other, groups } = sides;
  if (server !== undefined && server.outcome !== 'sent') return judgeUnsent(server, browser ?? other);
  if (groups.some(({ merges }) => merges)) return judgeMerged(groups);
  const again = countedBefore(groups, sameOrder);
  if (again !== undefined) return again;
  if (other) return judgeThirdSender(sides, other);
  if (browser && server) return groups.length > 1 ? judgeMismatch(browser, server) : judgePaired(sides);
  return browser ? judgeBrowserOnly(browser) : judgeServerOnly(server);
}

/** Under one id three senders are counted once; under another id the tag's event counts again, whatever the pixel does. */
function judgeThirdSender(sides: Sides, other: PairSide): Judgement {
  const { browser, server, groups } = sides;
  const sender = other.sender ?? 'another sender';
  if (server === undefined) {
    const verdict = browser ? 'browser-only' : 'server-only';
    return { verdict, reason: `No event of the tag has come. Meta has this action from ${sender} too, by itself.` };
  }
  if (groups.length > 1) {
    const differs =
      other.eventId === server.eventId
        ? describeDifferences(browser ?? other, server)
        : `Its id is ${writeId(other)}, the tag’s ${writeId(server)}.`;
    const reason = `${describeThird(sender)} ${differs} Meta counts the tag’s event again.`;
    return { verdict: 'duplicate', problem: 'third-sender', reason };
  }
  const base = browser ? judgePaired(sides) : judgeServerOnly(server);
  return { ...base, reason: `${base.reason} ${describeThird(sender)} It has the same id, so that Meta drops it.` };
}

const writeId = ({ eventId }: Sighting): string => (eventId === '' ? 'none' : quote(eventId));

const describeThird = (sender: string): string => `A third sender, ${sender}, reports this action from its own server.`;

function judgeUnsent({ outcome, reason = '' }: Sighting, site: Sighting | undefined): Judgement {
  const counted = site
    ? ` Meta has ${site.sender ? `that of ${site.sender}` : 'the browser’s event'} only.`
    : ' Meta got nothing.';
  if (outcome === 'skipped') return { verdict: 'skipped', reason: `${reason}${counted}` };
  return { verdict: 'failed', ...(outcome === 'refused' && { problem: 'refused' }), reason: `${reason}${counted}` };
}

function judgeMerged(groups: readonly EventGroup[]): Judgement {
  const id = quote(groups.find(({ merges }) => merges)?.eventId ?? '');
  const reason = `Two different actions carry the id ${id}: Meta counts the first and drops the other. An id must be new for each action.`;
  return { verdict: 'duplicate', problem: 'shared-id', reason };
}

const unsentOf = (groups: readonly EventGroup[]): number => groups.reduce((sum, { unsent }) => sum + unsent, 0);

function judgePaired({ browser, server }: Sides): Judgement {
  const repeats = (browser?.count ?? 1) + (server?.count ?? 1) - 2;
  const gap = browser && server ? ` ${describeGap(browser, server)}` : '';
  const more = repeats === 0 ? '' : ` It came ${repeats} more ${repeats === 1 ? 'time' : 'times'}; Meta drops that.`;
  const values = browser && server ? describeValues(browser, server) : '';
  return { verdict: 'paired', reason: `Same pixel, name and id: Meta counts one event.${gap}${more}${values}` };
}

/** The id was counted more than 48 hours ago, or the order before under another id. */
function countedBefore(groups: readonly EventGroup[], sameOrder: readonly EventGroup[]): Judgement | undefined {
  const again = groups.find(({ comesAgain }) => comesAgain);
  if (again !== undefined) {
    const reason = `The id ${quote(again.eventId)} came before, but more than 48 hours ago: Meta no longer knows it and counts again.`;
    return { verdict: 'duplicate', problem: 'outside-window', reason };
  }
  const [own] = groups;
  const earlier = sameOrder.find((other) => isEarlierReport(other, groups));
  if (earlier === undefined || own === undefined) return undefined;
  const before = earlier.eventId === '' ? 'without an id' : `under the id ${quote(earlier.eventId)}`;
  const now = own.eventId === '' ? 'without one' : `under ${quote(own.eventId)}`;
  const reason = `Order ${quote(own.orderId ?? '')} was reported before ${before}, now ${now}: Meta counts it again.`;
  return { verdict: 'duplicate', problem: 'order-again', reason };
}

function isEarlierReport(other: EventGroup, groups: readonly EventGroup[]): boolean {
  if (groups.some(({ id }) => id <= other.id)) return false;
  return groups.some(
    (group) =>
      other.pixelId === group.pixelId &&
      (['browser', 'server'] as const).some((side) => reachedMeta(other, side) && reachedMeta(group, side)),
  );
}

function judgeMismatch(browser: PairSide, server: PairSide): Judgement {
  const problems = differingFields(browser, server);
  const [problem] = problems;
  const fallback = problem === 'no-id' ? ` ${describeFallback(browser, server)}` : '';
  const told = `${describeDifferences(browser, server)} ${describeGap(browser, server)}${fallback}`;
  if (mayBeDropped(browser, server))
    return { verdict: 'not-safe', problem, reason: `Meta may count two events. ${told}` };
  if (problem !== 'pixel') return { verdict: 'id-mismatch', problem, reason: `Meta counts two events. ${told}` };
  const once =
    problems.length === 1 ? 'each pixel counts one event, and nothing is dropped' : 'each pixel counts its own event';
  return {
    verdict: 'pixel-mismatch',
    problem,
    reason: `The pixels differ: ${once}. ${told}`,
    remedy: useThisPixel(browser.pixelId),
  };
}

function judgeBrowserOnly(browser: PairSide): Judgement {
  const verdict = 'browser-only';
  if (isAutomatic(browser.name)) {
    const reason = 'The pixel’s script makes this event by itself; no tag of the server can know of it.';
    return { verdict, problem: 'automatic', reason };
  }
  if (browser.eventId !== '') return { verdict, reason: 'No server event with this pixel, name and id has come.' };
  const reason =
    'The pixel’s call carried no eventID, so that no server event can pair with it; none like it has come.';
  return { verdict, problem: 'no-id', reason };
}

function judgeServerOnly(server: PairSide | undefined): Judgement {
  const verdict = 'server-only';
  const missing =
    'No call of the pixel for this action has come: it was blocked, held back by consent, or is not sent to this lab.';
  if (server?.eventId) return { verdict, reason: missing };
  return { verdict, problem: 'no-id', reason: `${missing} The event carries no event_id, so that none could pair.` };
}
