/** Values that are almost what a rule takes, and values at the edge of what it takes: tokens, codes, hashes, lists, versions. */
import type { Answer, Example, Given } from '../example.ts';
import { ACCEPTED, PIXEL_ID, PURCHASE, sha, VISIT } from '../visit.ts';

type Out = Partial<Example['out']>;

const near = (title: string, description: string, given: Given, out: Out): Example => ({
  title,
  description,
  in: given,
  out: { outcome: 'sent', ...out },
});

/** A token is visible ASCII, or the header breaks. Source: RFC 9110, field values. */
const TOKENS: readonly (readonly [token: string, isToken: boolean])[] = [
  ['EAA two words', false],
  ['EAAtökén', false],
  ['EAA\u0007bell', false],
  ['EAA\u007fdelete', false],
  ['EAA\u00a0space', false],
  [' EAAtrimmed ', true],
];

const tokens = TOKENS.map(([accessToken, isToken]) =>
  near(
    `a token ${JSON.stringify(accessToken)} is ${isToken ? 'sent' : 'none'}`,
    'What would break the header stays at home, and the log says that the token is missing.',
    { event: PURCHASE, settings: { accessToken } },
    isToken ? {} : { outcome: 'failed', requests: 0, reasons: ['no_access_token'], notInLog: ['EAA'] },
  ),
);

/** Source: ISO 4217; codes that are no more, codes across two codes of the alphabet, other lengths. */
const currencies = ['EU', 'EURO', 'EURUSD', 'XYZ', 'DEM', 'EDA', '€', 'E', 978].map((currency) =>
  near(
    `${JSON.stringify(currency)} is no currency`,
    'Meta: ISO 4217, three letters; it refuses others (subcode 2804010).',
    { event: { ...VISIT, event_name: 'view_item', currency } },
    { absent: ['custom_data.currency'], reasons: ['custom_data.currency not_a_currency'] },
  ),
);

const noVersions = ['v27', '27.0', 'v27.0.1', 'V27.0', 'v27x0', 'xv27.0'].map((graphVersion) =>
  near(
    `${graphVersion} is no version`,
    'Meta, Graph API versions: v, a number, a point, a number.',
    { event: PURCHASE, settings: { graphVersion } },
    {
      url: `https://graph.facebook.com/v27.0/${PIXEL_ID}/events`,
      reasons: ['graphVersion version_unusable'],
    },
  ),
);

const texts = ['M8+20260401', 'z0+10012345', '0+123456789', 'Z9+12345678'].map((label) =>
  near(
    `“${label}” is a code, no number`,
    'E.164: the plus sign stands before a number, not behind a letter or digit.',
    { event: { ...PURCHASE, label } },
    { sent: { custom_data: { label } }, warnings: ['custom_data has keys that Meta does not document'] },
  ),
);

const nothings = (count: number): null[] => Array.from({ length: count }, () => null);

const values: Example[] = [
  ...(['subscription_id', 'anon_id', 'madid'] as const).map((key) =>
    near(
      `${key} that is the hash of nothing is left out`,
      'One id for everybody who has none.',
      { event: { ...VISIT, user_data: { [key]: sha('') } } },
      { absent: [`user_data.${key}`], reasons: [`user_data.${key} empty_hash`] },
    ),
  ),
  near(
    'a list in which a member is missing is a list',
    'JSON of a list with a gap; the key is known, so the rest counts.',
    { event: { ...VISIT, user_data: { email: [null, 'mary@example.com'], telephone: ['+16505551212', null] } } },
    { sent: { user_data: { em: [sha('mary@example.com')], ph: [sha('16505551212')] } } },
  ),
  near(
    'the twentieth member of a list is looked at',
    'Meta takes several values per key.',
    { event: { ...VISIT, user_data: { email: [...nothings(19), 'mary@example.com'] } } },
    { sent: { user_data: { em: [sha('mary@example.com')] } } },
  ),
  near(
    'the twenty-first member of a list is not',
    'Hostile events must stay cheap.',
    { event: { ...VISIT, user_data: { email: [...nothings(20), 'mary@example.com'] } } },
    { absent: ['user_data.em'] },
  ),
  near(
    'an address in place of a key of user_data is not named',
    'Logs hold no personal data, not even as a name.',
    { event: { ...VISIT, user_data: { 'mary@example.com': 1 } } },
    { reasons: ['user_data unknown_key'], log: ['Note: user_data: unknown key.'] },
  ),
  near(
    'bare digits that are the customer’s phone are no amount',
    'A field for numbers is no way out for a phone number that came as text.',
    {
      event: {
        ...VISIT,
        predicted_ltv: '6505551212',
        currency: 'USD',
        user_data: { phone: '+1 650 555 1212' },
      },
    },
    {
      absent: ['custom_data.predicted_ltv'],
      reasons: ['custom_data.predicted_ltv personal_parameter'],
    },
  ),
];

/** Day, month and year with dots, whatever comes behind them. Source: Unicode CLDR; Meta: YYYYMMDD. */
const dates: Example[] = ['02.03.1997 08:30', '02.03.1997, 8 Uhr', '02.03.1997'].map((date_of_birth) =>
  near(
    `a date of birth “${date_of_birth}” is in March`,
    'Where dates are written with dots, the day comes first.',
    { event: { ...VISIT, user_data: { date_of_birth } }, settings: { sendBothForms: false } },
    { sent: { user_data: { db: [sha('19970302')] } } },
  ),
);

const BUSY: Answer = { status: 300, body: { error: { code: 4 } } };

const again = near(
  'Graph’s own error counts from status 300 on',
  'The code says more than the status.',
  { event: PURCHASE, answers: [BUSY, ACCEPTED] },
  { requests: 2 },
);

/** Regions that Meta's library reads by their letters, with digits in them. Source: capi-param-builder, stringUtil. */
const regions = (
  [
    ['9tx', 'tx'],
    ['0tx', 'tx'],
    ['t9x', 'tx'],
  ] as const
).map(([region, code]) =>
  near(
    `Meta’s library reads the region ${region} as ${code}`,
    'It keeps the letters alone.',
    { event: { ...VISIT, user_data: { address: { region, country: 'DE' } } } },
    { sent: { user_data: { st: [sha(region), sha(code)] } } },
  ),
);

const channel = near(
  'an event of the website may name a channel',
  'Ids of conversations are asked of business_messaging only. Source: Meta, required combination by action source.',
  { event: { ...PURCHASE, messaging_channel: 'whatsapp' } },
  { sent: { action_source: 'website', messaging_channel: 'whatsapp' } },
);

export const nearMisses: Example[] = [
  ...tokens,
  ...currencies,
  ...noVersions,
  ...texts,
  ...values,
  ...dates,
  again,
  channel,
  ...regions,
];
