/** The Graph API: host, versions with their calendar, delivery defaults, and what its errors mean. */
import type { GraphErrorRow, GraphVersionRow } from './row-types.ts';

/** The only host that the tag may call. Drives the HTTP permission. */
export const GRAPH_HOST = 'https://graph.facebook.com/';

/** Identifies the sender to Meta: less than 23 characters, at least two letters. Source: Meta, using the API. */
export const PARTNER_AGENT = 'countonce-0.1.0';

/**
 * Source: https://developers.facebook.com/docs/graph-api/changelog/versions. The first row is the one we call. Until Meta names
 * the day, v26.0 ends by its rule, two years after the version that follows it came.
 */
export const GRAPH_VERSIONS = [
  { version: 'v27.0', released: '2026-11-04', expires: '2028-11-04' },
  { version: 'v26.0', released: '2026-07-29', expires: '2028-11-04' },
  { version: 'v25.0', released: '2026-02-18', expires: '2028-07-29' },
  { version: 'v24.0', released: '2025-10-08', expires: '2028-02-18' },
  { version: 'v23.0', released: '2025-05-29', expires: '2027-10-08' },
  { version: 'v22.0', released: '2025-01-21', expires: '2027-05-20' },
  { version: 'v21.0', released: '2024-10-02', expires: '2027-01-21' },
  { version: 'v20.0', released: '2024-05-21', expires: '2026-09-24' },
  { version: 'v19.0', released: '2024-01-23', expires: '2026-05-21' },
] as const satisfies readonly GraphVersionRow[];

const HANDLING = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';
const MARKETING = 'https://developers.facebook.com/docs/marketing-api/error-reference';
const SEEN = 'answers of the events edge in public issue trackers';
const MAPS = 'lists of Meta’s subcodes by other vendors';

/** In the words of the tag's own reasons, problems.ts: what has the same words takes its place in the tag once. */
const OLD = 'Meta accepts no event so old (subcode 2804003)';
const OLD_REMEDY = 'Send it within seven days, from physical_store within 62.';
const NO_VALUE = 'a Purchase needs a value (subcode 2804009)';
const NO_VALUE_REMEDY =
  'Send value, a number from zero on. A refund is no purchase: send it under a name of its own, or not.';
const NO_CURRENCY = 'a Purchase needs a currency (subcode 2804010)';
const NO_CURRENCY_REMEDY = 'Send currency, e.g. EUR.';
const NOBODY = 'too little customer information (subcode 2804050)';
const NOBODY_REMEDY = 'Send at least e-mail, phone, external_id, fbp or fbc.';
const REFUSED = 'Meta refused the event';
const REFUSED_REMEDY = 'Send it with a test code, see Test Events in Events Manager.';
const NO_TOKEN = 'the access token is missing or no token';
const TOKEN_REMEDY = 'Generate one in Events Manager, Settings, Conversions API.';

/** Stands in the remedy of all that may be gone a moment later: what the log promises there is what the tag does. */
export const TRIES_AGAIN = 'tries once more';
const LATER = `Nothing to do: the tag ${TRIES_AGAIN}.`;
const ADDED_BY_HAND = 'Look at what you add by hand.';
const LIMIT = 'too many requests, a rate limit was reached';
const UNREADY = 'Meta is temporarily not ready';
const NO_PIXEL = 'the pixel does not exist or the token has no access to it';
const NO_PIXEL_REMEDY = 'Compare the pixel ID with Events Manager; assign the dataset to the token’s system user.';
const ENDED_TOKEN = 'the access token has expired or its owner changed the password';
const NO_ADDRESS = 'Meta does not know the address or the Graph API version has expired';
const NO_ADDRESS_REMEDY = 'Clear the Graph API version in the tag, or update the template.';
const NO_PERMISSION = 'the token lacks a permission';
const NO_PERMISSION_REMEDY = 'Assign the dataset to the token’s system user with full control.';

/**
 * A row with subcode 0 stands for every subcode of its code that has no row. A transient row has subcode 0: the tag tries
 * again by codes alone, and the build refuses others.
 */
