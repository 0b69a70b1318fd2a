/** The grammar of x-ga-gcd, pair by pair, and how signals stand together. Source: gtag.js, read from its public builds. */
import type { Example, Json } from '../example.ts';
import { VISIT } from '../visit.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** States: 1 unset, 2 denied, 3 granted. */
const [UNSET, DENIED, GRANTED] = [1, 2, 3] as const;
type State = 0 | 1 | 2 | 3;

interface Pair {
  /** Index of the consent type that this one follows. */
  follows?: number;
  implicit?: State;
  declare?: State;
  preset?: State;
  update?: State;
}

/** First character (delegate << 2) | implicit, second (declare << 4) | (default << 2) | update; delegates are 12 and an index. */
const pair = ({ follows, implicit = UNSET, declare = UNSET, preset = UNSET, update = UNSET }: Pair): string => {
  const delegate = follows === undefined ? 0 : 12 + follows;
  return ALPHABET.charAt(delegate * 4 + implicit) + ALPHABET.charAt(declare * 16 + preset * 4 + update);
};

const YES: Pair = { update: GRANTED };

/** ad_storage, analytics_storage, ad_user_data, ad_personalization. */
const gcd = (...pairs: Pair[]): string => `1${[0, 1, 2, 3].map((index) => pair(pairs[index] ?? YES)).join('')}5l1`;

const said = (gcdText: string, title: string, granted: boolean, settings: Json = {}): Example => ({
  title: `gcd ${gcdText}: ${title}`,
  description: 'The later the statement the more it counts: update, default, the type it follows, declare, implicit.',
  in: { event: { ...VISIT, 'x-ga-gcd': gcdText }, settings },
  out: granted ? { outcome: 'sent' } : { outcome: 'skipped', reasons: ['consent_denied'] },
});

/** Each row: what the pair of ad_storage says, and whether the event may be sent. */
const STATEMENTS: readonly (readonly [statements: Pair, granted: boolean])[] = [
  [{}, true],
  [{ update: 0, preset: 0, declare: 0 }, true],
  [{ update: 0, preset: 0, declare: 0, implicit: DENIED }, false],
  [{ implicit: DENIED }, false],
  [{ implicit: GRANTED }, true],
  [{ implicit: GRANTED, declare: DENIED }, false],
  [{ implicit: DENIED, declare: GRANTED }, true],
  [{ declare: GRANTED, preset: DENIED }, false],
  [{ declare: DENIED, preset: GRANTED }, true],
  [{ implicit: DENIED, preset: GRANTED }, true],
  [{ implicit: DENIED, update: GRANTED }, true],
  [{ update: DENIED }, false],
  [{ update: DENIED, preset: 0 }, false],
  [{ update: GRANTED, preset: 0, implicit: DENIED }, true],
  [{ preset: DENIED, update: 0 }, false],
  [{ preset: GRANTED, update: 0, implicit: DENIED }, true],
  [{ preset: DENIED }, false],
  [{ preset: DENIED, update: DENIED }, false],
  [{ preset: DENIED, update: GRANTED }, true],
  [{ preset: GRANTED, update: DENIED }, false],
  [{ preset: GRANTED, update: GRANTED, implicit: DENIED }, true],
];

const stated = STATEMENTS.map(([statements, granted]) =>
  said(gcd(statements), `ad_storage ${JSON.stringify(statements).replaceAll('"', '')}`, granted),
);

const V2 = { requireAdUserData: true };

