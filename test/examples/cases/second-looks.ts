/** Where a short way and a long one lead to the same: what only looks like a number, a list, a word for nothing, somebody's data. */
import type { Example, Given, Json } from '../example.ts';
import { NOW_MS, PURCHASE, sha, VISIT, without } from '../visit.ts';

type Out = Partial<Example['out']>;

const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];
const ORDER = ['value', 'currency', 'order_id'];

/** Parameters of the site's own, which look like something else at first. */
const KEPT: readonly (readonly [why: string, parameters: Json])[] = [
  ['a word begins like one for nothing', { size: 'N', unit: 'un', code: 'nul', mark: '(no', kind: '[object' }],
  ['a name has the word null in it', { nullable: 'yes', isnull: 'no' }],
  ['a name of two letters says too little to be the customer’s', { st: 'ready', ct: 'blue', zp: 'z', ge: 'g' }],
  ['commas stand between no telephone digits', { label: '+1,234,567,890 views' }],
  ['an at sign stands for a place', { label: 'Brunch %40 Joe, see joes.example' }],
  ['a name of app_data belongs to the site outside of it', { installer_package: 'zip' }],
];

const kept = KEPT.map(([why, parameters]): Example => ({
  title: `parameters are passed on: ${why}`,
  description: 'Only what is known to be something else stays behind.',
  in: { event: { ...PURCHASE, ...parameters } },
  out: { outcome: 'sent', sent: { custom_data: parameters }, warnings: UNDOCUMENTED },
}));

/** Source: Meta's Business Tools Terms: no unhashed personal data outside user_data. */
const PERSONAL = [
  '@mary: mary@example.com',
  'mary @ example.com',
  'mary @example.com, or mary@ example.com',
  '00 49 171 1234567',
  'see wa.me/4917112345678',
  'see api.whatsapp.com/send?phone=4917112345678',
  'callto:016505551212',
  'sms:+16505551212',
  'tel: 650 555 1212',
  '\\u002b49 171 1234567',
  '&plus;49 171 1234567',
  '&#43;49 171 1234567',
];

const personal = PERSONAL.map((note): Example => ({
  title: `a text “${note.replaceAll('@', '(at)')}” is not passed on`,
  description: 'An address or an international number, however it is wrapped.',
  in: { event: { ...PURCHASE, note } },
  out: { outcome: 'sent', only: { custom_data: ORDER }, reasons: ['custom_data.note personal_parameter'] },
}));

const seen = (title: string, given: Given, out: Out): Example => ({
  title,
  description: 'The same rule where the value comes in another form or from another place.',
  in: given,
  out: { outcome: 'sent', ...out },
});

const MARY = { em: [sha('mary@example.com')] };
const emptyOnes = (count: number): Json[] => Array.from({ length: count }, () => ({}));

const customers: Example[] = [
  seen(
    'the twentieth object of a plugin’s list is looked at',
    { event: { ...VISIT, customer: [...emptyOnes(19), { email: 'mary@example.com' }] } },
    { sent: { user_data: MARY } },
  ),
  seen(
    'the twenty-first object of a plugin’s list is not looked at',
    { event: { ...VISIT, customer: [...emptyOnes(20), { email: 'mary@example.com' }] } },
    { absent: ['user_data.em'] },
  ),
  seen(
    'of two links to write to the first counts',
    { event: { ...VISIT, user_data: { email: '<mailto:mary@example.com> or mailto:bob@example.com' } } },
    { sent: { user_data: MARY } },
  ),
  ...['1', 'ser', 'est', 'guest2', 'visitors'].map((user_id) =>
    seen(
      `an id “${user_id}” is somebody’s`,
      { event: { ...VISIT, user_id } },
      { sent: { user_data: { external_id: [sha(user_id)] } } },
    ),
  ),
  seen(
    'a foreign number with an extension keeps its calling code',
    { event: { ...VISIT, user_data: { phone: '+1 (650) 555-1212 ext. 5', address: { country: 'DE' } } } },
    { sent: { user_data: { ph: [sha('16505551212'), sha('165055512125')] } } },
  ),
  seen(
    'a user agent of the request that holds an address is not sent',
    { event: without(VISIT, 'user_agent'), headers: { 'User-Agent': 'crawler (mary@example.com)' } },
    {
      absent: ['user_data.client_user_agent'],
      reasons: ['user_data.client_user_agent personal_parameter', 'user_data.client_user_agent documented_as_required'],
      log: ['user_data.client_user_agent: personal parameter (the request header)'],
      warnings: ['client_user_agent is missing'],
    },
  ),
];

