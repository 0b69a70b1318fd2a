/** `countOnce.track` and `countOnce.id`, on pages with all, some or none of the tags. */
import { useShippedCode, FakePage, layerIds, pixelIds } from './fake-page.ts';

beforeAll(useShippedCode);

const ID = expect.stringMatching(/^[0-9a-z]+$/);
const PARAMS = { value: 9, currency: 'EUR' };
const track = (page: FakePage): unknown => page.window.countOnce?.track('add_to_cart', PARAMS);

describe('track reports an action once to each side, under the id that it returns', () => {
  test('pixel and gtag', () => {
    const page = new FakePage().paste().gtagBaseCode().pixelBaseCode().loadPixel();
    page.gtag('config', 'G-1');
    const id = track(page);
    expect(id).toEqual(ID);
    expect(page.pixelCalls).toEqual([['track', 'AddToCart', PARAMS, { eventID: id }]]);
    expect(layerIds(page, 'add_to_cart', 'gtag')).toEqual([id]);
    expect(page.window.dataLayer).toHaveLength(3);
  });

  test('pixel and GTM: the data layer gets an event', () => {
    const page = new FakePage().paste().pixelBaseCode().loadPixel();
    const read = page.loadGtm();
    const id = track(page);
    expect(pixelIds(page, 'AddToCart')).toEqual([id]);
    expect(read).toEqual([{ event: 'add_to_cart', ...PARAMS, event_id: id }]);
  });

  test('one side only, or none', () => {
    const withPixel = new FakePage().paste().pixelBaseCode().loadPixel();
    expect([track(withPixel)]).toEqual(pixelIds(withPixel, 'AddToCart'));
    const withGtag = new FakePage().paste().gtagBaseCode();
    expect([track(withGtag)]).toEqual(layerIds(withGtag, 'add_to_cart'));
    const bare = new FakePage().paste();
    expect(Object.keys(bare.window).filter((key) => bare.window[key])).toEqual([
      'queueMicrotask',
      'setTimeout',
      'countOnce',
    ]);
    expect(track(bare)).toEqual(ID);
    // GTM may come yet.
    expect(layerIds(bare, 'add_to_cart')).toHaveLength(1);
  });

  test('an id of the site’s own goes to both sides', () => {
    const page = new FakePage().paste().gtagBaseCode().pixelBaseCode().loadPixel();
    expect(page.window.countOnce?.track('purchase', { transaction_id: 'T-7' }, 'mine-1')).toBe('mine-1');
    expect([...pixelIds(page, 'Purchase'), ...layerIds(page, 'purchase')]).toEqual(['mine-1', 'mine-1']);
  });

  test('its parameters stay as they were, and each call is an action of its own', () => {
    const page = new FakePage().paste().gtagBaseCode();
    expect(track(page)).not.toBe(track(page));
    expect(PARAMS).toEqual({ value: 9, currency: 'EUR' });
  });
});

test.each([
  ['purchase', 'T-1', 'Purchase.T-1'],
  ['Purchase', 1001, 'Purchase.1001'],
  ['begin_checkout', 'C-9', 'InitiateCheckout.C-9'],
])('id(%j, %j) is %s, at every call and in every tab', (name, order, id) => {
  for (const page of [new FakePage().paste(), new FakePage().paste()]) {
    expect(page.window.countOnce?.id(name, order)).toBe(id);
    expect(page.window.countOnce?.id(name, order)).toBe(id);
  }
});

test('without an order each id is new', () => {
  const { countOnce } = new FakePage().paste().window;
  const ids = [countOnce?.id('add_to_cart'), countOnce?.id('add_to_cart')];
  expect(ids).toEqual([ID, ID]);
  expect(ids[0]).not.toBe(ids[1]);
});
