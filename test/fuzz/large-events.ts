/** Events that grow in one respect each, to see whether the work grows with them or faster. Runs nothing. */
import { soundEvent, type EventData } from './fuzz-event.ts';
import { nested, numbered, objectOf } from './hostile-json.ts';

export type Make = (size: number) => EventData;

export const listOf = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_none, index) => make(index));

export const record = (size: number, make: (index: number) => [string, unknown]) => objectOf(listOf(size, make));

/** The text in every field that is read as one. */
export const everywhere = (text: string): EventData => ({
  event_name: 'generate_lead',
  event_id: text,
  event_time: text,
  page_location: `https://shop.example/${text}?${text}&fbclid=${text}#${text}`,
  page_referrer: text,
  user_agent: text,
  ip_override: text,
  transaction_id: text,
  value: text,
  currency: text,
  content_ids: text,
  custom_properties: text,
  fbc: text,
  fbp: text,
  user_id: text,
  lead_id: text,
  note: text,
  'x-ga-gcd': text,
  items: [{ item_id: text, item_name: text, price: text }],
  user_data: {
    email_address: [text, text],
    phone_number: text,
    gender: text,
    date_of_birth: text,
    address: { first_name: text, last_name: text, city: text, region: text, postal_code: text, country: text },
  },
  [text]: 'x',
});

const UNITS = [
  'a',
  'é',
  'e\u0301',
  '0',
  '+1',
  '%',
  '%25',
  '@',
  'a@b.c ',
  '.',
  ' ',
  '/',
  '&a=b',
  '?',
  '#',
  ',',
  '"',
  '[',
  '<',
  ':',
  '-',
  '\u0301',
  '\ud800',
  '😀',
];

const TEXTS: readonly [string, Make][] = UNITS.map((unit) => [
  `a text of ${JSON.stringify(unit)} in every field`,
  (size) => everywhere(unit.repeat(size / unit.length)),
]);

export const GROWING: readonly [string, Make][] = [
  ...TEXTS,
  [
    'accents of a state',
    (size) => ({ ...soundEvent(), user_data: { address: { country: 'us', region: 'e\u0301\u0302'.repeat(size) } } }),
  ],
  ['parameters', (size) => ({ ...soundEvent(), ...record(size, (index) => [`k${index}`, index]) })],
  [
    'parameters with addresses',
    (size) => ({ ...soundEvent(), ...record(size, (index) => [`k${index}`, 'a@b.example']) }),
  ],
  [
    'parameters and phones',
    (size) => ({
      ...soundEvent(),
      ...record(size, (index) => [`k${index}`, 4155550000 + index]),
      phone: listOf(20, (index) => `+1415555${2000 + index}`),
    }),
  ],
  ['members of user_data', (size) => ({ ...soundEvent(), user_data: record(size, (index) => [`k${index}`, index]) })],
  ['items', (size) => ({ ...soundEvent(), items: listOf(size, (index) => ({ item_id: index, price: 1 })) })],
  ['numbered items', (size) => ({ ...soundEvent(), items: numbered(listOf(size, (index) => ({ item_id: index }))) })],
  [
    'unusable items',
    (size) => ({
      ...soundEvent(),
      items: listOf(size, () => ({ price: 'x', quantity: 'x', item_name: 'a@b.example' })),
    }),
  ],
  [
    'items as text',
    (size) => ({ ...soundEvent(), items: JSON.stringify(listOf(size, (index) => ({ item_id: index }))) }),
  ],
  ['content IDs', (size) => ({ ...soundEvent(), content_ids: listOf(size, String) })],
  [
    'values of a customer',
    (size) => ({ ...soundEvent(), user_data: { email: listOf(size, (index) => `a${index}@b.example`) } }),
  ],
  [
    'customers',
    (size) => ({ ...soundEvent(), user_data: listOf(size, (index) => ({ email: `a${index}@b.example` })) }),
  ],
  [
    'addresses of customers',
    (size) => ({
      ...soundEvent(),
      user_data: listOf(20, () => ({ address: listOf(size / 20, () => ({ city: listOf(20, String) })) })),
    }),
  ],
  ['list in a parameter', (size) => ({ ...soundEvent(), note: listOf(size, String) })],
  [
    'parameters of the address',
    (size) => ({
      ...soundEvent(),
      page_location: `https://shop.example/?${listOf(size / 8, (index) => `p${index}=%40${index}`).join('&')}`,
    }),
  ],
  [
    'lists in lists',
    (size) => ({
      ...soundEvent(),
      user_data: nested(size / 8, (inner) => [inner]),
      note: nested(size / 8, (inner) => [inner]),
    }),
  ],
  [
    'objects in objects',
    (size) => ({
      ...soundEvent(),
      items: nested(size / 8, (inner) => ({ 0: inner })),
      user_data: nested(size / 8, (inner) => ({ address: inner })),
    }),
  ],
  [
    'nested JSON text',
    (size) => ({
      ...soundEvent(),
      items: '['.repeat(size) + ']'.repeat(size),
      custom_properties: '{"0":'.repeat(size),
    }),
  ],
];
