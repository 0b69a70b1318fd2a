/** What happens on real pages: late scripts, late consent, ad blockers, single pages, reloads, tabs, pages that are left. */
import type { Page } from 'playwright-core';
import { act, idsOf, insert, pageOf, Site } from './browse.ts';
import { gtagByHand, gtmByHand, pixelByHand, PIXEL_STUB, script } from './pages/base-codes.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';

const site = new Site();
beforeAll(() => site.open());
afterAll(() => site.close());
beforeEach(() => site.reset());

const A = PATTERNS['A'] as Pattern;
const ADD = `gtag('event', 'add_to_cart', {}); fbq('track', 'AddToCart', {})`;

/** A page with parts of a head of its own; errors that reach it fail the test. */
async function show(head: string[], path = '/'): Promise<Page> {
  return site.show(pageOf({ ...A, head }, site.snippet, 0), path);
}

const bothSides = (events: Awaited<ReturnType<Site['collect']>>): [unknown, unknown] => [
  idsOf(events, 'pixel', '111'),
  idsOf(events, 'ga4', 'G-1'),
];

test('snippet after both libraries: what has left has no id, what follows pairs', async () => {
  const page = await site.show(pageOf(A, '', 0));
  await page.waitForFunction('window.fbq.callMethod && window.google_tag_manager');
  await act(page, [ADD, insert(site.snippet), ADD, ADD]);
  const [pixel, ga4] = bothSides(await site.collect({ pixel: 4, ga4: 4 }));
  expect(pixel).toEqual(ga4);
  expect(ga4).toEqual({
    PageView: [null],
    AddToCart: [null, expect.stringMatching(/^[0-9a-z]+$/), expect.stringMatching(/^[0-9a-z]+$/)],
  });
});

test('the pixel only after consent, GA4 at once: the n-th events pair', async () => {
  const page = await show([gtagByHand()]);
  await act(page, [`gtag('event', 'view_item', {})`, insert(pixelByHand()), `fbq('track', 'ViewContent')`, ADD]);
  const [pixel, ga4] = bothSides(await site.collect({ pixel: 3, ga4: 3 }));
  expect(pixel).toEqual(ga4);
});

test('a pixel that waits for fbq(consent, grant)', async () => {
  const revoked = script(`${PIXEL_STUB} fbq('consent', 'revoke'); fbq('init', '111'); fbq('track', 'PageView');`);
  const page = await show([revoked, gtagByHand()]);
  await act(page, [ADD, ADD, `fbq('consent', 'grant')`]);
  const [pixel, ga4] = bothSides(await site.collect({ pixel: 3, ga4: 3 }));
  expect(pixel).toEqual(ga4);
});

test('an ad blocker puts empty libraries in the place of both: what waits for them goes on', async () => {
  const empty = script(`window.fbq = window._fbq = function () {}; fbq.queue = []; fbq.push = fbq;
    window.dataLayer = [{ event: 'gtm.js' }];
    dataLayer.push = function (message) { if (message.eventCallback) setTimeout(message.eventCallback, 1); };`);
  const page = await show([empty]);
  const lead = `new Promise((done) => { fbq('track', 'Lead'); dataLayer.push({ event: 'lead', eventCallback: () => done('sent') }); })`;
  expect(await page.evaluate(lead)).toBe('sent');
});

test('single page: each address has a page view of its own on both sides, gtag’s automatic one included', async () => {
  const page = await show(A.head);
  const visit = (path: string): string => `history.pushState({}, '', '${path}'); fbq('track', 'PageView')`;
  await act(page, [
    `fbq.disablePushState = fbq.allowDuplicatePageViews = true`,
    visit('/two'),
    ADD,
    visit('/three#part'),
  ]);
  // Registered last, so that the tags have heard of it by then.
  await page.evaluate(
    `new Promise((done) => { addEventListener('popstate', () => done(0), { once: true }); history.back(); })`,
  );
  await act(page, [`fbq('track', 'PageView')`]);
  const [pixel, ga4] = bothSides(await site.collect({ pixel: 5, ga4: 5 }));
  // gtag bundles the events of an address, so that their order on the wire may be another.
  const views = (side: unknown): string[] => [...(side as { PageView: string[] }).PageView].sort();
  expect(views(pixel)).toEqual(views(ga4));
  expect(new Set(views(ga4)).size).toBe(4);
  expect(pixel).toMatchObject({ AddToCart: (ga4 as { AddToCart: string[] }).AddToCart });
});

