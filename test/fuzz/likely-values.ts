/** What sites really send, field by field, good and bad. Knows where the tables look; plants no personal data of its own. */
import fc from 'fast-check';
import { GA4_EVENTS, STANDARD_EVENTS } from '../../template/spec/ga4-events.ts';
import {
  APP_FIELDS,
  CONTENT_FIELDS,
  CUSTOM_FIELDS,
  ORIGINAL_FIELDS,
  SERVER_FIELDS,
  USER_FIELDS,
} from '../../template/spec/meta-fields.ts';
import { RESERVED_KEYS } from '../../template/spec/reserved-keys.ts';
import { hostileJson, hostileScalar, numbered, objectOf } from './hostile-json.ts';
import { NOW_MS } from './tag-run.ts';

const SHA256 = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';
/** The hash of the empty text, which some libraries make for "no e-mail". */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const SECONDS = NOW_MS / 1000;
const DAY = 86400;

/** Without the fields of customers, whose values are planted or made by `customerValue`. */
const VALUES: Record<string, readonly unknown[]> = {
  event_name: [
    ...GA4_EVENTS.map(({ ga4 }) => ga4),
    ...STANDARD_EVENTS.map(({ name }) => name),
    'AppendValue',
    'my event',
  ],
  event_time: [SECONDS - 5, SECONDS * 1000, `${SECONDS}`, SECONDS + DAY, SECONDS - 8 * DAY, SECONDS - 63 * DAY, 0, -5],
  action_source: ['website', 'app', 'physical_store', 'phone_call', 'business_messaging', 'WEBSITE', 'other', 'shop'],
  messaging_channel: ['whatsapp', 'messenger', 'instagram', 'sms'],
  page_location: ['https://shop.example/a?b=c&fbclid=IwAR_abc-123#d', 'http://shop.example', '/a', 'about:blank'],
  data_processing_options: [['LDU'], [], '["LDU"]', 'LDU', { 0: 'LDU' }],
  data_processing_options_country: [0, 1, '1', 1.5, -1],
  data_processing_options_state: [0, 1000, '1000', 'CA', 1e300],
  value: [10, 0, -1, '9.99', '1.299,00', '1,299.00', '€5', true],
  currency: ['EUR', 'usd', 'EURO', '$', 978],
  num_items: [1, 0, 2.5, '3', -1, 1e300],
  quantity: [1, 0, 2.5, '3', -1, 1e308],
  item_price: [9.99, '9.99', '9,99', 1e308, -5],
  price: [9.99, '9.99', '9,99', 1e308, 0],
  content_ids: [['SKU-1', 2], '["SKU-1"]', 'SKU-1', { 0: 'SKU-1', 1: {} }, [[]], [true]],
  status: [true, 'registered', {}],
  delivery_category: ['in_store', 'Curbside', 'drone'],
  extinfo: [['a2', 'com.example', '1', '1', '14'], '["i2","","","","16.1"]', ['a2'], ['i2', '', '', '', '']],
  advertiser_tracking_enabled: [1, 0, true, 'false', 2],
  application_tracking_enabled: [1, 0, true, 'false', 2],
  ip_override: ['203.0.113.7', '10.0.0.1, 203.0.113.8', '[2001:db8::1]:443', '2001:db8::1', '999.1.1.1', '2001:1::2:'],
  user_agent: ['Mozilla/5.0 (X11; Linux x86_64)', ''],
  fbc: [
    'fb.1.1795435100000.IwAR_abc-123',
    'fb.2.1795435100000.IwAR.AQYBAQAA',
    'fb.1.1795435100000.',
    'garbage',
    `fb.1.1795435100000.${'A'.repeat(600)}`,
  ],
  fbp: ['fb.1.1795435100000.1234567890', 'fb.1.1795435100000.abc', '1234', `fb.1.1795435100000.${'1'.repeat(600)}`],
  'x-ga-gcs': ['G111', 'G100', 'G1--', 'G'],
  'x-ga-gcd': ['13r3r3r3r5l1', '13p3p3p3p5l1', '1', '11111111'],
  'x-ga-request_count': [1, 2, '1'],
  client_id: ['1234.5678', 1234],
  ga_session_id: ['1795435000', 1795435000],
  lead_id: ['525645896321548', 525645896321548, '12'],
};

