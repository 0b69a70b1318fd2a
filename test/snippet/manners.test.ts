/** What the snippet leaves alone: globals, network, storage, errors, security policies, other scripts' habits. */
import type { Page } from 'playwright-core';
import { act, idsOf, pageOf, Site } from './browse.ts';
import { gtagByHand, PIXEL_STUB, script } from './pages/base-codes.ts';
import { PATTERNS, type Pattern } from './pages/patterns.ts';
import { shippedCode, shippedFile } from './shipped.ts';

const site = new Site();
beforeAll(() => site.open());
afterAll(() => site.close());
beforeEach(() => site.reset());

const A = PATTERNS['A'] as Pattern;
const ADD = `gtag('event', 'add_to_cart', {}); fbq('track', 'AddToCart', {})`;
const show = (head: string[], before = ''): Promise<Page> =>
  site.show(pageOf({ ...A, head }, site.snippet, 0).replace('<head>', `<head>${before}`));

/** Keeps every error of the page, and what a policy has stopped, in `window.errors`. */
const ERRORS = script(`window.errors = [];
addEventListener('error', function (event) { errors.push(String(event.message)); });
addEventListener('unhandledrejection', function (event) { errors.push(String(event.reason)); });
addEventListener('securitypolicyviolation', function (event) { errors.push(event.violatedDirective); });`);
const errorsOf = (page: Page): Promise<unknown> => page.evaluate('window.errors');

const withNonce = (html: string): string => html.replace(/<script(?=[ >])/g, '<script nonce="n"');

/** A page whose other scripts have a nonce, with the snippet under a policy. */
async function underPolicy(sources: string, snippet: string): Promise<Page> {
  site.server.headers['content-security-policy'] = `default-src 'self'; script-src 'self' ${sources}`;
  const page = await site.show(withNonce(pageOf(A, '', 0)).replace('<head>', `<head>${withNonce(ERRORS)}${snippet}`));
  delete site.server.headers['content-security-policy'];
  return page;
}

async function expectPairs(page: Page): Promise<void> {
  await act(page, [ADD]);
  const events = await site.collect({ pixel: 2, ga4: 2 });
  const ga4 = idsOf(events, 'ga4', 'G-1');
  expect(idsOf(events, 'pixel', '111')).toEqual(ga4);
  expect(Object.values(ga4).flat()).toEqual([expect.any(String), expect.any(String)]);
}

test('on a page without fbq and gtag it adds one global and does nothing else', async () => {
  const requests: string[] = [];
  const page = await site.show('<!doctype html><title>Empty</title>');
  page.on('request', (request) => requests.push(request.url()));
  const globals = 'Object.keys(window).filter((key) => window[key] !== undefined)';
  const before = await page.evaluate<string[]>(globals);
  await page.addScriptTag({ content: shippedCode() });
  const after = await page.evaluate<string[]>(globals);
  expect(after.filter((key) => !before.includes(key))).toEqual(['countOnce']);
  expect(await page.evaluate('[typeof fbq, typeof dataLayer, typeof gtag]')).toEqual(Array(3).fill('undefined'));
  expect(await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);
  expect(requests).toEqual([]);
});

test.each([['countonce.html'], ['countonce.debug.js']])(
  'under a policy that knows its hash %s runs inside the page, without eval and without a nonce',
  async (name) => {
    const hash = new RegExp(`^${name}: script-src (\\S+)$`, 'm').exec(shippedFile('csp.txt'))?.[1] ?? '';
    const file = shippedFile(name);
    const page = await underPolicy(`'nonce-n' ${hash}`, name.endsWith('.html') ? file : `<script>${file}</script>`);
    expect(await errorsOf(page)).toEqual([]);
    await expectPairs(page);
  },
);

test('under a policy that knows a nonce it runs with that', async () => {
  const page = await underPolicy(`'nonce-n'`, withNonce(site.snippet));
  expect(await errorsOf(page)).toEqual([]);
  await expectPairs(page);
});

test('a policy that knows neither stops it, and the page goes on without ids', async () => {
  const page = await underPolicy(`'nonce-n'`, site.snippet);
  expect(await errorsOf(page)).toEqual(['script-src-elem']);
  const events = await site.collect({ pixel: 1, ga4: 1 });
  expect(events.map((event) => event.id)).toEqual([null, null]);
});

test('pasted twice it does its work once', async () => {
  const remember = script('var first = countOnce.track;');
  const page = await show([remember, site.snippet, ...A.head, site.snippet], ERRORS);
  expect(await page.evaluate('countOnce.track === first')).toBe(true);
  const defaults = `dataLayer.filter(function (message) { return message[0] === 'set'; }).length`;
  expect(await page.evaluate(defaults)).toBe(1);
  expect(await errorsOf(page)).toEqual([]);
  await expectPairs(page);
});