test('what the pixel makes by itself has no id: nothing can give it one', async () => {
  const page = await show([pixelByHand()]);
  await act(page, [`history.pushState({}, '', '/two')`]);
  const events = await site.collect({ pixel: 2, ga4: 0 });
  expect(idsOf(events, 'pixel', '111')).toEqual({ PageView: [expect.any(String), null] });
});

test('a thank-you page repeats the id of its order at every visit', async () => {
  const order = `gtag('event', 'purchase', { transaction_id: 'T-1001', value: 9, currency: 'EUR' }); fbq('track', 'Purchase', { value: 9, currency: 'EUR' })`;
  const page = await show([...A.head, script(order)], '/thank-you');
  await page.waitForFunction(`window.fbq.callMethod && window.google_tag_manager`);
  await page.reload({ waitUntil: 'load' });
  const [pixel, ga4] = bothSides(await site.collect({ pixel: 4, ga4: 4 }));
  const purchases = ['Purchase.T-1001', 'Purchase.T-1001'];
  expect(pixel).toMatchObject({ Purchase: purchases });
  expect(ga4).toMatchObject({ Purchase: purchases });
  expect(new Set((ga4 as { PageView: string[] }).PageView).size).toBe(2);
});

test('two tabs of one visitor, and coming back to a page, never repeat an id', async () => {
  const first = await show(A.head);
  const second = await first.context().newPage();
  await second.goto(`${site.origin}/`, { waitUntil: 'load' });
  await act(first, [ADD]);
  await act(second, [ADD]);
  site.server.pages.set('/other', '<!doctype html><title>Other</title>');
  await second.goto(`${site.origin}/other`);
  await second.goto(`${site.origin}/`, { waitUntil: 'load' });
  await act(second, [ADD]);
  await act(first, [ADD]);
  const events = await site.collect({ pixel: 7, ga4: 7 });
  for (const side of ['pixel', 'ga4']) {
    const ids = events.filter((event) => event.side === side).map((event) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const sorted = (side: string): unknown[] =>
    events
      .filter((event) => event.side === side)
      .map((event) => event.id)
      .sort();
  expect(sorted('pixel')).toEqual(sorted('ga4'));
});

test('long events and events of a page that is being left travel by POST, under the same id', async () => {
  const page = await show(A.head);
  await page.waitForFunction(`window.fbq.callMethod && window.google_tag_manager`);
  const long = `{ note: 'x'.repeat(3000) }`;
  await act(page, [
    `gtag('event', 'search', ${long}); fbq('track', 'Search', ${long})`,
    `addEventListener('pagehide', () => { fbq('track', 'Lead'); }); 0`,
  ]);
  site.server.pages.set('/other', '<!doctype html><title>Other</title>');
  await page.goto(`${site.origin}/other`);
  const events = await site.collect({ pixel: 3, ga4: 2 });
  const pixel = idsOf(events, 'pixel', '111');
  const ga4 = idsOf(events, 'ga4', 'G-1');
  expect(pixel['PageView']).toEqual(ga4['PageView']);
  expect(pixel['Search']).toEqual(ga4['search']);
  expect(pixel['Lead']).toEqual([expect.any(String)]);
  expect(events.filter((event) => event.side === 'pixel').map((event) => event.method)).toEqual([
    'GET',
    'POST',
    'POST',
  ]);
});

test('pasted through GTM, as Custom HTML on Initialization: what comes later pairs, whatever the trigger', async () => {
  const parameters = { event_id: 'event_id' };
  const tags = [
    { on: 'gtm.init', html: site.snippet, priority: 100 },
    { on: 'gtm.init', config: 'G-1', parameters },
    { on: 'gtm.js', html: script(`${PIXEL_STUB} fbq('init', '111'); fbq('track', 'PageView');`) },
    { on: 'gtm.dom', event: 'view_item', parameters },
    { on: 'gtm.dom', html: script(`fbq('track', 'ViewContent');`) },
    { on: 'sent', event: 'generate_lead', parameters },
    { on: 'sent', html: script(`fbq('track', 'Lead');`) },
  ];
  const page = await site.show(pageOf({ ...A, tags, head: [gtmByHand()] }, '', 0));
  await page.waitForFunction('window.fbq && window.fbq.callMethod && window.countOnce');
  await act(page, [`dataLayer.push({ event: 'sent' })`, `dataLayer.push({ event: 'sent' })`]);
  const [pixel, ga4] = bothSides(await site.collect({ pixel: 4, ga4: 4 }));
  const { PageView, ...later } = pixel as Record<string, string[]>;
  expect(ga4).toEqual({ ...later, PageView: [null] });
  expect(PageView).toEqual([expect.any(String)]);
  expect(new Set(later['Lead']).size).toBe(2);
});
