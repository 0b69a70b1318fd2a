/** Checks the customer information parameters that Meta wants unhashed. Owns no source and no cookie. */
import type { ProblemCode } from '../spec/problems.ts';
import type { UserFieldRow } from '../spec/row-types.ts';
import { consistsOf, DIGITS } from './alphabet.ts';
import type { Gtm } from './gtm.ts';
import { looksPersonal } from './personal.ts';
import { isPlaceholder } from './placeholder.ts';

/** Numbers with more digits are not exact in JSON readers that use doubles, so they are sent as text. */
const MOST_EXACT_DIGITS = 15;

export interface PlainValue {
  value?: string | number;
  problem?: ProblemCode;
}

const toDigits = (text: string, row: UserFieldRow, gtm: Gtm): PlainValue => {
  const bounds = row.digits || [1, MOST_EXACT_DIGITS];
  if (!consistsOf(text, DIGITS) || text.length < bounds[0] || text.length > bounds[1]) return { problem: 'not_digits' };
  return { value: text.length <= MOST_EXACT_DIGITS ? gtm.makeNumber(text) : text };
};

/** One raw value of a field; neither value nor problem when it is empty. */
export const readPlain = (raw: string, row: UserFieldRow, gtm: Gtm): PlainValue => {
  const text = raw.trim();
  if (text === '') return {};
  if (isPlaceholder(text)) return { problem: 'placeholder' };
  if (row.plain === 'digits') return toDigits(text, row, gtm);
  return looksPersonal(text, gtm) ? { problem: 'personal_parameter' } : { value: text };
};
