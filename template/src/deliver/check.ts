/**
 * What Meta would refuse is not sent, what it would only refuse in part is left out, each with Meta's reason. Source of the
 * checks: the error catalogue of the events edge, subcodes in `spec/problems.ts`.
 */
import { ACTION_SOURCES, EVENT_NEEDS, MESSAGING_NEEDS, TOO_BROAD } from '../../spec/generated/events.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { makeNumber, Object } from '../gtm.ts';
import { textOf, valueAt, valueIn, type Fields } from '../values.ts';
import { note, type Problem } from '../words.ts';

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
