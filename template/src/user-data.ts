/**
 * Stage: builds user_data by walking the table of customer information parameters: read, normalise, hash. Click ID,
 * browser ID and IP address come from stages of their own.
 */
import type { UserRow } from '../spec/row-types.ts';
import { USER_ROWS } from '../spec/runtime.ts';
import { hashValues } from './hash-values.ts';
import { readPlain } from './plain-value.ts';
import { isOn } from './settings.ts';
import { isNumber, textOf } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';
import { eachSource } from './user-sources.ts';

/** Beyond 2^53 numbers in JavaScript are no longer those that the site wrote. */
const LARGEST_EXACT = 9007199254740991;

const isInexact = (value: unknown): boolean => isNumber(value) && value > LARGEST_EXACT;

/** The first source that yields anything wins; what the sources before it lacked is reported. */
const readField = (row: UserRow, incoming: Incoming, country: string): Staged<unknown> => {
  const problems: Problem[] = [];
  const field = `user_data.${row.key}`;
  const both = isOn(incoming.settings, 'sendBothForms');
  let value: unknown;
  eachSource(row, incoming, (texts, detail) => {
    if ((incoming.flat[detail] || [incoming.overrides[row.key]]).some(isInexact)) {
      problems.push({ code: 'inexact_number', field, detail });
      return false;
    }
    const read = row.rule
      ? hashValues(texts, row.rule, { gtm: incoming.gtm, country, both, hashedOnly: detail.indexOf('sha256_') >= 0 })
      : readPlain(texts, row, incoming);
    for (const code of read.reasons) problems.push({ code, field, detail });
    value = read.value;
    return value !== undefined;
  });
  for (const path of row.never || []) {
    if (incoming.flat[path]) problems.push({ code: 'google_phone_hash', field, detail: path });
  }
  return { value, problems };
};

/** `known` holds what other stages have read, '' where they found nothing. */
export const readUserData = (incoming: Incoming, known: Fields): Staged<Fields> => {
  const phoneCountry = incoming.country || textOf(incoming.settings['phoneCountry']).toLowerCase();
  const value: Fields = {};
  let problems: Problem[] = [];
  for (const row of USER_ROWS) {
    const own = known[row.key];
    if (own) value[row.key] = own;
    if (own !== undefined) continue;
    const read = readField(row, incoming, row.rule === 'phone' ? phoneCountry : incoming.country);
    if (read.value !== undefined) value[row.key] = read.value;
    problems = problems.concat(read.problems);
  }
  return { value, problems };
};
