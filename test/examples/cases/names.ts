/** Event names: what GA4's, Meta's and the site's own names become. */
import type { Example } from '../example.ts';
import { PURCHASE } from '../visit.ts';

/** Sources: Google, GA4 recommended and automatic events; Meta, pixel reference, standard events. */
const RENAMED = [
  ['page_view', 'PageView'],
  ['gtm.dom', 'PageView'],
  ['view_item', 'ViewContent'],
  ['search', 'Search'],
  ['view_search_results', 'Search'],
  ['add_to_cart', 'AddToCart'],
  ['add_to_wishlist', 'AddToWishlist'],
  ['begin_checkout', 'InitiateCheckout'],
  ['add_payment_info', 'AddPaymentInfo'],
  ['purchase', 'Purchase'],
  ['generate_lead', 'Lead'],
  ['sign_up', 'CompleteRegistration'],
  ['contact', 'Contact'],
  ['customize_product', 'CustomizeProduct'],
  ['donate', 'Donate'],
  ['find_location', 'FindLocation'],
  ['schedule', 'Schedule'],
  ['start_trial', 'StartTrial'],
  ['submit_application', 'SubmitApplication'],
  ['subscribe', 'Subscribe'],
  // Meta's own names pass, and their case is repaired: dedup compares names exactly.
  ['Purchase', 'Purchase'],
  ['addtocart', 'AddToCart'],
  ['VIEWCONTENT', 'ViewContent'],
  ['startTrial', 'StartTrial'],
  ['initiateCheckout', 'InitiateCheckout'],
] as const;

/** Source: Google, automatically collected events. */
const AUTOMATIC = [
  'user_engagement',
  'session_start',
  'first_visit',
  'first_open',
  'screen_view',
  'app_update',
  'app_remove',
  'os_update',
  'scroll',
  'click',
  'file_download',
  'form_start',
  'form_submit',
  'video_start',
  'video_progress',
  'video_complete',
  'ad_click',
  'ad_exposure',
  'ad_impression',
  'ad_query',
  'ad_reward',
  'adunit_exposure',
  'app_clear_data',
  'app_exception',
  'app_store_refund',
  'app_store_subscription_cancel',
  'app_store_subscription_convert',
  'app_store_subscription_renew',
  'dynamic_link_app_open',
  'dynamic_link_app_update',
  'dynamic_link_first_open',
  'firebase_campaign',
  'firebase_in_app_message_action',
  'firebase_in_app_message_dismiss',
  'firebase_in_app_message_impression',
  'in_app_purchase',
  'notification_dismiss',
  'notification_foreground',
  'notification_open',
  'notification_receive',
  'notification_send',
];

const renamed = RENAMED.map(([ga4, meta]): Example => ({
  title: `${ga4} becomes ${meta}`,
  description: 'Meta optimises for its standard events only, and their names are case-sensitive.',
  in: { event: { ...PURCHASE, event_name: ga4 } },
  out: { outcome: 'sent', sent: { event_name: meta }, log: [`CountOnce: ${meta} sent`] },
}));

const automatic = AUTOMATIC.map((name): Example => ({
  title: `${name} is not sent`,
  description: 'GA4 makes this event by itself; as a custom event it would only drown the ones that matter.',
  in: { event: { ...PURCHASE, event_name: name } },
  out: { outcome: 'skipped', reasons: ['automatic_event'] },
}));

export const names: Example[] = [
  ...renamed,
  ...automatic,
  {
    title: 'a name in no list is sent as a custom event under its own name',
    description: 'The pixel’s trackCustom uses the same name, so the two can be paired.',
    in: { event: { ...PURCHASE, event_name: 'view_item_list' } },
    out: { outcome: 'sent', sent: { event_name: 'view_item_list' } },
  },
  {
    title: 'a name in no list is skipped where the form says so',
    description: 'Sites that push dozens of internal events want standard events only.',
    in: { event: { ...PURCHASE, event_name: 'newsletter_popup' }, settings: { unmappedEvents: 'skip' } },
    out: { outcome: 'skipped', reasons: ['unmapped_event'], log: ['newsletter_popup'] },
  },
  {
    title: 'the site’s own list comes before the built-in one',
    description: 'A subscription shop sends GA4 purchases that are subscriptions at Meta.',
    in: {
      event: { ...PURCHASE, event_name: 'purchase' },
      settings: { eventNameMap: [{ eventName: 'purchase', metaName: 'Subscribe' }] },
    },
    out: { outcome: 'sent', sent: { event_name: 'Subscribe' } },
  },
  {
    title: 'an automatic event is sent where the site maps it by hand',
    description: 'Scroll depth may be what a publisher optimises for.',
    in: {
      event: { ...PURCHASE, event_name: 'scroll' },
      settings: { eventNameMap: [{ eventName: 'scroll', metaName: 'DeepRead' }] },
    },
    out: { outcome: 'sent', sent: { event_name: 'DeepRead' } },
  },
  {
    title: 'a row without a Meta name keeps the event back',
    description: 'The table of the form says: leave it empty to not send the event.',
    in: { event: PURCHASE, settings: { eventNameMap: [{ eventName: 'purchase', metaName: '' }] } },
    out: { outcome: 'skipped', reasons: ['mapped_to_nothing'] },
  },
  {
    title: 'a fixed name replaces whatever arrives',
    description: 'One tag per conversion is how many containers are built.',
    in: {
      event: { ...PURCHASE, event_name: 'thank_you_seen' },
      settings: { eventNameMode: 'fixed', fixedEventName: 'Lead' },
    },
    out: { outcome: 'sent', sent: { event_name: 'Lead' } },
  },
  {
    title: 'an event without a name is skipped',
    description: 'Meta refuses an event without event_name (subcode 2804019).',
    in: { event: { ...PURCHASE, event_name: '  ' } },
    out: { outcome: 'skipped', reasons: ['no_event_name'] },
  },
  {
    title: 'a name that holds an e-mail address is not sent',
    description: 'Meta’s Business Tools Terms forbid unhashed personal data outside user_data.',
    in: { event: { ...PURCHASE, event_name: 'signup john@example.com' } },
    out: { outcome: 'skipped', reasons: ['personal_event_name'] },
  },
  {
    title: 'a custom name of more than 50 characters is reported',
    description: 'The pixel’s limit for custom names; the browser’s copy would have another name.',
    in: { event: { ...PURCHASE, event_name: 'a'.repeat(51) } },
    out: { outcome: 'sent', sent: { event_name: 'a'.repeat(51) }, reasons: ['event_name long_event_name'] },
  },
];
