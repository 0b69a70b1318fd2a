/** Triggers that tell nothing of the event: pixel and GA4 carry one id for each action all the same. */
import { Ahead } from './ahead.ts';
import { act, insert, type Site } from './browse.ts';
import { FOREIGN_PAGES } from './pages/foreign.ts';
import type { ForeignPage } from './pages/foreign-parts.ts';
import { script } from './pages/base-codes.ts';
import type { WireEvent } from './site-server.ts';

const ahead = new Ahead();
beforeAll(() => ahead.open());
afterAll(() => ahead.close());

const LIBRARIES = ['/fbevents.js', '/gtag.js', '/gtm.js'];

function htmlOf(page: ForeignPage, snippet: string): string {
  const { tags, containers, settings, historyPageViews = true, head, body = '' } = page;
  const lab = { batchMs: 30, historyPageViews, ...(containers ? { containers } : { tags: tags ?? [] }) };
  const start = script(`window.countOnceLab = ${JSON.stringify(lab).replaceAll('<', '\\u003c')}; ${settings ?? ''}`);
  return `<!doctype html><html><head><title>Shop</title>${start}${snippet}${head.join('')}</head><body><h1>Shop</h1>${body}</body></html>`;
}

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
  const { pairs, repeated = {}, actions, path = '/', sent } = page;

  /** Shows the page, does what is done there, and returns what has left it. */
  async function visit(site: Site, sentNow = sent): Promise<WireEvent[]> {
    await act(await site.show(htmlOf(page, site.snippet), path), actions);
    return site.collect(sentNow);
  }

  test(
    'at once, and loaded again',
    ahead.visit(async (site) => {
      const first = await visit(site);
      expectPairs(page, first);
      await site.reset();
      const second = await visit(site);
      expectPairs(page, second);
      for (const [meta] of pairs.filter(([name]) => !repeated[name] && !(name === 'PageView' && page.isViewOfOrder)))
        expect(idsOf(second, 'pixel', meta)).not.toEqual(idsOf(first, 'pixel', meta));
    }),
  );

  test(
    'all tags only after consent',
    ahead.visit(async (site) => {
      const { head, body = '' } = page;
      const code = body.includes('<script') ? body : '';
      const tab = await site.show(htmlOf({ ...page, head: [], body: code ? '' : body }, site.snippet), path);
      await act(tab, [...head, code].map(insert));
      if (page.tags || page.containers) await tab.waitForFunction('window.google_tag_manager');
      await act(tab, actions);
      const events = await site.collect(sent);
      if (page.isOneDocument) pairs.forEach(([meta]) => expectOwn(meta, idsOf(events, 'pixel', meta)));
      else expectPairs(page, events);
    }),
  );

  test(
    'libraries late',
    ahead.visit(async (site) => {
      let come: (_: unknown) => void = () => undefined;
      const late = new Promise((resolve) => (come = resolve));
      for (const library of LIBRARIES) site.server.gates.set(library, late);
      const tab = await site.show(htmlOf(page, site.snippet), path, 'domcontentloaded');
      come(0);
      await tab.waitForFunction(READY);
      await act(tab, actions);
      expectPairs(page, await site.collect(sent));
    }),
  );

  test(
    'the pixel blocked',
    ahead.visit(async (site) => {
      site.server.blocked.add('/fbevents.js');
      const events = await visit(site, { ...sent, pixel: 0 });
      for (const [, ga4] of pairs) expectOwn(ga4, idsOf(events, 'ga4', ga4));
    }),
  );

  test(
    'GA4 blocked',
    ahead.visit(async (site) => {
      site.server.blocked.add('/gtag.js');
      const events = await visit(site, { ...sent, ga4: 0 });
      for (const [meta] of pairs) expectOwn(meta, idsOf(events, 'pixel', meta));
    }),
  );
});
