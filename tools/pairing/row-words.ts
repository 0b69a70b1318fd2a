/** The words for differences between a pixel's call and a server event, and for the time between them. Decides nothing. */
import type { PairProblem, Sighting } from './pair-types.ts';
import { isInWindow } from './same-action.ts';

/** Meta favours the browser's event when both come within about five minutes. Source: Meta, deduplication. */
const FAVOURS_BROWSER_MS = 5 * 60_000;

/** Names of events that fbevents.js makes without a call. Source: requests of the pixel as browsers show them. */
const AUTOMATIC = new Set(['SubscribedButtonClick', 'Microdata', 'InputData', 'LeadGenInstant']);

const LONGEST = 80;

export function isAutomatic(name: string): boolean {
  return AUTOMATIC.has(name);
}

/** Ids and names come from outside and can have any length. */
export function quote(text: string): string {
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}

interface Difference {
  problem: PairProblem;
  text: string;
}

/** The exact differences that keep Meta from counting once; worst first. */
function differences(browser: Sighting, server: Sighting): Difference[] {
  const found: Difference[] = [];
  if (browser.pixelId !== server.pixelId) {
    const text = `The browser’s event went to pixel ${quote(browser.pixelId)}, the server’s to ${quote(server.pixelId)}.`;
    found.push({ problem: 'pixel', text });
  }
  if (browser.name !== server.name) found.push({ problem: 'name', text: nameText(browser.name, server.name) });
  if (browser.eventId === '' || server.eventId === '')
    found.push({ problem: 'no-id', text: missingText(browser, server) });
  else if (browser.eventId !== server.eventId) {
    const text = `The ids differ: ${quote(browser.eventId)} in the browser, ${quote(server.eventId)} on the server.`;
    found.push({ problem: 'id', text });
  }
  if (!isInWindow(browser.atMs, server.atMs)) {
    found.push({
      problem: 'outside-window',
      text: 'More than 48 hours lie between them, and Meta forgets an id after that.',
    });
  }
  return found;
}

function nameText(browser: string, server: string): string {
  const byCase = browser.toLowerCase() === server.toLowerCase() ? ' Meta compares upper and lower case too.' : '';
  return `The browser calls it ${quote(browser)}, the server ${quote(server)}.${byCase}`;
}

function missingText(browser: Sighting, server: Sighting): string {
  if (browser.eventId === server.eventId) return 'Neither side carries an id.';
  if (browser.eventId === '')
    return `The pixel’s call carried no eventID; the server’s id is ${quote(server.eventId)}.`;
  return `The server event carried no event_id; the pixel’s is ${quote(browser.eventId)}.`;
}

export function describeDifferences(browser: Sighting, server: Sighting): string {
  return differences(browser, server)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * What Meta can still do where an id is missing. Source: Meta, deduplicate pixel and server events: event name and
 * external_id or fbp, only for a server event after a browser event.
 */
export function describeFallback(browser: Sighting, server: Sighting): string {
  const rule =
    'Where an id is missing, Meta goes by name and external_id or fbp, and drops only a server event that comes after the browser’s';
  if (server.atMs < browser.atMs) return `${rule}; here the server’s came first.`;
  if (sharePerson(browser, server)) return `${rule}. It may do so here; do not rely on it.`;
  const hasKey = server.fbp !== undefined || (server.externalIds ?? []).length > 0;
  return `${rule}. ${hasKey ? 'The two do not share one' : 'This one carries neither'}.`;
}

/** The missing id is all that differs, and Meta may drop the server's copy by the rule above. */
export function mayBeDropped(browser: Sighting, server: Sighting): boolean {
  const found = differences(browser, server);
  return (
    found.length === 1 && found[0]?.problem === 'no-id' && server.atMs >= browser.atMs && sharePerson(browser, server)
  );
}

function sharePerson(one: Sighting, other: Sighting): boolean {
  const sameBrowser = one.fbp !== undefined && one.fbp === other.fbp;
  return sameBrowser || (one.externalIds ?? []).some((id) => other.externalIds?.includes(id));
}

export function differingFields(browser: Sighting, server: Sighting): PairProblem[] {
  return differences(browser, server).map(({ problem }) => problem);
}

/** Who came first, by how much, and what that means. */
export function describeGap(browser: Sighting, server: Sighting): string {
  const gapMs = server.atMs - browser.atMs;
  const apart = formatDuration(Math.abs(gapMs));
  if (gapMs === 0) return 'Both came at the same moment.';
  const order =
    gapMs > 0
      ? `The server’s came ${apart} after the browser’s.`
      : `The server’s came first, the browser’s ${apart} later.`;
  return Math.abs(gapMs) > FAVOURS_BROWSER_MS ? `${order} Meta keeps the one that came first.` : order;
}

interface Attempts {
  /** What Meta got in the end. */
  sent: Sighting;
  /** How many attempts there were that it got nothing of. */
  count: number;
}

/** An attempt at the same action that did not reach Meta: how it ended, when, and why. */
export function describeAttempt({ atMs, outcome, reason = '' }: Sighting, { sent, count }: Attempts): string {
  const apartMs = sent.atMs - atMs;
  const when = `${formatDuration(Math.abs(apartMs))} ${apartMs < 0 ? 'later' : 'before'}`;
  const which =
    count === 1 ? `The server’s attempt ${when}` : `${count} attempts of the server did not reach Meta; one, ${when},`;
  const [why = ''] = reason.split(/(?<=[.!?])\s/, 1);
  return `${which} ${outcome === 'skipped' ? 'was skipped' : 'failed'}: ${why}`;
}

/** `340 ms`, `1.2 s`, `7 min`, `49 h`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  return ms < 2 * 3_600_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 3_600_000)} h`;
}

/** Pairing does not ask for the value, and yet only one of two is counted. Empty where both tell the same. */
export function describeValues(browser: Sighting, server: Sighting): string {
  const [one, other] = [browser, server].map(({ value, currency = '' }) => `${value} ${currency.toUpperCase()}`.trim());
  if (browser.value === undefined || server.value === undefined || one === other) return '';
  return ` Their values differ: ${one} in the browser, ${other} on the server; Meta keeps one of them.`;
}