/** Source: Meta, customer information parameters: keys of conversations alone. */
const CHAT = ['page_id', 'page_scoped_user_id', 'ctwa_clid', 'whatsapp_business_account_id', 'ig_account_id', 'ig_sid'];

const chats = CHAT.map((key) =>
  seen(
    `${key} is not sent with a website’s event`,
    { event: { ...VISIT, user_data: { [key]: '1008909280' } } },
    { absent: [`user_data.${key}`], reasons: [`user_data.${key} only_in_messaging`] },
  ),
);

const TEE = { item_id: 'A', id: 'B', sku: 'C' };
const VIEW = { ...VISIT, event_name: 'view_item', currency: 'EUR' };

const others: Example[] = [
  seen(
    'the page of a registrable domain of one letter is on its level',
    { event: { ...VISIT, page_location: 'https://shop.x.co.uk/?fbclid=Abc' } },
    { sent: { user_data: { fbc: `fb.2.${NOW_MS}.Abc` } } },
  ),
  seen('no items are no note', { event: { ...VIEW, items: '' } }, { absent: ['custom_data.contents'] }),
  seen('null in place of items is no note', { event: { ...VIEW, items: null } }, { absent: ['custom_data.contents'] }),
  seen(
    'items as an object with a length are a list',
    { event: { ...VIEW, items: { 0: { item_id: 'a' }, 1: { item_id: 'b' }, length: 2 } } },
    { sent: { custom_data: { content_ids: ['a', 'b'], num_items: 2 } } },
  ),
  seen(
    'item_id comes before other names where the chosen one is missing',
    { event: { ...VIEW, items: [TEE] }, settings: { itemIdField: 'gtin' } },
    { sent: { custom_data: { content_ids: ['A'] } } },
  ),
  ...['A0', 'ORDER-000', '0-0'].map((transaction_id) =>
    seen(
      `an order “${transaction_id}” without a digit from 1 to 9 makes no id`,
      { event: { ...without(PURCHASE, 'event_id'), transaction_id } },
      {
        absent: ['event_id'],
        sent: { custom_data: { order_id: transaction_id } },
        reasons: ['event_id no_event_id'],
        warnings: ['event_id is missing'],
      },
    ),
  ),
  ...(['IT', 'DE', ''] as const).map((country) =>
    seen(
      `a region CA of ${country || 'an unknown country'} is not California`,
      { event: { ...VISIT, event_location: { country, region: 'CA' } }, settings: { limitedDataUse: 'by_state' } },
      { absent: ['data_processing_options'] },
    ),
  ),
  {
    title: 'a pixel ID with a letter behind thirteen digits is none',
    description: 'It goes into the address: digits only, up to the last.',
    in: { event: VISIT, settings: { pixelId: '1234567890123x5' } },
    out: { outcome: 'failed', requests: 0, reasons: ['no_pixel_id'], notInLog: ['HTTP'] },
  },
];

const HOSTS = ['https://localhost/', 'https://127.0.0.1/', 'https://[2001:db8::1]/'];

const pages: Example[] = [
  ...HOSTS.map((host) =>
    seen(
      `a click id on ${host} is on level 1`,
      { event: { ...VISIT, page_location: `${host}?fbclid=Abc` } },
      { sent: { user_data: { fbc: `fb.1.${NOW_MS}.Abc` } } },
    ),
  ),
  ...['web+shop://shop.example/a', 'android-app://com.shop.example/a', 'x.y://shop.example/a?b=1'].map(
    (page_location) =>
      seen(
        `the page ${page_location} is sent as it is`,
        { event: { ...VISIT, page_location } },
        {
          sent: { event_source_url: page_location },
        },
      ),
  ),
];

export const secondLooks: Example[] = [...kept, ...personal, ...customers, ...chats, ...others, ...pages];
