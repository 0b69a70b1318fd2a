/** What gtag's commands get, and which of them stay as they were. */
import { useShippedCode, FakePage, layerIds, pixelIds } from './fake-page.ts';

beforeAll(useShippedCode);

const ID = expect.stringMatching(/./);
const gtagPage = (): FakePage => new FakePage().paste().gtagBaseCode();
const layerOf = (page: FakePage): unknown[] => page.window.dataLayer ?? [];
const asArrays = (page: FakePage): unknown[] =>
  layerOf(page).map((message) =>
    Array.isArray(message) || !('callee' in Object(message)) ? message : Array.from(message as unknown[]),
  );

describe('gtag', () => {
  test.each([
    [
      ['event', 'add_to_cart'],
      ['event', 'add_to_cart', { event_id: ID }],
    ],
    [
      ['event', 'add_to_cart', undefined],
      ['event', 'add_to_cart', { event_id: ID }],
    ],
    [
      ['event', 'add_to_cart', { value: 1 }],
      ['event', 'add_to_cart', { value: 1, event_id: ID }],
    ],
    [
      ['event', 'add_to_cart', { event_id: 'mine-1' }],
      ['event', 'add_to_cart', { event_id: 'mine-1' }],
    ],
    [
      ['event', 'add_to_cart', { event_id: '' }],
      ['event', 'add_to_cart', { event_id: ID }],
    ],
  ])('%j becomes %j, still an arguments object', (command, expected) => {
    const page = gtagPage();
    page.gtag(...command);
    expect(asArrays(page)).toEqual([expected]);
    expect(Object.prototype.toString.call(layerOf(page)[0])).toBe('[object Arguments]');
  });

  test.each([
    [['js', 0]],
    [['set', { currency: 'EUR' }]],
    [['consent', 'default', { ad_storage: 'denied' }]],
    [['get', 'G-1', 'client_id', (): void => undefined]],
  ])('%j passes untouched', (command) => {
    const page = gtagPage();
    page.gtag(...command);
    expect(asArrays(page)).toEqual([command]);
  });

  // Google, order of precedence: event before config before set. Inside config an id would stick to every later event.
  test('config is preceded by a default for its page view and stays as it was', () => {
    const page = gtagPage();
    const config = { page_title: 'x' };
    page.gtag('config', 'G-1', config);
    expect(asArrays(page)).toEqual([
      ['set', { event_id: ID }],
      ['config', 'G-1', { page_title: 'x' }],
    ]);
    expect((layerOf(page)[1] as unknown[])[2]).toBe(config);
  });

  test('several targets report one page view, several send_to one action', () => {
    const page = gtagPage().pixelBaseCode().loadPixel();
    page.gtag('config', 'G-1');
    page.gtag('config', 'AW-1');
    page.gtag('event', 'add_to_cart', { send_to: 'AW-1' });
    page.gtag('event', 'add_to_cart', { send_to: 'G-1' });
    page.fbq('track', 'PageView');
    page.fbq('track', 'AddToCart');
    const defaults = asArrays(page).filter((message) => (message as unknown[])[0] === 'set');
    expect(defaults).toEqual([
      ['set', { event_id: pixelIds(page, 'PageView')[0] }],
      ['set', { event_id: pixelIds(page, 'PageView')[0] }],
    ]);
    expect(layerIds(page, 'add_to_cart')).toEqual([...pixelIds(page, 'AddToCart'), ...pixelIds(page, 'AddToCart')]);
  });

  test('an id that the site gave to config is handed to the pixel', () => {
    const page = gtagPage().pixelBaseCode().loadPixel();
    page.gtag('config', 'G-1', { event_id: 'mine-1' });
    page.fbq('track', 'PageView');
    expect(pixelIds(page, 'PageView')).toEqual(['mine-1']);
  });

  test.each([
    ['set', ['set', { event_id: 'kept' }]],
    ['config', ['config', 'G-1', { event_id: 'kept' }]],
  ])('an id that the site gave to %s, which gtag keeps for all events, is no event’s own', (_name, command) => {
    const page = gtagPage();
    page.gtag(...command);
    page.gtag('event', 'add_to_cart', {});
    page.gtag('event', 'add_to_cart', {});
    const ids = layerIds(page, 'add_to_cart');
    expect(ids).toEqual([ID, ID]);
    expect(new Set([...ids, 'kept']).size).toBe(3);
  });
});
