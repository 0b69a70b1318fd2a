/** Borders of numbers that Meta documents, or that the tag sets itself: the last value that counts, and the first that does not. */
import type { Example, Json } from '../example.ts';
import { NOW, NOW_MS, PURCHASE, sha, VISIT } from '../visit.ts';

const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];

/** Key of user_data, value, what Meta gets. Source: Meta, customer information parameters: digits, 15 to 17 of a lead. */
const IDS: readonly (readonly [key: string, given: string, sent?: unknown])[] = [
  ['lead_id', '12345678901234'],
  ['lead_id', '123456789012345', 123456789012345],
  ['lead_id', '1234567890123456', '1234567890123456'],
  ['lead_id', '12345678901234567', '12345678901234567'],
  ['lead_id', '123456789012345678'],
  ['lead_id', '12345678901234x'],
  ['fb_login_id', '7', 7],
  ['fb_login_id', '12345678901234567890', '12345678901234567890'],
  ['fb_login_id', '123456789012345678901'],
];

const ids = IDS.map(([key, given, sent]): Example => ({
  title: `${key} ${given} ${sent === undefined ? 'is left out' : `is sent as a ${typeof sent}`}`,
  description: 'Numbers of more than fifteen digits are not exact in readers that use doubles, so they are texts.',
  in: { event: { ...VISIT, user_data: { [key]: given } } },
  out:
    sent === undefined
      ? { outcome: 'sent', absent: [`user_data.${key}`], reasons: [`user_data.${key} not_digits`] }
      : { outcome: 'sent', sent: { user_data: { [key]: sent } } },
}));

/** 2^53 and one less: beyond it numbers are no longer those that the site wrote. */
const exact = [9007199254740991, 9007199254740990].map((id): Example => ({
  title: `the number ${id} is exact`,
  description: 'Source: ECMA-262, MAX_SAFE_INTEGER.',
  in: { event: { ...VISIT, user_id: id }, settings: { sendBothForms: false } },
  out: { outcome: 'sent', sent: { user_data: { external_id: [sha(String(id))] } } },
}));

/** event_time, what is sent, the note. Unix seconds reach eleven digits in 2286 and 1e11 in 5138; milliseconds did in 1973. */
const TIMES: readonly (readonly [given: unknown, sent: number, reason?: string])[] = [
  [NOW, NOW],
  [NOW + 1, NOW, 'time_in_future'],
  [99999999999, NOW, 'time_in_future'],
  [100000000000, NOW, 'time_unreadable'],
  [999999999, NOW, 'time_unreadable'],
  [NOW - 7 * 86400, NOW - 7 * 86400],
  [NOW_MS, NOW, 'time_repaired'],
  [NOW_MS * 1000, NOW, 'time_repaired'],
  ['', NOW],
  [null, NOW],
];

const times = TIMES.map(([given, sent, reason]): Example => ({
  title: `event_time ${JSON.stringify(given)} becomes ${sent}`,
  description: 'Meta: Unix seconds, not in the future, seven days old at most.',
  in: { event: { ...VISIT, event_time: given } },
  out: {
    outcome: 'sent',
    sent: { event_time: sent },
    reasons: reason ? [`event_time ${reason}` as 'time_repaired'] : [],
  },
}));

const early = [1000000000, NOW - 7 * 86400 - 1].map((event_time): Example => ({
  title: `event_time ${event_time} is a time, but too old`,
  description: 'Subcode 2804003; September 2001 is the first time of ten digits.',
  in: { event: { ...VISIT, event_time } },
  out: { outcome: 'skipped', reasons: ['event_time too_old'] },
}));

const FBP = 'fb.1.1596403881668.1';

/** Settings and what they do. */
const timeouts: readonly (readonly [given: unknown, timeoutMs: number])[] = [
  [0, 1500],
  ['0', 1500],
  [-5, 1500],
  ['', 1500],
  [1, 1],
  [null, 1500],
];

const timed = timeouts.map(([given, timeoutMs]): Example => ({
  title: `a timeout of ${JSON.stringify(given)} is ${timeoutMs} ms`,
  description: 'A number above zero, else what Meta recommends.',
  in: { event: VISIT, settings: { timeoutMs: given } },
  out: { outcome: 'sent', timeoutMs },
}));

const days = (
  [
    [400, 400],
    [401, 400],
    [399.5, 399.5],
    [1, 1],
  ] as const
).map(([given, lasting]): Example => ({
  title: `cookies for ${given} days live for ${lasting}`,
  description: 'Source: RFC 6265bis: 400 days at most.',
  in: { event: VISIT, cookies: { _fbp: FBP }, settings: { cookieDays: given } },
  out: { outcome: 'sent', cookies: { _fbp: FBP }, cookieOptions: { 'max-age': lasting * 86400 } },
}));

const long = (title: string, event: Json, out: Partial<Example['out']>): Example => ({
  title,
  description: 'Nobody’s value is longer; hostile events must stay cheap.',
  in: { event },
  out: { outcome: 'sent', ...out },
});

const many = (count: number): Json =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, index]));

export const limits: Example[] = [
  ...ids,
  ...exact,
  ...times,
  ...early,
  ...timed,
  ...days,
  long(
    'a value of 500 characters is taken',
    { ...VISIT, user_data: { first_name: 'a'.repeat(500) } },
    {
      sent: { user_data: { fn: [sha('a'.repeat(500))] } },
    },
  ),
  long(
    'a parameter with a name of 200 characters is passed on',
    { ...PURCHASE, ['n'.repeat(200)]: 1 },
    {
      sent: { custom_data: { ['n'.repeat(200)]: 1 } },
      warnings: UNDOCUMENTED,
    },
  ),
  long(
    'a parameter with a name of 201 characters is left out',
    { ...PURCHASE, ['n'.repeat(201)]: 1 },
    {
      absent: [`custom_data.${'n'.repeat(201)}`],
      reasons: ['custom_data too_long'],
    },
  ),
  long(
    'two hundred parameters are passed on',
    { ...PURCHASE, ...many(200) },
    {
      sent: { custom_data: { p0: 0, p199: 199 } },
      warnings: UNDOCUMENTED,
    },
  ),
  long(
    'of 201 parameters two hundred are passed on',
    { ...PURCHASE, ...many(201) },
    {
      sent: { custom_data: { p0: 0, p199: 199 } },
      absent: ['custom_data.p200'],
      reasons: ['custom_data too_many_values'],
      warnings: UNDOCUMENTED,
    },
  ),
  long(
    'exactly five values of a key are no note',
    { ...VISIT, user_data: { email: [0, 1, 2, 3, 4].map((n) => `a${n}@example.com`) } },
    {
      sent: { user_data: { em: [0, 1, 2, 3, 4].map((n) => sha(`a${n}@example.com`)) } },
    },
  ),
  {
    title: 'an event name of fifty characters is no note',
    description: 'Source: Meta, pixel reference: 50 characters at most.',
    in: { event: { ...PURCHASE, event_name: 'a'.repeat(50) } },
    out: { outcome: 'sent', sent: { event_name: 'a'.repeat(50) } },
  },
  {
    title: 'nothing to remember makes no cookie',
    description: 'An empty memory would take the place of a full one.',
    in: { event: VISIT, settings: { rememberUserData: true } },
    out: { outcome: 'sent', cookies: {} },
  },
  {
    title: 'a pixel ID of more than forty digits is none',
    description: 'It goes into the address; Meta’s have about sixteen digits.',
    in: { event: VISIT, settings: { pixelId: '1'.repeat(41) } },
    out: { outcome: 'failed', requests: 0, reasons: ['no_pixel_id'] },
  },
];
