/** Stage: Limited Data Use. What the event says comes first, then the form. */
import { LIMITED_DATA_USE_STATES, LIMITED_DATA_USE_USA } from '../spec/limited-data-use.ts';
import { SERVER_FIELDS, USER_FIELDS } from '../spec/meta-fields.ts';
import type { Gtm } from './gtm.ts';
import { firstAt, firstTextAt, pathsOf } from './path.ts';
import { isNumber, isText, membersOf } from './shape.ts';
import type { Fields, Incoming } from './types.ts';

const OPTIONS = 'data_processing_options';
const LIMITED = 'LDU';

const limited = (country: number, state: number): Fields => ({
  data_processing_options: [LIMITED],
  data_processing_options_country: country,
  data_processing_options_state: state,
});

const numberAt = (incoming: Incoming, key: string, gtm: Gtm): number => {
  const number = gtm.makeNumber(firstAt(incoming.event, pathsOf(SERVER_FIELDS, key)));
  return isNumber(number) ? number : 0;
};

/** `[]` is a statement too: explicitly no limits. */
const ofEvent = (incoming: Incoming, gtm: Gtm): Fields | undefined => {
  const raw = firstAt(incoming.event, pathsOf(SERVER_FIELDS, OPTIONS));
  const parsed = isText(raw) && raw.trim().charAt(0) === '[' ? gtm.JSON.parse(raw) : raw;
  const members = isText(parsed) ? [parsed] : membersOf(parsed, gtm);
  if (!members) return undefined;
  if (members.indexOf(LIMITED) < 0) return { data_processing_options: [] };
  return limited(numberAt(incoming, OPTIONS + '_country', gtm), numberAt(incoming, OPTIONS + '_state', gtm));
};

/** `US-CA` or country and region apart, from the container's geolocation, else from the customer's address. */
const usState = (incoming: Incoming): string => {
  const text = (paths: readonly string[]): string => firstTextAt(incoming.event, paths).toLowerCase();
  const code = text(['x-ga-ur', 'event_location.region']);
  if (code.indexOf('us-') === 0) return code.substring(3);
  if (text(['event_location.country']) === 'us') return code;
  const country = text(pathsOf(USER_FIELDS, 'country'));
  return country === 'us' || country === 'usa' ? text(pathsOf(USER_FIELDS, 'st')) : '';
};

/** The members of the server event that concern Limited Data Use; empty where there are none. */
export const readDataProcessing = (incoming: Incoming, gtm: Gtm): Fields => {
  const said = ofEvent(incoming, gtm);
  if (said) return said;
  const setting = incoming.settings['limitedDataUse'];
  // 0 and 0: Meta finds out from the IP address.
  if (setting === 'always') return limited(0, 0);
  if (setting !== 'by_state') return {};
  const state = usState(incoming);
  for (const row of LIMITED_DATA_USE_STATES) if (row.state === state) return limited(LIMITED_DATA_USE_USA, row.code);
  return {};
};
