/** Pages that the browser keeps for the way back: the back-forward cache. */
import { act, idsOf, pageOf, Site } from './browse.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';

const site = new Site();
beforeAll(() => site.open({ backForwardCache: true }));
afterAll(() => site.close());
beforeEach(() => site.reset());

const A = PATTERNS['A'] as Pattern;
const ADD = `gtag('event', 'add_to_cart', {}); fbq('track', 'AddToCart', {})`;

test('a page out of the back-forward cache goes on with new ids, equal on both sides', async () => {
  site.server.pages.set('/other', '<!doctype html><title>Other</title>');
  const page = await site.show(pageOf(A, site.snippet, 0));
  await page.waitForFunction('window.fbq.callMethod && window.google_tag_manager');
  await act(page, [`addEventListener('pageshow', (event) => { document.title = String(event.persisted) })`, ADD]);
  // What gtag has not sent yet would leave with the page.
  await site.server.until(() => site.server.events.length === 4);
  await page.goto(`${site.origin}/other`);
  await page.evaluate('history.back()').catch(() => undefined);
  await page.waitForFunction('document.title === "true"');
  await act(page, [ADD]);
  const events = await site.collect({ pixel: 3, ga4: 3 });
  const ids = idsOf(events, 'ga4', 'G-1');
  expect(idsOf(events, 'pixel', '111')).toEqual(ids);
  expect(new Set(ids['AddToCart']).size).toBe(2);
  expect(ids['AddToCart']).not.toContain(null);
});
