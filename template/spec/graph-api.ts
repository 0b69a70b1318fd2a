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
const TOKEN_REMEDY = 'Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.';
const LATER = 'Nothing to do: the tag tries once more; a later event will show whether it lasts.';

/**
 * A row with subcode 0 stands for every subcode of its code that has no row. A transient row has subcode 0: the tag tries
 * again by codes alone, and the build refuses others.
 */
export const GRAPH_ERRORS = [
  {
    code: 100,
    subcode: 33,
    text: 'the pixel does not exist or the token has no access to it',
    remedy: 'Compare the pixel ID with Events Manager and assign the dataset to the token’s system user.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804001,
    text: 'Meta refused a parameter, as others report the click ID (fbc)',
    remedy: 'Look at the fbc value that the site sets; the tag passes on well-formed ones only.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804003,
    text: 'the event is older than seven days',
    remedy: 'Send events when they happen; offline sales belong to action source physical_store.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804004,
    text: 'the event time lies in the future',
    remedy: 'Check the clock that makes event_time.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804008,
    text: 'a member of contents has no id',
    remedy: 'Look at the contents that you add by hand in the tag.',
    transient: false,
    source: 'issue 88 of stape-io/facebook-tag: refused since 13 April 2026',
  },
  {
    code: 100,
    subcode: 2804009,
    text: 'a Purchase needs a value',
    remedy: 'Send the parameter value with the purchase event.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804010,
    text: 'a Purchase needs a currency',
    remedy: 'Send the parameter currency, e.g. EUR, with the purchase event.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804016,
    text: 'a customer parameter was not hashed',
    remedy: 'Please report this: the tag hashes every such parameter.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804019,
    text: 'Meta does not accept a key or its type',
    remedy: 'Look at the parameters that you add by hand in the tag.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804023,
    text: 'a value came without a currency',
    remedy: 'Send the parameter currency with the event.',
    transient: false,
    source: MAPS,
  },
  {
    code: 100,
    subcode: 2804030,
    text: 'Meta does not know this combination of data processing options',
    remedy: 'Use country 1 with a state that Meta lists, or 0 and 0.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804036,
    text: 'the lead ID is not valid',
    remedy: 'Send the 15 to 17 digits that Meta gave the lead.',
    transient: false,
    source: MAPS,
  },
  {
    code: 100,
    subcode: 2804043,
    text: 'the extended device information (extinfo) is not complete',
    remedy: 'Send all 16 positions; the first and the OS version must not be blank.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 2804050,
    text: 'there is too little customer information to match anybody',
    remedy: 'Send at least an e-mail address, phone, external ID, fbp or fbc.',
    transient: false,
    source: SEEN,
  },
  {
    code: 100,
    subcode: 0,
    text: 'Meta refused a parameter',
    remedy: 'Open Test Events in Events Manager and send the event once more with a test code.',
    transient: false,
    source: HANDLING,
  },
  { code: 104, subcode: 0, text: 'the request carried no token', remedy: TOKEN_REMEDY, transient: false, source: SEEN },
  {
    code: 190,
    subcode: 463,
    text: 'the access token has expired',
    remedy: TOKEN_REMEDY,
    transient: false,
    source: HANDLING,
  },
  {
    code: 190,
    subcode: 460,
    text: 'the access token was revoked because its owner changed the password',
    remedy: TOKEN_REMEDY,
    transient: false,
    source: HANDLING,
  },
  {
    code: 190,
    subcode: 0,
    text: 'the access token is not valid',
    remedy: TOKEN_REMEDY,
    transient: false,
    source: HANDLING,
  },
  {
    code: 10,
    subcode: 0,
    text: 'the token lacks a permission',
    remedy: 'Assign the dataset to the token’s system user with full control.',
    transient: false,
    source: HANDLING,
  },
  {
    code: 200,
    last: 299,
    subcode: 0,
    text: 'the token lacks a permission',
    remedy: 'Assign the dataset to the token’s system user with full control.',
    transient: false,
    source: HANDLING,
  },
  {
    code: 803,
    subcode: 0,
    text: 'the pixel does not exist',
    remedy: 'Compare the pixel ID with Events Manager.',
    transient: false,
    source: HANDLING,
  },
  {
    code: 2500,
    subcode: 0,
    text: 'Meta does not know the address called',
    remedy: 'Clear the Graph API version in the tag.',
    transient: false,
    source: HANDLING,
  },
  {
    code: 2635,
    subcode: 0,
    text: 'the Graph API version has expired',
    remedy: 'Clear the Graph API version in the tag or update the template.',
    transient: false,
    source: SEEN,
  },
  { code: 1, subcode: 0, text: 'Meta had an unknown error', remedy: LATER, transient: true, source: HANDLING },
  { code: 2, subcode: 0, text: 'Meta is temporarily not available', remedy: LATER, transient: true, source: HANDLING },
  { code: 4, subcode: 0, text: 'the app sends too many requests', remedy: LATER, transient: true, source: HANDLING },
  { code: 17, subcode: 0, text: 'the user sends too many requests', remedy: LATER, transient: true, source: HANDLING },
  { code: 341, subcode: 0, text: 'a temporary limit was reached', remedy: LATER, transient: true, source: HANDLING },
  { code: 613, subcode: 0, text: 'a rate limit was reached', remedy: LATER, transient: true, source: MARKETING },
  { code: 5000, subcode: 0, text: 'Meta had an unknown error', remedy: LATER, transient: true, source: SEEN },
  {
    code: 21009,
    subcode: 0,
    text: 'the dataset is temporarily not ready',
    remedy: LATER,
    transient: true,
    source: SEEN,
  },
  {
    code: 80000,
    last: 80014,
    subcode: 0,
    text: 'a business rate limit was reached',
    remedy: LATER,
    transient: true,
    source: MARKETING,
  },
] as const satisfies readonly GraphErrorRow[];
