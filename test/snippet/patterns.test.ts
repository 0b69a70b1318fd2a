/** Every pattern of installation, at every place of the snippet and in every order: pixel and GA4 carry equal ids per action. */
import { act, idsOf, insert, pageOf, Site } from './browse.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';
import type { WireEvent } from './site-server.ts';

const site = new Site();
beforeAll(() => site.open());
afterAll(() => site.close());
beforeEach(() => site.reset());

const LIBRARIES = ['/fbevents.js', '/gtag.js', '/gtm.js'];

/** Pages whose snippet stands before part 0, 1 … of the head, and behind the last. */
const cases = Object.entries(PATTERNS).flatMap(([key, pattern]) =>
  [...pattern.head, ''].map((_, at) => [key, pattern.title, at, pattern.head.length] as const),
);

const names = (events: WireEvent[]): string[] =>
  events.map((event) => `${event.side} ${event.target} ${event.name}`).sort();

const ACTIONS = ['AddToCart', 'InitiateCheckout', 'PageView', 'Purchase', 'ViewContent'];

/** Every action of the pattern has an id of its own at a receiver. */
function expectOwnIds(pattern: Pattern, ids: ReturnType<typeof idsOf>): void {
  expect(Object.keys(ids).sort()).toEqual(ACTIONS);
  const all = Object.values(ids).flat();
  expect(all).toHaveLength(pattern.sent.ga4);
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain(null);
}

function expectPairs(pattern: Pattern, events: WireEvent[]): void {
  const ga4 = idsOf(events, 'ga4', 'G-1');
  expectOwnIds(pattern, ga4);
  for (const pixel of pattern.pixels ?? ['111']) expect(idsOf(events, 'pixel', pixel)).toEqual(ga4);
}

describe.each(cases)('%s: %s; snippet at %d of %d', (key, _title, at) => {
  const pattern = PATTERNS[key] as Pattern;

  test('each action has one id on both sides, and no two actions share one', async () => {
    const page = await site.show(pageOf(pattern, site.snippet, at));
    await act(page, pattern.actions);
    expectPairs(pattern, await site.collect(pattern.sent));
  });
});

describe.each(Object.entries(PATTERNS))('%s', (_key, pattern) => {
  test('all tags only after consent: each action has one id on both sides', async () => {
    const page = await site.show(pageOf({ ...pattern, head: [] }, site.snippet, 0));
    await act(page, [...pattern.head.map(insert), ...pattern.actions]);
    expectPairs(pattern, await site.collect(pattern.sent));
  });

  test('libraries that come after all actions: each has one id on both sides', async () => {
    let come: (_: unknown) => void = () => undefined;
    const late = new Promise((resolve) => (come = resolve));
    for (const path of LIBRARIES) site.server.gates.set(path, late);
    const page = await site.show(pageOf(pattern, site.snippet, 0), '/', 'domcontentloaded');
    await act(page, pattern.actions);
    expect(site.server.events).toEqual([]);
    come(0);
    expectPairs(pattern, await site.collect(pattern.sent));
  });

  test('an ad blocker stops the pixel: GA4 has its ids all the same', async () => {
    site.server.blocked.add('/fbevents.js');
    const page = await site.show(pageOf(pattern, site.snippet, 0));
    await act(page, pattern.actions);
    expectOwnIds(pattern, idsOf(await site.collect({ ...pattern.sent, pixel: 0 }), 'ga4', 'G-1'));
  });

  test('an ad blocker stops GA4: the pixel has its ids all the same', async () => {
    site.server.blocked.add('/gtag.js');
    const page = await site.show(pageOf(pattern, site.snippet, 0));
    await act(page, pattern.actions);
    const events = await site.collect({ ...pattern.sent, ga4: 0 });
    for (const pixel of pattern.pixels ?? ['111']) expectOwnIds(pattern, idsOf(events, 'pixel', pixel));
  });

  test('the page sends the same events without the snippet', async () => {
    const without = await site.show(pageOf(pattern, '', 0));
    await act(without, pattern.actions);
    const before = names(await site.collect(pattern.sent));
    await site.reset();
    const withSnippet = await site.show(pageOf(pattern, site.snippet, 0));
    await act(withSnippet, pattern.actions);
    expect(names(await site.collect(pattern.sent))).toEqual(before);
  });
});
