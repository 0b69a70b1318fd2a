/** Every pattern of installation, the snippet at every place: pixel and GA4 carry equal ids, different per action. */
import { act, idsOf, pageOf, Site } from './browse.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';
import type { WireEvent } from './site-server.ts';

jest.setTimeout(60_000);

const site = new Site();
beforeAll(() => site.open());
afterAll(() => site.close());
beforeEach(() => site.reset());

/** Pages whose snippet stands before part 0, 1 … of the head, and behind the last. */
const cases = Object.entries(PATTERNS).flatMap(([key, pattern]) =>
  [...pattern.head, ''].map((_, at) => [key, pattern.title, at, pattern.head.length] as const),
);

const names = (events: WireEvent[]): string[] =>
  events.map((event) => `${event.side} ${event.target} ${event.name}`).sort();

describe.each(cases)('%s: %s; snippet at %d of %d', (key, _title, at) => {
  const pattern = PATTERNS[key] as Pattern;

  test('each action has one id on both sides, and no two actions share one', async () => {
    const page = await site.show(pageOf(pattern, site.snippet, at));
    await act(page, pattern.actions);
    const events = await site.collect(pattern.sent);
    const ga4 = idsOf(events, 'ga4', 'G-1');
    expect(Object.keys(ga4).sort()).toEqual(['AddToCart', 'InitiateCheckout', 'PageView', 'Purchase', 'ViewContent']);
    for (const pixel of pattern.pixels ?? ['111']) expect(idsOf(events, 'pixel', pixel)).toEqual(ga4);
    const ids = Object.values(ga4).flat();
    expect(ids).toHaveLength(pattern.sent.ga4);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(null);
  });
});

describe.each(Object.entries(PATTERNS))('%s', (_key, pattern) => {
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
