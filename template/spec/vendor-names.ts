/**
 * Event names that shop plugins, tag vendors and data layer generators push in place of GA4's names. Owns no name that
 * equals a GA4 or Meta name without case and separators (ga4-events.ts has those), and no decision about other names.
 */
import type { VendorAffixRow, VendorEventRow } from './row-types.ts';

const STAPE = 'https://stape.io/helpdesk/documentation/shopify-app-datalayer';
const ELEVAR = 'https://docs.getelevar.com/docs/view-all-event-triggers-and-data-layer-variables';
const ADPAGE = 'https://github.com/AdPageGroup/Magento/tree/81bac514b915172ebb19697651a266e6e0a7a91c/DataLayer/Event';
const ANALYZIFY_KIT =
  'https://github.com/analyzify/GTM-Kit/blob/12403bf9304214bfbed36ceefa982416d280e85c/customer-events-pixel.js';
const ANALYZIFY_DETAIL =
  'https://github.com/analyzify/shopify-google-tag-manager/blob/29d20185321f308bcc26caf7038d3f576addfdab/datalayer-product-view.js';
const ANALYZIFY_PURCHASE =
  'https://github.com/analyzify/shopify-google-tag-manager/blob/0678209f0d812520794838f38c3eb6568406b096/datalayer-purchase.js';
const SHOP_STUDIO = 'https://docs.shop-studio.io/shopware/extensions/google-tag-manager-cloud/events';
const EEC_DETAIL =
  'https://github.com/kmclaugh/primrose/blob/7dc869f92638b105ec4908669e74547f50d22e25/ecommerce-interactions-to-datalayer/productDetailView.js';
const EEC_ADD =
  'https://github.com/kmclaugh/primrose/blob/7dc869f92638b105ec4908669e74547f50d22e25/ecommerce-interactions-to-datalayer/addToCart.js';
const EEC_PREFIX = 'https://softwarehouse.au/blog/how-to-implement-enhanced-e-commerce-tracking-with-data-layer-pushes';
/** Which of Shopify's events is which of GA4's. */
const SHOPIFY = 'https://developers.google.com/tag-platform/gtagjs/reference/shopify-event-parameters';
const SHOPIFY_EVENTS = 'https://shopify.dev/docs/api/web-pixels-api/standard-events';
/** Which event of the Segment specification is which of Meta's. */
const SEGMENT =
  'https://github.com/rudderlabs/rudder-transformer/blob/0c45cd42c3b4c9ad0ac79d6742c09c7d5a93064d/src/v0/destinations/facebook_conversions/config.js';
const UNIVERSAL_ANALYTICS = 'https://developers.google.com/analytics/devguides/collection/ua/gtm/enhanced-ecommerce';
const GTM4WP =
  'https://github.com/duracelltomi/gtm4wp/blob/1d8d4100b8d9d088ffa6cd5ca2c968b9584b25e7/dist/js/gtm4wp-woocommerce-enhanced.js';
const GTM4WP_LIST = 'https://github.com/duracelltomi/gtm4wp/releases/tag/1.19';

/**
 * What vendors put before or behind a GA4 name or a name of the table below. To be cut only from a name that is unknown
 * as a whole, and only where the rest is known: `dl_user_data` and `view_collection_stape` stay custom events.
 * The browser snippet, which only compares names, cuts those marked `browser` from any name.
 */
export const VENDOR_AFFIXES = [
  { affix: '_stape', at: 'end', vendor: 'Stape', doc: STAPE, browser: true },
  { affix: 'dl_', at: 'start', vendor: 'Elevar', doc: ELEVAR, browser: true },
  { affix: 'trytagging_', at: 'start', vendor: 'AdPage Tagging for Magento', doc: ADPAGE, browser: true },
  { affix: 'ee_', at: 'start', vendor: 'Analyzify', doc: ANALYZIFY_KIT },
  { affix: 'analyzify_', at: 'start', vendor: 'Analyzify, free snippets', doc: ANALYZIFY_PURCHASE },
  { affix: 'eec.', at: 'start', vendor: 'enhanced e-commerce', doc: EEC_PREFIX, browser: true },
  {
    affix: 'shop_studio_google_tag_manager_cloud_',
    at: 'start',
    vendor: 'Shop Studio for Shopware',
    doc: SHOP_STUDIO,
  },
] as const satisfies readonly VendorAffixRow[];

