/** Parameters that never become custom properties: GA4's internals, consent signals, personal data, secrets. */
import { RESERVED_KEYS } from '../../../template/spec/reserved-keys.ts';
import type { Example, Json } from '../example.ts';
import { PURCHASE } from '../visit.ts';

/** Values that would pass under another name. A star in a row stands for any end of the name. */
const everyReservedName = (): Json =>
  Object.fromEntries(RESERVED_KEYS.map(({ key }) => [key.replace('*', 'zz'), 'some-value']));

export const reservedParameters: Example[] = [
  {
    title: 'no reserved name becomes a custom property',
    description: 'Each row of the table of reserved names, each with a value that would pass under another name.',
    in: { event: { ...everyReservedName(), ...PURCHASE } },
    out: {
      outcome: 'sent',
      only: { custom_data: ['value', 'currency', 'order_id'] },
      reasons: [
        'event_time time_unreadable',
        'action_source unknown_action_source',
        'referrer_url url_unreadable',
        'test_event_code test_code_ignored',
      ],
    },
  },
  {
    title: 'reserved names are reserved in any case',
    description: 'Data layers spell Password and ADDRESS, too.',
    in: { event: { ...PURCHASE, Password: 'geheim', ADDRESS_LINE: 'Main St 1', Access_Token: 'abc' } },
    out: {
      outcome: 'sent',
      only: { custom_data: ['value', 'currency', 'order_id'] },
      reasons: [
        'custom_data.Password personal_parameter',
        'custom_data.ADDRESS_LINE personal_parameter',
        'custom_data.Access_Token personal_parameter',
      ],
    },
  },
  {
    title: 'GA4’s protocol stays behind',
    description: 'Names as the GA4 client writes them. Source: Google, internal parameters; observed event data.',
    in: {
      event: {
        ...PURCHASE,
        'x-ga-measurement_id': 'G-ABC',
        'x-ga-protocol_version': '2',
        'x-ga-page_id': 1700000000000,
        'x-ga-mp2-seg': '1',
        'x-ga-gcs': 'G111',
        'x-sst-system_properties': { uc: 'DE' },
        ga_session_id: '1700000000',
        ga_session_number: 3,
        engagement_time_msec: 12,
        screen_resolution: '1920x1080',
        language: 'de-de',
        page_title: 'Thank you',
        client_hints: { mobile: false },
        event_location: { country: 'DE' },
        _private: 1,
      },
    },
    out: { outcome: 'sent', only: { custom_data: ['value', 'currency', 'order_id'] } },
  },
];
