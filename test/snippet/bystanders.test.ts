/** Tools that stand beside the snippet on real pages: their wrappers and mistakes must work as they would without it. */
import { FakeGtm } from './fake-gtm.ts';
import { useShippedCode, FakePage, layerIds, pixelIds } from './fake-page.ts';

beforeAll(useShippedCode);

type Timeout = (run: unknown, ms?: number, ...args: unknown[]) => unknown;
const setTimeoutOf = (page: FakePage): Timeout => page.window['setTimeout'] as Timeout;

/** Runs code as a tag of GTM does, while it works on a message. */
function asTag(page: FakePage, run: () => void): void {
  page.window['tagCode'] = run;
  new FakeGtm(page, [{ on: ['sent'], fbq: ['tag'] }]).load();
  const { fbq } = page.window;
  page.window.fbq = Object.assign(() => run(), { queue: [] }) as never;
  page.push({ event: 'sent' });
  page.window.fbq = fbq as never;
}

test('a tag that wraps setTimeout for good: timers go on, in the tag and behind it', () => {
  const page = new FakePage().paste();
  const calls: string[] = [];
  asTag(page, () => {
    const found = setTimeoutOf(page);
    page.window['setTimeout'] = (...args: unknown[]) => (calls.push('wrapped'), found(...(args as [unknown])));
    setTimeoutOf(page)(() => calls.push('in the tag'), 5);
  });
  page.together(() => setTimeoutOf(page)(() => calls.push('later'), 5));
  page.push({ event: 'sent' });
  page.together(() => setTimeoutOf(page)((text: string) => calls.push(text), 5, 'with an argument'));
  page.wait();
  expect(calls.filter((call) => call !== 'wrapped')).toEqual(['in the tag', 'later', 'with an argument']);
});

test('what stands in for setTimeout is gone when the tags have done their work', () => {
  const page = new FakePage().paste();
  const before = setTimeoutOf(page);
  let during: unknown;
  asTag(page, () => (during = setTimeoutOf(page)));
  expect(during).not.toBe(before);
  expect(setTimeoutOf(page)).toBe(before);
});

test.each([[undefined], [null], ['void 0']])('setTimeout(%j) in a tag does no harm', (handler) => {
  const page = new FakePage().paste();
  const got: unknown[] = [];
  page.window['setTimeout'] = (run: unknown) => got.push(run);
  let isOver = false;
  asTag(page, () => {
    setTimeoutOf(page)(handler, 500);
    isOver = true;
  });
  expect(isOver).toBe(true);
  expect(got).toContain(handler);
});

test('a wrapper that sets an id of its own on messages wins, and throws nothing', () => {
  const page = new FakePage().paste().pixelBaseCode().loadPixel();
  page.window.dataLayer = [];
  const found = page.window.dataLayer.push;
  page.window.dataLayer.push = function (...messages) {
    for (const message of messages) Object.assign(message as object, { event_id: 'own-1' });
    return found.apply(this, messages);
  };
  const gtm = new FakeGtm(page, [{ on: ['generate_lead'], ga4: 'generate_lead' }]).load();
  page.push({ event: 'generate_lead' });
  page.fbq('track', 'Lead', {}, { eventID: 'own-1' });
  expect(gtm.hits.map(({ id }) => id)).toEqual(['own-1']);
  expect(pixelIds(page, 'Lead')).toEqual(['own-1']);
});

test('a wrapper that copies the members of fbq finds all of them', () => {
  const page = new FakePage().paste().pixelBaseCode();
  expect(Object.keys(page.window.fbq as object)).toEqual(
    expect.arrayContaining(['queue', 'push', 'loaded', 'version']),
  );
});

test('an event for Google Ads alone leaves the pixel’s id to GA4’s event', () => {
  const page = new FakePage().paste().gtagBaseCode().pixelBaseCode().loadPixel();
  page.gtag('config', 'AW-1');
  page.gtag('config', 'G-1');
  for (let n = 0; n < 2; n++) {
    page.gtag('event', 'view_item', { send_to: 'AW-1' });
    page.gtag('event', 'view_item', {});
    page.fbq('track', 'ViewContent');
  }
  const [, first, , second] = layerIds(page, 'view_item');
  expect(pixelIds(page, 'ViewContent')).toEqual([first, second]);
});

test.each([
  ['add_to_cart', 'AddToCart'],
  ['view_item', 'ViewContent'],
  ['search', 'Search'],
])('two events %s that name one cart or order are two actions', (ga4, meta) => {
  const page = new FakePage().paste().gtagBaseCode().pixelBaseCode().loadPixel();
  for (let n = 0; n < 2; n++) {
    page.gtag('event', ga4, { order_id: 'cart77' });
    page.fbq('track', meta, { order_id: 'cart77' });
  }
  expect(pixelIds(page, meta)).toEqual(layerIds(page, ga4));
  expect(new Set(pixelIds(page, meta)).size).toBe(2);
});

test('an order that lies on a page makes no id of what people do there again and again', () => {
  const page = new FakePage().paste().gtagBaseCode();
  page.push({ order_id: 88119922 });
  new FakeGtm(page, []).load();
  page.push({ event: 'add_to_cart' }, { event: 'view_item' });
  expect([...layerIds(page, 'add_to_cart'), ...layerIds(page, 'view_item')].join()).not.toContain('88119922');
});

test('a lead through TrustedForm is no consent message', () => {
  const page = new FakePage().paste().gtagBaseCode();
  page.push({ event: 'trustedform_submit' });
  page.push({ event: 'trustedform_submit' });
  expect(new Set(layerIds(page, 'trustedform_submit')).size).toBe(2);
});
