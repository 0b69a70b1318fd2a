/** Which events are one action: names, ids of the site, channels that come late, several pixels. */
import { useShippedCode, FakePage, layerIds, pixelIds } from './fake-page.ts';

beforeAll(useShippedCode);

const newPage = (): FakePage => new FakePage().paste().gtagBaseCode().pixelBaseCode().loadPixel();

describe('names pair', () => {
  // GA4's names and Meta's: Google's recommended events, Meta's standard events, the mapping of Meta's own GTM tag.
  test.each([
    ['add_to_cart', 'AddToCart'],
    ['addToCart', 'AddToCart'],
    ['AddToCart', 'AddToCart'],
    ['addtocart', 'AddToCart'],
    ['Add to Cart', 'AddToCart'],
    ['add-to-cart', 'AddToCart'],
    ['ADD_TO_CART', 'AddToCart'],
    ['purchase', 'Purchase'],
    ['view_item', 'ViewContent'],
    ['begin_checkout', 'InitiateCheckout'],
    ['beginCheckout', 'InitiateCheckout'],
    ['generate_lead', 'Lead'],
    ['sign_up', 'CompleteRegistration'],
    ['page_view', 'PageView'],
    ['search', 'Search'],
    ['quiz_done', 'QuizDone'],
    ['Käufer.geprüft', 'Käufer geprüft'],
    ['購入', '購入'],
    // What vendors put around GA4's names: template/spec/vendor-names.ts has their documents.
    ['dl_add_to_cart', 'AddToCart'],
    ['add_to_cart_stape', 'AddToCart'],
    ['dl_view_item', 'ViewContent'],
    ['begin_checkout_stape', 'InitiateCheckout'],
    ['trytagging_purchase', 'Purchase'],
    ['eec.purchase', 'Purchase'],
  ])('%s with %s', (ga4, meta) => {
    const page = newPage();
    page.push({ event: ga4 });
    page.fbq('trackCustom', meta);
    expect(pixelIds(page, meta)).toEqual(layerIds(page, ga4));
    expect(pixelIds(page, meta)).toEqual([expect.stringMatching(/./)]);
  });

  test.each([
    ['view_item', 'AddToCart'],
    ['sign_up', 'SignUp'],
    ['購入', '検索'],
    ['gtm.click', 'Lead'],
    ['dlight', 'Ight'],
    ['stape', ''],
  ])('%s not with %s', (ga4, meta) => {
    const page = newPage();
    page.push({ event: ga4 });
    page.fbq('trackCustom', meta);
    expect(pixelIds(page, meta)[0]).not.toBe(layerIds(page, ga4)[0]);
  });

  test.each([['constructor'], ['__proto__'], ['toString']])('%s is an event like any other', (event) => {
    const page = newPage();
    page.push({ event }, { event });
    page.fbq('trackCustom', event);
    const ids = [...layerIds(page, event), ...pixelIds(page, event)];
    expect(ids).toEqual(Array(3).fill(expect.stringMatching(/./)));
    expect(ids[0]).not.toBe(ids[1]);
  });

  test.each([['before'], ['after']])('an alias pairs them, set in one line %s the snippet', (when) => {
    const page = new FakePage();
    const line = (): unknown => ((page.window.countOnce ??= {} as never).alias = { product_added: 'AddToCart' });
    if (when === 'before') line();
    page.paste().gtagBaseCode().pixelBaseCode().loadPixel();
    if (when === 'after') line();
    page.push({ event: 'product_added' });
    page.fbq('track', 'AddToCart');
    expect(pixelIds(page, 'AddToCart')).toEqual(layerIds(page, 'product_added'));
  });
});

test('an alias also names events that GTM makes', () => {
  const page = newPage();
  (page.window.countOnce as { alias?: object }).alias = { 'gtm.formSubmit': 'Lead' };
  page.push({ event: 'gtm.formSubmit' });
  page.fbq('track', 'Lead');
  expect(pixelIds(page, 'Lead')).toEqual(layerIds(page, 'gtm.formSubmit'));
});

describe('channels', () => {
  test('two pixels report one action under one id, two quick equal actions under two', () => {
    const page = newPage();
    for (let click = 0; click < 2; click++) {
      page.fbq('trackSingle', '111', 'AddToCart', {}, undefined);
      page.fbq('trackSingle', '222', 'AddToCart', {}, undefined);
      page.push({ event: 'add_to_cart' });
    }
    const [first, , second] = pixelIds(page, 'AddToCart');
    expect(pixelIds(page, 'AddToCart')).toEqual([first, first, second, second]);
    expect(first).not.toBe(second);
    expect(layerIds(page, 'add_to_cart')).toEqual([first, second]);
  });

  test('the n-th of one side is the n-th of the other, however late', () => {
    const page = new FakePage().paste().gtagBaseCode();
    [1, 2, 3].forEach(() => page.push({ event: 'add_to_cart' }));
    page.pixelBaseCode();
    [1, 2, 3].forEach(() => page.fbq('track', 'AddToCart'));
    page.loadPixel();
    expect(pixelIds(page, 'AddToCart')).toEqual(layerIds(page, 'add_to_cart'));
    expect(new Set(layerIds(page, 'add_to_cart')).size).toBe(3);
  });

  test('an id that the site has set is handed to the other side, in either direction', () => {
    const page = newPage();
    page.fbq('track', 'Lead', {}, { eventID: 'lead-1' });
    page.push({ event: 'generate_lead' });
    page.gtag('event', 'sign_up', { event_id: 'sign-1' });
    page.fbq('track', 'CompleteRegistration');
    expect(layerIds(page, 'generate_lead')).toEqual(['lead-1']);
    expect(pixelIds(page, 'CompleteRegistration')).toEqual(['sign-1']);
  });
});

describe('a new address', () => {
  test('begins a new page view on both sides, and gtag learns its id before it reports it', () => {
    const page = newPage();
    page.gtag('config', 'G-1');
    page.fbq('track', 'PageView');
    page.history.pushState();
    page.fbq('track', 'PageView');
    const defaults = (page.window.dataLayer ?? []).filter((message) => (message as unknown[])[0] === 'set');
    const ids = defaults.map((message) => ((message as unknown[])[1] as { event_id: string }).event_id);
    expect(ids).toEqual(pixelIds(page, 'PageView'));
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('without gtag nothing is pushed', () => {
    const page = newPage();
    page.history.pushState();
    page.pressBack();
    expect(page.window.dataLayer).toHaveLength(0);
  });

  test('going back is a page view of its own', () => {
    const page = newPage();
    page.fbq('track', 'PageView');
    page.push({ event: 'gtm.js' });
    page.pressBack();
    page.push({ event: 'gtm.historyChange' });
    page.fbq('track', 'PageView');
    const [first, second] = pixelIds(page, 'PageView');
    expect(layerIds(page, 'gtm.js')).toEqual([first]);
    expect(layerIds(page, 'gtm.historyChange')).toEqual([second]);
    expect(first).not.toBe(second);
  });
});
