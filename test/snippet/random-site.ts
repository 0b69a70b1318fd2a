/**
 * Random sites: a tag manager with any triggers, a pixel by hand or by tags, visits that do anything in any order. Plays
 * a visit and says what each receiver got. Knows nothing of how the snippet finds its ids.
 */
import * as fc from 'fast-check';
import { FakeGtm, type Tag } from './fake-gtm.ts';
import { FakePage } from './fake-page.ts';

/** What site code does; the names of messages tell nothing, as on real sites. */
export type Call = { kind: 'push'; event: string } | { kind: 'pixel'; name: string; to: string };

export interface Visit {
  tags: Tag[];
  pixels: string[];
  /** Calls of one task stand in one list. */
  tasks: Call[][];
  /** Tasks that have ended when gtm.js and fbevents.js come. */
  gtmAt: number;
  pixelAt: number;
}

export const FOREIGN = ['form_sent_ok', 'cf7submission', 'gtm.click', 'gtm.linkClick', 'step', 'ajaxComplete', 'w'];
/** Come once for each page. */
export const OF_THE_PAGE = ['gtm.js', 'gtm.dom', 'gtm.load'];
export const NAMES: Record<string, string> = { Lead: 'generate_lead', Contact: 'contact_us', Quiz: 'quiz_done' };

const metaName = fc.constantFrom(...Object.keys(NAMES));
const foreign = fc.constantFrom(...FOREIGN);
const delay = fc.option(fc.constantFrom(0, 50, 200), { nil: undefined, freq: 2 });
const receiver = fc.constantFrom('track', '111', '222');

const callOf = (to: string, name: string): unknown[] => (to === 'track' ? ['track', name] : ['trackSingle', to, name]);

/** What GTM notices belongs to what the site does in the same task; a trigger on both would report one action twice. */
const isOneAction = (on: string[]): boolean => on.length === 1 || !on.some((event) => event.startsWith('gtm.'));

/** One trigger of one action: GA4's tag and the pixel's, one of which may be missing or wait. */
const trigger = fc
  .record({
    name: metaName,
    on: fc.oneof(
      fc.uniqueArray(foreign, { minLength: 1, maxLength: 2 }).filter(isOneAction),
      fc.constantFrom(...OF_THE_PAGE).map((one) => [one]),
    ),
    has: fc.constantFrom('both', 'both', 'ga4', 'pixel'),
    to: receiver,
    late: delay,
    pixelFirst: fc.boolean(),
  })
  .map(({ name, on, has, to, late, pixelFirst }) => {
    const ga4: Tag[] = has === 'pixel' ? [] : [{ on, ga4: NAMES[name] }];
    const pixel: Tag[] = has === 'ga4' ? [] : [{ on, fbq: callOf(to, name), ...(late !== undefined && { late }) }];
    return { name, tags: pixelFirst ? [...pixel, ...ga4] : [...ga4, ...pixel] };
  });

const push = foreign.map((event): Call => ({ kind: 'push', event }));
const pixelCall = fc.record({ name: metaName, to: receiver }).map((call): Call => ({ kind: 'pixel', ...call }));

/** Each action has one trigger, as GA4 would report it twice otherwise, with the snippet or without it. */
export const visits = fc.record({
  tags: fc
    .uniqueArray(trigger, { selector: ({ name }) => name, maxLength: 3 })
    .map((triggers) => triggers.flatMap(({ tags }) => tags)),
  pixels: fc.constantFrom<string[]>(['111'], ['111', '222']),
  tasks: fc.array(fc.array(fc.oneof({ weight: 3, arbitrary: push }, pixelCall), { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  }),
  gtmAt: fc.nat(8),
  pixelAt: fc.nat(8),
});

export interface Played {
  page: FakePage;
  gtm: FakeGtm;
}

export function call(page: FakePage, { pixels }: Visit, one: Call): void {
  if (one.kind === 'push') page.push({ event: one.event, detail: { kept: true } });
  else if (one.to === 'track' || pixels.includes(one.to)) page.fbq(...callOf(one.to, one.name));
}

/** With the snippet, unless told otherwise. */
export function play(visit: Visit, page = new FakePage().paste()): Played {
  page.pixelBaseCode();
  const gtm = new FakeGtm(page, visit.tags);
  for (const pixel of visit.pixels) page.fbq('init', pixel);
  page.push({ event: 'gtm.js' });
  for (let at = 0; at <= Math.max(8, visit.tasks.length); at++) {
    if (at === visit.pixelAt) page.together(() => page.loadPixel());
    if (at === visit.gtmAt) {
      gtm.load();
      page.push({ event: 'gtm.dom' });
    }
    if (at === visit.gtmAt + 2) page.push({ event: 'gtm.load' });
    page.together(() => visit.tasks[at]?.forEach((one) => call(page, visit, one)));
    page.wait(40);
  }
  page.wait();
  return { page, gtm };
}

/** What the receivers got: `pixel 111 Lead` and `GA4 generate_lead` → ids in order. */
export function received({ page, gtm }: Played, pixels: string[]): Map<string, unknown[]> {
  const got = new Map<string, unknown[]>();
  const add = (key: string, id: unknown): void => void got.set(key, [...(got.get(key) ?? []), id]);
  for (const one of page.pixelCalls.filter(([command]) => /^track/.test(String(command)))) {
    const isSingle = one[0] === 'trackSingle';
    const { eventID } = one.at(-1) as { eventID?: unknown };
    for (const pixel of isSingle ? [one[1]] : pixels)
      add(`pixel ${String(pixel)} ${String(one[isSingle ? 2 : 1])}`, eventID);
  }
  for (const { name, id } of gtm.hits) add(`GA4 ${name}`, id);
  return got;
}

/** Site code alone calls the pixel, GA4 alone is in GTM; an action is a call right beside a push, in either order. */
export type Step =
  | { kind: 'action'; event: string; name: string; pixelFirst: boolean }
  | { kind: 'alone'; event: string };

export const actions = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('action' as const),
        event: foreign,
        name: metaName,
        pixelFirst: fc.boolean(),
      }),
    },
    fc.record({ kind: fc.constant('alone' as const), event: foreign }),
  ),
  { maxLength: 20 },
);

/** Plays the steps, each in a task of its own; returns the ids of the pixel and of the message for each action. */
export function playActions(steps: Step[]): { pixel: unknown; message: unknown }[] {
  const page = new FakePage().paste().pixelBaseCode().loadPixel();
  page.fbq('init', '111');
  page.push({ event: 'gtm.js' });
  new FakeGtm(page, []).load();
  const made = steps.flatMap((step) => {
    const calls = [(): unknown => page.push({ event: step.event })];
    if (step.kind === 'action') calls[step.pixelFirst ? 'unshift' : 'push'](() => page.fbq('track', step.name));
    page.together(() => calls.forEach((each) => each()));
    return step.kind === 'action' ? [{ message: page.window.dataLayer?.at(-1), call: page.pixelCalls.at(-1) }] : [];
  });
  // Not before the end: whoever reads a message seems to be a tag manager.
  return made.map(({ message, call: last }) => ({
    pixel: (last?.at(-1) as { eventID?: unknown } | undefined)?.eventID,
    message: (message as { event_id?: unknown }).event_id,
  }));
}
