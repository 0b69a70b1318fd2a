/** What must hold of orders on every page: their ids, the names in those, and the page views beside them. */
import * as fc from 'fast-check';
import { FakePage, layerIds, pixelIds } from './fake-page.ts';
import { hasOwnEvent, isTooEarly, THANK_YOU_PAGES, visit, type ThankYouPage } from './thank-you-page.ts';

/** 4: a known order makes the id of both sides, and does so again when the page is loaded again. */
export const repeatsOrders = (page: ThankYouPage): boolean =>
  [visit(page), visit(page)].every(({ pixel, ga4 }) => [...pixel, ...ga4].join() === 'Purchase.T-1,Purchase.T-1');
export const orders = fc.constantFrom(
  ...THANK_YOU_PAGES.filter((page) => page.pixel !== 'site code before the order' && !isTooEarly(page)),
);

/** 4: the name in an order's id is that of what has the order: its own, if Meta knows it with orders, else Purchase. */
export const namesOrders = (actions: { ga4: string; meta: string; order: number; pixelFirst: boolean }[]): boolean => {
  const page = new FakePage().paste().pixelBaseCode().loadPixel();
  return actions.every(({ ga4, meta, order, pixelFirst }) => {
    const calls = [
      (): unknown => page.push({ event: ga4, transaction_id: order }),
      (): unknown => page.fbq('track', meta, { order_id: order }),
    ];
    if (pixelFirst) calls.reverse();
    calls.forEach((each) => each());
    return [layerIds(page, ga4).at(-1), pixelIds(page, meta).at(-1)].every((id) => id === `${meta}.${order}`);
  });
};
const WITH_ORDERS = [
  ['purchase', 'Purchase'],
  ['order_placed_ok', 'Purchase'],
  ['purchase_stape', 'Purchase'],
  ['generate_lead', 'Lead'],
  ['sign_up', 'CompleteRegistration'],
  ['subscribe', 'Subscribe'],
] as const;
export const ordered = fc
  .record({ names: fc.constantFrom(...WITH_ORDERS), order: fc.integer({ min: 1, max: 9 }), pixelFirst: fc.boolean() })
  .map(({ names: [ga4, meta], ...rest }) => ({ ga4, meta, ...rest }));

/** 1: the page view of a page with an order is another one at each visit, if the order has an event of its own. */
export const viewsApart = (page: ThankYouPage): boolean => {
  const views = [visit(page), visit(page)].flatMap((seen) => seen.views);
  return views[0] === views[1] && views[2] === views[3] && views[0] !== views[2];
};
export const viewed = fc.constantFrom(
  ...THANK_YOU_PAGES.filter(({ data, place }) => place === 'above GTM' && hasOwnEvent(data)),
);
