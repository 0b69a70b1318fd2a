/** Enhanced and classic e-commerce of Universal Analytics, and Segment's events: still what many data layers hold. */
import type { Example, Json } from '../example.ts';
import { VISIT } from '../visit.ts';

const PRODUCT = { id: 'P-1', name: 'Tee', price: '15.25', brand: 'Acme', category: 'Shirts', quantity: 2 };
const CONTENT = { id: 'P-1', quantity: 2, item_price: 15.25, title: 'Tee', brand: 'Acme', category: 'Shirts' };

const BARE = { id: 'P-1', quantity: 1 };

const EEC = 'Google, enhanced e-commerce with Tag Manager';

const list = (path: string, event_name: string, name: string): Example => ({
  title: `products of ${path}`,
  description: `Source: ${EEC}.`,
  in: { event: { ...VISIT, event_name, ecommerce: { currencyCode: 'EUR', [path]: { products: [PRODUCT] } } } },
  out: {
    outcome: 'sent',
    sent: {
      event_name: name,
      custom_data: { value: 30.5, currency: 'EUR', contents: [CONTENT], content_ids: ['P-1'] },
    },
  },
});

/** A path, what stands there, and the contents that follow. */
type Elsewhere = readonly [path: string, list: unknown, contents: Json[]];

const elsewhere = (paths: readonly Elsewhere[]): Example[] =>
  paths.map(([path, products, contents], at): Example => {
    const steps = path.split('.').reverse();
    const event = steps.reduce<unknown>((inner, step) => ({ [step]: inner }), products) as Json;
    return {
      title: `products at ${path}, ${at + 1}`,
      description: 'Data layers of shops that put their products elsewhere.',
      in: { event: { ...VISIT, event_name: 'view_item', currency: 'EUR', ...event } },
      out: { outcome: 'sent', sent: { custom_data: { contents } } },
    };
  });

const PURCHASE_FIELD = { id: 'T-9', revenue: '35.43', tax: '4.90', shipping: '5.99' };

export const enhancedEcommerce: Example[] = [
  list('detail', 'eec.detail', 'ViewContent'),
  list('add', 'addToCart', 'AddToCart'),
  list('checkout', 'checkout', 'InitiateCheckout'),
  list('remove', 'removeFromCart', 'removeFromCart'),
  list('click', 'productClick', 'productClick'),
  ...elsewhere([
    ['ecommerce.products', [PRODUCT], [CONTENT]],
    ['ecommerce.impressions', [PRODUCT], [CONTENT]],
    ['products', [{ product_id: 'P-1', sku: 'S-1' }], [BARE]],
    ['products', { 0: { productId: 'P-1' } }, [BARE]],
    ['transactionProducts', [{ sku: 'P-1' }], [BARE]],
  ]),
  {
    title: 'a purchase of enhanced e-commerce',
    description: `Source: ${EEC}; yireo/Yireo_GoogleTagManager2, issue 95.`,
    in: {
      event: {
        ...VISIT,
        event_name: 'eec.purchase',
        event_id: undefined,
        ecommerce: { currencyCode: 'EUR', purchase: { actionField: PURCHASE_FIELD, products: [PRODUCT] } },
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        event_name: 'Purchase',
        event_id: 'Purchase.T-9',
        custom_data: { value: 35.43, currency: 'EUR', order_id: 'T-9', contents: [CONTENT] },
      },
    },
  },
  {
    title: 'the currency of an actionField',
    description: 'Some shops name it beside the revenue.',
    in: {
      event: {
        ...VISIT,
        event_name: 'purchase',
        ecommerce: { purchase: { actionField: { ...PURCHASE_FIELD, currency: 'EUR' } } },
      },
    },
    out: { outcome: 'sent', sent: { custom_data: { value: 35.43, currency: 'EUR' } } },
  },
  {
    title: 'a transaction of classic e-commerce',
    description: 'Source: Google, Universal Analytics, e-commerce data layer variables.',
    in: {
      event: {
        ...VISIT,
        event_name: 'transaction',
        event_id: undefined,
        transactionId: 'T-8',
        transactionTotal: 30.5,
        currencyCode: 'EUR',
      },
    },
    out: {
      outcome: 'sent',
      sent: { event_id: 'Purchase.T-8', custom_data: { value: 30.5, currency: 'EUR', order_id: 'T-8' } },
    },
  },
  {
    title: 'the order id inside ecommerce, in camel case',
    description: 'The browser snippet makes its id of the same place.',
    in: {
      event: {
        ...VISIT,
        event_name: 'purchase',
        event_id: undefined,
        ecommerce: { transactionId: 'T-7', value: 5, currency: 'EUR' },
      },
    },
    out: { outcome: 'sent', sent: { event_id: 'Purchase.T-7', custom_data: { order_id: 'T-7' } } },
  },
  {
    title: 'an order of Segment',
    description:
      'Source: Segment, e-commerce specification, Order Completed; rudder-transformer reads revenue as value.',
    in: {
      event: {
        ...VISIT,
        event_name: 'Order Completed',
        order_id: 'T-6',
        revenue: 25,
        currency_code: 'USD',
        products: [{ product_id: 'P-1', sku: 'S-1', name: 'Tee', price: 25 }],
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        event_name: 'Purchase',
        custom_data: { value: 25, currency: 'USD', order_id: 'T-6', content_ids: ['P-1'] },
      },
    },
  },
  {
    title: 'a product of enhanced e-commerce gets the catalog’s prefix',
    description: 'Its id is the shop’s, unlike that of Meta’s own contents.',
    in: {
      event: { ...VISIT, event_name: 'view_item', ecommerce: { detail: { products: [{ id: '7', name: 'Tee' }] } } },
      settings: { itemIdPrefix: 'shop_' },
    },
    out: { outcome: 'sent', sent: { custom_data: { content_ids: ['shop_7'] } } },
  },
];
