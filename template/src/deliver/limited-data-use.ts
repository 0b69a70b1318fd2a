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

/** Meta's code of the state that the event names, where Meta knows the combination: the USA with one of its states or with 0. */
function codeSaid(): string {
  const country = firstText(fields[OPTIONS + '_country']);
  const code = `${makeNumber(firstText(fields[OPTIONS + '_state']))}`;
  const isKnown = (':0;' + LIMITED_DATA_USE_CODES + ';').indexOf(`:${code};`) >= 0;
  return isKnown && makeNumber(country) === LIMITED_DATA_USE_USA ? code : '';
}

/** Region codes from the container's geolocation (`US-CA`, or country and region apart), else the customer's address. */
function stateOf(country: string): string {
  const region = firstText(fields['located_region']).toLowerCase();
  if (region.indexOf('us-') === 0) return region.slice(3);
  const located = firstText(fields['located_country']).toLowerCase();
  if ((located || country) !== 'us') return '';
  return located ? region : placeName(user['st'], stateRule, country);
}

/** `country` is the customer's. Without the code of a state Meta finds out from the IP address. */
export function addLimitedDataUse(event: Fields, country: string): void {
  const said = firstValue(fields[OPTIONS]);
  const options = said === undefined ? undefined : membersOf(unpacked(said)) || [said];
  if (options && options.length === 0) {
    // A statement, too: explicitly no limits.
    event[OPTIONS] = options;
    return;
  }
  const isSaid = options && options.some((option) => textOf(option).toUpperCase() === LIMITED);
  const choice = setting('limitedDataUse', 'never');
  const ofState = choice === 'by_state' ? valueIn(LIMITED_DATA_USE_CODES, stateOf(country)) : '';
  if (!isSaid && choice !== 'always' && !ofState) return;
  const code = isSaid ? codeSaid() : ofState;
  event[OPTIONS] = [LIMITED];
  event[OPTIONS + '_country'] = code ? LIMITED_DATA_USE_USA : 0;
  event[OPTIONS + '_state'] = makeNumber(code);
}
