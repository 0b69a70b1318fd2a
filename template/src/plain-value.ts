/** Checks the customer information parameters that Meta wants unhashed. Owns no source and no cookie. */
import type { ProblemCode } from '../spec/problems.ts';
import type { UserRow } from '../spec/row-types.ts';
import { consistsOf, DIGITS } from './characters.ts';
import type { Values } from './hash-values.ts';
import { readHashed } from './hashed.ts';
import { looksPersonal, type Guard } from './personal.ts';
import { isPlaceholder } from './placeholder.ts';

/** Numbers with more digits are not exact in JSON readers that use doubles, so they are sent as text. */
const MOST_EXACT_DIGITS = 15;

const reasonAgainst = (text: string, row: UserRow, guard: Guard): ProblemCode | undefined => {
  if (isPlaceholder(text)) return 'placeholder';
  if (readHashed(text).kind === 'empty') return 'empty_hash';
  if (row.digits) {
    const fits = text.length >= row.digits[0] && text.length <= row.digits[1];
    if (!fits || !consistsOf(text, DIGITS)) return 'not_digits';
  }
  return looksPersonal(text, guard) ? 'personal_parameter' : undefined;
};

/** The first of the raw values that is what Meta expects. */
export const readPlain = (texts: string[], row: UserRow, guard: Guard): Values => {
  const reasons: ProblemCode[] = [];
  for (const raw of texts) {
    const text = raw.trim();
    const reason = text ? reasonAgainst(text, row, guard) : undefined;
    if (reason) reasons.push(reason);
    else if (text) {
      const isExact = row.plain === 'integer' && text.length <= MOST_EXACT_DIGITS;
      return { value: isExact ? guard.gtm.makeNumber(text) : text, reasons };
    }
  }
  return { value: undefined, reasons };
};
