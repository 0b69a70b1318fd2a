/** Order ids: where they are found, what they make of an id, and what is none. */
import { FakeGtm } from './fake-gtm.ts';
import { useShippedCode, FakePage, layerIds, pixelIds } from './fake-page.ts';

beforeAll(useShippedCode);

/** Base-36, as ids look that nobody else has. */
const RANDOM = /^[0-9a-z]+$/;

const newPage = (): FakePage => new FakePage().paste().gtagBaseCode().pixelBaseCode().loadPixel();

describe('an order id makes the id', () => {
  test.each([
    ['transaction_id', { transaction_id: 'T-9' }],
    ['a number', { transaction_id: 9001 }],
    ['ecommerce.transaction_id', { ecommerce: { transaction_id: 'T-9' } }],
    ['order_id', { order_id: 'T-9' }],
    ['a text with spaces, which the server container trims', { transaction_id: ' T-9 ' }],
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
      expect(layerIds(page, 'purchase')).toEqual([expect.stringMatching(RANDOM)]);
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

describe('what has an order of its own has its own name in its id, as the server tag makes it', () => {
  // Meta's standard events that may carry an order, beside Purchase; GA4's names and shops' own.
  test.each([
    ['generate_lead', 'Lead', 'Lead.77'],
    ['sign_up', 'CompleteRegistration', 'CompleteRegistration.77'],
    ['begin_checkout', 'InitiateCheckout', 'InitiateCheckout.77'],
    ['subscribe', 'Subscribe', 'Subscribe.77'],
    ['start_trial', 'StartTrial', 'StartTrial.77'],
    ['purchase', 'Purchase', 'Purchase.77'],
    ['orderConfirmation', 'Purchase', 'Purchase.77'],
    ['gtm4wp.orderCompletedEEC', 'Purchase', 'Purchase.77'],
    ['purchase_stape', 'Purchase', 'Purchase.77'],
    ['complete_order', 'Purchase', 'Purchase.77'],
  ])('%s and %s: %s, at every visit and in either order', (ga4, meta, id) => {
    for (const pixelFirst of [true, false]) {
      const page = newPage();
      const calls = [
        (): unknown => page.push({ event: ga4, transaction_id: '77' }),
        (): unknown => page.fbq('track', meta, { order_id: '77' }),
      ];
      if (pixelFirst) calls.reverse();
      calls.forEach((each) => each());
      expect([...layerIds(page, ga4), ...pixelIds(page, meta)]).toEqual([id, id]);
    }
  });

  test('a lead and a purchase of one order are two actions, each under its own name', () => {
    const page = newPage();
    page.push({ event: 'generate_lead', transaction_id: '77' }, { event: 'purchase', transaction_id: '77' });
    page.fbq('track', 'Purchase', { order_id: '77' });
    page.fbq('track', 'Lead', { order_id: '77' });
    expect([...layerIds(page, 'generate_lead'), ...pixelIds(page, 'Lead')]).toEqual(['Lead.77', 'Lead.77']);
    expect([...layerIds(page, 'purchase'), ...pixelIds(page, 'Purchase')]).toEqual(['Purchase.77', 'Purchase.77']);
  });

  test('the order of a lead is none that a purchase waits for', () => {
    const page = newPage();
    page.push({ event: 'generate_lead', transaction_id: '77' });
    page.fbq('track', 'Purchase', {});
    expect(pixelIds(page, 'Purchase')).toEqual([expect.stringMatching(RANDOM)]);
  });
});

/** Google, gtm.js is loaded with `async`: what it does may lie between two scripts of the page, before any timer ends. */
test('GTM has just worked when the parser comes to the order: tags on DOM Ready report it under its id', () => {
  const page = new FakePage().paste().pixelBaseCode();
  page.loadPixel();
  const tags = [
    { on: ['gtm.init'], ga4: 'page_view' },
    { on: ['gtm.dom'], ga4: 'purchase' },
  ];
  const gtm = new FakeGtm(page, tags);
  page.push({ event: 'gtm.js' });
  page.together(() => {
    gtm.load();
    page.push({ event: 'gtm.init' });
    page.push({ ecommerce: { transaction_id: 'T-1' } });
    page.fbq('track', 'Purchase', { order_id: 'T-1' });
  });
  page.push({ event: 'gtm.dom' });
  const purchase = gtm.hits.filter(({ name }) => name === 'purchase');
  expect(purchase.map(({ id }) => id)).toEqual(['Purchase.T-1']);
  expect(pixelIds(page, 'Purchase')).toEqual(['Purchase.T-1']);
});
