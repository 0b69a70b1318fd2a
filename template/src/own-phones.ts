/**
 * Keeps the customer's own phone number out of custom_data, however it is written there: national numbers look like any
 * other number, but the event itself says which one is a phone.
 */
import { USER_FIELDS } from '../spec/meta-fields.ts';
import { consistsOf, digitsOf } from './alphabet.ts';
import type { Gtm } from './gtm.ts';
import { pathsOf, textsAt } from './path.ts';
import { isScalar } from './shape.ts';
import type { EventData, Fields, Problem, Staged } from './types.ts';

/** Shorter texts are no phone numbers. Source: ITU-T E.164; the shortest national numbers have seven digits. */
const FEWEST_DIGITS = 7;
const CHARACTERS = '0123456789+ ()-./';

/** The last seven digits of every phone of the event: prefixes are written in many ways, the end is not. */
export const ownPhones = (event: EventData, gtm: Gtm): string[] => {
  const ends: string[] = [];
  for (const path of pathsOf(USER_FIELDS, 'ph')) {
    for (const text of textsAt(event, path, gtm)) {
      const digits = digitsOf(text);
      if (digits.length >= FEWEST_DIGITS && digits.length <= 20) ends.push(digits.slice(-FEWEST_DIGITS));
    }
  }
  return ends;
};

const isOwnPhone = (value: unknown, ends: string[]): boolean => {
  if (!isScalar(value) || ends.length === 0) return false;
  const text = '' + value;
  if (text.length > 30 || !consistsOf(text, CHARACTERS)) return false;
  const digits = digitsOf(text);
  return ends.some((end) => digits.length >= FEWEST_DIGITS && digits.slice(-FEWEST_DIGITS) === end);
};

export const withoutOwnPhones = (fields: Fields, ends: string[], gtm: Gtm): Staged<Fields> => {
  const value: Fields = {};
  const problems: Problem[] = [];
  for (const key of gtm.Object.keys(fields)) {
    if (isOwnPhone(fields[key], ends)) problems.push({ code: 'personal_parameter', field: 'custom_data.' + key });
    else value[key] = fields[key];
  }
  return { value, problems };
};