test('an AMD loader on the page is not called', async () => {
  const amd = script(`window.defined = 0; window.define = function () { defined++; }; define.amd = {};`);
  const page = await show(A.head, ERRORS + amd);
  expect(await page.evaluate('defined')).toBe(0);
  await expectPairs(page);
});

test.each([
  [
    'a data layer that cannot be redefined',
    `Object.defineProperty(window, 'dataLayer', { value: [], writable: true });`,
  ],
  ['a data layer declared with var', `var dataLayer = [];`],
  ['built-in objects that are frozen', `[Array.prototype, Object.prototype, Reflect].forEach(Object.freeze);`],
])('%s', async (_title, code) => {
  const page = await show(A.head, ERRORS + script(code));
  expect(await errorsOf(page)).toEqual([]);
  await expectPairs(page);
});

test.each([
  ['a frozen history', `Object.freeze(history);`],
  ['a frozen data layer', `window.dataLayer = Object.freeze([]);`],
  ['a data layer that is no list', `window.dataLayer = 'none';`],
  ['a pixel that is no function', `window.fbq = 'none';`],
  ['a sealed pixel', `window.fbq = Object.freeze(function () {});`],
  [
    'messages that throw when read',
    `window.dataLayer = [{ get event() { throw new Error('no'); } }, null, Symbol('x')];`,
  ],
  ['a function of the pixel’s name', `function fbq() {}`],
])('%s: no error of ours reaches the page', async (_title, code) => {
  const page = await site.show(`<!doctype html><html><head>${ERRORS}${script(code)}${site.snippet}</head></html>`);
  expect(await errorsOf(page)).toEqual([]);
});

test('a later script may declare fbq as a function', async () => {
  const page = await site.show(
    `<!doctype html><html><head>${ERRORS}${site.snippet}${script('function fbq() { return 7; }')}</head></html>`,
  );
  expect(await errorsOf(page)).toEqual([]);
  expect(await page.evaluate('fbq()')).toBe(7);
});

test('base code and library share the properties of the one stub', async () => {
  const page = await show(A.head);
  await page.waitForFunction('window.fbq.callMethod');
  const facts = `[_fbq === fbq, fbq.push === fbq, fbq.loaded, fbq.version, fbq.queue.length, typeof fbq.callMethod.apply]`;
  expect(await page.evaluate(facts)).toEqual([true, true, true, '2.0', 0, 'function']);
  await page.evaluate(`fbq.disablePushState = true; fbq.version = '3'; 0`);
  expect(await page.evaluate('[_fbq.disablePushState, _fbq.version]')).toEqual([true, '3']);
  await act(page, [
    `fbq.push('track', 'Lead'); _fbq('track', 'Contact'); var taken = fbq; taken('track', 'Search'); fbq.callMethod.apply(null, ['track', 'Donate'])`,
  ]);
  const events = await site.collect({ pixel: 5, ga4: 1 });
  const ids = events.filter((event) => event.side === 'pixel').map((event) => event.id);
  expect(new Set(ids).size).toBe(5);
  expect(ids).not.toContain(null);
});

test('a base code in strict mode is no different', async () => {
  const strict = script(`'use strict';${PIXEL_STUB} fbq('init', '111'); fbq('track', 'PageView');`);
  const page = await show([strict, gtagByHand()], ERRORS);
  expect(await errorsOf(page)).toEqual([]);
  await expectPairs(page);
});

test('the ES module is the same snippet; what it exports is the global', async () => {
  const source = shippedFile('countonce.mjs');
  const page = await site.show(`<!doctype html><html><head>${ERRORS}</head><body></body></html>`);
  await page.addScriptTag({
    type: 'module',
    content: source.replace(/export\{([\w$]+) as countOnce\}/, 'window.exported = $1'),
  });
  expect(await page.evaluate('[exported === countOnce, typeof exported.track, errors.length]')).toEqual([
    true,
    'function',
    0,
  ]);
});

test('countOnce.track reports an action once to each side, under the id that it returns', async () => {
  const page = await show(A.head);
  const id = await page.evaluate(`countOnce.track('add_to_cart', { value: 9, currency: 'EUR' })`);
  const order = await page.evaluate(
    `countOnce.track('purchase', { transaction_id: 'T-7', value: 9, currency: 'EUR' })`,
  );
  expect(order).toBe('Purchase.T-7');
  expect(await page.evaluate(`countOnce.id('purchase', 'T-7')`)).toBe(order);
  await act(page, [ADD]);
  const events = await site.collect({ pixel: 4, ga4: 4 });
  const pixel = idsOf(events, 'pixel', '111');
  expect(pixel).toEqual(idsOf(events, 'ga4', 'G-1'));
  expect(pixel['Purchase']).toEqual([order]);
  expect(pixel['AddToCart']?.[0]).toBe(id);
});
