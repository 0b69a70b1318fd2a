/** Customer information under the names of shop plugins, in snake case, camel case or joined, in user_data, beside it, in a customer. */
import type { Example, Json } from '../example.ts';
import { PURCHASE, sha, VISIT } from '../visit.ts';

const STAPE = 'Stape’s WordPress plugin';
const MAGENTO = 'Magento 2, address of an order';
const SHOPIFY = 'Shopify, customer and address objects';

/** What stands in the event, the keys of user_data with their normal forms, where it was seen. */
type Seen = readonly [event: Json, sent: Record<string, string>, source: string];

const MARY = { em: 'mary@example.com' };

const SEEN: readonly Seen[] = [
  [{ billing_email: 'mary@example.com' }, MARY, STAPE],
  [{ customer_phone: '+16505551212' }, { ph: '16505551212' }, 'shopsys/shopsys, issue 4599'],
  [{ telephone: '+16505551212' }, { ph: '16505551212' }, MAGENTO],
  [{ firstname: 'Mary', lastname: 'Smith' }, { fn: 'mary', ln: 'smith' }, MAGENTO],
  [{ postcode: '10115' }, { zp: '10115' }, MAGENTO],
  [{ country_id: 'DE' }, { country: 'de' }, MAGENTO],
  [{ shippingCity: 'Berlin', billing_country: 'DE' }, { ct: 'berlin', country: 'de' }, 'WooCommerce, checkout fields'],
  [{ customerBillingEmail: 'mary@example.com' }, MARY, 'GTM4WP, customer data'],
  [{ customerBillingEmailHash: sha('mary@example.com') }, MARY, 'GTM4WP, customer data'],
  [{ user_data: { billing_email: 'mary@example.com' } }, MARY, STAPE],
  [{ user_data: { emailAddress: 'mary@example.com' } }, MARY, 'camel case of user_data.email_address'],
  [{ user_data: { telephone: '+16505551212', postcode: '10115' } }, { ph: '16505551212', zp: '10115' }, MAGENTO],
  [
    { user_data: { address: { firstName: 'Mary', countryCode: 'US', provinceCode: 'CA', phone: '+16505551212' } } },
    { fn: 'mary', country: 'us', st: 'ca', ph: '16505551212' },
    SHOPIFY,
  ],
  [{ user_data: { billing_address: { country_id: 'DE', city: 'Berlin' } } }, { country: 'de', ct: 'berlin' }, MAGENTO],
  [{ user_data: { shipping: [{ first_name: 'Mary' }], town: 'Berlin' } }, { fn: 'mary', ct: 'berlin' }, STAPE],
  [
    { customer: { id: 77, email: 'mary@example.com', defaultAddress: { zip: '10115', countryCode: 'DE' } } },
    { external_id: '77', em: 'mary@example.com', zp: '10115', country: 'de' },
    SHOPIFY,
  ],
  [{ customer: { id: 77, default_address: { id: 5, zip: '10115' } } }, { external_id: '77', zp: '10115' }, SHOPIFY],
  [
    { user_data: { id: 77, address: { id: 5, zip: '10115', countryName: 'Germany' } } },
    { external_id: '77', zp: '10115', country: 'de' },
    SHOPIFY,
  ],
  [{ billing: { email: 'mary@example.com', city: 'Berlin' } }, { ...MARY, ct: 'berlin' }, 'WooCommerce, REST order'],
  [{ Email: 'mary@example.com', 'Phone-Number': '+16505551212' }, { ...MARY, ph: '16505551212' }, 'names in capitals'],
  [
    { visitor_email: 'mary@example.com', memberPhone: '+16505551212' },
    { ...MARY, ph: '16505551212' },
    'membership sites',
  ],
  [{ customer: '{"email":"mary@example.com"}' }, MARY, 'an object that gtag has sent as JSON text'],
  [{ billing_email: [['mary@example.com']] }, MARY, 'PHP, fields of forms that become arrays in arrays'],
  [{ customer: { email: [['mary@example.com']] } }, MARY, 'the same inside an object'],
  [{ 'billing[email]': 'mary@example.com' }, MARY, 'PHP, fields of forms that become an array'],
  [{ customer: { account: { contact: { email: 'mary@example.com' } } } }, MARY, 'objects three deep'],
  [{ enhanced_conversion_data: { email: 'mary@example.com' } }, MARY, 'Google, enhanced conversions with gtag'],
];

const seen = SEEN.map(([event, sent, source]): Example => ({
  title: `customer information in ${JSON.stringify(event).slice(0, 90)}`,
  description: `Source: ${source}. Without it the event matches nobody.`,
  in: { event: { ...VISIT, ...event } },
  out: {
    outcome: 'sent',
    sent: { user_data: Object.fromEntries(Object.entries(sent).map(([key, form]) => [key, [sha(form)]])) },
    absent: ['custom_data'],
  },
}));

