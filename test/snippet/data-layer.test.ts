/** What objects in the data layer get, GTM's own events included, and what stays as it was. */
import { useShippedCode, FakePage, layerIds, pixelIds } from './fake-page.ts';

beforeAll(useShippedCode);

const ID = expect.stringMatching(/./);
const gtagPage = (): FakePage => new FakePage().paste().gtagBaseCode();
/** A copy: like GTM and gtag, the snippet leaves a `push` of its own in the list, which a comparison would see. */
const layerOf = (page: FakePage): unknown[] => [...(page.window.dataLayer ?? [])];
const asArrays = (page: FakePage): unknown[] =>
  layerOf(page).map((message) =>
    Array.isArray(message) || !('callee' in Object(message)) ? message : Array.from(message as unknown[]),
  );

describe('objects', () => {
  test('every event gets an id of its own, GTM’s own events included', () => {
    const page = gtagPage();
    for (const event of ['gtm.formSubmit', 'gtm.click', 'gtm.click', 'newsletter']) page.push({ event });
    const ids = layerOf(page).map((message) => (message as { event_id?: string }).event_id);
    expect(ids).toEqual([ID, ID, ID, ID]);
    expect(new Set(ids).size).toBe(4);
  });

  test.each([['gtm.js'], ['gtm.dom'], ['gtm.load'], ['gtm.init'], ['gtm.init_consent'], ['gtm.historyChange']])(
    '%s carries the id of the page view, before it as well: initialization comes before the values of gtm.js',
    (event) => {
      const page = gtagPage().pixelBaseCode().loadPixel();
      page.fbq('track', 'PageView');
      const [event_id] = pixelIds(page, 'PageView');
      page.push({ event });
      expect(layerOf(page)).toEqual([{ event_id }, { event, event_id }]);
    },
  );

  test('what is no event passes as the very object it is', () => {
    const messages = [
      { ecommerce: null },
      ['set', 'x'],
      'text',
      7,
      null,
      undefined,
      (): void => undefined,
      { event: '' },
    ];
    const page = gtagPage();
    page.push(...messages);
    expect(layerOf(page)).toHaveLength(messages.length);
    messages.forEach((message, index) => expect(layerOf(page)[index]).toBe(message));
  });

  test('what is no event does no harm to the events beside it, waiting or not', () => {
    const page = new FakePage();
    page.window.dataLayer = [null, 'text', { event: 'waiting' }];
    page.paste().push(undefined, Symbol('x'), { event: 'pushed' });
    expect([...layerIds(page, 'waiting'), ...layerIds(page, 'pushed')]).toEqual([ID, ID]);
  });

  test('an event keeps its fields and their order; frozen objects and repeated ones are no trouble', () => {
    const event = Object.freeze({ event: 'add_to_cart', ecommerce: Object.freeze({ items: [] }), eventCallback: Date });
    const page = gtagPage();
    page.push(event);
    page.push(event);
    expect(layerOf(page)).toEqual([
      { ...event, event_id: ID },
      { ...event, event_id: ID },
    ]);
    expect(Object.keys(layerOf(page)[0] as object)).toEqual(['event', 'ecommerce', 'eventCallback', 'event_id']);
    const [first, second] = layerIds(page, 'add_to_cart');
    expect(first).not.toBe(second);
    expect((layerOf(page)[0] as typeof event).ecommerce).toBe(event.ecommerce);
  });

  test('an id pushed apart from its event, which GTM keeps for all later ones, is no event’s own', () => {
    const page = gtagPage();
    page.push({ event_id: 'kept' });
    page.push({ event: 'add_to_cart' });
    page.push({ event: 'gtm.formSubmit' });
    const ids = [...layerIds(page, 'add_to_cart'), ...layerIds(page, 'gtm.formSubmit')];
    expect(layerOf(page)[0]).toEqual({ event_id: 'kept' });
    expect(ids).toEqual([ID, ID]);
    expect(new Set([...ids, 'kept']).size).toBe(3);
  });

  test('push returns what it returned before', () => {
    const page = gtagPage();
    expect(page.push({ event: 'a' }, { event: 'b' }, { c: 1 })).toBe(3);
    page.loadGtm();
    expect(page.push({ event: 'a' })).toBe(true);
  });
});

describe('GTM and the snippet wrap push in either order, and GTM reads each event once, with its id', () => {
  test.each([
    ['snippet first', (page: FakePage) => page.paste().gtagBaseCode().loadGtm()],
    [
      'GTM first',
      (page: FakePage) => {
        const read = page.gtagBaseCode().loadGtm();
        page.paste();
        return read;
      },
    ],
    [
      'another wrapper between',
      (page: FakePage) => {
        page.paste().gtagBaseCode();
        const layer = page.window.dataLayer as unknown[];
        const found = layer.push;
        layer.push = (...messages) => found.apply(layer, messages);
        return page.loadGtm();
      },
    ],
  ])('%s', (_title, arrange) => {
    const page = new FakePage();
    const read = arrange(page);
    page.push(Object.freeze({ event: 'add_to_cart' }));
    page.gtag('event', 'add_to_cart', {});
    page.gtag('config', 'G-1');
    const seen = read.map((message) => ('callee' in Object(message) ? Array.from(message as unknown[]) : message));
    expect(seen).toEqual([
      { event: 'add_to_cart', event_id: ID },
      ['event', 'add_to_cart', { event_id: ID }],
      ['set', { event_id: ID }],
      ['config', 'G-1'],
    ]);
    expect(asArrays(page)).toEqual(seen);
  });
});

test('a data layer that is made again or replaced is followed', () => {
  const page = new FakePage().paste();
  page.window.dataLayer = [{ event: 'first' }];
  page.window.dataLayer = page.window.dataLayer ?? [];
  page.push({ event: 'second' });
  page.window.dataLayer = [];
  page.push({ event: 'third' });
  expect(layerOf(page)).toEqual([{ event: 'third', event_id: ID }]);
});

test('events that GTM has read already get no id later, and later events pair from then on', () => {
  const page = new FakePage().gtagBaseCode().pixelBaseCode().loadPixel();
  page.push({ event: 'add_to_cart' });
  page.fbq('track', 'AddToCart');
  page.loadGtm();
  page.paste();
  page.push({ event: 'add_to_cart' });
  page.fbq('track', 'AddToCart');
  expect(layerIds(page, 'add_to_cart')).toEqual([undefined, ID]);
  expect(pixelIds(page, 'AddToCart')).toEqual(layerIds(page, 'add_to_cart'));
});
