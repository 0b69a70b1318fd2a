/** Parameters that hold or promise personal data or secrets: custom_data and URLs are not the place for them. */
import type { Example, Json } from '../example.ts';
import { PURCHASE, VISIT } from '../visit.ts';

const ORDER = ['value', 'currency', 'order_id'];
const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];

/** Spellings of shops and form builders for what Meta's Business Tools Terms keep out of custom data. */
const NAMES = [
  'recipient_first_name',
  'guardianLastName',
  'customer_name',
  'given_name',
  'family-name',
  'guest_name',
  'shipping_address',
  'card_number',
  'iban_number',
  'ip_address',
  'shop_phone',
  'Phone1',
  'contact_number',
  'vorname',
  'nachname',
  'nom',
  'msisdn',
  'date_of_birth_customer',
];

const named = NAMES.map((name): Example => ({
  title: `a parameter ${name} leaves neither as a property nor in a URL`,
  description: 'Meta’s Business Tools Terms: no names, addresses, numbers of people or cards in custom data.',
  in: { event: { ...PURCHASE, [name]: 'Mary', page_location: `https://shop.example/a?x=1&${name}=Mary` } },
  out: {
    outcome: 'sent',
    only: { custom_data: ORDER },
    sent: { event_source_url: 'https://shop.example/a?x=1' },
    reasons: [`custom_data.${name} personal_parameter`, 'event_source_url url_cleaned'],
  },
}));

const harmless = ['headphone_color', 'iphone_model', 'product_name', 'city_of_event'].map((name): Example => ({
  title: `a parameter ${name} is passed on`,
  description: 'It names a thing, not a person.',
  in: { event: { ...PURCHASE, [name]: 'blue', page_location: `https://shop.example/a?${name}=blue` } },
  out: {
    outcome: 'sent',
    sent: { custom_data: { [name]: 'blue' }, event_source_url: `https://shop.example/a?${name}=blue` },
    warnings: UNDOCUMENTED,
  },
}));

const PROPERTIES = { first_name: 'Mary', zip: '10115', dob: '1990-01-01', iban: 'DE89', password: 'hunter2' };
const SPARSE = { phone: '(650) 555-1212', address: { country: 'US' } };

const sparse = (title: string, event: Json, reason: string): Example => ({
  title: `a customer’s phone of few different digits does not leave in ${title}`,
  description: 'Every fiftieth number ends like this one; what looks like nobody’s number may be somebody’s.',
  in: { event: { ...PURCHASE, user_data: SPARSE, ...event } },
  out: { outcome: 'sent', only: { custom_data: ORDER }, reasons: [`${reason}` as 'custom_data personal_parameter'] },
});

const plus = (text: string): Example => ({
  title: `“${text}” is no telephone number`,
  description: 'E.164: the plus sign stands before a number, not between words, and digits follow one plus sign.',
  in: { event: { ...PURCHASE, label: text } },
  out: { outcome: 'sent', sent: { custom_data: { label: text } }, warnings: UNDOCUMENTED },
});

export const personalParameters: Example[] = [
  ...named,
  ...harmless,
  sparse('a text', { note: 'call 6505551212' }, 'custom_data.note personal_parameter'),
  sparse('a number', { note: 6505551212 }, 'custom_data.note personal_parameter'),
  sparse('a search', { search_term: '650-555-1212' }, 'custom_data.search_string personal_parameter'),
  plus('SET+10012345'),
  plus('spring+20260401'),
  plus('Canon 2000D + 18-55 + 75-300'),
  {
    title: 'custom_properties are no way round',
    description: 'They pass the same checks as parameters.',
    in: { event: { ...PURCHASE, custom_properties: { ...PROPERTIES, tier: 'gold' } } },
    out: {
      outcome: 'sent',
      only: { custom_data: [...ORDER, 'tier'] },
      reasons: Object.keys(PROPERTIES).map((name) => `custom_data.${name} personal_parameter` as const),
      warnings: UNDOCUMENTED,
    },
  },
  {
    title: 'a name that the form gives is meant',
    description: 'Whoever writes the row “phone_model” knows what is in it; the value is still looked at.',
    in: { event: PURCHASE, settings: { parameterOverrides: [{ key: 'phone_model', value: 'X2' }] } },
    out: { outcome: 'sent', sent: { custom_data: { phone_model: 'X2' } }, warnings: UNDOCUMENTED },
  },
  {
    title: 'an object as JSON text is an object',
    description: 'custom_data is flat at Meta, and nobody can see what is inside.',
    in: { event: { ...PURCHASE, customer: '{"name":"Mary Smith"}', names: '["Mary Smith"]' } },
    out: { outcome: 'sent', only: { custom_data: ORDER } },
  },
  {
    title: 'the page of a search for the customer’s own phone',
    description: 'Site searches end up in the URL.',
    in: { event: { ...VISIT, user_data: SPARSE, page_location: 'https://shop.example/s?t=6505551212' } },
    out: {
      outcome: 'sent',
      sent: { event_source_url: 'https://shop.example/s' },
      reasons: ['event_source_url url_cleaned'],
    },
  },
];
