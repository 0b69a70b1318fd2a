/**
 * Names under which shop plugins, and the data layers that they fill, keep customer information beside the paths of
 * meta-fields.ts: bare names (lower case, without separators), with blanks between, before them any of the prefixes. Sources:
 * Stape's WordPress plugin and shopsys/shopsys#4599 (billing_email, customer_phone), Magento 2 (telephone, postcode,
 * country_id, region_code), Shopify (firstName, provinceCode, defaultAddress), GTM4WP (customerBillingEmail,
 * customerBillingEmailHash), Google's enhanced conversions (enhanced_conversion_data).
 */
import type { PluginNameRow } from './row-types.ts';

export const PLUGIN_NAMES = [
  { key: 'em', names: 'email mail emailaddress emailhash hashedemail sha256email' },
  { key: 'ph', names: 'phone phonenumber telephone tel mobile mobilephone mobilenumber cellphone' },
  { key: 'fn', names: 'firstname fname givenname vorname prenom' },
  { key: 'ln', names: 'lastname lname surname familyname nachname' },
  { key: 'db', names: 'dob birthdate birthday dateofbirth' },
  { key: 'ge', names: 'gender sex' },
  { key: 'ct', names: 'city town locality', place: true },
  { key: 'st', names: 'state region province statecode regioncode provincecode', place: true },
  { key: 'zp', names: 'zip zipcode postcode postalcode', place: true },
  { key: 'country', names: 'country countrycode countryid countryname', place: true },
  { key: 'external_id', names: 'customerid userid userdataid customerdataid customernumber', inside: true },
] as const satisfies readonly PluginNameRow[];

/** Who: before names of a person. A recipient or a store is somebody else. */
export const PERSON_PREFIXES = 'customer user client buyer payer guest contact visitor member subscriber';

/** Which address: before any name. Of several, the one that pays comes first. */
export const ADDRESS_PREFIXES = 'billing shipping address home';

/** What all those names end in: a first look at the top of an event, where few names are worth a second one. */
export const PERSON_ENDINGS =
  'name phone mail emailaddress emailhash phonenumber mobilenumber tel mobile prenom dob birthdate birthday dateofbirth gender sex';
export const PLACE_ENDINGS = 'city town locality state region province zip code country countryid countryname';

/** Names of a person that need no prefix at the top of an event; in lower case some have a path in meta-fields.ts as well. */
export const ALONE = 'firstname lastname telephone postcode email emailaddress phone phonenumber';

/** Objects at the top of an event that hold one customer, as `user_data` does. */
export const CUSTOMER_OBJECTS = 'customer user userdata customerdata enhancedconversiondata billing billingaddress';

/** Parts of addresses for which Meta has no key: nothing is said about them. */
export const WITHOUT_KEY = 'street address company housenumber line[123] ^id$';
