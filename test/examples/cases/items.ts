/** Items: what Meta's catalog matches by. The form of the list, the id, numbers, what follows from the items. */
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

const VIEW = { ...VISIT, event_name: 'view_item', currency: 'EUR' };
const TEE = { item_id: 'SKU-1', item_name: 'Tee', price: 9.99, quantity: 2 };
const CAP = { item_id: 'SKU-2', price: 10.05 };
const CONTENTS = [
  { id: 'SKU-1', quantity: 2, item_price: 9.99, title: 'Tee' },
  { id: 'SKU-2', quantity: 1, item_price: 10.05 },
];

const shapes = (
  [
    ['a list', { items: [TEE, CAP] }],
    ['an object with the keys "0", "1"', { items: { 0: TEE, 1: CAP } }],
    ['JSON text', { items: JSON.stringify([TEE, CAP]) }],
    ['a list inside ecommerce', { ecommerce: { items: [TEE, CAP] } }],
    ['JSON text in x-fb-cd-contents', { 'x-fb-cd-contents': JSON.stringify(CONTENTS) }],
    ['a list of Meta’s contents', { contents: CONTENTS }],
  ] as const
).map(([shape, event]): Example => ({
  title: `items as ${shape}`,
  description: 'Arrays that become strings or objects on their way are why catalogs do not match.',
  in: { event: { ...VIEW, ...event } },
  out: { outcome: 'sent', sent: { custom_data: { contents: CONTENTS, content_ids: ['SKU-1', 'SKU-2'] } } },
}));

export const items: Example[] = [
  ...shapes,
  {
    title: 'what follows from the items',
    description: 'Meta: content_ids are the ids in contents, num_items is the number of pieces, value their price.',
    in: { event: { ...VIEW, items: [TEE, CAP] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { content_type: 'product', num_items: 3, value: 30.03, currency: 'EUR' } },
      absent: ['custom_data.items', 'custom_data.content_name'],
    },
  },
  {
    title: 'what the event says itself comes before what follows from its items',
    description: 'The value of an order has shipping and vouchers in it.',
    in: {
      event: { ...VIEW, value: 25, num_items: 9, content_type: 'home_listing', content_ids: ['X'], items: [TEE, CAP] },
    },
    out: {
      outcome: 'sent',
      sent: { custom_data: { value: 25, num_items: 9, content_type: 'home_listing', content_ids: ['X'] } },
    },
  },
  {
    title: 'prices are added up without the dust of binary fractions',
    description: '0.1 + 0.2 is 0.30000000000000004 in IEEE 754; money has no such amounts.',
    in: {
      event: {
        ...VIEW,
        items: [
          { item_id: 'a', price: 0.1 },
          { item_id: 'b', price: 0.2 },
        ],
      },
    },
    out: { outcome: 'sent', sent: { custom_data: { value: 0.3 } } },
  },
  {
    title: 'one item without a price: no value is derived',
    description: 'The price of a part is not the value of the whole.',
    in: { event: { ...VIEW, items: [TEE, { item_id: 'SKU-3' }] } },
    out: { outcome: 'sent', absent: ['custom_data.value'], sent: { custom_data: { num_items: 3 } } },
  },
  {
    title: 'the currency of the items is the event’s where it has none',
    description: 'GA4 allows the currency in each item.',
    in: { event: { ...VIEW, currency: undefined, items: [{ ...TEE, currency: 'sek' }] } },
    out: { outcome: 'sent', sent: { custom_data: { currency: 'SEK', value: 19.98 } } },
  },
  {
    title: 'a single item names the event’s content',
    description: 'ViewContent usually carries content_name and content_category.',
    in: { event: { ...VIEW, items: [{ ...TEE, item_category: 'Apparel' }] } },
    out: { outcome: 'sent', sent: { custom_data: { content_name: 'Tee', content_category: 'Apparel' } } },
  },
  {
    title: 'only the keys that Meta accepts',
    description: 'One other key, such as name, and Meta refuses the whole request (subcode 2804019).',
    in: {
      event: {
        ...VIEW,
        items: [
          {
            ...TEE,
            item_brand: 'Google',
            item_category: 'Apparel',
            item_category2: 'Adult',
            description: 'Cotton',
            delivery_category: 'in_store',
            item_variant: 'green',
            coupon: 'SUMMER',
            discount: 2,
            index: 0,
            affiliation: 'Shop',
            colour: 'green',
          },
        ],
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        custom_data: {
          contents: [
            {
              id: 'SKU-1',
              quantity: 2,
              item_price: 9.99,
              title: 'Tee',
              description: 'Cotton',
              brand: 'Google',
              category: 'Apparel',
              delivery_category: 'in_store',
            },
          ],
        },
      },
    },
  },
  {
    title: 'a price of 0 is a price',
    description: 'Free samples; tags that test for truth drop it.',
    in: { event: { ...VIEW, items: [{ item_id: 'free', price: 0 }] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { contents: [{ id: 'free', quantity: 1, item_price: 0 }], value: 0 } },
    },
  },
  {
    title: 'numbers as text become numbers',
    description: 'Custom item keys and JSON from shops are strings.',
    in: { event: { ...VIEW, items: [{ item_id: 7, price: '9.90', quantity: '3' }] } },
    out: {
      outcome: 'sent',
      sent: {
        custom_data: { contents: [{ id: '7', quantity: 3, item_price: 9.9 }], num_items: 3, content_ids: ['7'] },
      },
    },
  },
  {
    title: 'a price that cannot be read is left out of its item',
    description: '"on request" is no number.',
    in: { event: { ...VIEW, items: [{ item_id: 'a', price: 'on request' }] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { contents: [{ id: 'a', quantity: 1 }] } },
      absent: ['custom_data.value'],
      reasons: ['custom_data.contents.item_price not_a_number'],
    },
  },
  {
    title: 'an item without an id stays behind, the others are sent',
    description: 'Meta refuses an event with such an item (subcode 2804008); the name of an item is no catalog id.',
    in: { event: { ...VIEW, items: [{ item_name: 'Mystery', price: 1 }, CAP] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { contents: [CONTENTS[1]], content_ids: ['SKU-2'] } },
      reasons: ['custom_data.contents item_unusable'],
    },
  },
  {
    title: 'what is no list of items is reported',
    description: 'gtag sends "[object Object]" for objects that it cannot flatten.',
    in: { event: { ...VIEW, items: '[object Object]' } },
    out: { outcome: 'sent', absent: ['custom_data.contents'], reasons: ['custom_data.contents items_unreadable'] },
  },
];
