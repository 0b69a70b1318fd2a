/**
 * Explains in the console what has one id and why, and what stayed alone. Part of countonce.debug.js only; decides
 * nothing. Says names and ids, never what events hold.
 */
import type { Loose } from './loose.ts';
import type { Moment } from './work.ts';

interface Report {
  /** Meta's name. */
  name: string;
  isPixel: boolean;
  moment: Moment;
  /** The site has set the id itself. */
  isOwn: boolean;
  /** Tags are working on the message of this moment. */
  isTag: boolean;
}

/** What is known of a moment. */
interface Story {
  /** Names of messages and of gtag's events that have its id. */
  heard: Set<string>;
  pixel: Set<string>;
  ga4: Set<string>;
}

/** Long enough for the other side to have reported the same action. */
const QUIET_MS = 3000;
/** As many as there are moments. */
const MOST = 300;

const stories = new Map<string, Story>();
const explained = new Set<string>();
const warned = new Set<string>();
let timer: number | undefined;

const say = (kind: 'info' | 'warn', text: string): void => window.console[kind](`[CountOnce] ${text}`);
const warnOnce = (text: string): void => {
  if (warned.has(text)) return;
  warned.add(text);
  say('warn', text);
};
const list = (names: Iterable<string>): string => [...names].join(', ') || 'none';

function storyOf(id: string): Story {
  const story = stories.get(id) || { heard: new Set(), pixel: new Set(), ga4: new Set() };
  stories.set(id, story);
  const [oldest] = stories.keys();
  if (stories.size > MOST && oldest) stories.delete(oldest);
  return story;
}

/** GTM's own messages and those that no tag may listen to are nobody's action yet. */
const isAction = (name: string): boolean => !/^gtm\./i.test(name);

function explainAlone(): void {
  const names = (side: 'pixel' | 'ga4'): string =>
    list(new Set([...stories.values()].flatMap((story) => [...story[side]])));
  for (const [id, { pixel, ga4, heard }] of stories) {
    if (explained.has(id)) continue;
    explained.add(id);
    if (pixel.size > 0 && ga4.size === 0) {
      say(
        'warn',
        `${list(pixel)} ${id}: only the pixel has reported it. Nothing was pushed in its task, no tag made it while GTM ` +
          `worked on a message, and GA4 has no event of its name (its names so far: ${names('ga4')}). Either GA4 is ` +
          `blocked or waits for consent, or calls it by another name; an alias joins two names.`,
      );
    } else if (pixel.size === 0 && [...ga4].some(isAction)) {
      say(
        'info',
        `${list(heard)} ${id}: no pixel call has taken this id. Where the message has a pixel tag, the pixel is blocked or ` +
          `waits for consent, or it calls late and by another name (its names so far: ${names('pixel')}).`,
      );
    }
  }
}

/** A report and its moment, before the report is marked in it. */
export function noteReport({ name, isPixel, moment, isOwn, isTag }: Report): void {
  const story = storyOf(moment.id);
  const side = isPixel ? 'pixel' : 'ga4';
  const partner = isPixel ? story.ga4 : story.pixel;
  const why = isOwn
    ? 'the site’s own id'
    : isPixel && isTag
      ? `a tag of the message ${list(story.heard)}`
      : partner.size > 0
        ? `pairs with ${isPixel ? 'GA4' : 'pixel'} ${list(partner)}`
        : moment._order
          ? 'the order’s id'
          : `waits for ${isPixel ? 'GA4' : 'pixel'}`;
  const isNew = !story[side].has(name);
  story[side].add(name);
  if (isNew) say('info', `${isPixel ? 'pixel' : 'GA4'} ${name}: ${moment.id} (${why})`);
  window.clearTimeout(timer);
  timer = window.setTimeout(explainAlone, QUIET_MS);
}

/** A message or a command of gtag, by its own name, has the id of a moment. */
export function noteMessage(event: string, moment: Moment): void {
  storyOf(moment.id).heard.add(`“${event}”`);
}

const SENDERS = {
  meta:
    'a second sender: the Meta-enabled Conversions API lets Meta send this pixel’s events from a server of its own; it is ' +
    'on by default for Meta’s own GTM template. Look into Events Manager → Settings.',
  gateway:
    'a second sender: a Conversions API Gateway or the Event Setup Tool sends copies of the pixel’s events; the ids are the pixel’s.',
};

/** Names of shop plugins, as the pixel's agent says them (`a=` of its requests, `agent` of init). */
const PLUGIN = /woocommerce|prestashop|magento|opencart|shopify|bigcommerce|wix|squarespace|drupal|wordpress|typo3/i;

function noteAgent(agent: unknown): void {
  const text = typeof agent === 'string' ? agent : '';
  if (/Simo-GTM/.test(text)) warnOnce(SENDERS.meta);
  const plugin = PLUGIN.exec(text);
  if (plugin) {
    warnOnce(
      `a second sender, perhaps: the pixel comes from a plugin (${plugin[0]}), which may report events from its server as ` +
        'well. They count once only if it hands its own ids to the pixel.',
    );
  }
}

/** A call of the pixel, before it is completed. */
export function noteCall(call: ArrayLike<unknown>): void {
  const [command, ...rest] = Array.from(call);
  if (command === 'optinMetaEnabledCapi') warnOnce(SENDERS.meta);
  if (command === 'init') noteAgent((Object(rest[2]) as Loose)['agent']);
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

function notePixelRequest({ searchParams }: URL): void {
  const id = searchParams.get('eid') || '';
  if (/^ob3_/.test(id)) warnOnce(SENDERS.gateway);
  noteAgent(searchParams.get('a'));
  if (id || !searchParams.has('ev')) return;
  say(
    'warn',
    `${searchParams.get('ev') ?? ''} has left without an id: the pixel made it by itself, or before the snippet came.`,
  );
}

/** Requests that never pass `fbq`: events that fbevents makes by itself, and copies for other senders. */
export function watchOrphans(): void {
  const observer = new PerformanceObserver((entries) => {
    for (const { name } of entries.getEntries()) {
      const url = new URL(name);
      if (/^\/tr\/?$/.test(url.pathname)) notePixelRequest(url);
      if (/\/events$/.test(url.pathname) && url.searchParams.get('cee') === 'no') warnOnce(SENDERS.gateway);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