/** Names of somebody or something else. */
const OTHERS = ['store_region', 'hotel_town', 'user_state', 'customer_kind', 'contact_method', 'customer_state'];

const others = OTHERS.map((name): Example => ({
  title: `a parameter ${name} is nothing about the customer’s address`,
  description: 'Places of things and states of people are the site’s own parameters.',
  in: { event: { ...PURCHASE, [name]: 'new' } },
  out: {
    outcome: 'sent',
    sent: { custom_data: { [name]: 'new' } },
    absent: ['user_data.st', 'user_data.ct'],
    warnings: ['custom_data has keys that Meta does not document'],
  },
}));

export const pluginNames: Example[] = [
  ...seen,
  ...others,
  {
    title: 'a purchase with e-mail and phone under plugins’ names alone is sent',
    description: 'Before, it was skipped as too little customer information.',
    in: {
      event: {
        event_name: 'purchase',
        event_id: 'a1',
        value: 5,
        currency: 'EUR',
        page_location: 'https://shop.example/',
        billing_email: 'mary@example.com',
        billing_phone: '+16505551212',
      },
    },
    out: {
      outcome: 'sent',
      sent: { user_data: { em: [sha('mary@example.com')], ph: [sha('16505551212')] } },
      reasons: ['user_data.client_user_agent documented_as_required'],
      warnings: ['client_user_agent is missing'],
    },
  },
  {
    title: 'the address that pays comes before the one that is delivered to',
    description: 'A parcel may go to somebody else.',
    in: { event: { ...VISIT, shipping_first_name: 'Bob', billing_first_name: 'Mary' } },
    out: { outcome: 'sent', sent: { user_data: { fn: [sha('mary')] } } },
  },
  {
    title: 'of two names of the same rank the first one counts',
    description: 'A shop writes the customer before whom else it knows.',
    in: { event: { ...VISIT, customer_email: 'mary@example.com', user_email: 'bob@example.com' } },
    out: { outcome: 'sent', sent: { user_data: { em: [sha('mary@example.com')] } } },
  },
  {
    title: 'an address without a customer has no external ID',
    description: 'Its id is the address’s own.',
    in: { event: { ...VISIT, user_data: { billing_address: { id: 5, city: 'Berlin' }, address_id: 6 } } },
    out: {
      outcome: 'sent',
      sent: { user_data: { ct: [sha('berlin')] } },
      absent: ['user_data.external_id'],
    },
  },
  {
    title: 'Google’s names come before plugins’',
    description: 'The paths of the table are documented; a prefix is a guess.',
    in: { event: { ...VISIT, customer_email: 'other@example.com', user_data: { email_address: 'mary@example.com' } } },
    out: { outcome: 'sent', sent: { user_data: { em: [sha('mary@example.com')] } } },
  },
  {
    title: 'keys of user_data that nobody knows are named in the log',
    description: 'A misspelled key is seldom noticed otherwise. Streets and Google’s own marks are no mistakes.',
    in: {
      event: {
        ...VISIT,
        user_data: {
          address: { floor: 2, street: 'Main', line2: 'c/o Bob', sha256_street: sha('main') },
          _tag_mode: 'AUTO',
        },
      },
    },
    out: {
      outcome: 'sent',
      reasons: ['user_data unknown_key'],
      log: ['user_data: unknown key (user_data.address.floor)'],
    },
  },
  {
    title: 'an object in user_data in which nothing is known is named in the log',
    description: 'Whatever it holds, none of it is sent.',
    in: { event: { ...VISIT, user_data: { loyalty: { tier: 2 } } } },
    out: {
      outcome: 'sent',
      reasons: ['user_data unknown_key'],
      log: ['user_data: unknown key (user_data.loyalty)'],
    },
  },
  {
    title: 'objects four deep are not looked through',
    description: 'A customer, the address, its lines: plugins nest no deeper, and hostile events must stay cheap.',
    in: { event: { ...VISIT, user_data: { a: { b: { c: { d: { email: 'mary@example.com' } } } } } } },
    out: { outcome: 'sent', absent: ['user_data.em'], reasons: ['user_data unknown_key'] },
  },
  {
    title: 'a word “customer” is a parameter of the site',
    description: 'Only an object holds a customer.',
    in: { event: { ...PURCHASE, customer: 'new' } },
    out: {
      outcome: 'sent',
      sent: { custom_data: { customer: 'new' } },
      warnings: ['custom_data has keys that Meta does not document'],
    },
  },
];
