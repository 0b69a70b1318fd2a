/** Stage: Limited Data Use. What the event says comes first, then the form. */
import { LIMITED_DATA_USE_USA } from '../spec/limited-data-use.ts';
import { CONTEXT_SOURCES, LIMITED_DATA_USE_CODES, SERVER_SOURCES, USER_ROWS } from '../spec/runtime.ts';
import { firstAt, firstTextAt, pathsOf } from './flat.ts';
import { RULES } from './rules.ts';
import { isNumber, membersOf, parsed } from './shape.ts';
import type { Fields, Incoming } from './types.ts';

const LIMITED = 'LDU';

const limited = (country: number, state: number): Fields => ({
  data_processing_options: [LIMITED],
  data_processing_options_country: country,
  data_processing_options_state: state,
});

const numberAt = (incoming: Incoming, paths: readonly string[]): number => {
  const number = incoming.gtm.makeNumber(firstTextAt(incoming.flat, paths));
  return isNumber(number) && number > 0 && incoming.gtm.Math.floor(number) === number ? number : 0;
};

/** `[]` is a statement too: explicitly no limits. Undefined: the event says nothing. */
const ofEvent = (incoming: Incoming): Fields | undefined => {
  const raw = firstAt(incoming.flat, SERVER_SOURCES.data_processing_options);
  const members = raw === LIMITED ? [raw] : membersOf(parsed(raw, incoming.gtm), incoming.gtm);
  if (!members) return undefined;
  if (members.indexOf(LIMITED) < 0) return { data_processing_options: [] };
  return limited(
    numberAt(incoming, SERVER_SOURCES.data_processing_options_country),
    numberAt(incoming, SERVER_SOURCES.data_processing_options_state),
  );
};

/** Region codes from the container's geolocation (`US-CA`, or country and region apart), else the customer's address. */
const usState = (incoming: Incoming): string => {
  const text = (paths: readonly string[]): string => firstTextAt(incoming.flat, paths).toLowerCase();
  const region = text(CONTEXT_SOURCES.region);
  if (region.indexOf('us-') === 0) return region.substring(3);
  const located = text(CONTEXT_SOURCES.country);
  if (located) return located === 'us' ? region : '';
  return incoming.country === 'us'
    ? RULES.state(text(pathsOf(USER_ROWS, 'st')).substring(0, 100), incoming).documented
    : '';
};

/** The members of the server event that concern Limited Data Use; none where there is nothing to limit. */
export const readDataProcessing = (incoming: Incoming): Fields => {
  const said = ofEvent(incoming);
  const setting = incoming.settings['limitedDataUse'];
  if (said) return said;
  // 0 and 0: Meta finds out from the IP address.
  if (setting === 'always') return limited(0, 0);
  const code = setting === 'by_state' ? LIMITED_DATA_USE_CODES[usState(incoming)] : undefined;
  return isNumber(code) ? limited(LIMITED_DATA_USE_USA, code) : {};
};