export const GRAPH_ERRORS = [
  { code: 100, subcode: 33, text: NO_PIXEL, remedy: NO_PIXEL_REMEDY, transient: false, source: SEEN },
  {
    code: 100,
    subcode: 2804001,
    text: 'Meta refused a parameter, often fbc',
    remedy: 'Look at the fbc that the site sets.',
    transient: false,
    source: SEEN,
  },
  { code: 100, subcode: 2804003, text: OLD, remedy: OLD_REMEDY, transient: false, source: SEEN },
  {
    code: 100,
    subcode: 2804004,
    text: 'the event time lies in the future',
    remedy: 'Check the clock that makes event_time.',
    transient: false,
    prevented: true,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804008,
    text: 'a member of contents has no id',
    remedy: ADDED_BY_HAND,
    transient: false,
    prevented: true,
    source: 'issue 88 of stape-io/facebook-tag: refused since 13 April 2026',
  },
  { code: 100, subcode: 2804009, text: NO_VALUE, remedy: NO_VALUE_REMEDY, transient: false, source: SEEN },
  { code: 100, subcode: 2804010, text: NO_CURRENCY, remedy: NO_CURRENCY_REMEDY, transient: false, source: SEEN },
  {
    code: 100,
    subcode: 2804016,
    text: 'a customer parameter was not hashed',
    remedy: 'Please report this: the tag hashes every such parameter.',
    transient: false,
    prevented: true,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804019,
    text: 'Meta does not know a key or its type',
    remedy: ADDED_BY_HAND,
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804023,
    text: 'a value came without a currency',
    remedy: 'Send the parameter currency with the event.',
    transient: false,
    prevented: true,
    source: MAPS,
  },
  {
    code: 100,
    subcode: 2804030,
    text: 'Meta does not know this combination of data processing options',
    remedy: 'Use country 1 with a state that Meta lists, or 0 and 0.',
    transient: false,
    prevented: true,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804036,
    text: 'the lead ID is not valid',
    remedy: 'Send the 15 to 17 digits that Meta gave the lead.',
    transient: false,
    prevented: true,
    source: MAPS,
  },
  {
    code: 100,
    subcode: 2804043,
    text: 'the extended device information (extinfo) is not complete',
    remedy: 'Send all 16 positions; the first and the OS version must not be blank.',
    transient: false,
    prevented: true,
    source: SEEN,
  },
  { code: 100, subcode: 2804050, text: NOBODY, remedy: NOBODY_REMEDY, transient: false, source: SEEN },
  {
    code: 100,
    subcode: 0,
    text: REFUSED,
    remedy: REFUSED_REMEDY,
    transient: false,
    source: HANDLING,
  },
  { code: 104, subcode: 0, text: NO_TOKEN, remedy: TOKEN_REMEDY, transient: false, source: SEEN },
  { code: 190, subcode: 463, text: ENDED_TOKEN, remedy: TOKEN_REMEDY, transient: false, source: HANDLING },
  { code: 190, subcode: 460, text: ENDED_TOKEN, remedy: TOKEN_REMEDY, transient: false, source: HANDLING },
  {
    code: 190,
    subcode: 0,
    text: 'the access token is not valid',
    remedy: TOKEN_REMEDY,
    transient: false,
    source: HANDLING,
  },
  { code: 10, subcode: 0, text: NO_PERMISSION, remedy: NO_PERMISSION_REMEDY, transient: false, source: HANDLING },
  {
    code: 200,
    last: 299,
    subcode: 0,
    text: NO_PERMISSION,
    remedy: NO_PERMISSION_REMEDY,
    transient: false,
    source: HANDLING,
  },
  { code: 803, subcode: 0, text: NO_PIXEL, remedy: NO_PIXEL_REMEDY, transient: false, source: HANDLING },
  { code: 2500, subcode: 0, text: NO_ADDRESS, remedy: NO_ADDRESS_REMEDY, transient: false, source: HANDLING },
  { code: 2635, subcode: 0, text: NO_ADDRESS, remedy: NO_ADDRESS_REMEDY, transient: false, source: SEEN },
  { code: 1, subcode: 0, text: 'Meta had an unknown error', remedy: LATER, transient: true, source: HANDLING },
  { code: 2, subcode: 0, text: UNREADY, remedy: LATER, transient: true, source: HANDLING },
  { code: 4, subcode: 0, text: LIMIT, remedy: LATER, transient: true, source: HANDLING },
  { code: 17, subcode: 0, text: LIMIT, remedy: LATER, transient: true, source: HANDLING },
  { code: 341, subcode: 0, text: LIMIT, remedy: LATER, transient: true, source: HANDLING },
  { code: 613, subcode: 0, text: LIMIT, remedy: LATER, transient: true, source: MARKETING },
  { code: 5000, subcode: 0, text: 'Meta had an unknown error', remedy: LATER, transient: true, source: SEEN },
  {
    code: 21009,
    subcode: 0,
    text: UNREADY,
    remedy: LATER,
    transient: true,
    source: SEEN,
  },
  {
    code: 80000,
    last: 80099,
    subcode: 0,
    text: LIMIT,
    remedy: LATER,
    transient: true,
    source: MARKETING,
  },
] as const satisfies readonly GraphErrorRow[];
