/** The customer's own phone in texts that leave in clear, and what is no phone though it ends like one. Also products' numbers. */
import type { Example } from '../example.ts';
import { PURCHASE } from '../visit.ts';

const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];

const event = (phone: unknown, text: unknown) => ({
  ...PURCHASE,
  label: text,
  user_data: { phone_number: phone, address: { country: 'US' } },
});

/** Phone, text. The shortest numbers have seven digits (ITU-T E.164), so that many at its end are somebody's. */
const OWN: readonly (readonly [phone: unknown, text: unknown])[] = [
  ['+1 650 555 1234', 'call 555-1234'],
  ['+1 650 555 1234', '5551234'],
  ['+1 650 555 1234', 5551234],
  ['+1 650 555 1234', 'a 5.5-5 12/34 b'],
  ['+1 650 555 1234', 'No. 65055512345'],
  ['+1 650 555 1213', '555-1213'],
  [`+1 650${' '.repeat(40)}555 1234`, '555-1234'],
  ['＋１６５０５５５１２３４', '555-1234'],
  ['+1 650 555 1212', '650 555 1212'],
  ['+1 650 515 1515', '650-515-1515'],
  [['+1 650 555 1234', '+1 650 777 1289'], '777-1289'],
];

const dropped = OWN.map(([phone, text]): Example => ({
  title: `of a customer with the phone ${String(phone)} the text ${JSON.stringify(text)} is not passed on`,
  description: 'A number without its beginning is the customer’s still.',
  in: { event: event(phone, text) },
  out: { outcome: 'sent', absent: ['custom_data.label'], reasons: ['custom_data.label personal_parameter'] },
}));

/** Ends of few different digits stand in prices and order ids as well. */
const NOT_OWN: readonly (readonly [phone: unknown, text: unknown])[] = [
  ['+1 650 555 1234', 'room 551234'],
  ['+1 650 555 1234', '5551235'],
  ['+1 650 555 1212', 'order 5551212'],
  ['+1 650 555 1212', 'order 505551212'],
  ['+1 650 100 0000', 'points 1000000'],
  ['+1 650 515 1515', 'order 5151515'],
];

const kept = NOT_OWN.map(([phone, text]): Example => ({
  title: `of a customer with the phone ${String(phone)} the text ${JSON.stringify(text)} is passed on`,
  description: 'It says nothing about the customer.',
  in: { event: event(phone, text) },
  out: { outcome: 'sent', sent: { custom_data: { label: text } }, warnings: UNDOCUMENTED },
}));

/** What people type into a required field. */
const nobodys = ['0000000', '1111111'].map((phone): Example => ({
  title: `a phone ${phone} is nobody’s, and stands in texts`,
  description: 'An order id of such digits is no phone.',
  in: {
    event: { ...PURCHASE, label: `code ${phone}`, user_data: { phone_number: phone, address: { country: 'US' } } },
  },
  out: {
    outcome: 'sent',
    sent: { custom_data: { label: `code ${phone}` } },
    reasons: ['user_data.ph not_a_phone'],
    warnings: UNDOCUMENTED,
  },
}));

/** GTIN-12, 13 and 14 whose last digit is the check digit. Source: GS1, check digit. All would be numbers in Germany as well. */
const products = ['004930123457', '0049171123453', '00491711234561'].map((gtin): Example => ({
  title: `${gtin} is the number of a product`,
  description: 'Source: GS1: weights 3 and 1 from the right, and the sum is a multiple of ten.',
  in: { event: { ...PURCHASE, label: gtin } },
  out: { outcome: 'sent', sent: { custom_data: { label: gtin } }, warnings: UNDOCUMENTED },
}));

/** With another last digit, or one digit more than any GTIN. */
const dialled = ['004930123458', '0049171123454', '00491711234562', '004917112345676', '00 49 (171) 1234567'].map(
  (text): Example => ({
    title: `${text} is a telephone number`,
    description: '00 stands before a calling code; behind it is a number of Germany.',
    in: { event: { ...PURCHASE, label: text } },
    out: { outcome: 'sent', absent: ['custom_data.label'], reasons: ['custom_data.label personal_parameter'] },
  }),
);

/** Nothing is dialled there: a letter or a dot before it, no calling code behind it, too few digits. */
const undialled = ['A00491711234567', '1.00491711234567', '00999999999999', '00491711234'].map((text): Example => ({
  title: `${text} is no telephone number`,
  description: '00 dials where a number of some country stands behind it.',
  in: { event: { ...PURCHASE, label: text } },
  out: { outcome: 'sent', sent: { custom_data: { label: text } }, warnings: UNDOCUMENTED },
}));

export const ownPhones: Example[] = [...dropped, ...kept, ...nobodys, ...products, ...dialled, ...undialled];
