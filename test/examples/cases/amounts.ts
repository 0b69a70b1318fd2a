/** Amounts as shops write them: a total that can be read in one way counts, none is guessed, none is below zero. */
import type { Example, Json } from '../example.ts';
import { PURCHASE, VISIT } from '../visit.ts';

const VIEW = { ...VISIT, event_name: 'view_item', currency: 'EUR' };
const ITEMS = [{ item_id: 'a', price: 10, quantity: 2 }];

/** Text, number, where such texts were seen. */
type Seen = readonly [text: string, value: number, source: string];

const MAGENTO = 'OpenMage/magento-lts, issue 3366';
const YIREO = 'yireo/Yireo_GoogleTagManager, issue 97';
const CLDR = 'Unicode CLDR, number patterns';

const ONE_READING: readonly Seen[] = [
  ['4,245.42', 4245.42, MAGENTO],
  ['4.245,42', 4245.42, MAGENTO],
  ['€49.90', 49.9, YIREO],
  ['49,90', 49.9, YIREO],
  ['49.90 EUR', 49.9, YIREO],
  ["1'299.50", 1299.5, `${CLDR}: de-CH`],
  ['1’299.50', 1299.5, `${CLDR}: de-CH`],
  ['1 299,00', 1299, `${CLDR}: fr, sv`],
  ['1\u00a0299,00\u00a0€', 1299, `${CLDR}: fr`],
  ['1\u202f299,00', 1299, `${CLDR}: fr`],
  ['1 299', 1299, `${CLDR}: fr`],
  ['1.299.000', 1299000, `${CLDR}: id, es-CO`],
  ['1,299,000', 1299000, `${CLDR}: en`],
  ['12,34,567.00', 1234567, `${CLDR}: en-IN, groups of two`],
  ['R$ 1.299,90', 1299.9, `${CLDR}: pt-BR`],
  ['US$12', 12, 'prices with the country before the sign'],
  ['CHF 49.-', 49, 'Swiss prices'],
  ['49,– €', 49, 'German prices'],
  ['199 kr.', 199, `${CLDR}: da`],
  ['1234,567', 1234.567, 'four digits are no group'],
  ['0,125', 0.125, 'a group does not begin with zero'],
];

const read = ONE_READING.map(([text, value, source]): Example => ({
  title: `an amount “${text}” is ${value}`,
  description: `Source: ${source}. It can be read in one way only.`,
  in: { event: { ...PURCHASE, value: text } },
  out: { outcome: 'sent', sent: { custom_data: { value } }, reasons: ['custom_data.value amount_repaired'] },
}));

/** Two readings, or none. */
const UNREADABLE = ['1,299', '1.299', '12,345', '1.23.456', '1,2345.6,7', '12 items', 'from 49.90', '1 29', '€', 'abc'];

const unreadable = UNREADABLE.map((text): Example => ({
  title: `an amount “${text}” is none, and the items’ sum does not take its place`,
  description: 'The shop has named a total, with shipping and discounts; what the items sum to is another number.',
  in: { event: { ...VIEW, value: text, items: ITEMS } },
  out: {
    outcome: 'sent',
    sent: { custom_data: { content_ids: ['a'] } },
    absent: ['custom_data.value'],
    reasons: ['custom_data.value not_a_number'],
  },
}));

/** Source: Meta, custom data parameters: a number of zero or more; easydigitaldownloads/easy-digital-downloads, issue 7384. */
const below = [-50, '-50', '−0.5', '-€12,50', '€-12,50'].map((value): Example => ({
  title: `a ${typeof value} ${value} as value is left out`,
  description: 'Meta takes values from zero on.',
  in: { event: { ...VIEW, value, items: ITEMS } },
  out: { outcome: 'sent', absent: ['custom_data.value'], reasons: ['custom_data.value below_zero'] },
}));

const discounted = (title: string, price: number, out: Partial<Example['out']>): Example => ({
  title,
  description: 'Some shops list a discount as an item; it counts in the sum, but is no price at Meta.',
  in: { event: { ...VIEW, items: [...ITEMS, { item_id: 'd', price }] } },
  out: { outcome: 'sent', ...out },
});

const CONTENTS: Json[] = [
  { id: 'a', quantity: 2, item_price: 10 },
  { id: 'd', quantity: 1 },
];

/** A word for no total is none. */
const unnamed = ['n/a', 'null', 'none'].map((value): Example => ({
  title: `“${value}” in place of a total names none: the items’ sum counts`,
  description: 'Data layers print null and n/a where a variable is empty.',
  in: { event: { ...VIEW, value, items: ITEMS } },
  out: { outcome: 'sent', sent: { custom_data: { value: 20 } }, reasons: ['custom_data.value not_a_number'] },
}));

export const amounts: Example[] = [
  ...unnamed,
  {
    title: 'an amount that ends like the customer’s phone is an amount',
    description: 'A field of numbers holds numbers; otherwise the purchase would be lost.',
    in: { event: { ...PURCHASE, value: 'R$ 1.234.567,89', user_data: { phone: '+1 415-123-4567' } } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { value: 1234567.89 } },
      reasons: ['custom_data.value amount_repaired'],
    },
  },
  ...read,
  ...unreadable,
  ...below,
  {
    title: 'a Purchase with a value below zero is not sent, and the log says what to do with refunds',
    description: 'Refunds that plugins push as purchases would be refused, or count as sales.',
    in: { event: { ...PURCHASE, value: -50 } },
    out: {
      outcome: 'skipped',
      reasons: ['custom_data.value purchase_without_value', 'custom_data.value below_zero'],
      log: ['A refund is no purchase'],
    },
  },
  discounted('an item with a price below zero counts in the sum', -5, {
    sent: { custom_data: { value: 15, contents: CONTENTS } },
    reasons: ['custom_data.contents.item_price below_zero'],
  }),
  discounted('items that sum below zero have no value', -30, {
    sent: { custom_data: { contents: CONTENTS } },
    absent: ['custom_data.value'],
    reasons: ['custom_data.value below_zero', 'custom_data.contents.item_price below_zero'],
  }),
  {
    title: 'prices of items are read in the same way',
    description: 'Enhanced e-commerce writes prices as texts.',
    in: { event: { ...VIEW, items: [{ item_id: 'a', price: '9,90 €', quantity: '2' }] } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { value: 19.8, contents: [{ id: 'a', quantity: 2, item_price: 9.9 }] } },
      reasons: ['custom_data.contents.item_price amount_repaired'],
    },
  },
];
