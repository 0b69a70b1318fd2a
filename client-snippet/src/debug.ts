/** Explains in the console what was paired, what was not and why. Part of countonce.debug.js only; decides nothing. */
import type { Loose } from './loose.ts';

interface Report {
  /** Meta's name. */
  name: string;
  /** As the ledger knows it: '' for the page views of Google's tags, `g…` for gtag, `d` for the data layer, else pixels. */
  channel: string;
  id: string;
  /** The site has set the id itself. */
  isOwn: boolean;
}

type Side = 'GA4' | 'pixel';

/** Long enough for the other side to have reported the same action. */
const QUIET_MS = 3000;

/** `name id` → who has reported it. */
const sides = new Map<string, Set<Side>>();
const explained = new Set<string>();
let timer: number | undefined;

const say = (kind: 'info' | 'warn', text: string): void => window.console[kind](`[CountOnce] ${text}`);
const sideOf = (channel: string): Side => (/^(|d|g.*)$/.test(channel) ? 'GA4' : 'pixel');
const namesOf = (side: Side): string => {
  const keys = [...sides].filter(([, seen]) => seen.has(side)).map(([key]) => key.split(' ')[0]);
  return [...new Set(keys)].join(', ') || 'none';
};

function explainUnpaired(): void {
  for (const [key, seen] of sides) {
    if (seen.size > 1 || explained.has(key)) continue;
    explained.add(key);
    const here: Side = seen.has('GA4') ? 'GA4' : 'pixel';
    const there: Side = here === 'GA4' ? 'pixel' : 'GA4';
    say(
      'warn',
      `${key}: only ${here} has reported it. Either ${there} has no such event, is blocked or waits for consent, or ` +
        `calls it by another name (its names so far: ${namesOf(there)}); an alias joins two names.`,
    );
  }
}

/** An event and its id. */
export function noteReport({ name, channel, id, isOwn }: Report): void {
  const key = `${name} ${id}`;
  const seen = sides.get(key) || new Set();
  const side = sideOf(channel);
  const partner: Side = side === 'GA4' ? 'pixel' : 'GA4';
  const outcome = seen.has(partner) ? `pairs with ${partner}` : isOwn ? 'the site’s own id' : `waits for ${partner}`;
  if (!seen.has(side)) say('info', `${side} ${name}: ${id} (${outcome})`);
  sides.set(key, seen.add(side));
  window.clearTimeout(timer);
  timer = window.setTimeout(explainUnpaired, QUIET_MS);
}

/** A call of the pixel, before it is completed. */
export function noteCall(call: ArrayLike<unknown>): void {
  const [command, ...rest] = Array.from(call);
  if (command === 'optinMetaEnabledCapi') {
    say(
      'warn',
      `a second sender: fbq('optinMetaEnabledCapi') lets Meta send this pixel's events from a server of its own.`,
    );
  }
  const params = Object(rest[/Single/.test(String(command)) ? 2 : 1]) as Loose;
  if (/^track/.test(String(command)) && ('eventID' in params || 'event_id' in params)) {
    say(
      'warn',
      `${String(rest[0])}: an id among the parameters is custom data to Meta; it belongs into the argument behind.`,
    );
  }
}

/** A queue that somebody else reads already. */
export function noteReader(waiting: number): void {
  if (waiting > 0)
    say('warn', `${waiting} messages had been read before the snippet came, without ids: paste it higher up.`);
}

/** Requests of the pixel without an id: events that fbevents makes by itself and that never pass `fbq`. */
export function watchOrphans(): void {
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { pathname, searchParams } = new URL(name);
      if (!/^\/tr\/?$/.test(pathname) || !searchParams.has('ev') || searchParams.has('eid')) continue;
      say(
        'warn',
        `${searchParams.get('ev') ?? ''} has left without an id: the pixel made it by itself, or before the snippet came.`,
      );
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
