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

/** Country 0 or 1; behind 1 the code of a state, or 0: Meta finds out the state. */
const SAID: readonly [country: unknown, state: unknown, sent: Json][] = [
  [0, 0, limited(0, 0)],
  [1, 0, limited(1, 0)],
  ['1', '1013', limited(1, 1013)],
  [undefined, 1000, limited(0, 0)],
  [49, 9999, limited(0, 0)],
  [1, 999, limited(0, 0)],
  [1, 'CA', limited(0, 0)],
  [1, 13, limited(0, 0)],
  [1, 100, limited(0, 0)],
  [1, 1014, limited(0, 0)],
  [0, 1000, limited(0, 0)],
];

const combinations = SAID.map(([country, state, sent]): Example => ({
  title: `LDU with country ${String(country)} and state ${String(state)}`,
  description: 'Meta refuses combinations that it does not know (subcode 2804030); 0 and 0 is always right.',
  in: {
    event: {
      ...VISIT,
      data_processing_options: ['LDU'],
      data_processing_options_country: country,
      data_processing_options_state: state,
    },
  },
  out: { outcome: 'sent', sent },
}));

const LISTS: readonly [title: string, options: unknown, sent: Json][] = [
  ['ldu in lower case limits', ['ldu'], limited(0, 0)],
  ['LDU as a text limits', ' Ldu ', limited(0, 0)],
  ['a list of an empty text says nothing: the form decides', { 0: '' }, limited(0, 0)],
  ['a word that Meta does not know says nothing: the form decides', ['CCPA'], limited(0, 0)],
];

const lists = LISTS.map(([title, options, sent]): Example => ({
  title,
  description: 'Only an empty list is the explicit statement that nothing is limited.',
  in: { event: { ...VISIT, data_processing_options: options }, settings: { limitedDataUse: 'always' } },
  out: { outcome: 'sent', sent },
}));

export const limitedDataUse: Example[] = [
  ...combinations,
  ...lists,
  {
    title: 'ldu in lower case limits where the form says never',
    description: 'A consent platform’s no counts, however it is spelled.',
    in: { event: { ...VISIT, data_processing_options: '["ldu"]' } },
    out: { outcome: 'sent', sent: limited(0, 0) },
  },
  {
    title: 'state and country of the form name the state, too',
    description: 'The form’s own values come before the event’s.',
    in: {
      event: VISIT,
      settings: {
        ...byState,
        userDataOverrides: [
          { key: 'st', value: 'California' },
          { key: 'country', value: 'US' },
        ],
      },
    },
    out: { outcome: 'sent', sent: limited(1, 1000) },
  },
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
