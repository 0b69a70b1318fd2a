/** Names that shop plugins, tag vendors and data layer generators push in place of GA4's. */
import type { Example } from '../example.ts';
import { PURCHASE, without } from '../visit.ts';

/** An incoming name, Meta's name, where the incoming one was seen. */
type Seen = readonly [name: string, meta: string, source: string];

const STAPE = 'stape-io/shopify-gtm-container-templates';
const ELEVAR = 'Elevar, event triggers and data layer variables';
const SEGMENT = 'Segment, e-commerce specification; rudder-transformer maps it so';
const EEC = 'Google, enhanced e-commerce with Tag Manager';
const SHOPIFY = 'Shopify, standard events; Google maps them so';

const KNOWN: readonly Seen[] = [
  ['purchase_stape', 'Purchase', STAPE],
  ['view_item_stape', 'ViewContent', STAPE],
  ['search_submitted_stape', 'Search', STAPE],
  ['dl_purchase', 'Purchase', ELEVAR],
  ['dl_begin_checkout', 'InitiateCheckout', ELEVAR],
  ['dl_search_results', 'Search', ELEVAR],
  ['DL_Add_To_Cart', 'AddToCart', 'a hand that spells Elevar’s names in its own way'],
  ['gtm4wp.orderCompletedEEC', 'Purchase', 'duracelltomi/gtm4wp, issue 188'],
  ['gtm4wp.addProductToCartEEC', 'AddToCart', 'duracelltomi/gtm4wp'],
  ['gtm4wp.changeDetailViewEEC', 'ViewContent', 'duracelltomi/gtm4wp'],
  ['eec.purchase', 'Purchase', EEC],
  ['eec.add', 'AddToCart', EEC],
  ['eec.checkout', 'InitiateCheckout', EEC],
  ['checkout', 'InitiateCheckout', EEC],
  ['trytagging_purchase', 'Purchase', 'AdPageGroup/Magento'],
  ['trytagging_view_search_result', 'Search', 'AdPageGroup/Magento'],
  ['ee_purchase', 'Purchase', 'analyzify/GTM-Kit'],
  ['analyzify_purchase', 'Purchase', 'analyzify/shopify-google-tag-manager'],
  ['shop_studio_google_tag_manager_cloud_add_to_cart', 'AddToCart', 'docs.shop-studio.io'],
  ['checkout_completed', 'Purchase', SHOPIFY],
  ['payment_info_submitted', 'AddPaymentInfo', SHOPIFY],
  ['Order Completed', 'Purchase', SEGMENT],
  ['Product Added to Wishlist', 'AddToWishlist', SEGMENT],
  ['order-confirmation', 'Purchase', 'data layers of PrestaShop modules'],
];

const known = KNOWN.map(([name, meta, source]): Example => ({
  title: `${name} becomes ${meta}`,
  description: `Source: ${source}. As a custom event no campaign could optimise for it.`,
  in: { event: { ...without(PURCHASE, 'event_id'), event_name: name, transaction_id: '1001' } },
  out: { outcome: 'sent', sent: { event_name: meta, event_id: `${meta}.1001` } },
}));

/** What only contains a known name, or has an affix around an unknown one. */
const CUSTOM = [
  'purchase_history',
  'my_purchase',
  'repurchase',
  'pre_purchase_stape_test',
  'dl_user_data',
  'dl_subscribe',
  'ee_dl_subscribe',
  'view_collection_stape',
  'stape_purchase',
  'eec.promoClick',
  'gtm4wp.productClickEEC',
  'dl_scroll',
  'checkout_progress_bar',
];

const custom = CUSTOM.map((name): Example => ({
  title: `${name} stays a custom event`,
  description: 'A name that contains a known one says something else; a conversion too many misleads every campaign.',
  in: { event: { ...PURCHASE, event_name: name } },
  out: { outcome: 'sent', sent: { event_name: name } },
}));

export const vendorNames: Example[] = [
  ...known,
  ...custom,
  {
    title: 'a vendor’s name that says nothing to Meta is in no list',
    description: 'The form says: do not send events that are in no list. Elevar’s dl_subscribe is a newsletter.',
    in: { event: { ...PURCHASE, event_name: 'dl_subscribe' }, settings: { unmappedEvents: 'skip' } },
    out: { outcome: 'skipped', reasons: ['unmapped_event'] },
  },
  {
    title: 'the site’s own list comes before vendors’ names',
    description: 'The form says: these rows come before the built-in list.',
    in: {
      event: { ...PURCHASE, event_name: 'dl_purchase' },
      settings: { eventNameMap: [{ eventName: 'dl_purchase', metaName: 'Subscribe' }] },
    },
    out: { outcome: 'sent', sent: { event_name: 'Subscribe' } },
  },
];
