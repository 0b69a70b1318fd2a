/** The web container of patterns B, C and D: its tags, as the stand-in gtm.js takes them. What fires them stands in triggers.ts. */
import { META_NAMES, type ActionName } from '../shop-action.ts';
import { CONTAINER_ID, GA4_ID, literal, PIXEL_STUB, pixelStart, type CodeSettings } from './base-codes.ts';
import { triggerRows, type Trigger } from './triggers.ts';

/** A row of the container. Source: the header of tools/lab/stand-ins/gtm.js. */
export interface GtmTag extends Partial<Trigger> {
  name?: string;
  /** Name of the tag that runs before it. */
  setup?: string;
  /** Custom HTML. */
  html?: string;
  /** Google tag. */
  config?: string;
  /** GA4 event. */
  event?: string;
  /** Event parameter → data-layer variable. */
  parameters?: Record<string, string>;
}

const EVENTS = Object.entries(META_NAMES) as [ActionName, (typeof META_NAMES)[ActionName]][];

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

export const ga4Tags = ({ world }: CodeSettings): GtmTag[] => [
  { on: 'gtm.init', config: GA4_ID, parameters: EVENT_ID },
  // A tag of its own, because an id in the Google tag sticks to the page views that gtag makes by itself.
  { on: 'gtm.historyChange', event: 'page_view', parameters: EVENT_ID },
  ...EVENTS.flatMap(([event]) =>
    triggerRows(world)[event].triggers.map((trigger) => ({ ...trigger, event, parameters: PARAMETERS })),
  ),
];

const html = (code: string): string => `<script>${code}</script>`;

/** Stands for {{Ecommerce}}, which Custom HTML reads from the data model. */
const READ_ECOMMERCE = `var shown = google_tag_manager['${CONTAINER_ID}'].dataLayer.get('ecommerce');
  var params = {
    content_type: 'product', value: shown.value, currency: shown.currency,
    content_ids: shown.items.map(function (item) { return item.item_id; }),
    contents: shown.items.map(function (item) { return { id: item.item_id, quantity: item.quantity }; })
  };`;

const BASE = 'Pixel';

interface PixelCalls {
  pageView: string;
  /** The call that reports an event with `params`. */
  track: (metaName: string) => string;
}

/** The base code is every tag's setup tag, and does nothing where it has run: whichever tag fires first, it is there. */
function pixelTags(settings: CodeSettings, { pageView, track }: PixelCalls): GtmTag[] {
  const start = `${PIXEL_STUB}\n${pixelStart(settings)}`;
  const base = { name: BASE, html: html(`(function () {\n  if (window.fbq) return;\n${start}\n})();`) };
  const tag = (trigger: Trigger, code: string): GtmTag => ({ ...trigger, setup: BASE, html: html(code) });
  const rows = triggerRows(settings.world);
  const tags = EVENTS.flatMap(([event, metaName]) =>
    rows[event].triggers.map((trigger) =>
      tag(trigger, `(function () {\n  ${READ_ECOMMERCE}\n  ${track(metaName)}\n})();`),
    ),
  );
  return [base, ...['gtm.js', 'gtm.historyChange'].map((on) => tag({ on }, pageView)), ...tags];
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
    pageView: `fbq('trackSingle', ${literal(settings.pixelId)}, 'PageView', {}, undefined);`,
    track: (metaName) => `fbq('trackSingle', ${literal(settings.pixelId)}, '${metaName}', params, undefined);`,
  });

/** The scripts that the container puts into the page, by their text: a CSP lets them in by hash. */
export const insertedScripts = (tags: readonly GtmTag[]): string[] => [
  ...new Set(
    tags.flatMap(({ html: markup }) => (markup ? [markup.slice('<script>'.length, -'</script>'.length)] : [])),
  ),
];
