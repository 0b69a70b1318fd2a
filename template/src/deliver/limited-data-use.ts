/** Limited Data Use, the members data_processing_options… of the server event. What the event says comes first, then the form. */
import { LIMITED_DATA_USE_CODES } from '../../spec/generated/states.ts';
import { LIMITED_DATA_USE_USA } from '../../spec/limited-data-use.ts';
import { stateRule } from '../customer/places.ts';
import { placeName } from '../customer/user-data.ts';
import { makeNumber } from '../gtm.ts';
import { fields, user } from '../read/fields.ts';
import { firstText, firstValue } from '../read/places.ts';
import { setting } from '../settings.ts';
import { membersOf, textOf, unpacked, valueIn, type Fields } from '../values.ts';

const OPTIONS = 'data_processing_options';
const LIMITED = 'LDU';

/** `state` is Meta's code of a state of the USA; without one Meta finds out from the IP address. */
function limit(event: Fields, state: string): void {
  event[OPTIONS] = [LIMITED];
  event['data_processing_options_country'] = state ? LIMITED_DATA_USE_USA : 0;
  event['data_processing_options_state'] = makeNumber(state);
}

/** What the event says, where Meta knows the combination: the USA with one of its states or with 0. */
function stateSaid(): string {
  const country = firstText(fields['data_processing_options_country']);
  const state = `${makeNumber(firstText(fields['data_processing_options_state']))}`;
  const isKnown = (':0;' + LIMITED_DATA_USE_CODES + ';').indexOf(`:${state};`) >= 0;
  return isKnown && makeNumber(country) === LIMITED_DATA_USE_USA ? state : '';
}

/** Whether the event says something that Meta knows. `[]` is a statement too: explicitly no limits. */
function followEvent(event: Fields, said: unknown): boolean {
  const members = membersOf(unpacked(said)) || [said];
  const isLimited = members.some((member) => textOf(member).toUpperCase() === LIMITED);
  if (members.length === 0) event[OPTIONS] = [];
  if (isLimited) limit(event, stateSaid());
  return members.length === 0 || isLimited;
}

/** Region codes from the container's geolocation (`US-CA`, or country and region apart), else the customer's address. */
function usState(country: string): string {
  const region = firstText(fields['located_region']).toLowerCase();
  if (region.indexOf('us-') === 0) return region.substring(3);
  const located = firstText(fields['located_country']).toLowerCase();
  if (located) return located === 'us' ? region : '';
  return country === 'us' ? placeName(user['st'], stateRule, country) : '';
}

/** `country` is the customer's. */
export function addLimitedDataUse(event: Fields, country: string): void {
  const said = firstValue(fields[OPTIONS]);
  if (said !== undefined && followEvent(event, said)) return;
  const choice = setting('limitedDataUse', 'never');
  const state = choice === 'by_state' ? valueIn(LIMITED_DATA_USE_CODES, usState(country)) : '';
  if (choice === 'always' || state) limit(event, state);
}
