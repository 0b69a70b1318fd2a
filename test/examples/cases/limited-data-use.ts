/** Limited Data Use. Source: Meta, data processing options. */
import type { Example, Json } from '../example.ts';
import { VISIT } from '../visit.ts';

/** Meta's codes by state, from its page on data processing options. */
const CODES = {
  CA: 1000,
  CO: 1001,
  CT: 1002,
  FL: 1003,
  OR: 1004,
  TX: 1005,
  MT: 1006,
  DE: 1007,
  NE: 1008,
  NH: 1009,
  NJ: 1010,
  MN: 1011,
  MD: 1012,
  RI: 1013,
};

const limited = (country: number, state: number): Json => ({
  data_processing_options: ['LDU'],
  data_processing_options_country: country,
  data_processing_options_state: state,
});

const byState = { limitedDataUse: 'by_state' };

const states = Object.entries(CODES).map(([state, code]): Example => ({
  title: `a visitor from ${state} gets code ${code}`,
  description: 'Country 1 is the USA; the region is the one that Google’s geolocation adds to the event.',
  in: { event: { ...VISIT, event_location: { country: 'US', region: `US-${state}` } }, settings: byState },
  out: { outcome: 'sent', sent: limited(1, code) },
}));

const NONE = ['data_processing_options', 'data_processing_options_country', 'data_processing_options_state'];

export const limitedDataUse: Example[] = [
  ...states,
  {
    title: 'never is the preset',
    description: 'Whoever owes nothing to US laws loses nothing.',
    in: { event: { ...VISIT, event_location: { country: 'US', region: 'US-CA' } } },
    out: { outcome: 'sent', absent: NONE },
  },
  {
    title: 'always lets Meta find out the state',
    description: '0 and 0: Meta geolocates by the IP address.',
    in: { event: VISIT, settings: { limitedDataUse: 'always' } },
    out: { outcome: 'sent', sent: limited(0, 0) },
  },
  {
    title: 'a state without a code has no limit',
    description: 'Washington has no such law at Meta.',
    in: { event: { ...VISIT, event_location: { country: 'US', region: 'US-WA' } }, settings: byState },
    out: { outcome: 'sent', absent: NONE },
  },
  {
    title: 'a region of another country has no limit',
    description: 'CT is also Catania.',
    in: { event: { ...VISIT, event_location: { country: 'IT', region: 'IT-CT' } }, settings: byState },
    out: { outcome: 'sent', absent: NONE },
  },
  {
    title: 'x-ga-ur, as the GA4 client wrote it until 2023, names the region',
    description: 'Older containers still get it.',
    in: { event: { ...VISIT, 'x-ga-ur': 'US-TX' }, settings: byState },
    out: { outcome: 'sent', sent: limited(1, 1005) },
  },
  {
    title: 'country and region apart name the state',
    description: 'Some clients write them without the country’s prefix.',
    in: { event: { ...VISIT, event_location: { country: 'US', region: 'OR' } }, settings: byState },
    out: { outcome: 'sent', sent: limited(1, 1004) },
  },
  {
    title: 'the customer’s address names the state where there is no geolocation',
    description: 'Meta’s codes follow the person.',
    in: {
      event: { ...VISIT, user_data: { address: { country: 'US', region: 'California' } } },
      settings: byState,
    },
    out: { outcome: 'sent', sent: limited(1, 1000) },
  },
  {
    title: 'what the event says comes before the form',
    description: 'A consent platform may decide per visitor.',
    in: {
      event: {
        ...VISIT,
        data_processing_options: ['LDU'],
        data_processing_options_country: '1',
        data_processing_options_state: '1000',
      },
    },
    out: { outcome: 'sent', sent: limited(1, 1000) },
  },
  {
    title: 'an empty list says: no limit',
    description: 'Meta documents [] as the explicit statement.',
    in: { event: { ...VISIT, data_processing_options: '[]' }, settings: { limitedDataUse: 'always' } },
    out: { outcome: 'sent', sent: { data_processing_options: [] }, absent: NONE.slice(1) },
  },
];