/**
 * Names as their vendor spells them; to be compared without case and separators, so `Checkout Started` of the Segment
 * specification needs no row beside Shopify's. A name that says too little without its affix stands here whole.
 * `checkout` of enhanced e-commerce comes once for each step; a pixel tag on the same trigger counts the steps as well.
 * Not here, though other tags map them: `gtm4wp.productClickEEC`, which GTM4WP's own code equates with `select_item`,
 * and `gtm4wp.checkoutStepEEC`, which it pushes for shipping as for payment.
 */
export const VENDOR_EVENTS = [
  { name: 'checkout_completed', meta: 'Purchase', vendor: 'Shopify', doc: SHOPIFY },
  { name: 'checkout_started', meta: 'InitiateCheckout', vendor: 'Shopify, Segment', doc: SHOPIFY },
  { name: 'product_added_to_cart', meta: 'AddToCart', vendor: 'Shopify', doc: SHOPIFY },
  { name: 'product_viewed', meta: 'ViewContent', vendor: 'Shopify, Segment', doc: SHOPIFY },
  { name: 'payment_info_submitted', meta: 'AddPaymentInfo', vendor: 'Shopify', doc: SHOPIFY_EVENTS },
  { name: 'search_submitted', meta: 'Search', vendor: 'Shopify, Stape', doc: STAPE },
  { name: 'page_viewed', meta: 'PageView', vendor: 'Shopify', doc: SHOPIFY },
  { name: 'Order Completed', meta: 'Purchase', vendor: 'Segment', doc: SEGMENT },
  { name: 'Product Added', meta: 'AddToCart', vendor: 'Segment', doc: SEGMENT },
  { name: 'Products Searched', meta: 'Search', vendor: 'Segment', doc: SEGMENT },
  { name: 'Payment Info Entered', meta: 'AddPaymentInfo', vendor: 'Segment', doc: SEGMENT },
  { name: 'Product Added to Wishlist', meta: 'AddToWishlist', vendor: 'Segment', doc: SEGMENT },
  {
    name: 'checkout',
    meta: 'InitiateCheckout',
    vendor: 'enhanced e-commerce',
    doc: UNIVERSAL_ANALYTICS,
  },
  { name: 'productDetail', meta: 'ViewContent', vendor: 'Analyzify', doc: ANALYZIFY_DETAIL },
  {
    name: 'productDetails',
    meta: 'ViewContent',
    vendor: 'Eunarede for WHMCS',
    doc: 'https://docs.eunarede.com/en/whmcs-gtm/tag-manager-configuration/triggers',
  },
  {
    name: 'transaction',
    meta: 'Purchase',
    vendor: 'enhanced e-commerce',
    doc: 'https://gist.github.com/marcusRB/e7f1ef540c3e12d5e28e8d1b03223a71',
  },
  {
    name: 'order-confirmation',
    meta: 'Purchase',
    vendor: 'PrestaShop data layers',
    doc: 'https://gist.github.com/twesolowski/681758dbf07bdf5c8f9a4eda4a59c741',
  },
  { name: 'eec.add', meta: 'AddToCart', vendor: 'enhanced e-commerce', doc: EEC_ADD },
  { name: 'eec.detail', meta: 'ViewContent', vendor: 'enhanced e-commerce', doc: EEC_DETAIL },
  { name: 'gtm4wp.orderCompletedEEC', meta: 'Purchase', vendor: 'GTM4WP', doc: GTM4WP_LIST },
  { name: 'gtm4wp.addProductToCartEEC', meta: 'AddToCart', vendor: 'GTM4WP', doc: GTM4WP },
  { name: 'gtm4wp.changeDetailViewEEC', meta: 'ViewContent', vendor: 'GTM4WP', doc: GTM4WP },
  { name: 'dl_search_results', meta: 'Search', vendor: 'Elevar', doc: ELEVAR },
  { name: 'trytagging_view_search_result', meta: 'Search', vendor: 'AdPage Tagging', doc: ADPAGE },
  {
    name: 'shop_studio_google_tag_manager_cloud_checkout_progress',
    meta: 'InitiateCheckout',
    vendor: 'Shop Studio for Shopware',
    doc: SHOP_STUDIO,
  },
  // A newsletter. Meta's Subscribe, which would remain, is the start of a paid subscription.
  { name: 'dl_subscribe', meta: 'dl_subscribe', vendor: 'Elevar', doc: ELEVAR },
] as const satisfies readonly VendorEventRow[];
