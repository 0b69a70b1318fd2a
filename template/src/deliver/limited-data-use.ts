/** Limited Data Use, the members data_processing_options… of the server event. What the event says comes first, then the form. */
import { LIMITED_DATA_USE_CODES } from '../../spec/generated/states.ts';
import { LIMITED_DATA_USE_USA } from '../../spec/limited-data-use.ts';
import { placeName } from '../customer/user-data.ts';
import { makeNumber } from '../gtm.ts';
import { firstText, firstValue, type Found } from '../read/fields.ts';
import { setting } from '../settings.ts';
import { membersOf, parsed, tableOf, textOf, type Fields } from '../values.ts';

const OPTIONS = 'data_processing_options';
const LIMITED = 'LDU';

function limit(event: Fields, country: number, state: number): void {
  event[OPTIONS] = [LIMITED];
  event['data_processing_options_country'] = country;
  event['data_processing_options_state'] = state;
}

/** What the event says, where Meta knows the combination: the USA with one of its states or with 0; else Meta finds out. */
function limitAsSaid(event: Fields, found: Found): void {
  const state = makeNumber(firstText(found.fields['data_processing_options_state']));
  const country = makeNumber(firstText(found.fields['data_processing_options_country']));
  const isKnown = state === 0 || (LIMITED_DATA_USE_CODES + ';').indexOf(':' + state + ';') >= 0;
  const isUsa = country === LIMITED_DATA_USE_USA;
  limit(event, isUsa && isKnown ? country : 0, isUsa && isKnown ? state : 0);
}

/** Whether the event says something that Meta knows. `[]` is a statement too: explicitly no limits. */
function followEvent(event: Fields, found: Found): boolean {
  const raw = firstValue(found.fields[OPTIONS]);
  if (raw === undefined) return false;
  const members = membersOf(parsed(raw)) || [raw];
  const isLimited = members.some((member) => textOf(member).toUpperCase() === LIMITED);
  if (members.length === 0) event[OPTIONS] = [];
  if (isLimited) limitAsSaid(event, found);
  return members.length === 0 || isLimited;
}

/** Region codes from the container's geolocation (`US-CA`, or country and region apart), else the customer's address. */
function usState(found: Found, country: string): string {
  const region = firstText(found.fields['region']).toLowerCase();
  if (region.indexOf('us-') === 0) return region.substring(3);
  const located = firstText(found.fields['country']).toLowerCase();
  if (located) return located === 'us' ? region : '';
  return country === 'us' ? placeName(found, 'st', country) : '';
}

/** `country` is the customer's. */
export function addLimitedDataUse(event: Fields, found: Found, country: string): void {
  if (followEvent(event, found)) return;
  const choice = setting('limitedDataUse', 'never');
  // 0 and 0: Meta finds out from the IP address.
  if (choice === 'always') limit(event, 0, 0);
  if (choice !== 'by_state') return;
  const code = tableOf(LIMITED_DATA_USE_CODES)['.' + usState(found, country)];
  if (code) limit(event, LIMITED_DATA_USE_USA, makeNumber(code));
}
