/** Triggers that tell nothing of the event: pixel and GA4 carry one id for each action all the same. */
import type { Page } from 'playwright-core';
import { act, insert, Site, type Sent } from './browse.ts';
import { FOREIGN_PAGES } from './pages/foreign.ts';
import type { ForeignPage } from './pages/foreign-parts.ts';
import { script } from './pages/base-codes.ts';
import type { WireEvent } from './site-server.ts';

jest.setTimeout(60_000);

const site = new Site();
beforeAll(() => site.open());
afterAll(() => site.close());
beforeEach(() => site.reset());

const LIBRARIES = ['/fbevents.js', '/gtag.js', '/gtm.js'];

function htmlOf(page: ForeignPage, snippet: string): string {
  const { tags, containers, settings, historyPageViews = true, head, body = '' } = page;
  const lab = { batchMs: 30, historyPageViews, ...(containers ? { containers } : { tags: tags ?? [] }) };
  const start = script(`window.countOnceLab = ${JSON.stringify(lab).replaceAll('<', '\\u003c')}; ${settings ?? ''}`);
  return `<!doctype html><html><head><title>Shop</title>${start}${snippet}${head.join('')}</head><body><h1>Shop</h1>${body}</body></html>`;
}

const show = (page: ForeignPage, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<Page> =>
  site.show(htmlOf(page, site.snippet), page.path ?? '/', waitUntil);

const idsOf = (events: WireEvent[], side: string, name: string): (string | null)[] =>
  events.flatMap((event) => (event.side === side && event.name === name ? [event.id] : []));

/** Each id once within a name, and on both sides the same ones. */
function expectPairs({ pairs, repeated = {} }: ForeignPage, events: WireEvent[]): void {
  for (const [meta, ga4] of pairs) {
    const pixel = idsOf(events, 'pixel', meta);
    expect([meta, ...pixel].sort()).toEqual([meta, ...idsOf(events, 'ga4', ga4)].sort());
    expectOwn(meta, pixel);
    if (repeated[meta]) expect(pixel).toEqual([repeated[meta]]);
  }
}

function expectOwn(name: string, ids: (string | null)[]): void {
  expect([name, ids.length > 0, ids.includes(null), new Set(ids).size]).toEqual([name, true, false, ids.length]);
}

/** What a page has of the libraries is there. */
const READY = `(!document.querySelector('script[src*="gtm.js"], script[src*="gtag.js"]') || window.google_tag_manager) &&
  (!window.fbq || window.fbq.callMethod)`;

describe.each(FOREIGN_PAGES.map((page) => [page.title, page] as const))('%s', (_title, page) => {
  const collect = (sent: Partial<Sent> = {}): Promise<WireEvent[]> => site.collect({ ...page.sent, ...sent });

  test('at once, and loaded again', async () => {
    const tab = await show(page);
    await act(tab, page.actions);
    const first = await collect();
    expectPairs(page, first);
    await site.reset();
    await act(await show(page), page.actions);
    const second = await collect();
    expectPairs(page, second);
    for (const [meta] of page.pairs.filter(([name]) => !page.repeated?.[name] && name !== 'PageView')) {
      expect(idsOf(second, 'pixel', meta)).not.toEqual(idsOf(first, 'pixel', meta));
    }
  });

  test('all tags only after consent', async () => {
    const { head, body = '' } = page;
    const code = body.includes('<script') ? body : '';
    const tab = await site.show(htmlOf({ ...page, head: [], body: code ? '' : body }, site.snippet), page.path);
    await act(tab, [...head, code].map(insert));
    if (page.tags || page.containers) await tab.waitForFunction('window.google_tag_manager');
    await act(tab, page.actions);
    const events = await collect();
    if (page.isOneDocument) page.pairs.forEach(([meta]) => expectOwn(meta, idsOf(events, 'pixel', meta)));
    else expectPairs(page, events);
  });

  test('libraries late', async () => {
    let come: (_: unknown) => void = () => undefined;
    const late = new Promise((resolve) => (come = resolve));
    for (const path of LIBRARIES) site.server.gates.set(path, late);
    const tab = await show(page, 'domcontentloaded');
    come(0);
    await tab.waitForFunction(READY);
    await act(tab, page.actions);
    expectPairs(page, await collect());
  });

  test('the pixel blocked', async () => {
    site.server.blocked.add('/fbevents.js');
    await act(await show(page), page.actions);
    const events = await collect({ pixel: 0 });
    for (const [, ga4] of page.pairs) expectOwn(ga4, idsOf(events, 'ga4', ga4));
  });

  test('GA4 blocked', async () => {
    site.server.blocked.add('/gtag.js');
    await act(await show(page), page.actions);
    const events = await collect({ ga4: 0 });
    for (const [meta] of page.pairs) expectOwn(meta, idsOf(events, 'pixel', meta));
  });
});
