/** Data layers of other names: how they are found, and into which one `countOnce.track` writes. */
import { FakeGtm } from './fake-gtm.ts';
import { useShippedCode, FakePage } from './fake-page.ts';

beforeAll(useShippedCode);

const ID = expect.stringMatching(/^[0-9a-z]+$/);
type Layer = { event_id?: unknown; event?: unknown }[];
const layerOf = (page: FakePage, name: string): Layer => page.window[name] as Layer;
const idsOf = (page: FakePage, name: string): unknown[] => layerOf(page, name).map(({ event_id }) => event_id);

describe('found by the address of a loader that is inserted', () => {
  test.each([
    ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC&l=shopLayer'],
    ['https://www.googletagmanager.com/gtag/js?id=G-ABC&l=shopLayer&cx=c'],
    ['https://metrics.shop.example/gtm.js?id=GTM-ABC&gtm_auth=x&gtm_preview=env-1&l=shopLayer'],
    ['https://shop.example/t/a1b2.js?id=GTM-ABC&l=shopLayer'],
  ])('%s: what waits there and what comes later', (src) => {
    const page = new FakePage().paste();
    page.window['shopLayer'] = [{ event: 'waits' }];
    page.insertScript(src);
    layerOf(page, 'shopLayer').push({ event: 'comes' });
    expect(idsOf(page, 'shopLayer')).toEqual([ID, ID]);
  });

  test('a loader that stood there before the snippet', () => {
    const page = new FakePage();
    page.document.scripts.push({ src: 'https://shop.example/gtm.js?id=GTM-ABC&l=shopLayer' });
    page.window['shopLayer'] = [{ event: 'waits' }];
    page.paste();
    expect(idsOf(page, 'shopLayer')).toEqual([ID]);
  });

  test.each([['https://shop.example/i18n.js?l=name'], ['https://shop.example/app.js?v=2'], ['']])(
    '%s is no loader: nothing of its name is touched',
    (src) => {
      const page = new FakePage().paste();
      page.window['name'] = 'tab';
      page.insertScript(src);
      expect(Object.getOwnPropertyDescriptor(page.window, 'name')).toHaveProperty('value', 'tab');
    },
  );
});

test.each([['shopLayer'], ['dataLayerPYS']])('%s, named in a line above the snippet', (name) => {
  const page = new FakePage();
  page.window.countOnce = { layers: [name] } as never;
  page.paste();
  page.window[name] = [];
  layerOf(page, name).push({ event: 'sent' });
  expect(idsOf(page, name)).toEqual([ID]);
  page.push({ event: 'sent' });
  expect(idsOf(page, 'dataLayer')).toEqual([ID]);
});

test('a pixel call pairs with a message of either data layer', () => {
  const page = new FakePage();
  page.window.countOnce = { layers: ['shopLayer'] } as never;
  page.paste().pixelBaseCode().loadPixel();
  page.window['shopLayer'] = [];
  for (const name of ['shopLayer', 'dataLayer']) {
    page.together(() => {
      (page.window[name] as unknown[] | undefined)?.push({ event: 'sent' });
      if (name === 'dataLayer') page.push({ event: 'sent' });
      page.fbq('track', 'Lead');
    });
  }
  const calls = page.pixelCalls.map((call) => (call.at(-1) as { eventID: unknown }).eventID);
  expect(calls).toEqual([...idsOf(page, 'shopLayer'), ...idsOf(page, 'dataLayer')]);
});

describe('countOnce.track never loses GA4’s event', () => {
  const track = (page: FakePage): unknown => page.together(() => page.window.countOnce?.track('add_to_cart', {}));

  test('it writes into the data layer that is read, beside one that nobody reads', () => {
    const page = new FakePage();
    page.window.countOnce = { layers: ['shopLayer'] } as never;
    page.paste();
    page.window['shopLayer'] = [];
    page.push({ event: 'nobody hears' });
    const gtm = new FakeGtm(page, [{ on: ['add_to_cart'], ga4: 'add_to_cart' }], 'shopLayer').load();
    layerOf(page, 'shopLayer').push({ event: 'first' });
    page.push({ event: 'nobody hears' });
    expect([track(page)]).toEqual(gtm.hits.map(({ id }) => id));
  });

  test('it waits in a data layer for the container that may come', () => {
    const page = new FakePage().paste();
    const id = track(page);
    const gtm = new FakeGtm(page, [{ on: ['add_to_cart'], ga4: 'add_to_cart' }]).load();
    expect(gtm.hits.map((hit) => hit.id)).toEqual([id]);
  });

  test('gtag that is there for consent only is no receiver: GTM’s triggers get an event', () => {
    const page = new FakePage().paste().gtagBaseCode();
    page.gtag('consent', 'default', { ad_storage: 'denied' });
    const id = track(page);
    expect(layerOf(page, 'dataLayer').at(-1)).toEqual({ event: 'add_to_cart', event_id: id });
  });

  test('gtag that measures gets a command, in its own data layer', () => {
    const page = new FakePage();
    page.window.countOnce = { layers: ['shopLayer'] } as never;
    page.paste();
    page.window['shopLayer'] = [];
    // As a script of the page, because gtag's commands are `arguments` objects.
    const gtag = Reflect.construct(Function, ['window', 'return function () { window.shopLayer.push(arguments) }']) as (
      window: unknown,
    ) => (...command: unknown[]) => void;
    gtag(page.window)('config', 'G-1');
    const id = track(page);
    expect(Array.from(layerOf(page, 'shopLayer').at(-1) as never)).toEqual(['event', 'add_to_cart', { event_id: id }]);
  });
});

test('a fbq that throws when it is read does not end the install', () => {
  const page = new FakePage();
  Object.defineProperty(page.window, 'fbq', {
    configurable: true,
    get: () => {
      throw new Error('no');
    },
  });
  page.paste();
  page.push({ event: 'sent' });
  expect(idsOf(page, 'dataLayer')).toEqual([ID]);
  expect(page.window.countOnce).toHaveProperty('track');
});
