/** What the errors of the Graph API mean, and which of them are tried again. */
import type { GraphErrorRow } from './row-types.ts';

const HANDLING = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';
const MARKETING = 'https://developers.facebook.com/docs/marketing-api/error-reference';
const SEEN = 'answers of the events edge in public issue trackers';
const MAPS = 'lists of Meta’s subcodes by other vendors';

type Words = Pick<GraphErrorRow, 'text' | 'remedy'>;

/** In the words of the tag's own reasons, problems.ts: what has the same words takes its place in the tag once. */
const OLD = {
  text: 'Meta accepts no event so old (subcode 2804003)',
  remedy: 'Send it within seven days, from physical_store within 62.',
} as const satisfies Words;
const NO_VALUE = {
  text: 'a Purchase needs a value (subcode 2804009)',
  remedy: 'Send value, a number from zero on. A refund is no purchase: send it under a name of its own, or not.',
} as const satisfies Words;
const NO_CURRENCY = {
  text: 'a Purchase needs a currency (subcode 2804010)',
  remedy: 'Send currency, e.g. EUR.',
} as const satisfies Words;
const NOBODY = {
  text: 'too little customer information (subcode 2804050)',
  remedy: 'Send at least e-mail, phone, external_id, fbp or fbc.',
} as const satisfies Words;
const TOKEN_REMEDY = 'Generate one in Events Manager, Settings, Conversions API.';
const NO_TOKEN = {
  text: 'the access token is missing or no token',
  remedy: TOKEN_REMEDY,
} as const satisfies Words;

/** Stands in the remedy of all that may be gone a moment later: what the log promises there is what the tag does. */
export const TRIES_AGAIN = 'tries once more';
const LATER = `Nothing to do: the tag ${TRIES_AGAIN}.`;
const ADDED_BY_HAND = 'Look at what you add by hand.';
const UNKNOWN = { text: 'Meta had an unknown error', remedy: LATER } as const satisfies Words;
const LIMIT = { text: 'too many requests, a rate limit was reached', remedy: LATER } as const satisfies Words;
const UNREADY = { text: 'Meta is temporarily not ready', remedy: LATER } as const satisfies Words;
const NO_PIXEL = {
  text: 'the pixel does not exist or the token has no access to it',
  remedy: 'Compare the pixel ID with Events Manager; assign the dataset to the token’s system user.',
} as const satisfies Words;
const ENDED_TOKEN = {
  text: 'the access token has expired or its owner changed the password',
  remedy: TOKEN_REMEDY,
} as const satisfies Words;
const NO_ADDRESS = {
  text: 'Meta does not know the address or the Graph API version has expired',
  remedy: 'Clear the Graph API version in the tag, or update the template.',
} as const satisfies Words;
const NO_PERMISSION = {
  text: 'the token lacks a permission',
  remedy: 'Assign the dataset to the token’s system user with full control.',
} as const satisfies Words;

/** What the tag's log says: codes with one remedy share one sentence there. */
const LOG_TEMPORARY = {
  text: 'Meta is temporarily not ready or a rate limit was reached',
  remedy: LATER,
} as const satisfies Words;
const LOG_NO_ACCESS = {
  text: 'the pixel does not exist or the token lacks permission for it',
  remedy: NO_PIXEL.remedy,
} as const satisfies Words;
const LOG_BAD_TOKEN = {
  text: 'the access token is not valid or has expired',
  remedy: TOKEN_REMEDY,
} as const satisfies Words;

/**
 * A row with subcode 0 stands for every subcode of its code that has no row. A transient row has subcode 0: the tag tries
 * again by codes alone, and the build refuses another. Of a row without `log` the log gives the code, which stands in
 * REFERENCE.md; the lab and the relay know all rows.
 */
export const GRAPH_ERRORS = [
  { code: 100, subcode: 33, ...NO_PIXEL, log: LOG_NO_ACCESS, transient: false, source: SEEN },
  {
    code: 100,
    subcode: 2804001,
    text: 'Meta refused a parameter, often fbc',
    remedy: 'Look at the fbc that the site sets.',
    transient: false,
    source: SEEN,
  },
  { code: 100, subcode: 2804003, ...OLD, log: OLD, transient: false, source: SEEN },
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
    remedy: ADDED_BY_HAND,
    transient: false,
    source: 'issue 88 of stape-io/facebook-tag: refused since 13 April 2026',
  },
  { code: 100, subcode: 2804009, ...NO_VALUE, log: NO_VALUE, transient: false, source: SEEN },
  { code: 100, subcode: 2804010, ...NO_CURRENCY, log: NO_CURRENCY, transient: false, source: SEEN },
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
  { code: 100, subcode: 2804050, ...NOBODY, log: NOBODY, transient: false, source: SEEN },
  {
    code: 100,
    subcode: 0,
    text: 'Meta refused the event',
    remedy: 'Send it with a test code, see Test Events in Events Manager.',
    transient: false,
    source: HANDLING,
  },
  { code: 104, subcode: 0, ...NO_TOKEN, log: NO_TOKEN, transient: false, source: SEEN },
  { code: 190, subcode: 463, ...ENDED_TOKEN, log: LOG_BAD_TOKEN, transient: false, source: HANDLING },
  { code: 190, subcode: 460, ...ENDED_TOKEN, log: LOG_BAD_TOKEN, transient: false, source: HANDLING },
  {
    code: 190,
    subcode: 0,
    text: 'the access token is not valid',
    remedy: TOKEN_REMEDY,
    log: LOG_BAD_TOKEN,
    transient: false,
    source: HANDLING,
  },
  { code: 10, subcode: 0, ...NO_PERMISSION, log: LOG_NO_ACCESS, transient: false, source: HANDLING },
  {
    code: 200,
    last: 299,
    subcode: 0,
    ...NO_PERMISSION,
    log: LOG_NO_ACCESS,
    transient: false,
    source: HANDLING,
  },
  { code: 803, subcode: 0, ...NO_PIXEL, log: LOG_NO_ACCESS, transient: false, source: HANDLING },
  { code: 2500, subcode: 0, ...NO_ADDRESS, transient: false, source: HANDLING },
  { code: 2635, subcode: 0, ...NO_ADDRESS, transient: false, source: SEEN },
  { code: 1, subcode: 0, ...UNKNOWN, log: LOG_TEMPORARY, transient: true, source: HANDLING },
  { code: 2, subcode: 0, ...UNREADY, log: LOG_TEMPORARY, transient: true, source: HANDLING },
  { code: 4, subcode: 0, ...LIMIT, log: LOG_TEMPORARY, transient: true, source: HANDLING },
  { code: 17, subcode: 0, ...LIMIT, log: LOG_TEMPORARY, transient: true, source: HANDLING },
  { code: 341, subcode: 0, ...LIMIT, log: LOG_TEMPORARY, transient: true, source: HANDLING },
  { code: 613, subcode: 0, ...LIMIT, log: LOG_TEMPORARY, transient: true, source: MARKETING },
  { code: 5000, subcode: 0, ...UNKNOWN, log: LOG_TEMPORARY, transient: true, source: SEEN },
  {
    code: 21009,
    subcode: 0,
    ...UNREADY,
    log: LOG_TEMPORARY,
    transient: true,
    source: SEEN,
  },
  {
    code: 80000,
    last: 80099,
    subcode: 0,
    ...LIMIT,
    log: LOG_TEMPORARY,
    transient: true,
    source: MARKETING,
  },
] as const satisfies readonly GraphErrorRow[];
