/** Items of which a part is lost or in doubt: what is sure is sent, and nothing is made up from the rest. */
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

const VIEW = { ...VISIT, event_name: 'view_item' };
const SUMS = ['custom_data.value', 'custom_data.num_items'];

const lists = (
  [
    ['a list with a gap', { 0: { item_id: 'a', price: 10 }, 2: { item_id: 'c', price: 90 } }],
    ['a list that begins with 1', { 1: { item_id: 'a', price: 10 }, 2: { item_id: 'c', price: 90 } }],
    ['a list with nothing in it', [{ item_id: 'a', price: 10 }, null, { item_id: 'c', price: 90 }]],
  ] as const
).map(([shape, items]): Example => ({
  title: `${shape} keeps all its items`,
  description: 'GA4 makes an object of numbered keys from a list; a consumer that stops at a gap loses the rest.',
  in: { event: { ...VIEW, currency: 'EUR', items } },
  out: {
    outcome: 'sent',
    sent: { custom_data: { content_ids: ['a', 'c'], num_items: 2, value: 100 } },
  },
}));

const unnamed = ['undefined', '(not set)', 'null'].map((word): Example => ({
  title: `an item id “${word}” is no id, with or without a prefix`,
  description: 'Templates of shops write such words; “p_undefined” is in no catalog.',
  in: {
    event: { ...VIEW, items: [{ item_id: word, item_name: 'Tee', id: 'k' }] },
    settings: { itemIdPrefix: 'p_' },
  },
  out: { outcome: 'sent', sent: { custom_data: { content_ids: ['p_k'] } } },
}));

export const doubtfulItems: Example[] = [
  ...lists,
  ...unnamed,
  {
    title: 'with an item lost, no sums follow from the others',
    description: 'A part is not the value, and Meta documents num_items as the number of all pieces.',
    in: { event: { ...VIEW, currency: 'EUR', items: [{ item_id: 'a', price: 10 }, { price: 90 }] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { content_ids: ['a'] } },
      absent: SUMS,
      reasons: ['custom_data.contents item_unusable'],
    },
  },
  {
    title: 'with a quantity in doubt, no sums follow',
    description: 'Meta wants a quantity in each member of contents, but a sum over a guess would be revenue made up.',
    in: { event: { ...VIEW, currency: 'EUR', items: [{ item_id: 'a', price: 10, quantity: '2 pcs' }] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { contents: [{ id: 'a', quantity: 1, item_price: 10 }] } },
      absent: SUMS,
      reasons: ['custom_data.contents.quantity not_a_number'],
    },
  },
  {
    title: 'items in two currencies have no sum and no currency',
    description: 'Ten dollars and ten euros are not twenty of either.',
    in: {
      event: {
        ...VIEW,
        items: [
          { item_id: 'a', price: 10, currency: 'USD' },
          { item_id: 'b', price: 10, currency: 'EUR' },
        ],
      },
    },
    out: {
      outcome: 'sent',
      absent: ['custom_data.value', 'custom_data.currency'],
      reasons: ['custom_data.contents mixed_currencies'],
    },
  },
  {
    title: 'the sum of items in another currency than the event’s is not its value',
    description: 'The event says EUR, its item says 10 USD: 10 EUR would be wrong.',
    in: { event: { ...VIEW, currency: 'EUR', items: [{ item_id: 'a', price: 10, currency: 'USD' }] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { currency: 'EUR' } },
      absent: ['custom_data.value'],
      reasons: ['custom_data.contents mixed_currencies'],
    },
  },
  {
    title: 'a value of the event stands, whatever the items say',
    description: 'The shop knows its total: discounts and shipping are in no item.',
    in: { event: { ...VIEW, currency: 'EUR', value: 7, items: [{ item_id: 'a', price: 10, currency: 'USD' }] } },
    out: { outcome: 'sent', sent: { custom_data: { value: 7, currency: 'EUR' } } },
  },
  {
    title: 'an empty list of ids does not hide those of the items',
    description: 'A data layer prints an empty list where nobody has filled it.',
    in: { event: { ...VIEW, content_ids: [], items: [{ item_id: 'a' }] } },
    out: { outcome: 'sent', sent: { custom_data: { content_ids: ['a'] } } },
  },
  {
    title: 'a word that is no currency does not stand in the way of the sum',
    description: 'Only another currency of ISO 4217 would make the sum doubtful.',
    in: { event: { ...VIEW, currency: 'EUR', items: [{ item_id: 'a', price: 10, currency: 'euro' }] } },
    out: { outcome: 'sent', sent: { custom_data: { value: 10, currency: 'EUR' } } },
  },
  {
    title: 'items that name one currency twice name one',
    description: 'The sum is in that currency.',
    in: {
      event: {
        ...VIEW,
        items: [
          { item_id: 'a', price: 10, currency: 'USD' },
          { item_id: 'b', price: 5, currency: 'usd' },
        ],
      },
    },
    out: { outcome: 'sent', sent: { custom_data: { value: 15, currency: 'USD' } } },
  },
  {
    title: 'an empty list of items does not hide the one in ecommerce',
    description: 'Both spellings are common; the one that says something counts.',
    in: { event: { ...VIEW, items: [], ecommerce: { items: [{ item_id: 'a' }] } } },
    out: { outcome: 'sent', sent: { custom_data: { content_ids: ['a'] } } },
  },
  {
    title: 'a list that cannot be read does not hide the one in ecommerce',
    description: 'gtag sends "[object Object]" for objects that it cannot flatten.',
    in: { event: { ...VIEW, items: '[object Object]', ecommerce: { items: [{ item_id: 'a' }] } } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { content_ids: ['a'] } },
      reasons: ['custom_data.contents items_unreadable'],
    },
  },
];
