/**
 * Parameter names of the GA4 wire protocol and what the GA4 client calls them. Rows only. A name without a row follows
 * the rules in map-event.ts. Sources: Google, "Common event data" and "Internal parameters" of the server-side
 * reference; public dumps of event data (awslabs/clickstream-analytics-on-aws, stape-io template tests).
 */

/** How the text of a parameter is read: `flag` and `system-flag` are settled by DecodeOptions. */
export type WireType = 'text' | 'number' | 'flag' | 'system-flag' | 'true-if-1' | 'bits';

export interface WireRow {
  wire: string;
  key: string;
  type: WireType;
}

/** Parameters that become a key of the event itself. */
export const EVENT_NAMES: readonly WireRow[] = [
  { wire: 'v', key: 'x-ga-protocol_version', type: 'text' },
  { wire: 'tid', key: 'x-ga-measurement_id', type: 'text' },
  { wire: 'gtm', key: 'x-ga-gtm_version', type: 'text' },
  { wire: '_p', key: 'x-ga-page_id', type: 'number' },
  { wire: '_s', key: 'x-ga-request_count', type: 'number' },
  { wire: 'tfd', key: 'x-ga-tfd', type: 'number' },
  { wire: 'en', key: 'event_name', type: 'text' },
  { wire: 'cid', key: 'client_id', type: 'text' },
  { wire: 'uid', key: 'user_id', type: 'text' },
  { wire: 'sid', key: 'ga_session_id', type: 'text' },
  { wire: 'sct', key: 'ga_session_number', type: 'number' },
  { wire: '_et', key: 'engagement_time_msec', type: 'number' },
  { wire: 'dl', key: 'page_location', type: 'text' },
  { wire: 'dr', key: 'page_referrer', type: 'text' },
  { wire: 'dt', key: 'page_title', type: 'text' },
  { wire: 'dp', key: 'page_path', type: 'text' },
  { wire: 'dh', key: 'page_hostname', type: 'text' },
  { wire: 'ul', key: 'language', type: 'text' },
  { wire: 'sr', key: 'screen_resolution', type: 'text' },
  { wire: 'cu', key: 'currency', type: 'text' },
  { wire: 'did', key: 'x-ga-did', type: 'text' },
  { wire: 'gdid', key: 'x-ga-gdid', type: 'text' },
  { wire: 'edid', key: 'x-ga-edid', type: 'text' },
  { wire: 'ecid', key: 'x-ga-ecid', type: 'text' },
  { wire: 'em', key: 'x-ga-em', type: 'text' },
  { wire: 'lps', key: 'x-ga-lps', type: 'flag' },
  { wire: 'pscdl', key: 'x-ga-pscdl', type: 'text' },
  { wire: 'are', key: 'x-ga-are', type: 'text' },
  { wire: 'gcs', key: 'x-ga-gcs', type: 'text' },
  { wire: 'gcd', key: 'x-ga-gcd', type: 'text' },
  { wire: 'gcu', key: 'x-ga-gcu', type: 'text' },
  { wire: 'npa', key: 'x-ga-npa', type: 'text' },
  { wire: 'dma', key: 'x-ga-dma', type: 'flag' },
  { wire: 'dma_cps', key: 'x-ga-dma_cps', type: 'text' },
];

/** Underscore parameters in `x-ga-system_properties` that are more than text; the rest loses its underscore only. */
export const SYSTEM_NAMES: readonly WireRow[] = [
  { wire: '_ee', key: 'ee', type: 'true-if-1' },
  { wire: '_eu', key: 'eu', type: 'bits' },
  { wire: '_fv', key: 'fv', type: 'system-flag' },
  { wire: '_nsi', key: 'nsi', type: 'system-flag' },
  { wire: '_c', key: 'c', type: 'system-flag' },
];

/** Client hints that gtag read in the browser; `uafvl`, the list of versions, has a grammar of its own. */
export const CLIENT_HINT_NAMES: readonly WireRow[] = [
  { wire: 'uaa', key: 'architecture', type: 'text' },
  { wire: 'uab', key: 'bitness', type: 'text' },
  { wire: 'uam', key: 'model', type: 'text' },
  { wire: 'uap', key: 'platform', type: 'text' },
  { wire: 'uapv', key: 'platform_version', type: 'text' },
  { wire: 'uamb', key: 'mobile', type: 'true-if-1' },
  { wire: 'uaw', key: 'wow64', type: 'true-if-1' },
];

/** Two-character keys inside an item parameter (`pr1=idSKU~nmName`). Source: Google's gtag.js. */
export const ITEM_NAMES: readonly WireRow[] = [
  { wire: 'id', key: 'item_id', type: 'text' },
  { wire: 'nm', key: 'item_name', type: 'text' },
  { wire: 'br', key: 'item_brand', type: 'text' },
  { wire: 'ca', key: 'item_category', type: 'text' },
  { wire: 'c2', key: 'item_category2', type: 'text' },
  { wire: 'c3', key: 'item_category3', type: 'text' },
  { wire: 'c4', key: 'item_category4', type: 'text' },
  { wire: 'c5', key: 'item_category5', type: 'text' },
  { wire: 'va', key: 'item_variant', type: 'text' },
  { wire: 'pr', key: 'price', type: 'number' },
  { wire: 'qt', key: 'quantity', type: 'number' },
  { wire: 'cp', key: 'coupon', type: 'text' },
  { wire: 'ln', key: 'item_list_name', type: 'text' },
  { wire: 'li', key: 'item_list_id', type: 'text' },
  { wire: 'lp', key: 'index', type: 'number' },
  { wire: 'ds', key: 'discount', type: 'number' },
  { wire: 'af', key: 'affiliation', type: 'text' },
  { wire: 'pi', key: 'promotion_id', type: 'text' },
  { wire: 'pn', key: 'promotion_name', type: 'text' },
  { wire: 'cn', key: 'creative_name', type: 'text' },
  { wire: 'cs', key: 'creative_slot', type: 'text' },
  { wire: 'lo', key: 'location_id', type: 'text' },
];