/** Each row: pairs of ad_storage, analytics_storage and ad_user_data; whether ad_user_data is granted. */
const FOLLOWED: readonly (readonly [title: string, pairs: readonly Pair[], granted: boolean])[] = [
  ['follows ad_storage, granted', [YES, YES, { follows: 0, implicit: DENIED }], true],
  ['the type it follows comes before declare', [YES, YES, { follows: 0, declare: DENIED }], true],
  ['its own default comes before the type it follows', [YES, YES, { follows: 0, preset: DENIED }], false],
  ['follows analytics_storage, denied', [YES, { update: DENIED }, { follows: 1, implicit: GRANTED }], false],
  ['follows analytics_storage, granted', [YES, YES, { follows: 1, implicit: DENIED }], true],
  ['follows one that says nothing, so declare counts', [YES, {}, { follows: 1, declare: DENIED }], false],
  ['follows one that follows ad_storage', [YES, { follows: 0 }, { follows: 1, implicit: DENIED }], true],
  ['follows itself, which is no earlier type', [YES, YES, { follows: 2 }], true],
  ['follows a later type, which counts nothing', [YES, YES, { follows: 3, declare: DENIED }], false],
  ['follows one that says nothing, so implicit counts', [YES, {}, { follows: 1, implicit: DENIED }], false],
  ['follows a denial, without implicit', [YES, { update: DENIED }, { follows: 1, implicit: 0 }], false],
  [
    'follows ad_storage before declare, without implicit',
    [YES, YES, { follows: 0, implicit: 0, declare: DENIED }],
    true,
  ],
  ['implicit denied', [YES, YES, { implicit: DENIED }], false],
];

const followed = FOLLOWED.map(([title, pairs, granted]) => said(gcd(...pairs), `ad_user_data ${title}`, granted, V2));

/** What does not follow the grammar says nothing. First characters from 4 to L are none. */
const ungrammatical = ['14m3m3m3m5l1', '1Lm3m3m3m5l1', '13~3m3m3m5l1', '13', '1', '03m3m3m3m5l1'].map((text) =>
  said(text, 'says nothing of ad_storage', true),
);

/** The last characters: 62 and 63 of the alphabet. */
const last: Example[] = [
  said(gcd({ declare: GRANTED, preset: GRANTED, update: DENIED }), 'granted twice, then denied', false),
  said(gcd({ declare: GRANTED, preset: GRANTED, update: GRANTED }), 'granted three times', true, {
    withoutConsentSignal: 'skip',
  }),
];

const skips = { withoutConsentSignal: 'skip' };

interface Case {
  title: string;
  signal: Json;
  settings: Json;
  refused?: 'consent_denied' | 'consent_unknown';
}

const CASES: readonly Case[] = [
  { title: 'gcs grants', signal: { 'x-ga-gcs': 'G110' }, settings: skips },
  {
    title: 'the first grants, the second says nothing',
    signal: { 'x-ga-gcs': 'G110', 'x-ga-gcd': '13l' },
    settings: skips,
  },
  {
    title: 'the first says nothing, the second grants',
    signal: { 'x-ga-gcs': 'G1--', 'x-ga-gcd': gcd() },
    settings: skips,
  },
  { title: 'gcs says nothing of ad_user_data', signal: { 'x-ga-gcs': 'G111' }, settings: V2 },
  {
    title: 'gcs says nothing of ad_user_data, and that is required',
    signal: { 'x-ga-gcs': 'G111' },
    settings: { ...V2, ...skips },
    refused: 'consent_unknown',
  },
  {
    title: 'consent_state denies ad_user_data',
    signal: { consent_state: { ad_storage: true, ad_user_data: false } },
    settings: V2,
    refused: 'consent_denied',
  },
  { title: 'nobody asks for ad_user_data', signal: { consent_state: { ad_user_data: false } }, settings: {} },
  ...['granted', 'true', '1', 'Granted', true, 1].map((word) => ({
    title: `the ${typeof word} ${String(word)} grants`,
    signal: { consent_state: { ad_storage: word } },
    settings: skips,
  })),
  ...['denied', 'false', '0', 'Denied', false, 0].map((word) => ({
    title: `the ${typeof word} ${String(word)} denies`,
    signal: { consent_state: { ad_storage: word } },
    settings: skips,
    refused: 'consent_denied' as const,
  })),
  ...['maybe', '', null, 2, {}].map((word) => ({
    title: `${JSON.stringify(word)} says nothing`,
    signal: { consent_state: { ad_storage: word } },
    settings: skips,
    refused: 'consent_unknown' as const,
  })),
];

const together = CASES.map(({ title, signal, settings, refused }): Example => ({
  title: `consent signals: ${title}`,
  description: 'Where signals contradict each other, the denial counts; where none says anything, the form decides.',
  in: { event: { ...VISIT, ...signal }, settings },
  out: refused ? { outcome: 'skipped', reasons: [refused] } : { outcome: 'sent' },
}));

export const consentGrammar: Example[] = [...stated, ...followed, ...ungrammatical, ...last, ...together];
