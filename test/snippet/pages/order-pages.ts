/** Purchases whose tags fire on messages that say nothing of them: order data without an event, names of vendors. */
import { script } from './base-codes.ts';
import {
  googleTag,
  ga4,
  base,
  pixel,
  container,
  pushes,
  pixelInHead,
  twins,
  inContainer,
  PAGE_VIEW,
  ORDER,
  type ForeignPage,
  ONE_LEAD,
  ONE_PURCHASE,
} from './foreign-parts.ts';

const MAGEPAL = 'https://github.com/magepal/magento2-google-tag-manager/issues/25';
const YIREO = 'https://github.com/yireo-magento1/Yireo_GoogleTagManager/pull/84';
const GTM4WP_EEC = 'https://github.com/duracelltomi/gtm4wp/issues/188';
const GTM4WP_TWICE = 'https://github.com/duracelltomi/gtm4wp/issues/211';
const INTERNXT = 'https://github.com/internxt/drive-web/pull/1780';
const LEAD_ORDER = 'https://developers.facebook.com/docs/meta-pixel/reference';
const STAPE = 'https://stape.io/helpdesk/documentation/shopify-app-datalayer';
const ELEVAR = 'https://docs.getelevar.com/docs/view-all-event-triggers-and-data-layer-variables';

export const ORDER_PAGES: ForeignPage[] = [
  ...['gtm.dom', 'gtm.load'].map((on) => ({
    title: `order data without an event, both tags on ${on}`,
    source: MAGEPAL,
    tags: [googleTag, base(), ...twins(on, 'Purchase', 'purchase')],
    head: [pushes({ transactionId: 'T-1001', transactionTotal: 9 }), container()],
    actions: [],
    ...ONE_PURCHASE,
    isViewOfOrder: true,
  })),
  {
    title: 'the order’s event lies above GTM, both tags on DOM Ready: the page view is apart',
    source: GTM4WP_TWICE,
    tags: [googleTag, base(), ...twins('gtm.dom', 'Purchase', 'purchase')],
    head: [pushes({ event: 'purchase', ...ORDER }), container()],
    actions: [],
    ...ONE_PURCHASE,
  },
  {
    title: 'the order’s event lies above GTM, both tags on it, the pixel’s base code by hand: the page view is apart',
    source: GTM4WP_TWICE,
    tags: [googleTag, ...twins('purchase', 'Purchase', 'purchase')],
    head: [pixelInHead('111'), pushes({ event: 'purchase', ...ORDER }), container()],
    actions: [],
    ...ONE_PURCHASE,
  },
  {
    title: 'a lead that has an order: tags in GTM',
    source: LEAD_ORDER,
    ...inContainer(twins('generate_lead', 'Lead', 'generate_lead')),
    actions: [`dataLayer.push({ event: 'generate_lead', transaction_id: 'T-77' })`],
    ...ONE_LEAD,
    repeated: { Lead: 'Lead.T-77' },
  },
  {
    title: 'a lead that has an order: the pixel by hand, before the message and in another task',
    source: LEAD_ORDER,
    tags: [googleTag, ga4('generate_lead', 'generate_lead')],
    head: [pixelInHead('111'), container()],
    actions: [
      `fbq('track', 'Lead', { order_id: 'T-77' })`,
      `dataLayer.push({ event: 'generate_lead', transaction_id: 'T-77' })`,
    ],
    ...ONE_LEAD,
    repeated: { Lead: 'Lead.T-77' },
  },
  ...(
    [
      ['dl_add_to_cart', ELEVAR],
      ['add_to_cart_stape', STAPE],
    ] as const
  ).map(([event, source]): ForeignPage => ({
    title: `${event}, twice: the pixel by hand in other tasks`,
    source,
    tags: [googleTag, ga4(event, 'add_to_cart')],
    head: [pixelInHead('111'), container()],
    actions: [
      `dataLayer.push({ event: '${event}' })`,
      `dataLayer.push({ event: '${event}' })`,
      `fbq('track', 'AddToCart')`,
      `fbq('track', 'AddToCart')`,
    ],
    sent: { pixel: 3, ga4: 3 },
    pairs: [PAGE_VIEW, ['AddToCart', 'add_to_cart']],
  })),
  {
    title: 'order data of enhanced e-commerce without an event, both tags on All Pages with a path',
    source: YIREO,
    tags: [
      googleTag,
      base(),
      ...twins('gtm.js', 'Purchase', 'purchase', { where: { variable: 'Page Path', matches: 'success' } }),
    ],
    head: [pushes({ ecommerce: { purchase: { actionField: { id: 'T-1001', revenue: '9' } } } }), container()],
    actions: [],
    path: '/checkout/success',
    ...ONE_PURCHASE,
    isViewOfOrder: true,
  },
  {
    title: 'order data without an event in the body, the pixel by hand, GA4 on DOM Ready',
    source: INTERNXT,
    tags: [googleTag, ga4('gtm.dom', 'purchase')],
    head: [pixelInHead('111'), container()],
    body: pushes(ORDER) + script(`fbq('track', 'Purchase', { value: 9, currency: 'EUR' });`),
    actions: [],
    ...ONE_PURCHASE,
  },
  ...(
    [
      ['gtm4wp.orderCompletedEEC', GTM4WP_EEC, { ecommerce: { purchase: { actionField: { id: 'T-1001' } } } }],
      ['purchase_stape', STAPE, ORDER],
      ['dl_purchase', ELEVAR, ORDER],
      ['eec.purchase', 'https://www.simoahava.com/analytics/enhanced-ecommerce-guide-for-google-tag-manager/', ORDER],
      ['trytagging_purchase', 'https://github.com/AdPageGroup/Magento', ORDER],
      [
        'orderConfirmation',
        'https://gist.github.com/twesolowski/681758dbf07bdf5c8f9a4eda4a59c741',
        { transaction_id: 'T-1001' },
      ],
    ] as const
  ).flatMap(([event, source, order]): ForeignPage[] => [
    {
      title: `${event}: both tags on it`,
      source,
      ...inContainer(twins(event, 'Purchase', 'purchase')),
      actions: [`dataLayer.push({ event: '${event}', ...${JSON.stringify(order)} })`],
      ...ONE_PURCHASE,
    },
    {
      title: `${event}: the pixel by hand in another task`,
      source,
      tags: [googleTag, ga4(event, 'purchase')],
      head: [pixelInHead('111'), container()],
      actions: [
        `dataLayer.push({ event: '${event}', ...${JSON.stringify(order)} })`,
        `fbq('track', 'Purchase', { value: 9, currency: 'EUR' })`,
      ],
      ...ONE_PURCHASE,
    },
  ]),
  {
    title: 'a plugin pushes its own name and GA4’s for one order',
    source: GTM4WP_TWICE,
    ...inContainer([ga4('purchase', 'purchase'), pixel('gtm4wp.orderCompletedEEC', 'Purchase')]),
    actions: [
      `dataLayer.push({ event: 'gtm4wp.orderCompletedEEC', ecommerce: { purchase: { actionField: { id: 'T-1001' } } } });
       dataLayer.push({ event: 'purchase', ...${JSON.stringify(ORDER)} })`,
    ],
    ...ONE_PURCHASE,
  },
];
