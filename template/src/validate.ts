/**
 * Stage: what Meta would refuse is not sent, what it would only refuse in part is left out, each with Meta's reason.
 * Source of the checks: the error catalogue of the events edge, subcodes in `spec/problems.ts`.
 */
import { MISSING_SUBCODES } from '../spec/action-sources.ts';
import type { ProblemCode } from '../spec/problems.ts';
import type { ActionRow, UserRow } from '../spec/row-types.ts';
import { MESSAGING_NEEDS, REQUIRED_PARAMETERS, USER_ROWS } from '../spec/runtime.ts';
import { TOO_BROAD } from '../spec/too-broad.ts';
import type { Gtm } from './gtm.ts';
import { textOf, valueAt } from './shape.ts';
import type { Fields, MetaEvent, Problem, Staged } from './types.ts';

const SECONDS_PER_DAY = 86400;
const MESSAGING = 'business_messaging';

/** Server Side Api Parameter Error: what Meta answers where nothing more special is known. */
const SCHEMA_SUBCODE = 2804019;

/** What a Purchase lacks has reasons of its own. */
const MISSING: Record<string, ProblemCode> = {
  'custom_data.value': 'purchase_without_value',
  'custom_data.currency': 'purchase_without_currency',
};

/** Keys that belong to the one kind of action source or to the other. */
const objection = (row: UserRow, messaging: boolean): ProblemCode | undefined => {
  if (messaging && row.notInMessaging) return 'not_in_messaging';
  return !messaging && row.onlyInMessaging ? 'only_in_messaging' : undefined;
};

/** user_data without the members that Meta refuses. */
export const checkUserData = (userData: Fields, source: ActionRow): Staged<Fields> => {
  const value: Fields = {};
  const problems: Problem[] = [];
  for (const row of USER_ROWS) {
    const own = userData[row.key];
    if (own === undefined) continue;
    const code = objection(row, source.value === MESSAGING);
    if (code) problems.push({ code, field: `user_data.${row.key}` });
    else value[row.key] = own;
  }
  return { value, problems };
};

/** The row of a table; names come from outside, so inherited properties such as `__proto__` are not looked at. */
const rowOf = (table: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] =>
  (table.hasOwnProperty(name) && table[name]) || [];

/** custom_data without a value that has no currency (2804023), unless the event is judged by its own requirement. */
export const checkCustomData = (customData: Fields, eventName: string, gtm: Gtm): Staged<Fields> => {
  const problems: Problem[] = [];
  const value: Fields = {};
  const lacks =
    customData['currency'] === undefined && rowOf(REQUIRED_PARAMETERS, eventName).indexOf('custom_data.currency') < 0;
  for (const key of gtm.Object.keys(customData)) {
    if (key === 'value' && lacks) problems.push({ code: 'value_without_currency', field: 'custom_data.value' });
    else value[key] = customData[key];
  }
  return { value, problems };
};

/** Meta's baseline for matching: user_data holds more than one of the sets that it refuses. */
const identifies = (userData: Fields): boolean => {
  const present = USER_ROWS.map((row) => row.key).filter((key) => userData[key] !== undefined);
  return TOO_BROAD.every((set) => present.some((key) => set.indexOf(key) < 0));
};

const isMissing = (event: MetaEvent, field: string): boolean => {
  const value = valueAt(event, field);
  return value === undefined || value === '';
};

/** Names the parameter that is missing, and Meta's subcode. */
const missing = (field: string): Problem => ({
  code: MISSING[field] || 'required_missing',
  field,
  detail: MISSING[field] ? field : `${field}, subcode ${MISSING_SUBCODES[field] || SCHEMA_SUBCODE}`,
});

/** Why Meta would refuse the whole event; undefined when nothing speaks against it. */
export const refusalOf = (event: MetaEvent, source: ActionRow, nowMs: number): Problem | undefined => {
  if (event.event_time < nowMs / 1000 - source.maxAgeDays * SECONDS_PER_DAY) {
    return { code: 'too_old', field: 'event_time' };
  }
  for (const field of source.requires) if (isMissing(event, field)) return missing(field);
  const needs = source.value === MESSAGING ? rowOf(MESSAGING_NEEDS, textOf(event['messaging_channel'])) : [];
  if (needs.length > 0 && !needs.some((key) => event.user_data[key] !== undefined)) {
    return missing(`user_data.${needs[0]}`);
  }
  if (!identifies(event.user_data)) return { code: 'no_identifier' };
  for (const field of rowOf(REQUIRED_PARAMETERS, event.event_name)) if (isMissing(event, field)) return missing(field);
  return undefined;
};

/** What Meta documents as required but accepts without. */
export const expectationsOf = (event: MetaEvent, source: ActionRow): Problem[] =>
  source.expects
    .filter((field) => valueAt(event, field) === undefined)
    .map((field): Problem => ({ code: 'documented_as_required', field }));
