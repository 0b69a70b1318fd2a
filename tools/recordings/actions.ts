/** Says of each judged row what a reader of a recording needs: who reported what to whom, why, and what to do. Decides no verdict. */
import { GA4_EVENTS } from '../../template/spec/ga4-events.ts';
import { kindOf } from '../pairing/same-action.ts';
import { isAutomatic, quote } from '../pairing/row-words.ts';
import type { PairRow, Verdict } from '../pairing/pair-types.ts';
import type { Judged, JudgedAction } from './judge-recording.ts';
import type { Action, AutomaticEvents } from './report-types.ts';
import { textOf } from './text-of.ts';
import type { ServerHit } from './traffic.ts';

/** GA4 may keep a hit back for some seconds; after this it tells of something else. */
const NEAR_MS = 60_000;

const MADE_BY_GA4 = new Set<string>(GA4_EVENTS.filter(({ meta }) => meta === '').map(({ ga4 }) => ga4));

/** What the lab says of these is said to somebody who looks at the lab. */
const REMEDIES: Readonly<Partial<Record<Verdict, string>>> = {
  'browser-only':
    'Fire a GA4 event on the same trigger as the pixel’s, with the same id, and let its tag send to your server container.',
  'server-only':
    'Look whether the pixel fires on this action, and whether consent or a blocker held it back. If the pixel is not meant to report it, nothing.',
};

export const nameOf = ({ eventData }: Pick<ServerHit, 'eventData'>): string => textOf(eventData['event_name']);

/** Made by the pixel's script or by GA4, without a call of the site. */
export function isMadeByItself({ row, call, hit }: JudgedAction): boolean {
  if (call !== undefined) return hit === undefined && isAutomatic(call.call.eventName);
  return hit !== undefined && row.server?.outcome === 'skipped' && MADE_BY_GA4.has(nameOf(hit));
}

export function describeAction(action: JudgedAction, judged: Judged): Action {
  const { row, call, hit, run } = action;
  const { verdict, title, sharedId } = row;
  const remedy = remedyOf(action, judged);
  return {
    name: title,
    verdict,
    ...(sharedId !== undefined && { sharedId }),
    ...(call && { pixel: describeCall(call) }),
    ...(hit && { ga4: describeHit(hit) }),
    ...(run &&
      row.server && {
        server: {
          eventName: row.server.name,
          ...idOf(row.server.eventId),
          outcome: row.server.outcome ?? run.outcome,
          reason: run.reason,
        },
      }),
    reason: reasonOf(action, judged),
    ...(remedy !== undefined && { remedy }),
  };
}

/** Events of one name and source are one line. */
export function countAutomatic(actions: readonly JudgedAction[]): AutomaticEvents[] {
  const counts = new Map<string, AutomaticEvents>();
  for (const { row, call, hit } of actions) {
    const source = call ? 'pixel' : 'ga4';
    const name = call?.call.eventName ?? (hit ? nameOf(hit) : row.title);
    const line = counts.get(`${source} ${name}`) ?? { name, source, count: 0 };
    line.count += call ? (row.browser?.count ?? 1) : (row.server?.count ?? 1);
    counts.set(`${source} ${name}`, line);
  }
  return [...counts.values()];
}

const timeOf = (atMs: number): string => new Date(Math.min(Math.max(atMs, 0), LATEST_MS)).toISOString();
/** Source: ECMAScript, time values. */
const LATEST_MS = 8.64e15;

const idOf = (eventId: unknown): { eventId?: string } => (textOf(eventId) === '' ? {} : { eventId: textOf(eventId) });

const describeCall = ({ atMs, call }: NonNullable<JudgedAction['call']>): NonNullable<Action['pixel']> => ({
  pixelId: call.pixelId,
  name: call.eventName,
  ...idOf(call.eventId),
  at: timeOf(atMs),
});

const describeHit = (hit: ServerHit): NonNullable<Action['ga4']> => ({
  name: nameOf(hit),
  ...idOf(hit.eventData['event_id']),
  measurementId: hit.measurementId,
  host: hit.host,
  at: timeOf(hit.atMs),
});

function reasonOf({ row, call, hit }: JudgedAction, judged: Judged): string {
  if (row.verdict === 'browser-only' && call !== undefined && row.problem !== 'third-sender')
    return [missingServer(call.atMs, row, judged), ...missingId(row)].join(' ');
  if (row.verdict === 'server-only' && hit !== undefined) {
    const without = row.server?.eventId ? [] : ['The event carries no event_id, so that no call could pair with it.'];
    return [missingPixel(hit.atMs, row, judged), ...without].join(' ');
  }
  return row.reason;
}

function missingServer(atMs: number, row: PairRow, { pixelId, seen, actions }: Judged): string {
  const own = row.browser?.pixelId ?? '';
  if (isOtherPixel(row, pixelId))
    return `It went to pixel ${quote(own)}, and the server’s events go to ${quote(pixelId ?? '')}: only the browser reports it there.`;
  const near = seen.elsewhere.find((each) => isNear(each.atMs, atMs) && kindOf(nameOf(each)) === kindOf(row.title));
  if (near !== undefined)
    return `GA4 reported it to ${near.host} (${near.measurementId || nameOf(near)}) only, where no server container sees it.`;
  const other = actions.find((each) => each.hit && !each.call && isNear(each.hit.atMs, atMs) && isAlike(each.row, row));
  if (other?.hit)
    return `GA4 reported ${nameOf(other.hit)} at about that time, but of another page or of other items than the pixel did.`;
  return 'GA4 reported nothing that belongs to it, so that the server knows nothing of it.';
}

function missingPixel(atMs: number, row: PairRow, { actions }: Judged): string {
  const other = actions.find(
    (each) => each.call && !each.hit && isNear(each.call.atMs, atMs) && isAlike(each.row, row),
  );
  if (other?.call)
    return `The pixel reported ${other.call.call.eventName} at about that time, but of another page or of other items than GA4 did.`;
  return 'The pixel reported nothing that belongs to it: it does not fire here, was blocked, or was held back by consent.';
}

const isNear = (oneMs: number, otherMs: number): boolean => Math.abs(oneMs - otherMs) < NEAR_MS;

const isAlike = (one: PairRow, other: PairRow): boolean => kindOf(one.title) === kindOf(other.title);

const isOtherPixel = ({ browser }: PairRow, pixelId: string | undefined): boolean =>
  browser !== undefined && pixelId !== undefined && browser.pixelId !== pixelId;

const missingId = ({ browser }: PairRow): string[] =>
  browser?.eventId ? [] : ['The pixel’s call carried no eventID, so that no server event could pair with it.'];

function remedyOf({ row, call }: JudgedAction, { pixelId }: Judged): string | undefined {
  if (row.verdict === 'pixel-mismatch' && call)
    return `Give the tag and the pixel one id: ${call.call.pixelId}, or the tag’s.`;
  if (row.verdict === 'browser-only' && isOtherPixel(row, pixelId))
    return 'If the server is to report to this pixel too, enter it in the tag under further pixels.';
  return REMEDIES[row.verdict] ?? row.remedy;
}
