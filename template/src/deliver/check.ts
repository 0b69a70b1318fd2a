/**
 * What Meta would refuse is not sent, what it would only refuse in part is left out, each with Meta's reason. Source of the
 * checks: the error catalogue of the events edge, subcodes in `spec/problems.ts`.
 */
import {
  ACTION_SOURCES,
  MESSAGING_NEEDS,
  MISSING_PARAMETERS,
  REQUIRED_PARAMETERS,
  TOO_BROAD,
} from '../../spec/generated/events.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { makeNumber, Object } from '../gtm.ts';
import { textOf, valueAt, valueIn, type Fields } from '../values.ts';
import { note, type Problem } from '../words.ts';

const SECONDS_PER_DAY = 86400;
export const MESSAGING = 'business_messaging';

/** Server Side Api Parameter Error: what Meta answers where nothing more special is known. */
const SCHEMA_SUBCODE = '2804019';

/** The parameters without which Meta refuses the event, with blanks between; '' for most. */
function requiredBy(eventName: string): string {
  return valueIn(REQUIRED_PARAMETERS, eventName);
}

/** custom_data without a value that has no currency (2804023), unless the event is judged by its own requirement. */
export function dropBareValue(customData: Fields, eventName: string): void {
  if (customData['value'] === undefined || customData['currency'] !== undefined) return;
  if (requiredBy(eventName).indexOf('custom_data.currency') >= 0) return;
  Object.delete(customData, 'value');
  note('value_without_currency', 'custom_data.value');
}

/** Meta's baseline for matching: user_data holds more than one of the sets that it refuses. */
function identifies(userData: Fields): boolean {
  const keys = Object.keys(userData);
  // A key of no set decides at once.
  if (keys.some((key) => TOO_BROAD.indexOf(' ' + key + ' ') < 0)) return true;
  return TOO_BROAD.split('|').every((set) => keys.some((key) => set.indexOf(' ' + key + ' ') < 0));
}

/** Those of the fields, with blanks between, that the event lacks. */
function lacking(event: Fields, fields: string): string[] {
  return fields === ''
    ? []
    : fields.split(' ').filter((field) => ([undefined, ''] as unknown[]).indexOf(valueAt(event, field)) >= 0);
}

/** Names the parameter that is missing, and Meta's subcode. What a Purchase lacks has reasons of its own. */
function missing(field: string): Problem {
  const known = valueIn(MISSING_PARAMETERS, field) || SCHEMA_SUBCODE;
  if (known > '9') return { code: known as ProblemCode, field };
  return { code: 'required_missing', field, detail: `${field}, subcode ${known}` };
}

/** Why Meta would refuse the whole event; undefined when nothing speaks against it. */
export function refusalOf(event: Fields, eventName: string, nowMs: number): Problem | undefined {
  const actionSource = textOf(event['action_source']);
  const userData = event['user_data'] as Fields;
  const parts = valueIn(ACTION_SOURCES, actionSource).split('|');
  // What Meta documents as required but accepts without.
  for (const field of lacking(event, parts[2] || '')) note('documented_as_required', field);
  const oldest = nowMs / 1000 - makeNumber(parts[0]) * SECONDS_PER_DAY;
  if ((event['event_time'] as number) < oldest) return { code: 'too_old', field: 'event_time' };
  const lacked = lacking(event, parts[1] || '')[0] || lacking(event, requiredBy(eventName))[0];
  if (lacked) return missing(lacked);
  if (actionSource === MESSAGING) {
    const needs = valueIn(MESSAGING_NEEDS, textOf(event['messaging_channel'])).split(' ');
    if (!needs.some((key) => userData[key] !== undefined)) return missing(`user_data.${needs[0]}`);
  }
  return identifies(userData) ? undefined : { code: 'no_identifier' };
}
