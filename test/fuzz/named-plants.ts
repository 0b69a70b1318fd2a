/**
 * Names under which sites keep a person, a card, a secret or a position, and names of theirs that say nothing of the kind,
 * in the spellings of URLs and parameters. Written down from what shops, payment services, log-ins and authorities call
 * them, not from the tag's own list. Runs nothing.
 */
import fc from 'fast-check';

/** Any spelling of these is known, with or without something in front. */
const PHRASES: readonly string[] = [
  // PayPal, IPN and PDT variables
  'address name, address street, address zip, payer id, payer email, first name, last name, contact phone',
  // WooCommerce, Magento 2, Shopify: checkout and account
  'billing postcode, billing city, shipping state, billing country, shipping address 1, address line 2, full name',
  'customer name, recipient name, date of birth, birth date, birthday, zip code, postal code, street address',
  'user name, given name, family name, maiden name, mobile number, phone, email, order key, vat number, tax id',
  // numbers of persons, as the main markets' authorities call them
  'tax identifier, passport number, national id, social security number, driver license, identity card, personnummer',
  'steuer id, codice fiscale, aadhaar number, voter id, document number, numero documento, numero passeport',
  'reisepass nummer, personalausweis, insurance number social security, carte identite, cedula ciudadania',
  // names, births and addresses in other languages
  'vorname, nachname, prenom, apellido, cognome, voornaam, achternaam, sobrenome, nazwisko, fornamn, efternamn',
  'geburtsdatum, date naissance, fecha nacimiento, data nascimento, geboortedatum, data urodzenia, hausnummer',
  'codigo postal, code postal, kod pocztowy, pin code',
  // payment: recurly, Stripe, Adyen
  'card number, card cvc, card exp month, exp year, card holder, name on card, cc number, credit card, bank account',
  'security code, account number, routing number, sort code bank account, kreditkarte, numero carte, numero tarjeta',
  'iban number bank account, card last4',
  // OAuth 2.0, OpenID Connect, SAML, Amazon's and Google's signed URLs, Razorpay, frameworks
  'client secret, access token, refresh token, id token, auth code, oauth verifier, authorization, api key, secret key',
  'session id, php sess id, password, pass phrase, login hint, saml response, relay state, csrf token, private key',
  'x amz signature, x goog signature, razorpay signature, x amz credential, hmac, payment intent client secret',
  // positions
  'lat lng, geo point, geo location, gps position',
].flatMap((line) => line.split(', '));

/** Short words: known alone and between separators or humps, but not inside a word. */
const WORDS: readonly string[] = (
  'cpf curp rfc dni nif nie nino ssn pesel bsn jmbg cuit nric plz cep cvv cvc csc iban lat lng lon latitude longitude ' +
  'coordinates address addr street token secret auth password pwd otp jwt csrf bearer dob rue cedula credential'
).split(' ');

/** Known only alone: inside other names they mean other things. */
const ALONE: readonly string[] = 'em ph fn ln key sid sig signature name zip pin pan tel pass nom'.split(' ');

/** Stand in front of a customer's names. */
const FRONTS = ['customer', 'user', 'billing', 'my', 'data', 'checkout'];

/**
 * The site's own: GA4's recommended parameters (Google), what shops and content systems put into addresses (WooCommerce,
 * Shopify, Magento, TYPO3), near misses of the names above.
 */
export const ORDINARY_NAMES: readonly string[] = (
  'affiliation coupon discount_code shipping_tier payment_type item_list_name item_list_id promotion_name creative_name creative_slot ' +
  'promotion_id method level character score virtual_currency_name group_role file_name file_extension video_title video_percent ' +
  'percent_scrolled form_destination outbound link_text customer_type user_type new_customer membership_tier subscription_plan ' +
  'orderby sort filter_color min_price max_price per_page page variant sku size color product_cat product_tag collection ' +
  'utm_source utm_medium utm_campaign utm_term utm_content tx redirect_status locale store_view category_path ' +
  'headphone_color iphone_model product_name product_key brand_name store_name page_name keyword keywords author platform ' +
  'plate_color longboard_size tokens_earned bid_number resort_code pan_size card_type card_design gift_wrap mobile_notification ' +
  'signature_required signature_series key_feature pin_color hashtag code ' +
  'country_of_origin city_guide delivery_method postage_class birthstone streetwear_line tokenized passenger_count ' +
  'cvr_bucket latte_type longform expiry_notice authority_level nickel_free plzen_store telescope_type'
).split(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Spelling = (words: readonly string[]) => string;

const SEPARATED: Record<string, Spelling> = {
  snake_case: (words) => words.join('_'),
  'kebab-case': (words) => words.join('-'),
  'dotted.case': (words) => words.join('.'),
  'words apart': (words) => words.join(' '),
  CAPITALS: (words) => words.join('_').toUpperCase(),
  camelCase: ([first = '', ...rest]) => first + rest.map(capital).join(''),
  PascalCase: (words) => words.map(capital).join(''),
  'in[brackets]': ([first = '', ...rest]) => first + rest.map((word) => `[${word}]`).join(''),
};

const ALL: Record<string, Spelling> = { ...SEPARATED, joined: (words) => words.join('') };

const spell = (spelling: Spelling, front: string, name: string): string =>
  spelling(`${front} ${name}`.trim().split(' '));

const casesOf = (name: string): string[] => [name, name.toUpperCase(), capital(name)];

/** Every name, by the spelling; by turns it stands alone or behind one of the fronts. */
export const PERSONAL_NAMES: readonly (readonly [spelling: string, names: readonly string[]])[] = [
  ...Object.entries(ALL).map(([what, spelling], turn) => {
    const names = what in SEPARATED ? [...PHRASES, ...WORDS] : PHRASES;
    const frontOf = (index: number): string => ((index + turn) % 2 === 0 ? '' : (FRONTS[index % FRONTS.length] ?? ''));
    return [what, names.map((name, index) => spell(spelling, frontOf(index), name))] as const;
  }),
  ['alone', ALONE.flatMap(casesOf)],
];

/** A name that promises a personal value or a secret, in one of its spellings. */
export const personalName: fc.Arbitrary<string> = fc.constantFrom(...PERSONAL_NAMES.flatMap(([, names]) => names));