const CUSTOMER = [
  SHA256,
  SHA256.toUpperCase(),
  `${SHA256}.AQYAAQAA`,
  EMPTY_SHA256,
  'd41d8cd98f00b204e9800998ecf8427e',
  '',
  'null',
  'Zoë',
  'São Paulo',
  '94043-1351',
  'US-CA',
  'de',
  'Deutschland',
  'f',
  'Mrs.',
  '1997-02-16',
  '30/02/1997',
  'guest',
  42,
  true,
];

const ROWS = [USER_FIELDS, CUSTOM_FIELDS, SERVER_FIELDS, APP_FIELDS, ORIGINAL_FIELDS];

/** Every place where the tag looks for something, and names that it must keep to itself. */
export const PATHS: readonly string[] = [
  ...new Set([
    ...ROWS.flatMap((rows) => rows.flatMap(({ from }) => [...from])),
    ...RESERVED_KEYS.map(({ key }) => key.replace('*', 'a')),
    ...Object.keys(VALUES),
    ...[
      'custom_properties',
      'consent_state',
      'consent_state.ad_storage',
      'event_location.region',
      'x-fb-cd-color',
      'coupon',
    ],
  ]),
];

export const CONTENT_KEYS: readonly string[] = [
  ...new Set([...CONTENT_FIELDS.flatMap(({ from }) => [...from]), 'currency', 'index', 'name', 'coupon']),
];

/** Names of places where a number is wanted. */
export const NUMBERS: readonly string[] = [
  ...[...CUSTOM_FIELDS, ...CONTENT_FIELDS]
    .filter(({ kind }) => ['amount', 'number', 'count'].includes(kind))
    .flatMap(({ from }) => [...from]),
  ...['event_time', 'timestamp', 'data_processing_options_country', 'data_processing_options_state'],
];

const CUSTOMER_NAMES = new Set(USER_FIELDS.flatMap(({ from }) => from.map((path) => path.split('.').at(-1))));

const usualValue = (name: string): fc.Arbitrary<unknown> => {
  const values = VALUES[name] ?? (CUSTOMER_NAMES.has(name) ? CUSTOMER : ['text', 7, true, 'SKU-1', '']);
  return fc.constantFrom(...values);
};

/** Twenty values in a list are a list of a customer's values; two hundred are an attack. */
const inShapes = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: value },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }).map(numbered) },
  );

const item: fc.Arbitrary<unknown> = fc
  .array(
    fc
      .constantFrom(...CONTENT_KEYS)
      .chain((key) =>
        fc.tuple(
          fc.constant(key),
          fc.oneof({ weight: 4, arbitrary: usualValue(key) }, { weight: 1, arbitrary: hostileJson }),
        ),
      ),
    { maxLength: 6 },
  )
  .map(objectOf);

const items = fc.array(fc.oneof({ weight: 6, arbitrary: item }, { weight: 1, arbitrary: hostileJson }), {
  maxLength: 4,
});

const ITEMS_NAMES = ['items', 'contents', 'x-fb-cd-contents'];

/** A value for a place, by the last part of its path. */
export const valueFor = (path: string): fc.Arbitrary<unknown> => {
  const name = path.split('.').at(-1) ?? path;
  if (ITEMS_NAMES.includes(name)) {
    return fc.oneof(
      items,
      items.map(numbered),
      items.map((list) => JSON.stringify(list)),
      hostileJson,
    );
  }
  return fc.oneof(
    { weight: 6, arbitrary: inShapes(usualValue(name)) },
    { weight: 2, arbitrary: hostileScalar },
    { weight: 2, arbitrary: hostileJson },
  );
};
