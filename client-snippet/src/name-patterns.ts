/** Generated from template/spec by npm run build; do not edit. */

/** What people do more than once in an order, or beside one. */
export const PLAIN = /^(Add|View|Search|Refund)/;

/** What has an order of its own. What else has one is a purchase, whatever the site calls it. */
export const ORDERED = /^(Lead|Subs|StartT|Init|CompleteR)/;

/** Messages of GTM about loading and address, and of consent tools: a page_view tag may fire on each of them. */
export const PAGE = /^gtm.([dhij]|lo)|consent|cookie|onetrust/i;
