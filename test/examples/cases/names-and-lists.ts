/** Names in other spellings, lists with gaps, objects in objects: what belongs to a field, and what is the site's own. */
import type { Example, Given, Json } from '../example.ts';
import { NOW, PURCHASE, sha, VISIT } from '../visit.ts';

type Out = Partial<Example['out']>;

const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];
const ORDER = ['value', 'currency', 'order_id'];
const VIEW = { ...VISIT, event_name: 'view_item', currency: 'EUR' };
const MARY = { em: [sha('mary@example.com')] };

const told = (title: string, event: Json, out: Out, more: Partial<Given> = {}): Example => ({
  title,
  description: 'Names and values by REFERENCE.md; what is not known there is passed on or named, never guessed.',
  in: { event, ...more },
  out: { outcome: 'sent', ...out },
});

const user = (title: string, user_data: unknown, sent: Json, out: Out = {}, more: Partial<Given> = {}): Example =>
  told(title, { ...VISIT, user_data }, { sent: { user_data: sent }, ...out }, more);

const numbered = (count: number): Json =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`part${index}`, 'x']));

const fieldNames: Example[] = [
  told(
    'names of fields in capitals are no properties',
    { ...PURCHASE, Value: 5, Currency: 'EUR', Transaction_ID: 'T_9', Items: 'a', 'x-fb-cd-transaction_id': 'T_8' },
    { only: { custom_data: ORDER }, sent: { custom_data: { value: 30.03, order_id: 'T_12345' } } },
  ),
  told(
    'a hyphen before the name of a field makes another name',
    { ...PURCHASE, 'old-value': 5, 'my-currency': 'EUR' },
    { sent: { custom_data: { value: 30.03, 'old-value': 5, 'my-currency': 'EUR' } }, warnings: UNDOCUMENTED },
  ),
  told(
    'of several properties the personal one stays behind',
    { ...PURCHASE, custom_properties: { tier: 'gold', pin: '1234', size: 'M' } },
    {
      only: { custom_data: [...ORDER, 'tier', 'size'] },
      reasons: ['custom_data.pin personal_parameter'],
      warnings: UNDOCUMENTED,
    },
  ),
  told(
    'only what the first place lacked is noted',
    { ...VIEW, value: 'free', revenue: 'none at all' },
    { absent: ['custom_data.value'], reasons: ['custom_data.value not_a_number'] },
  ),
  told(
    'an object is no text',
    { ...PURCHASE, content_name: { a: 1 }, original_event_data: { order_id: { a: 1 }, event_name: 'Lead' } },
    {
      absent: ['custom_data.content_name', 'original_event_data.order_id'],
      sent: { original_event_data: { event_name: 'Lead' } },
      reasons: ['custom_data.content_name wrong_type', 'original_event_data.order_id wrong_type'],
    },
  ),
  told(
    'an action source of the form that Meta does not know is a website’s',
    VISIT,
    { sent: { action_source: 'website' } },
    {
      settings: { actionSource: 'shop' },
    },
  ),
  told(
    'three parts are no time',
    { ...VISIT, event_time: `${NOW - 5}.1.2` },
    { sent: { event_time: NOW }, reasons: ['event_time time_unreadable'] },
  ),
];

const lists: Example[] = [
  told(
    'a list of items of which only the second arrived is a list',
    { ...VIEW, items: { 1: { item_id: 'b' } } },
    { sent: { custom_data: { content_ids: ['b'] } } },
  ),
  user(
    'the twentieth member of user_data is looked at',
    [...Array.from({ length: 19 }, () => ({})), { email: 'mary@example.com' }],
    MARY,
  ),
  user(
    'the twenty-first member of user_data is not looked at',
    [...Array.from({ length: 20 }, () => ({})), { email: 'mary@example.com' }],
    {},
    {
      absent: ['user_data.em'],
    },
  ),
  told(
    'forty names of a customer are looked at',
    { ...VISIT, customer: { ...numbered(39), email: 'mary@example.com' } },
    {
      sent: { user_data: MARY },
    },
  ),
  told(
    'more than forty names of a customer are not',
    { ...VISIT, customer: { ...numbered(40), email: 'mary@example.com' } },
    {
      absent: ['user_data.em'],
      reasons: [],
    },
  ),
  told(
    'a customer’s objects four deep are not looked through',
    { ...VISIT, customer: { a: { b: { c: { email: 'mary@example.com' } } } } },
    { absent: ['user_data.em'] },
  ),
  told(
    'of addresses in two lists twenty are looked at',
    { ...VISIT, user_id: 'u1', ip_override: [Array.from({ length: 20 }, () => '10.0.0.1'), ['203.0.113.7']] },
    { absent: ['user_data.client_ip_address'], reasons: ['user_data.client_ip_address no_public_ip'] },
  ),
  told(
    'affixes stand around the field that the form chooses',
    { ...VIEW, items: [{ item_id: 'a', item_variant: 'v7' }] },
    { sent: { custom_data: { content_ids: ['x_v7'] } } },
    { settings: { itemIdField: 'item_variant', itemIdPrefix: 'x_' } },
  ),
];

/** Source: ITU, list of country codes: three digits. */
const INTERNATIONAL = [
  '+351 912 345 678',
  '+353 85 012 3456',
  '+372 5123 4567',
  '+971 50 123 4567',
  '+420 601 123 456',
];

const customers: Example[] = [
  ...INTERNATIONAL.map((phone) => user(`phone ${phone}`, { phone }, { ph: [sha(phone.replace(/\D/g, ''))] })),
  user(
    'a country that is none gives way to the next for the phone, too',
    { country: 'Atlantis', address: { country: 'DE' }, phone: '0171 1234567' },
    { country: [sha('de')], ph: [sha('491711234567')] },
    { reasons: ['user_data.country country_unknown'] },
  ),
  ...(
    [
      ['01 23 45 67 89 12', 'FR', 'two digits too many are no carrier outside of Brazil'],
      ['0000 171 1234567', 'DE', '00 stands before a calling code, and none begins with 0'],
    ] as const
  ).map(([phone, country, why]) =>
    user(
      `phone ${phone} of ${country} is none: ${why}`,
      { phone, address: { country } },
      {},
      {
        absent: ['user_data.ph'],
        reasons: ['user_data.ph not_a_phone'],
      },
    ),
  ),
  ...['é@example.com', 'jürgen@example.com', 'mary@exämple.com'].map((email) =>
    user(`an e-mail address “${email.replace('@', '(at)')}” is one`, { email }, { em: [sha(email)] }),
  ),
  ...['te', 'gu', 'v', 'gues'].map((user_id) =>
    told(
      `an id “${user_id}” is somebody’s, too`,
      { ...VISIT, user_id },
      { sent: { user_data: { external_id: [sha(user_id)] } } },
    ),
  ),
  told(
    'only hashed keys are taken from the memory',
    VISIT,
    { sent: { user_data: MARY }, absent: ['user_data.anon_id', 'user_data.madid', 'user_data.ig_sid'] },
    {
      settings: { rememberUserData: true },
      cookies: {
        _gtmeec: Buffer.from(
          JSON.stringify({ em: MARY.em[0], anon_id: sha('a'), madid: sha('b'), ig_sid: sha('c') }),
        ).toString('base64'),
      },
    },
  ),
];

export const namesAndLists: Example[] = [...fieldNames, ...lists, ...customers];
