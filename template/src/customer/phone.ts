/** Telephone numbers to E.164 digits: finds the number in what people write; phone-plan.ts then reads it. */
import { narrow } from '../encodings.ts';
import { EXTENSION_MARKS, SECOND_NUMBER_MARKS } from '../../spec/phone-marks.ts';
import { find, isDigits, isUnusual, NO_DIGITS, SIGNS, without } from '../values.ts';
import { callingCode } from './countries.ts';
import { forms, noForm, type Forms } from './forms.ts';
import { numberWithCode, numberWithoutCode, withoutZeros } from './phone-plan.ts';

/** The digits of the letters a to z on a keypad. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const KEYPAD = '22233344455566677778889999';
/** What is shorter or longer is no number with an area code. Source: ITU-T E.164. */
const SHORTEST = 7;
const LONGEST = 15;
/** Nobody writes more around a number. */
const LONGEST_TEXT = 200;

function digitsOf(text: string): string {
  return without(text, NO_DIGITS);
}

/** Digits, and a plus if one stands before them; a second plus begins another number. */
function dialled(text: string): string {
  const parts = text.split('+');
  const first = digitsOf(parts[0] as string);
  return parts.length === 1 || first ? first : '+' + digitsOf(parts[1] as string);
}

/** The text before the first of some marks that stands behind enough digits for a number and, if asked, before a digit. */
function before(text: string, marks: string, digitFollows: boolean): string {
  let kept = text;
  for (const mark of marks.split('.')) {
    const at = kept.indexOf(mark, SHORTEST);
    if (at < 0 || digitsOf(kept.slice(0, at)).length < SHORTEST) continue;
    const next = kept
      .slice(at + mark.length)
      .trim()
      .charAt(0);
    if (!digitFollows || isDigits(next) || (next && ':.='.indexOf(next) >= 0)) kept = kept.slice(0, at);
  }
  return kept;
}

/**
 * Letters as on a keypad: 1-800-FLOWERS → 18003569377, a custom of North America. Words may be longer than the numbers.
 */
function keyed(text: string, home: string): string {
  if ((home && home !== '1') || digitsOf(text).length >= SHORTEST) return '';
  const keys = text.split('').map((ch) => (LETTERS.indexOf(ch) < 0 ? ch : KEYPAD.charAt(LETTERS.indexOf(ch))));
  return digitsOf(keys.join('')).slice(0, text.charAt(0) === '1' || text.indexOf('+1') === 0 ? 11 : 10);
}

/** Meta's library keeps the ASCII digits and drops leading zeros. Source: capi-param-builder, phoneUtil. */
function libraryPhone(digits: string): string {
  const rest = withoutZeros(digits);
  return rest.length < SHORTEST || rest.length > LONGEST ? '' : rest;
}

/** A reading of the text as digits; '' when it is no number. Completed ones have no form in the library that is right. */
function read(reading: string, home: string, digits: string): Forms | undefined {
  const explicit = numberWithCode(reading, home);
  if (explicit) return forms(explicit, libraryPhone(digits));
  // What begins with + or 00 and is no number is none at home either.
  const isForeign = reading.charAt(0) === '+' || reading.indexOf('00') === 0;
  const completed = isForeign ? '' : numberWithoutCode(reading, home);
  return completed ? forms(completed, '') : undefined;
}

/** What people usually write: digits, blanks, brackets, dashes, dots, a plus before them. Its digits; '' for anything else. */
function plainDigits(text: string): string {
  const signless = text.charAt(0) === '+' ? text.slice(1) : text;
  const digits = isUnusual(signless) || text.indexOf('#') >= 0 ? '' : without(signless, SIGNS);
  return isDigits(digits) ? digits : '';
}

/** `4.9151E+12`: a table calculation has taken the number for an amount, and the last digits are lost. */
const ROUNDED = '^[0-9]+(?:[.,][0-9]+)?e\\+?[0-9]{1,2}$';

/** `(650) 555-1212` of a person in the US → `16505551212`; `+44 (0)20 7946 0958` → `442079460958`. */
export function phoneRule(value: string, country: string): Forms {
  const home = callingCode(country);
  const lower = value.slice(0, LONGEST_TEXT).toLowerCase().trim();
  const plain = plainDigits(lower);
  if (plain) {
    const found = read(lower.charAt(0) === '+' ? '+' + plain : plain, home, plain);
    if (found) return found;
  }
  if (find(lower, ROUNDED, -1) === 0) return noForm('inexact_number');
  const text = narrow(lower).trim();
  const extensionless = before(text, EXTENSION_MARKS, true);
  const all = digitsOf(value);
  const found =
    read(dialled(extensionless), home, all) ||
    read(dialled(before(extensionless, SECOND_NUMBER_MARKS, false)), home, all) ||
    read(keyed(text, home), home, all);
  if (found) return found;
  const isNational = !home && text.indexOf('+') < 0;
  const library = isNational ? libraryPhone(digitsOf(text)) : '';
  // What the pixel's own matching sends of such a number is better than nothing.
  return { documented: '', library, problem: library ? 'phone_without_country' : 'not_a_phone' };
}
