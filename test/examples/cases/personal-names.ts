/** Names that promise personal data, secrets or positions, as shops, payment services and log-ins spell them. */
import type { Example } from '../example.ts';
import { PURCHASE, VISIT } from '../visit.ts';

const ORDER = ['value', 'currency', 'order_id'];
const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];

/** A query that sites were seen with, what of it is sent, and where it was seen. */
type Seen = readonly [query: string, sent: string, source: string];

const PAYPAL = 'facebook/facebook-for-woocommerce, issue 2075: PayPal’s answer in the address';
const OAUTH = 'RFC 6749 and OpenID Connect, answers of an authorisation server';
const TRAVEL = 'store finders and delivery services';

const QUERIES: readonly Seen[] = [
  ['address_name=Jo+Doe&address_street=Main&payer_id=P1&tx=9', '?tx=9', PAYPAL],
  ['key=wc_order_Ab12&utm_source=x', '?utm_source=x', 'facebookincubator/Facebook-Pixel-for-Wordpress, issue 27'],
  ['payment_intent=pi_1&payment_intent_client_secret=s', '?payment_intent=pi_1', 'Stripe, return_url'],
  ['setup_intent_client_secret=s&redirect_status=succeeded', '?redirect_status=succeeded', 'Stripe, return_url'],
  ['id_token=abc&session_state=1', '?session_state=1', OAUTH],
  ['code=4%2F0AX4XfWhGdTnXyZ0123456789abcdefghij&scope=a', '?scope=a', OAUTH],
  ['code=0123456789abcdef0123&a=1', '?a=1', 'GitHub, web application flow'],
  ['login_hint=jo&prompt=none', '?prompt=none', OAUTH],
  ['SAMLResponse=PHNhbWxw&a=1', '?a=1', 'OASIS, SAML 2.0 bindings'],
  ['lat=52.52&lng=13.4&q=pizza', '?q=pizza', TRAVEL],
  ['userLat=52.52&user-lon=13.4&radius=5', '?radius=5', TRAVEL],
  ['PHPSESSID=a1&page=2', '?page=2', 'PHP, session.use_trans_sid'],
  ['X-Amz-Signature=ab1&X-Amz-Credential=AK1&part=1', '?part=1', 'Amazon S3, presigned URLs'],
  ['razorpay_signature=ab1&a=1', '?a=1', 'Razorpay, callback_url'],
  ['hash=d41d8cd98f00b204e9800998ecf8427e&a=1', '?a=1', 'newsletters: a digest of the address'],
  ['first+name=Jo&a=1', '?a=1', 'forms sent with GET'],
  ['next=%2Fo%3Fkey%3Dwc_order_1&a=1', '?a=1', 'links back to an order'],
  ['u=https%3A%2F%2Fa.example%2F%3Fto%3D%252Fo%253Ftoken%253Dab1&a=1', '?a=1', 'links in links'],
  ['data=%7B%22first_name%22%3A%22Jo%22%7D&a=1', '?a=1', 'forms that send JSON'],
  ['a=1&amp;key=wc_order_1', '?a=1', 'addresses copied out of HTML'],
  ['a=1&b=2?key=wc_order_1', '?a=1', 'a parameter added to an address that has some'],
  ['billing[postcode]=10115&billing[city]=Berlin&step=2', '?step=2', 'checkout forms sent with GET'],
];

const queries = QUERIES.map(([query, sent, source]): Example => ({
  title: `a page with ?${query}`,
  description: `Source: ${source}.`,
  in: { event: { ...VISIT, page_location: `https://shop.example/a?${query}` } },
  out: {
    outcome: 'sent',
    sent: { event_source_url: `https://shop.example/a${sent}` },
    reasons: ['event_source_url url_cleaned'],
  },
}));

/** Sources: recurly/recurly-client-php, issue 530; checkout fields of Brazilian, Indian, Spanish and Polish shops. */
const PARAMETERS = [
  'billing_cpf',
  'tax_identifier',
  'passport',
  'passport_number',
  'cvv',
  'cardCvc',
  'aadhaarNumber',
  'customer_dni',
  'pesel',
  'nationalId',
  'steuer_id',
  'recipient_postcode',
  'customer_iban',
  'order_key',
  'sessionToken',
  'user_latitude',
  'address_2',
  'data-de-nascimento',
  'PassportNo',
  'IbanCode',
  'voter_id',
  'numero_carte',
  'exp_month',
  'gps_position',
  'delivery_pincode',
  'nazwisko',
  'fornamn',
  'geboortedatum',
  'billing_addr1',
];

const parameters = PARAMETERS.map((name): Example => ({
  title: `a parameter ${name} does not leave`,
  description: 'Meta’s Business Tools Terms: nothing about a person, a card or a log-in in custom data.',
  in: { event: { ...PURCHASE, [name]: 'X1' } },
  out: { outcome: 'sent', only: { custom_data: ORDER }, reasons: [`custom_data.${name} personal_parameter`] },
}));

/** Names of things that contain, or look like, one of a person. */
const ORDINARY = [
  'product_name',
  'keyword',
  'author',
  'authors',
  'platform',
  'plate_color',
  'longboard_size',
  'tokens_earned',
  'bid_number',
  'resort_code',
  'pan_size',
  'card_notes',
  'mobile_notification',
  'renaissance_art',
  'taxidermy_tools',
  'placeholder_name',
  'translation',
  'shipping_postage',
  'shipping_status',
  'coupon_code',
  'code',
  'country_of_origin',
  'signature_required',
  'card_design',
  'birthstone',
  'hash',
];

const ordinary = ORDINARY.map((name): Example => ({
  title: `a parameter ${name} stays`,
  description: 'It names a thing. What is cut without need is missing in the site’s reports.',
  in: { event: { ...PURCHASE, [name]: 'SUMMER', page_location: `https://shop.example/?${name}=SUMMER` } },
  out: {
    outcome: 'sent',
    sent: { custom_data: { [name]: 'SUMMER' }, event_source_url: `https://shop.example/?${name}=SUMMER` },
    warnings: UNDOCUMENTED,
  },
}));

/** Java’s servers write the session into the path (Jakarta Servlet, URL rewriting). */
const inPath: Example = {
  title: 'a session id in the path is cut, the path is not',
  description: 'Source: Jakarta Servlet, URL path parameters.',
  in: { event: { ...VISIT, page_location: 'https://shop.example/cart;jsessionid=A1B2;v=2/items?x=1' } },
  out: {
    outcome: 'sent',
    sent: { event_source_url: 'https://shop.example/cart;v=2/items?x=1' },
    reasons: ['event_source_url url_cleaned'],
  },
};

const inLink: Example = {
  title: 'a link in a parameter leaves only without secrets in its query',
  description: 'Google, GA4 enhanced measurement: link_url is the whole address of a link.',
  in: {
    event: {
      ...PURCHASE,
      link_url: 'https://shop.example/reset?token=ab1&x=1',
      back_url: 'https://shop.example/list?page=2',
    },
  },
  out: {
    outcome: 'sent',
    sent: { custom_data: { back_url: 'https://shop.example/list?page=2' } },
    absent: ['custom_data.link_url'],
    reasons: ['custom_data.link_url personal_parameter'],
    warnings: UNDOCUMENTED,
  },
};

export const personalNames: Example[] = [...queries, ...parameters, ...ordinary, inPath, inLink];
