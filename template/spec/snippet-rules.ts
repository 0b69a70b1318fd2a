/**
 * What the browser snippet tells by the beginning of a name: which actions have no order or one of their own, and which
 * messages say something of the page and not of a person. Owns no name at Meta (ga4-events.ts has those).
 */
import type { OrderStemRow, PageMessageRow } from './row-types.ts';

const PIXEL = 'https://developers.facebook.com/docs/meta-pixel/reference';
const REFUND = 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#refund';
const GTM_TRIGGERS = 'https://support.google.com/tagmanager/answer/7679319';

/**
 * Names at Meta, by as much of them as tells them from the other standard events. `none`: people do it more than once in
 * an order, or beside one. `own`: the event's order is its own, a lead's number for one. What else has an order is a
 * purchase, whatever the site calls it.
 */
export const ORDER_STEMS = [
  { stem: 'Add', names: ['AddToCart', 'AddToWishlist', 'AddPaymentInfo'], order: 'none', doc: PIXEL },
  { stem: 'View', names: ['ViewContent'], order: 'none', doc: PIXEL },
  { stem: 'Search', names: ['Search'], order: 'none', doc: PIXEL },
  // GA4's, and a custom event at Meta: it names the order that it takes back.
  { stem: 'Refund', names: [], order: 'none', doc: REFUND },
  { stem: 'Lead', names: ['Lead'], order: 'own', doc: PIXEL },
  { stem: 'Subs', names: ['Subscribe'], order: 'own', doc: PIXEL },
  { stem: 'StartT', names: ['StartTrial'], order: 'own', doc: PIXEL },
  { stem: 'Init', names: ['InitiateCheckout'], order: 'own', doc: PIXEL },
  { stem: 'CompleteR', names: ['CompleteRegistration'], order: 'own', doc: PIXEL },
] as const satisfies readonly OrderStemRow[];

/**
 * Messages on which a page_view tag may fire. `gtm.` and as much of the name as tells it from GTM's clicks, forms, timers
 * and scrolls; of consent tools, words that their messages hold somewhere, in whatever case.
 */
export const PAGE_MESSAGES = [
  { begins: 'gtm.d', example: 'gtm.dom', doc: GTM_TRIGGERS },
  { begins: 'gtm.h', example: 'gtm.historyChange', doc: GTM_TRIGGERS },
  { begins: 'gtm.i', example: 'gtm.init_consent', doc: GTM_TRIGGERS },
  { begins: 'gtm.j', example: 'gtm.js', doc: GTM_TRIGGERS },
  { begins: 'gtm.lo', example: 'gtm.load', doc: GTM_TRIGGERS },
  {
    holds: 'consent',
    example: 'cookie_consent_update',
    doc: 'https://www.orbitmedia.com/process/cookiebot-post-deployment/',
  },
  { holds: 'cookie', example: 'cookiebot_accept', doc: 'https://hume.dev/articles/cookiebot-accept-event/' },
  {
    holds: 'onetrust',
    example: 'OneTrustGroupsUpdated',
    doc: 'https://developer.onetrust.com/onetrust/docs/google-tag-manager',
  },
] as const satisfies readonly PageMessageRow[];
