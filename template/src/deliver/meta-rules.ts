/**
 * Meta's rules about the whole event: Limited Data Use (data_processing_options…), where what the event says comes before the form; what
 * Meta would refuse is not sent, what it would only refuse in part is left out, each with Meta's reason. Source of the checks: the error
 * catalogue of the events edge, subcodes in `spec/problems.ts`.
 */
import { ACTION_SOURCES, EVENT_NEEDS, MESSAGING_NEEDS, TOO_BROAD } from '../../spec/generated/events.ts';
import { LIMITED_DATA_USE_CODES } from '../../spec/generated/states.ts';
import { LIMITED_DATA_USE_USA } from '../../spec/limited-data-use.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { stateRule } from '../customer/places.ts';
import { placeName } from '../customer/user-data.ts';
import { makeNumber, Object } from '../gtm.ts';
import { fields, user } from '../read/fields.ts';
import { firstText, firstValue } from '../read/places.ts';
import { setting } from '../settings.ts';
import { membersOf, textOf, unpacked, valueAt, valueIn, type Fields } from '../values.ts';
import { note, type Problem } from '../words.ts';

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

const SECONDS_PER_DAY = 86400;
export const MESSAGING = 'business_messaging';

/** How all subcodes of the events edge begin, and Server Side Api Parameter Error: its answer where nothing more special is known. */
const SUBCODES = '2804';
const OF_SCHEMA = '019';

/** custom_data without a value that has no currency (2804023), unless the event is judged by its own requirement. */
export function dropBareValue(customData: Fields, eventName: string): void {
  if (customData['value'] === undefined || customData['currency'] !== undefined) return;
  if (valueIn(EVENT_NEEDS, eventName).indexOf('custom_data.currency') >= 0) return;
  Object.delete(customData, 'value');
  note('value_without_currency', 'custom_data.value');
}

/** Meta's baseline for matching: user_data holds more than one of the sets that it refuses. */
function identifies(userData: Fields): boolean {
  const keys = Object.keys(userData);
  const isBeyond = (set: string): boolean => keys.some((key) => set.indexOf(' ' + key + ' ') < 0);
  // A key of no set decides at once.
  return isBeyond(TOO_BROAD) || TOO_BROAD.split('|').every(isBeyond);
}

/** Whether something stands there that is no empty text. */
function holds(event: Fields, path: string): boolean {
  const value = valueAt(event, path);
  return (value || value === 0) as boolean;
}

/** Why Meta would refuse the whole event; undefined when nothing speaks against it. */
export function refusalOf(event: Fields, eventName: string, nowMs: number): Problem | undefined {
  const isConversation = event['action_source'] === MESSAGING;
  const needs = (
    valueIn(ACTION_SOURCES, event['action_source'] as string) +
    valueIn(EVENT_NEEDS, eventName) +
    (isConversation ? valueIn(MESSAGING_NEEDS, textOf(event['messaging_channel'])) : '')
  ).split(' ');
  const oldest = nowMs / 1000 - makeNumber(needs.shift()) * SECONDS_PER_DAY;
  if ((event['event_time'] as number) < oldest) return { code: 'too_old', field: 'event_time' };
  for (const need of needs) {
    const paths = need.split(',');
    const code = paths.shift() as string;
    if (paths.some((path) => holds(event, path))) continue;
    const field = paths[0] as string;
    // What Meta documents as required but accepts without.
    if (code === '?') note('documented_as_required', field);
    // What a Purchase lacks has reasons of its own.
    else if (code > '9') return { code: code as ProblemCode, field };
    else return { code: 'required_missing', field, detail: `${field}, subcode ${SUBCODES}${code || OF_SCHEMA}` };
  }
  return identifies(event['user_data'] as Fields) ? undefined : { code: 'no_identifier' };
}
