/** Which place of a value counts where an event has several: the order that REFERENCE.md gives, the first that can be used. */
import type { Example, Json } from '../example.ts';
import { sha, VISIT, without } from '../visit.ts';

/** An event that has a value at a path. */
const withValue = (event: Json, path: string, value: unknown): Json => {
  if (!path.includes('.')) return { ...event, [path]: value };
  const [head = '', ...rest] = path.split('.');
  return { ...event, [head]: withValue((event[head] as Json | undefined) ?? {}, rest.join('.'), value) };
};

type Value = (index: number) => string;

const digits =
  (before: string): Value =>
  (index) =>
    `${before}${10 + index}`;
const word: Value = (index) => `name${'abcdefghij'.charAt(index)}`;
const choice =
  (first: string, other: string): Value =>
  (index) =>
    index === 0 ? first : other;

/** Key of user_data, its places in their order, values that tell the places apart. */
const HASHED: readonly (readonly [key: string, places: string, value: Value])[] = [
  ['em', 'x-fb-ud-em user_data.em user_data.email_address', (index) => `m${index}@example.com`],
  ['ph', 'x-fb-ud-ph user_data.ph user_data.phone_number', digits('165055512')],
  ['fn', 'x-fb-ud-fn user_data.fn user_data.address.first_name nameFirst', word],
  ['ln', 'x-fb-ud-ln user_data.ln user_data.address.last_name nameLast', word],
  ['ge', 'x-fb-ud-ge user_data.ge', choice('f', 'm')],
  ['ge', 'user_data.ge gender', choice('f', 'm')],
  ['db', 'x-fb-ud-db user_data.db date_of_birth birth_date dob db', digits('199702')],
  ['ct', 'x-fb-ud-ct user_data.ct user_data.address.city city', word],
  ['st', 'x-fb-ud-st user_data.st user_data.address.region region state', word],
  ['zp', 'x-fb-ud-zp user_data.zp user_data.address.postal_code postal_code postalCode zip zipCode', digits('101')],
  ['country', 'x-fb-ud-country user_data.country', choice('de', 'fr')],
  ['country', 'user_data.country user_data.address.country', choice('de', 'fr')],
  ['country', 'user_data.address.country countryCode', choice('de', 'fr')],
  ['country', 'countryCode country_id', choice('de', 'fr')],
  ['country', 'country_id country', choice('de', 'fr')],
  ['external_id', 'x-fb-ud-external_id external_id user_data.external_id user_id userId externalId', word],
];

const SENT_AS_IT_IS: typeof HASHED = [
  ['client_ip_address', 'ip_override user_data.client_ip_address client_ip_address', digits('198.51.100.')],
  ['client_user_agent', 'user_agent user_data.client_user_agent client_user_agent', word],
  ['fbc', 'x-fb-ck-fbc fbc user_data.fbc _fbc common_cookie._fbc', digits('fb.1.1596403881668.AbCd')],
  ['fbp', 'x-fb-ck-fbp fbp user_data.fbp _fbp common_cookie._fbp', digits('fb.1.1596403881668.11164464')],
  ['subscription_id', 'x-fb-ud-subscription_id subscription_id user_data.subscription_id subscriptionId', word],
  ['anon_id', 'x-fb-ud-anon_id anon_id user_data.anon_id anonId', word],
  ['madid', 'x-fb-ud-madid madid user_data.madid x-ga-resettable_device_id', word],
];

const ranked =
  (sent: (form: string) => unknown) =>
  ([key, paths, value]: (typeof HASHED)[number]): Example[] => {
    const places = paths.split(' ');
    const base = without(
      without(VISIT, key === 'client_ip_address' ? 'ip_override' : ''),
      key === 'client_user_agent' ? 'user_agent' : '',
    );
    return places.slice(0, -1).map((place, first): Example => ({
      title: `${key}: ${place} comes before ${places[first + 1]}`,
      description: 'The table of REFERENCE.md has the places in their order; the order of arrival says nothing.',
      in: {
        // From the last place to the first.
        event: places.reduceRight(
          (made, path, index) => (index < first ? made : withValue(made, path, value(index))),
          base,
        ),
        settings: { sendBothForms: false },
      },
      out: { outcome: 'sent', sent: { user_data: { [key]: sent(value(first)) } } },
    }));
  };

export const ranks: Example[] = [
  ...HASHED.flatMap(ranked((form) => [sha(form)])),
  ...SENT_AS_IT_IS.flatMap(ranked((form) => form)),
  {
    title: 'Meta’s name for the order comes before GA4’s only inside ecommerce',
    description: 'The snippet looks in this order, too.',
    in: {
      event: {
        ...VISIT,
        order_id: 'O1',
        transactionId: 'C1',
        'x-fb-cd-order_id': 'X1',
        ecommerce: { transactionId: 'D1' },
      },
    },
    out: { outcome: 'sent', sent: { custom_data: { order_id: 'O1' } } },
  },
  {
    title: 'the form’s event id, time and page come before the event’s',
    description: 'A variable of the container may know better.',
    in: {
      event: { ...VISIT, event_time: 1795435100 },
      settings: { eventId: 'form.1', eventTime: 1795435000, pageUrl: 'https://shop.example/form' },
    },
    out: {
      outcome: 'sent',
      sent: { event_id: 'form.1', event_time: 1795435000, event_source_url: 'https://shop.example/form' },
    },
  },
  {
    title: 'of an object and a single value of the form the single one counts, before all of the event',
    description: 'The form’s single values come first, then its object, then the event.',
    in: {
      event: { ...VISIT, 'x-fb-ud-em': 'event@example.com', 'x-fb-ud-ph': '+16505551111', user_id: 'e-1' },
      settings: {
        userDataObject: { em: 'object@example.com', ph: '+16505552222' },
        userDataOverrides: [{ key: 'em', value: 'single@example.com' }],
      },
    },
    out: {
      outcome: 'sent',
      sent: { user_data: { em: [sha('single@example.com')], ph: [sha('16505552222')], external_id: [sha('e-1')] } },
    },
  },
];
