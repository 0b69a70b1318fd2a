/** Pages that the browser keeps for the way back: the back-forward cache. */
import type { Page } from 'playwright-core';
import { act, idsOf, pageOf, Site } from './browse.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';

const site = new Site();
beforeAll(() => site.open({ backForwardCache: true }));
afterAll(() => site.close());
beforeEach(() => site.reset());

const A = PATTERNS['A'] as Pattern;
const ADD = `gtag('event', 'add_to_cart', {}); fbq('track', 'AddToCart', {})`;

/** Leaves a page and comes back. Returns whether the browser had kept it; a page loaded again begins anew. */
async function comeBack(page: Page): Promise<boolean> {
  site.server.pages.set('/other', '<!doctype html><title>Other</title>');
  await page.evaluate(`addEventListener('pageshow', (event) => { window.kept = event.persisted }); 0`);
  await page.goto(`${site.origin}/other`);
  await page.evaluate('history.back()').catch(() => undefined);
  const state = await page.waitForFunction(
    `window.kept ? 'kept' : performance.getEntriesByType('navigation')[0].type === 'back_forward' && 'loaded'`,
  );
  return (await state.jsonValue()) === 'kept';
}

/** What a kept page hears, without leaving it. */
const HEAR = `for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }))`;

test('a page out of the back-forward cache goes on with new ids, equal on both sides', async () => {
  // The headless shell from npm keeps no page: there the page hears the same events, but is never left.
  const isReal = await comeBack(await site.show('<!doctype html><title>Probe</title>'));
  process.stdout.write(
    `back-forward cache: ${isReal ? 'the browser’s own' : 'its events only, this browser has none'}\n`,
  );
  const page = await site.show(pageOf(A, site.snippet, 0));
  await page.waitForFunction('window.fbq.callMethod && window.google_tag_manager');
  await act(page, [ADD]);
  // What gtag has not sent yet would leave with the page.
  await site.server.until(() => site.server.events.length === 4);
  if (isReal) expect(await comeBack(page)).toBe(true);
  else await act(page, [HEAR]);
  await act(page, [ADD]);
  const events = await site.collect({ pixel: 3, ga4: 3 });
  const ids = idsOf(events, 'ga4', 'G-1');
  expect(idsOf(events, 'pixel', '111')).toEqual(ids);
  expect(new Set(ids['AddToCart']).size).toBe(2);
  expect(ids['AddToCart']).not.toContain(null);
});
