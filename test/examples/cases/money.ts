/** Amounts: what stands for money in them, how long they may be, which numbers Meta takes. */
import type { Example, Json } from '../example.ts';
import { PURCHASE, VISIT } from '../visit.ts';

const VIEW = { ...VISIT, event_name: 'view_item', currency: 'EUR' };

/** Sources: ISO 4217; Unicode, currency symbols; Unicode CLDR, local signs of currencies. */
const BEFORE = [
  'US$',
  'CA$',
  'AU$',
  'NZ$',
  'HK$',
  'SG$',
  'NT$',
  'MX$',
  'R$',
  'A$',
  'C$',
  'S$',
  '€',
  '£',
  '¥',
  '₹',
  '₽',
  '₺',
  'Rs',
  'Rs.',
];
const BEHIND = [
  'kr',
  'kr.',
  'zł',
  'Kč',
  'Ft',
  'lei',
  'Rp',
  'Rp.',
  'RM',
  'TL',
  'dh',
  'руб',
  'руб.',
  'лв',
  'лв.',
  'USD',
  'chf',
  'AED',
  'ZWG',
];

const amounts = [...BEFORE.map((sign) => `${sign} 12,50`), ...BEHIND.map((sign) => `12,50 ${sign}`)].map(
  (text): Example => ({
    title: `“${text}” is 12.5`,
    description: 'What stands for a currency is no part of the number.',
    in: { event: { ...PURCHASE, value: text } },
    out: { outcome: 'sent', sent: { custom_data: { value: 12.5 } }, reasons: ['custom_data.value amount_repaired'] },
  }),
);

/** Behind the currency there are two readings still, or none at all. */
const UNREADABLE = [
  '€1.299',
  '1,299 EUR',
  '-1.299',
  '-1,299',
  '12,50 xyz',
  '12,50 tld',
  '1.2.3',
  '1,2,3',
  '1 2',
  '12.345.67',
];

const unreadable = [...UNREADABLE, `12,50${' '.repeat(33)}EUR`].map((value): Example => ({
  title: `“${value}” can be read in no way or in two`,
  description: 'Guessing would falsify the revenue; nobody writes an amount in more than forty characters.',
  in: { event: { ...VIEW, value } },
  out: { outcome: 'sent', absent: ['custom_data.value'], reasons: ['custom_data.value not_a_number'] },
}));

/** Source: Meta, custom data parameters; net_revenue is the one that may be below zero. */
const NUMBERS: readonly (readonly [title: string, given: Json, sent: Json, repaired?: true])[] = [
  ['an amount of forty characters', { value: `12,50${' '.repeat(32)}EUR` }, { value: 12.5 }, true],
  ['a price with a minus', { net_revenue: '-12,50 €' }, { net_revenue: -12.5 }, true],
  ['a minus behind the sign', { net_revenue: '€ -12,50' }, { net_revenue: -12.5 }, true],
  ['a mathematical minus', { net_revenue: '−12.5' }, { net_revenue: -12.5 }, true],
  ['a plain minus', { net_revenue: '-12.5' }, { net_revenue: -12.5 }],
  ['the largest number', { value: 999999999999999 }, { value: 999999999999999 }],
  ['nothing at all', { value: '0' }, { value: 0 }],
  ['one piece', { num_items: 1 }, { num_items: 1 }],
  ['groups of three', { value: '1.234.567,5' }, { value: 1234567.5 }, true],
  ['a group behind one digit', { value: '1 299' }, { value: 1299 }, true],
  ['four digits and three', { value: '1234.567' }, { value: 1234.567 }],
  ['a comma without digits behind it', { value: '49,' }, { value: 49 }, true],
];

const numbers = NUMBERS.map(([title, given, sent, repaired]): Example => ({
  title: `a number: ${title}`,
  description: 'It can be read in one way only.',
  in: { event: { ...VIEW, ...given } },
  out: {
    outcome: 'sent',
    sent: { custom_data: sent },
    reasons: repaired ? [`custom_data.${Object.keys(given)[0]} amount_repaired` as 'amount_repaired'] : [],
  },
}));

const REFUSED: readonly (readonly [
  field: string,
  value: unknown,
  reason: 'not_a_number' | 'wrong_type' | 'below_zero',
])[] = [
  ['value', 1000000000000000, 'not_a_number'],
  ['value', true, 'not_a_number'],
  ['value', { a: 1 }, 'wrong_type'],
  ['value', -0.01, 'below_zero'],
  ['predicted_ltv', -1, 'below_zero'],
  ['num_items', 0, 'not_a_number'],
  ['num_items', 1.5, 'not_a_number'],
  ['num_items', '0', 'not_a_number'],
];

const refused = REFUSED.map(([field, value, reason]): Example => ({
  title: `${field} of ${JSON.stringify(value)} is left out`,
  description: 'Source: Meta, custom data parameters: values from zero on, counts from one, whole.',
  in: { event: { ...VIEW, [field]: value } },
  out: { outcome: 'sent', absent: [`custom_data.${field}`], reasons: [`custom_data.${field} ${reason}`] },
}));

export const money: Example[] = [...amounts, ...unreadable, ...numbers, ...refused];
