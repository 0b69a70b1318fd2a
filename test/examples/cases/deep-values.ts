/** Values deep in lists and objects, names that end like others, and where the log says that a bad value stood. */
import type { Example, Given, Json } from '../example.ts';
import { PURCHASE, sha, VISIT, without } from '../visit.ts';

type Out = Partial<Example['out']>;

const DOCUMENTED = { settings: { sendBothForms: false } };
const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];
const ORDER = ['value', 'currency', 'order_id'];
const MARY = sha('mary@example.com');

const found = (title: string, event: unknown, out: Out, more: Partial<Given> = {}): Example => ({
  title,
  description: 'What a reader of the event would find, and where; nothing that only looks like it.',
  in: { event, ...more },
  out: { outcome: 'sent', ...out },
});

const user = (title: string, user_data: Json, out: Out, more: Partial<Given> = {}): Example =>
  found(title, { ...VISIT, user_data }, out, more);

const depths: Example[] = [
  user(
    'an address in a list in a list is read',
    { email_address: [['mary@example.com']] },
    { sent: { user_data: { em: [MARY] } } },
  ),
  user(
    'an address in lists three deep is not',
    { email_address: [[['mary@example.com']]] },
    { absent: ['user_data.em'] },
  ),
  user(
    'of six addresses five are sent, and the log says so',
    { email: [0, 1, 2, 3, 4, 5].map((n) => `a${n}@example.com`) },
    {
      sent: { user_data: { em: [0, 1, 2, 3, 4].map((n) => sha(`a${n}@example.com`)) } },
      reasons: ['user_data.em too_many_values'],
    },
  ),
  found(
    'the first number that is not exact is left out',
    { ...VISIT, user_id: 9007199254740992 },
    {
      absent: ['user_data.external_id'],
      reasons: ['user_data.external_id inexact_number'],
    },
  ),
  ...[null, 'page_view', ['page_view'], 7].map((event) => ({
    ...found(`an event that is ${JSON.stringify(event)} has no name`, event, { reasons: ['no_event_name'] }),
    out: { outcome: 'skipped' as const, reasons: ['no_event_name' as const] },
  })),
];

/** The characters of RFC 5322, atext, that Meta's library takes before the at sign. */
const ATEXT = ["!#$'*", '+/=?^', '_`{|}', '~-&x9'];

const addresses = ATEXT.map((signs) => {
  const emails = [...signs].map((sign) => `a${sign}b@example.com`);
  return user(
    `e-mail addresses may have ${signs} in them`,
    { email_address: emails },
    {
      sent: { user_data: { em: emails.map(sha) } },
    },
  );
});

/** Names that are the end of others, and texts that hold a number behind a digit. */
const KEPT: readonly Json[] = [{ data: 'x', commerce: 'y' }, { label: 'Größe 500491711234567' }];

const kept: Example[] = [
  ...KEPT.map((parameters) =>
    found(
      `${JSON.stringify(parameters)} is passed on`,
      { ...PURCHASE, ...parameters },
      {
        sent: { custom_data: parameters },
        warnings: UNDOCUMENTED,
      },
    ),
  ),
  ...['site', 'store', 'call', 'generated', 'web', ':', ''].map((action_source) =>
    found(
      `“${action_source}” is no action source`,
      { ...VISIT, action_source },
      {
        sent: { action_source: 'website' },
        reasons: action_source ? ['action_source unknown_action_source'] : [],
      },
    ),
  ),
  found(
    'a name that ends like a vendor’s is the site’s own',
    {
      ...PURCHASE,
      event_name: 'my_shop_studio_google_tag_manager_cloud_purchase',
    },
    {
      sent: { event_name: 'my_shop_studio_google_tag_manager_cloud_purchase' },
    },
  ),
  found(
    'rows of the form whose names begin with two underscores are none',
    PURCHASE,
    { only: { custom_data: ORDER } },
    {
      settings: {
        parameterOverrides: [
          { key: '__proto__', value: 'x' },
          { key: '__tag', value: 'x' },
        ],
      },
    },
  ),
  found(
    'the first of many names is read',
    { page_location: VISIT.page_location, 'x-ga-page_id': 7, ...without(VISIT, 'page_location') },
    {
      sent: { event_source_url: VISIT.page_location },
    },
  ),
];

const FORM = { userDataOverrides: [{ key: 'em', value: 'nonsense' }] };

const named: Example[] = [
  user(
    'the log says that a bad address is the form’s',
    {},
    {
      reasons: ['user_data.em not_an_email'],
      log: ['user_data.em: not an email (the form)'],
    },
    { settings: FORM },
  ),
  user(
    'the log says which header has a country that is none',
    {},
    {
      reasons: ['user_data.country country_unknown'],
      log: ['user_data.country: country unknown (x-geo-country)'],
    },
    { headers: { 'x-geo-country': 'Atlantis' }, settings: { placeFromHeaders: true } },
  ),
  user(
    'a memory without an e-mail address is not somebody else’s',
    { email: 'mary@example.com' },
    { sent: { user_data: { em: [MARY], ph: [sha('16505551212')] } } },
    {
      settings: { rememberUserData: true },
      cookies: { _gtmeec: Buffer.from(JSON.stringify({ ph: sha('16505551212') })).toString('base64') },
    },
  ),
  user(
    'two marks above a letter: the second stays a mark',
    { first_name: 'Ha\u0308\u0308nn' },
    { sent: { user_data: { fn: [sha('hä\u0308nn')] } } },
    DOCUMENTED,
  ),
  user(
    'a header’s city keeps its hyphens',
    {},
    { sent: { user_data: { ct: [sha('stratforduponavon')] } } },
    { headers: { 'x-geo-city': 'Stratford-upon-Avon' }, settings: { placeFromHeaders: true } },
  ),
  found(
    'Meta’s own parameter comes before Meta’s key in user_data, whichever arrived first',
    { ...VISIT, user_data: { em: 'bob@example.com' }, 'x-fb-ud-em': 'mary@example.com' },
    { sent: { user_data: { em: [MARY] } } },
  ),
  user(
    'a state with an addition behind a dash',
    { address: { region: 'Ontario - Toronto', country: 'CA' } },
    { sent: { user_data: { st: [sha('on')] } } },
  ),
];

export const deepValues: Example[] = [...depths, ...addresses, ...kept, ...named];
