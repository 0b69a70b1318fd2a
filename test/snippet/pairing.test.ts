/** Which events are one action: names, order ids, ids of the site, channels that come late, several pixels. */
import { buildCode, FakePage, layerIds, pixelIds } from './fake-page.ts';

beforeAll(buildCode);

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

describe('an order id makes the id', () => {
  test.each([
    ['transaction_id', { transaction_id: 'T-9' }],
    ['a number', { transaction_id: 9001 }],
    ['ecommerce.transaction_id', { ecommerce: { transaction_id: 'T-9' } }],
    ['order_id', { order_id: 'T-9' }],
    ['enhanced e-commerce', { ecommerce: { purchase: { actionField: { id: 'T-9' } } } }],
  ])('found in %s', (_place, fields) => {
    const page = newPage();
    page.push({ event: 'purchase', ...fields });
    page.fbq('track', 'Purchase', { value: 1 });
    expect(layerIds(page, 'purchase')).toEqual([expect.stringMatching(/^Purchase\.(T-9|9001)$/)]);
    expect(pixelIds(page, 'Purchase')).toEqual(layerIds(page, 'purchase'));
  });

  test.each([['(not set)'], ['undefined'], ['null'], [''], ['0'], [0], [null], [{}], ['n/a']])(
    '%j is none: it would merge the orders of all visitors',
    (transaction_id) => {
      const page = newPage();
      page.push({ event: 'purchase', transaction_id });
      expect(layerIds(page, 'purchase')).toEqual([expect.stringMatching(/\.Purchase$/)]);
    },
  );

  test('pixel first and without it: GA4 takes the pixel’s id over', () => {
    const page = newPage();
    page.fbq('track', 'Purchase', { value: 1 });
    page.push({ event: 'purchase', transaction_id: 'T-1' });
    expect(layerIds(page, 'purchase')).toEqual(pixelIds(page, 'Purchase'));
  });

  test('the data layer holds it, under whatever event: pixel first, the same id after a reload', () => {
    const visits = [1, 2].map(() => {
      const page = newPage();
      page.push({ event: 'orderComplete', ecommerce: { transaction_id: 'T-1' } });
      page.fbq('track', 'Purchase', { value: 1 });
      page.gtag('event', 'purchase', { transaction_id: 'T-1' });
      return [...pixelIds(page, 'Purchase'), ...layerIds(page, 'purchase')];
    });
    expect(visits).toEqual([
      ['Purchase.T-1', 'Purchase.T-1'],
      ['Purchase.T-1', 'Purchase.T-1'],
    ]);
  });

  test('events that both carry one pair by it, whatever their count', () => {
    const page = newPage();
    page.push({ event: 'purchase', transaction_id: 'T-1' });
    page.push({ event: 'purchase', transaction_id: 'T-2' });
    page.fbq('track', 'Purchase', { order_id: 'T-2' });
    page.fbq('track', 'Purchase', { order_id: 'T-1' });
    expect(pixelIds(page, 'Purchase')).toEqual(['Purchase.T-2', 'Purchase.T-1']);
    expect(layerIds(page, 'purchase')).toEqual(['Purchase.T-1', 'Purchase.T-2']);
  });

  test('an old order in the data layer does not become the id of a second purchase', () => {
    const page = newPage();
    page.push({ event: 'purchase', transaction_id: 'T-1' });
    page.fbq('track', 'Purchase', {});
    page.fbq('track', 'Purchase', {});
    page.push({ event: 'purchase', transaction_id: 'T-2' });
    const ids = pixelIds(page, 'Purchase');
    expect(ids[0]).toBe('Purchase.T-1');
    expect(ids[1]).not.toBe('Purchase.T-1');
    expect(layerIds(page, 'purchase')).toEqual(ids);
  });

  test('no other event borrows the order that the data layer holds', () => {
    const page = newPage();
    page.push({ event: 'purchase', transaction_id: 'T-1' });
    page.fbq('track', 'AddToCart', {});
    expect(pixelIds(page, 'AddToCart')).toEqual([expect.not.stringMatching(/T-1/)]);
  });
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
    expect(page.window.dataLayer).toEqual([]);
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
