/** Event names: GA4's and what they are at Meta, and Meta's standard events with what they require. */
import type { EventNameRow, StandardEventRow } from './row-types.ts';

const GA4_RECOMMENDED = 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events';
const GA4_AUTOMATIC = 'https://support.google.com/analytics/answer/9234069';
const GTM_TRIGGERS = 'GTM’s own triggers';
const PIXEL = 'https://developers.facebook.com/docs/meta-pixel/reference';

/** How many digits in base64 of its SHA-256 stand for a name: one of a site's own meets one of the table once in two million. */
export const EVENT_DIGITS = 5;

/**
 * GA4 names whose Meta name cannot be guessed. Names that equal a standard event without case and separators
 * (`add_to_cart`, `startTrial`) need no row: they pair by comparison. `meta: ''`: made by GA4 or GTM itself, not by a person's
 * action that Meta optimises for; sending them as custom events is what every peer does and nobody wants.
 */
export const GA4_EVENTS = [
  { ga4: 'page_view', meta: 'PageView', doc: GA4_AUTOMATIC },
  { ga4: 'gtm.dom', meta: 'PageView', doc: 'Meta’s GTM tag' },
  { ga4: 'view_item', meta: 'ViewContent', doc: GA4_RECOMMENDED },
  { ga4: 'search', meta: 'Search', doc: GA4_RECOMMENDED },
  { ga4: 'view_search_results', meta: 'Search', doc: GA4_AUTOMATIC },
  { ga4: 'add_to_cart', meta: 'AddToCart', doc: GA4_RECOMMENDED },
  { ga4: 'add_to_wishlist', meta: 'AddToWishlist', doc: GA4_RECOMMENDED },
  { ga4: 'begin_checkout', meta: 'InitiateCheckout', doc: GA4_RECOMMENDED },
  { ga4: 'add_payment_info', meta: 'AddPaymentInfo', doc: GA4_RECOMMENDED },
  { ga4: 'purchase', meta: 'Purchase', doc: GA4_RECOMMENDED },
  { ga4: 'generate_lead', meta: 'Lead', doc: GA4_RECOMMENDED },
  { ga4: 'sign_up', meta: 'CompleteRegistration', doc: GA4_RECOMMENDED },
  { ga4: 'user_engagement', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'session_start', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'first_visit', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'first_open', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'screen_view', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_update', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_remove', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'os_update', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'scroll', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'click', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'file_download', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'form_start', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'form_submit', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'video_start', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'video_progress', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'video_complete', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'ad_click', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'ad_exposure', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'ad_impression', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'ad_query', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'ad_reward', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'adunit_exposure', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_clear_data', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_exception', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_store_refund', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_store_subscription_cancel', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_store_subscription_convert', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'app_store_subscription_renew', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'dynamic_link_app_open', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'dynamic_link_app_update', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'dynamic_link_first_open', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'firebase_campaign', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'firebase_in_app_message_action', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'firebase_in_app_message_dismiss', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'firebase_in_app_message_impression', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'in_app_purchase', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'notification_dismiss', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'notification_foreground', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'notification_open', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'notification_receive', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'notification_send', meta: '', doc: GA4_AUTOMATIC },
  { ga4: 'gtm.js', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.load', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.init', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.init_consent', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.click', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.linkClick', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.formSubmit', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.historyChange', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.historyChange-v2', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.pageError', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.scrollDepth', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.timer', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.video', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.elementVisibility', meta: '', doc: GTM_TRIGGERS },
  { ga4: 'gtm.triggerGroup', meta: '', doc: GTM_TRIGGERS },
] as const satisfies readonly EventNameRow[];

export const STANDARD_EVENTS = [
  { name: 'PageView', requires: [], doc: PIXEL },
  { name: 'ViewContent', requires: [], doc: PIXEL },
  { name: 'Search', requires: [], doc: PIXEL },
  { name: 'AddToCart', requires: [], doc: PIXEL },
  { name: 'AddToWishlist', requires: [], doc: PIXEL },
  { name: 'InitiateCheckout', requires: [], doc: PIXEL },
  { name: 'AddPaymentInfo', requires: [], doc: PIXEL },
  { name: 'Purchase', requires: ['custom_data.value', 'custom_data.currency'], doc: PIXEL },
  { name: 'Lead', requires: [], doc: PIXEL },
  { name: 'CompleteRegistration', requires: [], doc: PIXEL },
  { name: 'Subscribe', requires: [], doc: PIXEL },
  { name: 'StartTrial', requires: [], doc: PIXEL },
  { name: 'Contact', requires: [], doc: PIXEL },
  { name: 'CustomizeProduct', requires: [], doc: PIXEL },
  { name: 'Donate', requires: [], doc: PIXEL },
  { name: 'FindLocation', requires: [], doc: PIXEL },
  { name: 'Schedule', requires: [], doc: PIXEL },
  { name: 'SubmitApplication', requires: [], doc: PIXEL },
  {
    name: 'AppendValue',
    requires: ['original_event_data.event_name', 'original_event_data.event_time'],
    doc: 'https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/original-event',
  },
] as const satisfies readonly StandardEventRow[];
