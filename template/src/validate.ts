/**
 * Stage: what Meta would refuse is not sent, what it would only refuse in part is left out, each with Meta's reason.
 * Source of the checks: the error catalogue of the events edge, subcodes in `spec/problems.ts`.
 */
import { STANDARD_EVENTS } from '../spec/ga4-events.ts';
import { USER_FIELDS } from '../spec/meta-fields.ts';
import type { ProblemCode } from '../spec/problems.ts';
import type { ActionSourceRow, UserFieldRow } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { readHashed } from './hashed.ts';
import { valueAt } from './path.ts';
import type { Fields, MetaEvent, Problem, Staged } from './types.ts';

const SECONDS_PER_DAY = 86400;
const MESSAGING = 'business_messaging';

/** What a Purchase lacks has reasons of its own; any other required parameter is named. */
const MISSING: Record<string, ProblemCode> = {
  value: 'purchase_without_value',
  currency: 'purchase_without_currency',
};

const withoutKey = (fields: Fields, key: string, gtm: Gtm): Fields => {
  const rest: Fields = {};
  for (const other of gtm.Object.keys(fields)) if (other !== key) rest[other] = fields[other];
  return rest;
};

const misplaced = (row: UserFieldRow, messaging: boolean): ProblemCode | undefined => {
  if (messaging && row.notInMessaging) return 'not_in_messaging';
  return !messaging && row.onlyInMessaging ? 'only_in_messaging' : undefined;
};

/**
 * The last line of defence: whatever a rule or an override did, nothing that must be hashed leaves unhashed. For external
 * IDs Meta only recommends it.
 */
const unhashed = (row: UserFieldRow, value: unknown): ProblemCode | undefined => {
  const hashes = row.rule && row.rule !== 'external_id' ? (value as string[]) : [];
  return hashes.every((hash) => readHashed(hash).kind === 'sha256') ? undefined : 'not_hashed';
};

/** user_data without the members that Meta refuses. */
export const checkUserData = (userData: Fields, source: ActionSourceRow, gtm: Gtm): Staged<Fields> => {
  let value = userData;
  const problems: Problem[] = [];
  for (const row of USER_FIELDS as readonly UserFieldRow[]) {
    if (value[row.key] === undefined) continue;
    const code = misplaced(row, source.value === MESSAGING) || unhashed(row, value[row.key]);
    if (!code) continue;
    value = withoutKey(value, row.key, gtm);
    problems.push({ code, field: 'user_data.' + row.key });
  }
  return { value, problems };
};

/** custom_data without a value that has no currency: Meta refuses it (2804023). A Purchase is judged by its own rule. */
export const checkCustomData = (customData: Fields, eventName: string, gtm: Gtm): Staged<Fields> => {
  const lacks = customData['value'] !== undefined && customData['currency'] === undefined;
  if (!lacks || requirementsOf(eventName).indexOf('currency') >= 0) return { value: customData, problems: [] };
  return {
    value: withoutKey(customData, 'value', gtm),
    problems: [{ code: 'value_without_currency', field: 'custom_data.value' }],
  };
};

const requirementsOf = (eventName: string): readonly string[] => {
  for (const row of STANDARD_EVENTS) if (row.name === eventName) return row.requires;
  return [];
};

/**
 * Meta's baseline for matching: one identifying key, or a name together with more than gender. The sets that it refuses are
 * {ct, country, st, zp, ge, user agent}, {db, user agent}, {fn, ge} and {ln, ge}. Source: Meta, best practices.
 */
const identifies = (userData: Fields): boolean => {
  let weak = 0;
  for (const row of USER_FIELDS as readonly UserFieldRow[]) {
    if (userData[row.key] === undefined) continue;
    if (row.identifies) return true;
    if (row.rule && row.rule !== 'gender') weak++;
  }
  const named = userData['fn'] !== undefined || userData['ln'] !== undefined;
  return named && weak >= 2;
};

/** Why Meta would refuse the whole event; undefined when nothing speaks against it. */
export const refusalOf = (event: MetaEvent, source: ActionSourceRow, nowMs: number): Problem | undefined => {
  if (event.event_time < nowMs / 1000 - source.maxAgeDays * SECONDS_PER_DAY) {
    return { code: 'too_old', field: 'event_time' };
  }
  for (const path of source.requires) {
    if (valueAt(event, path) === undefined) return { code: 'required_missing', field: path };
  }
  if (!identifies(event.user_data)) return { code: 'no_identifier' };
  for (const key of requirementsOf(event.event_name)) {
    const code = MISSING[key];
    if (code && valueAt(event, 'custom_data.' + key) === undefined) return { code, field: 'custom_data.' + key };
  }
  return undefined;
};

/** What Meta documents as required but accepts without. */
export const expectationsOf = (event: MetaEvent, source: ActionSourceRow): Problem[] => {
  const problems: Problem[] = [];
  for (const path of source.expects) {
    if (valueAt(event, path) === undefined) problems.push({ code: 'documented_as_required', field: path });
  }
  return problems;
};
