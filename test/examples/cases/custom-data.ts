/** custom_data beside the items: value, currency, order and the other documented keys. */
import type { Example } from '../example.ts';
import { PURCHASE, VISIT, without } from '../visit.ts';

const VIEW = { ...VISIT, event_name: 'view_item' };
const WITHOUT_CURRENCY = without(PURCHASE, 'currency');

export const customData: Example[] = [
  {
    title: 'value, currency and order of a purchase',
    description: 'Source: Meta, custom data: value is a number, currency ISO 4217, order_id a string.',
    in: { event: PURCHASE },
    out: {
      outcome: 'sent',
      sent: { custom_data: { value: 30.03, currency: 'USD', order_id: 'T_12345' } },
      only: { custom_data: ['value', 'currency', 'order_id'] },
    },
  },
  {
    title: 'a value as text becomes a number',
    description: 'GA4 sends ep.value=7630 as a string; Meta documents a number.',
    in: { event: { ...PURCHASE, value: ' 7630.50 ' } },
    out: { outcome: 'sent', sent: { custom_data: { value: 7630.5 } } },
  },
  {
    title: 'a value of 0 is a value',
    description: 'Tags that test for truth drop it, and Meta then refuses the Purchase.',
    in: { event: { ...PURCHASE, value: 0 } },
    out: { outcome: 'sent', sent: { custom_data: { value: 0 } } },
  },
  {
    title: 'a value with two readings is left out',
    description: '1.299 may be 1299 or 1.299: guessing would falsify the revenue.',
    in: { event: { ...VIEW, value: '1.299', currency: 'EUR' } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { currency: 'EUR' } },
      absent: ['custom_data.value'],
      reasons: ['custom_data.value not_a_number'],
    },
  },
  {
    title: 'a value that is a list is left out',
    description: 'Meta refuses a wrong type (subcode 2804019).',
    in: { event: { ...VIEW, value: [12], currency: 'EUR' } },
    out: { outcome: 'sent', absent: ['custom_data.value'], reasons: ['custom_data.value wrong_type'] },
  },
  {
    title: 'a currency in small letters is put into capitals',
    description: 'ISO 4217 codes are upper-case; Meta’s SDK does the same.',
    in: { event: { ...PURCHASE, currency: ' eur' } },
    out: { outcome: 'sent', sent: { custom_data: { currency: 'EUR' } } },
  },
  {
    title: 'what is no currency code takes the value with it',
    description: 'Meta refuses a value without a currency (subcode 2804023).',
    in: { event: { ...VIEW, value: 10, currency: 'Euro' } },
    out: {
      outcome: 'sent',
      absent: ['custom_data'],
      reasons: ['custom_data.currency not_a_currency', 'custom_data.value value_without_currency'],
    },
  },
  {
    title: 'no currency is invented',
    description: 'Other tags put USD or EUR; the revenue of a shop in Japan was then a hundred times too high.',
    in: { event: { ...WITHOUT_CURRENCY, event_name: 'view_item' } },
    out: {
      outcome: 'sent',
      absent: ['custom_data.value', 'custom_data.currency'],
      reasons: ['custom_data.value value_without_currency'],
    },
  },
  {
    title: 'value and currency inside ecommerce are found',
    description: 'Data layers keep GA4’s nesting.',
    in: {
      event: { ...VIEW, event_name: 'purchase', ecommerce: { value: 5, currency: 'GBP', transaction_id: 'E1' } },
    },
    out: { outcome: 'sent', sent: { custom_data: { value: 5, currency: 'GBP', order_id: 'E1' } } },
  },
  {
    title: 'Meta’s name for the order inside ecommerce is found',
    description: 'The browser snippet looks there as well.',
    in: { event: { ...VIEW, event_name: 'purchase', value: 5, currency: 'GBP', ecommerce: { order_id: 'E1' } } },
    out: { outcome: 'sent', sent: { custom_data: { order_id: 'E1' } } },
  },
  {
    title: 'search_term is Meta’s search_string',
    description: 'Source: Meta, pixel reference, Search.',
    in: { event: { ...VISIT, event_name: 'search', search_term: 'running shoes' } },
    out: {
      outcome: 'sent',
      sent: { event_name: 'Search', custom_data: { search_string: 'running shoes' } },
      absent: ['custom_data.search_term'],
    },
  },
  {
    title: 'a search for an e-mail address is not passed on',
    description: 'Meta’s terms forbid unhashed personal data in search_string.',
    in: { event: { ...VISIT, event_name: 'search', search_term: 'mary@example.com' } },
    out: { outcome: 'sent', absent: ['custom_data'], reasons: ['custom_data.search_string personal_parameter'] },
  },
  {
    title: 'predicted_ltv and net_revenue are numbers',
    description: 'Source: Meta, value optimisation guides.',
    in: { event: { ...PURCHASE, event_name: 'subscribe', predicted_ltv: '432.12', net_revenue: 31.5 } },
    out: { outcome: 'sent', sent: { custom_data: { predicted_ltv: 432.12, net_revenue: 31.5 } } },
  },
  {
    title: 'status may be a boolean',
    description: 'The pixel reference documents a boolean, the Conversions API a string.',
    in: { event: { ...VISIT, event_name: 'sign_up', status: true } },
    out: { outcome: 'sent', sent: { event_name: 'CompleteRegistration', custom_data: { status: true } } },
  },
  {
    title: 'status may be false',
    description: 'A registration that was not completed.',
    in: { event: { ...VISIT, event_name: 'sign_up', status: false } },
    out: { outcome: 'sent', sent: { custom_data: { status: false } } },
  },
  {
    title: 'status may be a text',
    description: 'As the Conversions API documents it.',
    in: { event: { ...VISIT, event_name: 'sign_up', status: 'registered' } },
    out: { outcome: 'sent', sent: { custom_data: { status: 'registered' } } },
  },
  {
    title: 'delivery_category is one of three words',
    description: 'in_store, curbside, home_delivery; the case is repaired.',
    in: { event: { ...PURCHASE, delivery_category: 'Home_Delivery' } },
    out: { outcome: 'sent', sent: { custom_data: { delivery_category: 'home_delivery' } } },
  },
  {
    title: 'another delivery_category is left out',
    description: 'Meta refuses other words.',
    in: { event: { ...PURCHASE, delivery_category: 'drone' } },
    out: {
      outcome: 'sent',
      absent: ['custom_data.delivery_category'],
      reasons: ['custom_data.delivery_category not_a_choice'],
    },
  },
  ...['store', 'in', 'in_store/curbside', ''].map((word): Example => ({
    title: `a part of Meta’s words, “${word}”, is none of them`,
    description: 'Meta: in_store, curbside, home_delivery, whole.',
    in: { event: { ...PURCHASE, delivery_category: word } },
    out: {
      outcome: 'sent',
      absent: ['custom_data.delivery_category'],
      reasons: word ? ['custom_data.delivery_category not_a_choice'] : [],
    },
  })),
  {
    title: 'a placeholder is no order id',
    description: 'Templates of shops print undefined where they have no value.',
    in: { event: { ...PURCHASE, transaction_id: 'null' } },
    out: { outcome: 'sent', absent: ['custom_data.order_id'], reasons: ['custom_data.order_id placeholder'] },
  },
  ...['.99', '5.'].map((value): Example => ({
    title: `a value “${value}” becomes a number`,
    description: 'Every locale reads it alike.',
    in: { event: { ...PURCHASE, value } },
    out: { outcome: 'sent', sent: { custom_data: { value: value === '.99' ? 0.99 : 5 } } },
  })),
  {
    title: 'the Caribbean guilder is a currency',
    description: 'ISO 4217 since 31 March 2025.',
    in: { event: { ...PURCHASE, currency: 'XCG' } },
    out: { outcome: 'sent', sent: { custom_data: { currency: 'XCG' } } },
  },
  ...['undefined', 'n/a', '0', '{{Order}}'].map((transaction_id): Example => ({
    title: `a placeholder “${transaction_id}” in transaction_id does not hide the order_id`,
    description: 'Templates of shops write such words where a variable is empty.',
    in: { event: { ...PURCHASE, transaction_id, order_id: 'T_12345' } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { order_id: 'T_12345' } },
      reasons: ['custom_data.order_id placeholder'],
    },
  })),
  {
    title: 'a content_type that Meta does not know is left out',
    description: 'GA4’s share event calls an image a content type; Meta wants product or product_group.',
    in: { event: { ...VISIT, event_name: 'share', content_type: 'image' } },
    out: { outcome: 'sent', absent: ['custom_data'], reasons: ['custom_data.content_type not_a_choice'] },
  },
];
