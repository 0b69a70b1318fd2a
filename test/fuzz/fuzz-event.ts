/** Event data: sound purchases with a few surprises, and heaps of anything. */
import fc from 'fast-check';
import { deepJson, hostileJson, hostileText, numbered, setMember, TRAPS } from './hostile-json.ts';
import { PATHS, valueFor } from './likely-values.ts';
import { NOW_MS } from './tag-run.ts';

export type EventData = Record<string, unknown>;

/** An event that Meta takes, so that a surprise does not hide behind a refusal. */
export const soundEvent = (): EventData => ({
  event_name: 'purchase',
  event_id: 'Purchase.T1',
  event_time: NOW_MS / 1000 - 5,
  page_location: 'https://shop.example/thank-you',
  user_agent: 'Mozilla/5.0',
  ip_override: '203.0.113.7',
  transaction_id: 'T1',
  value: 29.97,
  currency: 'EUR',
  user_data: { address: { city: 'Berlin' } },
  user_id: 'customer-7',
  items: [{ item_id: 'SKU-1', item_name: 'Tee', price: 9.99, quantity: 3 }],
});

const isRecord = (value: unknown): value is EventData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object with one more member, or another value for one that it has. It stays as it was itself. */
const withMember = (object: EventData, name: string, value: unknown): EventData => {
  const made = { ...object };
  Reflect.deleteProperty(made, name);
  return setMember(made, name, value);
};

/** Sets a value at a dotted path; what stands in the way is replaced. */
export const withValue = (event: EventData, path: string, value: unknown): EventData => {
  const [name = '', ...rest] = path.split('.');
  const inner = Object.hasOwn(event, name) ? event[name] : undefined;
  const member = rest.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, rest.join('.'), value);
  return withMember(event, name, member);
};

type Change = (event: EventData) => EventData;

/** A place where the tag looks, with a value that may well be meant for it. */
const placed: fc.Arbitrary<Change> = fc.constantFrom(...PATHS).chain((path) =>
  valueFor(path).map(
    (value): Change =>
      (event) =>
        withValue(event, path, value),
  ),
);

/** A key that nobody thought of, dots in it included. */
const anywhere: fc.Arbitrary<Change> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...TRAPS), hostileText),
    fc.oneof({ weight: 12, arbitrary: hostileJson }, { weight: 1, arbitrary: deepJson }),
  )
  .map(
    ([key, value]): Change =>
      (event) =>
        withMember(event, key, value),
  );

/** What belongs together; a field alone would be refused before the others are looked at. */
const KITS: readonly (readonly string[])[] = [
  ['action_source', 'messaging_channel', 'page_id', 'ctwa_clid', 'ig_account_id', 'whatsapp_business_account_id'],
  ['action_source', 'app_data.advertiser_tracking_enabled', 'application_tracking_enabled', 'app_data.extinfo'],
  ['data_processing_options', 'data_processing_options_country', 'data_processing_options_state'],
  ['value', 'currency', 'items', 'num_items', 'content_ids', 'custom_properties'],
  ['event_name', 'event_time', 'event_id', 'transaction_id', 'test_event_code'],
  ['original_event_data.event_name', 'original_event_data.event_time', 'original_event_data.order_id'],
  ['user_data.address.country', 'user_data.address.region', 'user_data.phone_number', 'user_data.address.postal_code'],
  ['fbc', 'fbp', 'page_location', 'page_referrer', 'client_id', 'x-ga-request_count'],
  ['consent_state.ad_storage', 'x-ga-gcs', 'x-ga-gcd'],
];

const kit: fc.Arbitrary<Change> = fc
  .constantFrom(...KITS)
  .chain((paths) => fc.tuple(...paths.map((path) => valueFor(path).map((value) => [path, value] as const))))
  .map(
    (values): Change =>
      (event) =>
        values.reduce((made, [path, value]) => withValue(made, path, value), event),
  );

const changes = fc.array(
  fc.oneof({ weight: 6, arbitrary: placed }, { weight: 1, arbitrary: anywhere }, { weight: 2, arbitrary: kit }),
  { maxLength: 8 },
);

/** Containers that GA4 and others also send as lists. */
const reshape = (event: EventData, shape: string): EventData => {
  if (shape === 'as it is' || event['user_data'] === undefined) return event;
  const members = [event['user_data'], { email: 'x' }];
  return { ...event, user_data: shape === 'list' ? members : numbered(members) };
};

export const fuzzEvent: fc.Arbitrary<EventData> = fc
  .tuple(fc.boolean(), changes, fc.constantFrom('as it is', 'as it is', 'as it is', 'list', 'numbered'))
  .map(([sound, list, shape]) => {
    const event = list.reduce((made, change) => change(made), sound ? soundEvent() : {});
    return reshape(event, shape);
  });
