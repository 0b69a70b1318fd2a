/** Stage: Limited Data Use. What the event says comes first, then the form. */
import { LIMITED_DATA_USE_USA } from '../spec/limited-data-use.ts';
import { CONTEXT_SOURCES, LIMITED_DATA_USE_CODES, SERVER_SOURCES } from '../spec/runtime.ts';
import { firstAt, firstTextAt } from './flat.ts';
import { isNumber, membersOf, parsed, textOf } from './shape.ts';
import type { Fields, Incoming } from './types.ts';
import { customerPlace } from './user-sources.ts';

const LIMITED = 'LDU';

const limited = (country: number, state: number): Fields => ({
  data_processing_options: [LIMITED],
  data_processing_options_country: country,
  data_processing_options_state: state,
});

/** What the event says, where Meta knows the combination: the USA with one of its states or with 0; else Meta finds out. */
const limitedAsSaid = (incoming: Incoming): Fields => {
  const said = (paths: readonly string[]): number => incoming.gtm.makeNumber(firstTextAt(incoming.flat, paths));
  const state = said(SERVER_SOURCES.data_processing_options_state);
  const codes = LIMITED_DATA_USE_CODES;
  const isKnown = state === 0 || incoming.gtm.Object.keys(codes).some((key: string) => codes[key] === state);
  const isUsa = said(SERVER_SOURCES.data_processing_options_country) === LIMITED_DATA_USE_USA;
  return isUsa && isKnown ? limited(LIMITED_DATA_USE_USA, state) : limited(0, 0);
};

/** `[]` is a statement too: explicitly no limits. Undefined: the event says nothing that Meta knows. */
const ofEvent = (incoming: Incoming): Fields | undefined => {
  const raw = firstAt(incoming.flat, SERVER_SOURCES.data_processing_options);
  const members = membersOf(parsed(raw, incoming.gtm), incoming.gtm) || [raw];
  if (members.length === 0) return { data_processing_options: [] };
  return members.some((member) => textOf(member).toUpperCase() === LIMITED) ? limitedAsSaid(incoming) : undefined;
};

/** Region codes from the container's geolocation (`US-CA`, or country and region apart), else the customer's address. */
const usState = (incoming: Incoming): string => {
  const text = (paths: readonly string[]): string => firstTextAt(incoming.flat, paths).toLowerCase();
  const region = text(CONTEXT_SOURCES.region);
  if (region.indexOf('us-') === 0) return region.substring(3);
  const located = text(CONTEXT_SOURCES.country);
  if (located) return located === 'us' ? region : '';
  return incoming.country === 'us' ? customerPlace('state', incoming, incoming.country) : '';
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
