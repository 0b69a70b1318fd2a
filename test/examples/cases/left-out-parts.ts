/** Personal data in parts of custom_data: what of a list, of an item, of a number may still leave. */
import type { Example, Json } from '../example.ts';
import { PURCHASE, VISIT } from '../visit.ts';

const VIEW = { ...VISIT, event_name: 'view_item', currency: 'EUR' };
const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];
const MARY = 'mary@example.com';

const part = (title: string, given: Json, out: Partial<Example['out']>): Example => ({
  title,
  description: 'Meta’s Business Tools Terms: no personal data in clear; what holds none of it is worth sending.',
  in: { event: { ...VIEW, ...given } },
  out: { outcome: 'sent', ...out },
});

/** JSON of custom_data that is longer than what is looked at as a whole. */
const LONG = 'x'.repeat(19990);

export const leftOutParts: Example[] = [
  part(
    'a list of ids is sent without one that is personal',
    { content_ids: ['a', MARY, 'b'] },
    {
      sent: { custom_data: { content_ids: ['a', 'b'] } },
      reasons: ['custom_data.content_ids personal_parameter'],
    },
  ),
  part(
    'another list goes as a whole',
    { labels: ['a', `to ${MARY}`] },
    {
      absent: ['custom_data.labels'],
      reasons: ['custom_data.labels personal_parameter'],
    },
  ),
  part(
    'a list without personal members stays whole beside one with',
    { labels: ['a', 'b'], notes: [MARY] },
    {
      sent: { custom_data: { labels: ['a', 'b'] } },
      absent: ['custom_data.notes'],
      reasons: ['custom_data.notes personal_parameter'],
      warnings: UNDOCUMENTED,
    },
  ),
  part(
    'an item is sent without a personal title',
    { items: [{ item_id: 'a', item_name: `for ${MARY}`, price: 5 }] },
    {
      sent: { custom_data: { contents: [{ id: 'a', quantity: 1, item_price: 5 }], content_ids: ['a'], value: 5 } },
      absent: ['custom_data.content_name'],
      reasons: ['custom_data.contents.title personal_parameter', 'custom_data.content_name personal_parameter'],
    },
  ),
  part(
    'an item with a personal id is left out',
    { items: [{ item_id: MARY }, { item_id: 'b' }] },
    {
      sent: { custom_data: { contents: [{ id: 'b', quantity: 1 }], content_ids: ['b'] } },
      reasons: [
        'custom_data.contents.id personal_parameter',
        'custom_data.contents item_unusable',
        'custom_data.content_ids personal_parameter',
      ],
    },
  ),
  part(
    'a number that ends like the customer’s phone is a number in a field of numbers',
    { value: 5551234, predicted_ltv: 75551234, user_data: { phone: '+1 650 555 1234' } },
    { sent: { custom_data: { value: 5551234, predicted_ltv: 75551234 } } },
  ),
  part(
    'a price that ends like the customer’s phone is a price',
    { items: [{ item_id: 'a', price: 5551234 }], user_data: { phone: '+1 650 555 1234' } },
    { sent: { custom_data: { contents: [{ id: 'a', quantity: 1, item_price: 5551234 }] } } },
  ),
  part(
    'a text with a secret in a link is left out',
    { link: 'https://a.example/?sid=7' },
    {
      absent: ['custom_data.link'],
      reasons: ['custom_data.link personal_parameter'],
    },
  ),
  part(
    'a text with an equals sign may say something harmless',
    { formula: 'a=b', query: 'colour=red&size=4' },
    {
      sent: { custom_data: { formula: 'a=b', query: 'colour=red&size=4' } },
      warnings: UNDOCUMENTED,
    },
  ),
  part(
    'a name of a parameter that is a phone number is left out',
    { '+4917112345678': 'x' },
    {
      only: { custom_data: ['currency'] },
      reasons: ['custom_data personal_parameter'],
    },
  ),
  {
    title: 'a text of twenty thousand characters is passed on',
    description: 'What is longer cannot be looked through cheaply.',
    in: { event: { ...PURCHASE, note: 'x'.repeat(20000) } },
    out: { outcome: 'sent', sent: { custom_data: { note: 'x'.repeat(20000) } }, warnings: UNDOCUMENTED },
  },
  {
    title: 'a text of 20,001 characters is left out',
    description: 'What is longer cannot be looked through cheaply.',
    in: { event: { ...PURCHASE, note: 'x'.repeat(20001) } },
    out: { outcome: 'sent', absent: ['custom_data.note'], reasons: ['custom_data.note personal_parameter'] },
  },
  {
    title: 'short texts beside a long one are looked at one by one',
    description: 'All together are longer than what is looked at as a whole.',
    in: { event: { ...PURCHASE, note: LONG, tier: 'gold' } },
    out: { outcome: 'sent', sent: { custom_data: { note: LONG, tier: 'gold' } }, warnings: UNDOCUMENTED },
  },
];
