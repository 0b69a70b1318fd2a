/**
 * What real sites send in place of the documented forms: vendors' names, amounts as people write them, older shapes of
 * e-commerce, plugins' customers, placeholders, rounded numbers. Each a change of a sound purchase, after which it is one.
 */
import fc from 'fast-check';
import type { EventData } from './fuzz-event.ts';

/** What is changed in the event; what Meta must then get. */
interface SiteInput {
  event: EventData;
  name?: string;
  value?: number;
}

const PRODUCTS = [{ id: 'SKU-1', name: 'Tee', price: '9.99', quantity: 3 }];

/** Amounts with one reading. */
const AMOUNTS: readonly (readonly [text: unknown, value: number])[] = [
  ['4,245.42', 4245.42],
  ['4.245,42', 4245.42],
  ['€49.90', 49.9],
  ["1'299.50", 1299.5],
  ['49.90 EUR', 49.9],
  ['1 299,00', 1299],
  ['49,90', 49.9],
  ['CHF 49.-', 49],
  ['R$ 1.234.567,89', 1234567.89],
  [29.97, 29.97],
];

const NAMES: readonly (readonly [name: string, meta: string])[] = [
  ['purchase', 'Purchase'],
  ['purchase_stape', 'Purchase'],
  ['dl_purchase', 'Purchase'],
  ['gtm4wp.orderCompletedEEC', 'Purchase'],
  ['Order Completed', 'Purchase'],
  ['dl_add_to_cart', 'AddToCart'],
  ['repurchase_offer', 'repurchase_offer'],
];

const of = (...events: EventData[]): fc.Arbitrary<SiteInput> => fc.constantFrom(...events.map((event) => ({ event })));

const shop = (event: EventData): EventData => ({ value: undefined, currency: undefined, items: undefined, ...event });

/** One kind each, by turns; together they make an event. */
const KINDS: readonly fc.Arbitrary<SiteInput>[] = [
  fc.constantFrom(...NAMES.map(([event_name, name]): SiteInput => ({ event: { event_name }, name }))),
  fc.constantFrom(...AMOUNTS.map(([text, value]): SiteInput => ({ event: { value: text }, value }))),
  fc.constantFrom(
    { event: {} },
    { event: shop({ currency: 'EUR', products: PRODUCTS, revenue: 29.97 }), value: 29.97 },
    {
      event: shop({
        ecommerce: {
          currencyCode: 'EUR',
          purchase: { actionField: { id: 'T1', revenue: '29.97' }, products: PRODUCTS },
        },
      }),
      value: 29.97,
    },
  ),
  of(
    { billing_email: 'zoe@planted-mail.example', customer_phone: '+16505551212' },
    { user_data: { firstName: 'Zoe', countryCode: 'US', address: { phone: '650-555-1212' } } },
    { customer: { id: 7, email: 'zoe@planted-mail.example', defaultAddress: { id: 8, zip: '10115' } } },
    { user_data: { phone_number: '4.9151E+12' } },
    { user_data: { phone_number: '555-123-4567' } },
    { user_data: { hobby: 'chess' } },
  ),
  of(
    { fbp: 'undefined', fbc: 'fb.1.1795435100000.undefined' },
    { lead_id: '__LEAD_ID__', madid: '_removed_' },
    { net_revenue: '-0.5' },
    { ip_override: '203.0.113.7:51515' },
    { ip_override: '[2001:db8::1]:443' },
    { event_time: 1795435195.5 },
  ),
];

export const siteInputs: fc.Arbitrary<SiteInput> = fc.tuple(...KINDS).map((chosen) =>
  chosen.reduce((made, input) => ({
    // A shape names its own total.
    ...made,
    ...input,
    event: { ...made.event, ...input.event },
  })),
);
