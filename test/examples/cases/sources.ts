/**
 * Where customer information stands in event data: Google's common event data and user-provided data, Meta's GTM client
 * (x-fb-*), the flat and CamelCase names of Stape's data client. One example per path.
 */
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

/** Meta's key, a raw value, what is sent for it, and the paths at which the value may stand. */
interface Source {
  key: string;
  raw: string;
  sent: unknown;
  paths: string;
}

const hashed = (key: string, raw: string, paths: string): Source => ({ key, raw, sent: [sha(raw)], paths });
const plain = (key: string, raw: string, paths: string): Source => ({ key, raw, sent: raw, paths });

const SOURCES: readonly Source[] = [
  hashed('em', 'mary@example.com', 'x-fb-ud-em user_data.email_address user_data.email user_data.em email_address'),
  hashed('em', 'mary@example.com', 'email emailAddress user_data.sha256_email user_data.sha256_email_address'),
  { ...hashed('ph', '16505551212', 'x-fb-ud-ph user_data.phone_number user_data.phone'), raw: '+1 650 555 1212' },
  { ...hashed('ph', '16505551212', 'user_data.ph phone_number phone phoneNumber'), raw: '+1 650 555 1212' },
  hashed('fn', 'mary', 'x-fb-ud-fn user_data.address.first_name user_data.first_name user_data.firstName user_data.fn'),
  hashed('fn', 'mary', 'user_data.address.sha256_first_name user_data.sha256_first_name first_name firstName'),
  hashed('fn', 'mary', 'FirstName nameFirst'),
  hashed('ln', 'smith', 'x-fb-ud-ln user_data.address.last_name user_data.last_name user_data.lastName user_data.ln'),
  hashed('ln', 'smith', 'user_data.address.sha256_last_name user_data.sha256_last_name last_name lastName'),
  hashed('ln', 'smith', 'LastName nameLast'),
  hashed('ge', 'f', 'x-fb-ud-ge user_data.gender user_data.ge gender'),
  hashed('db', '19970216', 'x-fb-ud-db user_data.date_of_birth user_data.birth_date user_data.birthdate'),
  hashed('db', '19970216', 'user_data.dob user_data.db date_of_birth birth_date dob db'),
  hashed('ct', 'berlin', 'x-fb-ud-ct user_data.address.city user_data.home_address.city user_data.city'),
  hashed('ct', 'berlin', 'user_data.ct city addressCity'),
  hashed('st', 'ca', 'x-fb-ud-st user_data.address.region user_data.address.state user_data.home_address.region'),
  hashed('st', 'ca', 'user_data.region user_data.state user_data.st region state addressRegion'),
  hashed('zp', '10115', 'x-fb-ud-zp user_data.address.postal_code user_data.address.zip user_data.postal_code'),
  hashed('zp', '10115', 'user_data.home_address.postal_code user_data.zip user_data.zip_code user_data.zp'),
  hashed('zp', '10115', 'postal_code postalCode zip zipCode'),
  hashed('country', 'de', 'x-fb-ud-country user_data.address.country user_data.home_address.country'),
  hashed('country', 'de', 'user_data.country country countryCode country_id addressCountry'),
  hashed('external_id', 'c-7', 'x-fb-ud-external_id user_data.external_id external_id user_id'),
  hashed('external_id', 'c-7', 'user_data.user_id userId externalId'),
  plain('client_ip_address', '198.51.100.4', 'ip_override user_data.client_ip_address client_ip_address'),
  plain('client_user_agent', 'Mozilla/5.0 (other)', 'user_agent user_data.client_user_agent client_user_agent'),
  plain('fbc', 'fb.1.1554763741205.AbCd', 'x-fb-ck-fbc user_data.fbc fbc _fbc common_cookie._fbc'),
  plain('fbp', 'fb.1.1596403881668.1116', 'x-fb-ck-fbp user_data.fbp fbp _fbp common_cookie._fbp'),
  plain('subscription_id', 'sub-1', 'x-fb-ud-subscription_id user_data.subscription_id subscription_id subscriptionId'),
  { key: 'fb_login_id', raw: '102290049', sent: 102290049, paths: 'x-fb-ud-fb-login-id x-fb-ud-fb_login_id' },
  { key: 'fb_login_id', raw: '102290049', sent: 102290049, paths: 'user_data.fb_login_id fb_login_id fbLoginId' },
  { key: 'lead_id', raw: '525645896321548', sent: 525645896321548, paths: 'x-fb-ud-lead_id user_data.lead_id' },
  { key: 'lead_id', raw: '525645896321548', sent: 525645896321548, paths: 'lead_id leadId' },
  plain('anon_id', 'XZ1', 'x-fb-ud-anon_id user_data.anon_id anon_id anonId'),
  plain('madid', 'ab-12', 'x-fb-ud-madid user_data.madid madid x-ga-resettable_device_id'),
];

const VISITOR = { ...VISIT, ip_override: undefined, user_agent: undefined };

/** An event with the value at the path; `sha256_…` paths carry its hash. */
const eventWith = ({ key, raw }: Source, path: string): Json => {
  const value = path.includes('sha256_') ? sha(raw) : raw;
  const [first = '', ...rest] = path.split('.');
  const nested = rest.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  // What would not identify anybody needs a companion, or Meta refuses the event.
  const companion = key === 'anon_id' ? 'madid' : 'anon_id';
  return { ...VISITOR, [`x-fb-ud-${companion}`]: 'companion', [first]: nested };
};

export const sources: Example[] = SOURCES.flatMap((source) =>
  source.paths.split(' ').map((path): Example => {
    const withoutAgent = source.key !== 'client_user_agent';
    return {
      title: `${source.key} from ${path}`,
      description: 'Sites and clients name the same thing in many ways.',
      in: { event: eventWith(source, path) },
      out: {
        outcome: 'sent',
        sent: { user_data: { [source.key]: source.sent } },
        absent: ['custom_data'],
        reasons: withoutAgent ? ['user_data.client_user_agent documented_as_required'] : [],
        warnings: withoutAgent ? ['client_user_agent is missing'] : [],
      },
    };
  }),
);
