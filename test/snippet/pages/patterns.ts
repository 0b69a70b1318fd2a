/** The ways in which sites install a pixel and GA4 together, as pages: parts of the head, and what people do on them. */
import { GALLERY_STUB, gtagByHand, gtmByHand, pixelByHand, PIXEL_STUB, script } from './base-codes.ts';

export interface Pattern {
  title: string;
  /** What GTM holds; absent where there is none. */
  tags?: object[];
  /** Parts of the head in their usual order; the snippet may stand before, between or after them. */
  head: string[];
  /** What the page's code does, action by action. */
  actions: string[];
  /** How many events leave the page: pixel and GA4. */
  sent: { pixel: number; ga4: number };
  pixels?: string[];
}

/** The one setting of the README: GA4 tags take event_id from the data layer. */
const parameters = { event_id: 'event_id' };
const ga4Tags = [
  { on: 'gtm.init', config: 'G-1', parameters },
  ...['view_item', 'add_to_cart', 'begin_checkout', 'purchase'].map((event) => ({ on: event, event, parameters })),
];

const html = (on: string, code: string): object => ({ on, html: script(code) });
const META: Record<string, string> = {
  view_item: 'ViewContent',
  add_to_cart: 'AddToCart',
  begin_checkout: 'InitiateCheckout',
  purchase: 'Purchase',
};
const SHOP_EVENTS = Object.keys(META);

const pushes = [
  `dataLayer.push({ event: 'view_item', ecommerce: { items: [] } })`,
  `dataLayer.push({ event: 'add_to_cart' }); dataLayer.push({ event: 'add_to_cart' })`,
  `dataLayer.push({ event: 'begin_checkout' })`,
  `dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1001', value: 9, currency: 'EUR' } })`,
];
const pixelCalls = [
  `fbq('track', 'ViewContent')`,
  `fbq('track', 'AddToCart', {}); fbq('track', 'AddToCart', {})`,
  `fbq('track', 'InitiateCheckout')`,
  `fbq('track', 'Purchase', { value: 9, currency: 'EUR' })`,
];
const gtagCalls = [
  `gtag('event', 'view_item')`,
  `gtag('event', 'add_to_cart', {}); gtag('event', 'add_to_cart', {})`,
  `gtag('event', 'begin_checkout', {})`,
  `gtag('event', 'purchase', { transaction_id: 'T-1001', value: 9, currency: 'EUR' })`,
];
/** Now GA4 is told first, now the pixel. */
const alternating = (a: string[], b: string[]): string[] =>
  a.map((one, n) => (n % 2 ? `${b[n]};${one}` : `${one};${b[n]}`));

export const PATTERNS: Record<string, Pattern> = {
  A: {
    title: 'gtag and pixel by hand',
    head: [pixelByHand(), gtagByHand()],
    actions: alternating(gtagCalls, pixelCalls),
    sent: { pixel: 6, ga4: 6 },
  },
  B: {
    title: 'GTM with GA4 tags and the pixel as Custom HTML',
    tags: [
      html('gtm.js', `${PIXEL_STUB} fbq('init', '111'); fbq('track', 'PageView');`),
      ...ga4Tags,
      ...SHOP_EVENTS.map((event) => html(event, `fbq('track', '${META[event]}', { value: 9, currency: 'EUR' })`)),
    ],
    head: [gtmByHand()],
    actions: pushes,
    sent: { pixel: 6, ga4: 6 },
  },
  C: {
    title: 'GTM with a gallery template for two pixels, which passes a literal undefined',
    tags: [
      html('gtm.js', GALLERY_STUB),
      ...['gtm.js', ...SHOP_EVENTS].flatMap((event) =>
        ['111', '222'].map((pixel) =>
          html(
            event,
            `${event === 'gtm.js' ? `fbq('init', '${pixel}');` : ''}
             fbq('trackSingle', '${pixel}', '${META[event] ?? 'PageView'}', {}, undefined);`,
          ),
        ),
      ),
      ...ga4Tags,
    ],
    head: [gtmByHand()],
    actions: pushes,
    sent: { pixel: 12, ga4: 6 },
    pixels: ['111', '222'],
  },
  D: {
    title: 'pixel by hand, GA4 by GTM',
    tags: ga4Tags,
    head: [pixelByHand(), gtmByHand()],
    actions: alternating(pushes, pixelCalls),
    sent: { pixel: 6, ga4: 6 },
  },
  E: {
    title: 'a plugin whose pixel calls carry ids of their own',
    head: [
      script(`${PIXEL_STUB} fbq('init', '111'); fbq('track', 'PageView', {}, { eventID: 'plugin-0' });`),
      gtagByHand(),
    ],
    actions: [
      `fbq('track', 'ViewContent', {}, { eventID: 'plugin-1' }); ${gtagCalls[0]}`,
      `fbq('track', 'AddToCart', {}, { eventID: 'plugin-2' }); fbq('track', 'AddToCart', {}, { eventID: 'plugin-3' }); ${gtagCalls[1]}`,
      `fbq('track', 'InitiateCheckout', {}, { eventID: 'plugin-4' }); ${gtagCalls[2]}`,
      `fbq('track', 'Purchase', { value: 9, currency: 'EUR' }, { eventID: 'plugin-5' }); ${gtagCalls[3]}`,
    ],
    sent: { pixel: 6, ga4: 6 },
  },
};
