/** The web container of patterns B, C and D: its tags, as the stand-in gtm.js takes them. Triggers are event names. */
import { GA4_ID, PIXEL_STUB, pixelStart, type CodeSettings } from './base-codes.ts';

/** A row of the container. Source: the header of tools/lab/browser/gtm.js. */
export interface GtmTag {
  on: string;
  /** Custom HTML. */
  html?: string;
  /** Google tag. */
  config?: string;
  /** GA4 event. */
  event?: string;
  /** Event parameter → data-layer variable. */
  parameters?: Record<string, string>;
}

const EVENTS = [
  ['view_item', 'ViewContent'],
  ['add_to_cart', 'AddToCart'],
  ['begin_checkout', 'InitiateCheckout'],
  ['purchase', 'Purchase'],
] as const;

/** The one setting that the snippet needs: `event_id` from the data layer in the GA4 tags. */
const EVENT_ID = { event_id: 'event_id' };

const PARAMETERS = {
  ...EVENT_ID,
  currency: 'ecommerce.currency',
  value: 'ecommerce.value',
  items: 'ecommerce.items',
  transaction_id: 'ecommerce.transaction_id',
  'user_data.email_address': 'user_data.email',
  'user_data.phone_number': 'user_data.phone_number',
  'user_data.address.first_name': 'user_data.address.first_name',
  'user_data.address.last_name': 'user_data.address.last_name',
  'user_data.address.city': 'user_data.address.city',
  'user_data.address.postal_code': 'user_data.address.postal_code',
  'user_data.address.country': 'user_data.address.country',
};

export const ga4Tags = (): GtmTag[] => [
  { on: 'gtm.init', config: GA4_ID, parameters: EVENT_ID },
  // A tag of its own, because an id in the Google tag sticks to the page views that gtag makes by itself.
  { on: 'gtm.historyChange', event: 'page_view', parameters: EVENT_ID },
  ...EVENTS.map(([event]) => ({ on: event, event, parameters: PARAMETERS })),
];

const html = (code: string): string => `<script>${code}</script>`;

/** Stands for {{Ecommerce}}: what the newest message of the event holds. */
const readEcommerce = (event: string): string =>
  `var shown = dataLayer.filter(function (message) { return message.event === '${event}'; }).pop().ecommerce;
  var params = {
    content_type: 'product', value: shown.value, currency: shown.currency,
    content_ids: shown.items.map(function (item) { return item.item_id; }),
    contents: shown.items.map(function (item) { return { id: item.item_id, quantity: item.quantity }; })
  };`;

interface PixelCalls {
  pageView: string;
  /** The call that reports an event with `params`. */
  track: (metaName: string) => string;
}

function pixelTags(settings: CodeSettings, { pageView, track }: PixelCalls): GtmTag[] {
  const start = `${PIXEL_STUB}\n${pixelStart(settings)}\n${pageView}`;
  const tags = EVENTS.map(([event, metaName]) => ({
    on: event,
    html: html(`(function () {\n  ${readEcommerce(event)}\n  ${track(metaName)}\n})();`),
  }));
  return [{ on: 'gtm.js', html: html(start) }, { on: 'gtm.historyChange', html: html(pageView) }, ...tags];
}

/** Pattern B: the pixel's own code in Custom HTML tags. */
export const customHtmlPixel = (settings: CodeSettings): GtmTag[] =>
  pixelTags(settings, {
    pageView: `fbq('track', 'PageView');`,
    track: (metaName) => `fbq('track', '${metaName}', params);`,
  });

/** Pattern C: gallery templates call `trackSingle` and leave `undefined` where their field "Event ID" is empty. */
export const templatePixel = (settings: CodeSettings): GtmTag[] =>
  pixelTags(settings, {
    pageView: `fbq('trackSingle', '${settings.pixelId}', 'PageView', {}, undefined);`,
    track: (metaName) => `fbq('trackSingle', '${settings.pixelId}', '${metaName}', params, undefined);`,
  });

/** The scripts that the container puts into the page, by their text: a CSP lets them in by hash. */
export const insertedScripts = (tags: readonly GtmTag[]): string[] =>
  tags.flatMap(({ html: markup }) => (markup ? [markup.slice('<script>'.length, -'</script>'.length)] : []));
