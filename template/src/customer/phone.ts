/** Telephone numbers to E.164 digits: finds the number in what people write; phone-plan.ts then reads it. */
import { narrow } from '../encodings.ts';
import { EXTENSION, SECOND_NUMBER } from '../../spec/phone-marks.ts';
import { find, isDigits, isUnusual, matchesOf, NO_DIGITS, SIGNS, without } from '../values.ts';
import { numberInside, numberWithCode, withoutZeros } from './phone-plan.ts';
import { callingCode } from './places.ts';
import type { Forms } from './texts.ts';

/** What is shorter or longer is no number with an area code. Source: ITU-T E.164. */
const SHORTEST = 7;
const LONGEST = 15;
/** Nobody writes more around a number. */
const LONGEST_TEXT = 200;

function digitsOf(text: string): string {
  return without(text, NO_DIGITS);
}

/** Digits, and a plus if one stands before them and no 0 behind it; a second plus begins another number. */
function dialled(text: string): string {
  const parts = text.split('+0').join('0').split('+');
  return digitsOf(parts[0] as string) || '+' + digitsOf(parts[1] || '');
}

/** The text before a sign that stands behind enough digits for a number. */
function before(text: string, sign: string): string {
  const head = matchesOf(text, `(?s)^(\\D*\\d){7}.*?(${sign})`)[0];
  return head ? head.slice(0, -1) : text;
}

/** Meta's library keeps the ASCII digits and drops leading zeros. Source: capi-param-builder, phoneUtil. */
function libraryPhone(digits: string): string {
  const rest = withoutZeros(digits);
  return rest.length < SHORTEST || rest.length > LONGEST ? '' : rest;
}

/** A reading of the text as digits; undefined when it is no number. Completed ones have no form in the library that is right. */
function read(reading: string, home: string, digits: string): Forms | undefined {
  const explicit = numberWithCode(reading, home);
  if (explicit) return [explicit, libraryPhone(digits)];
  // What begins with + or 00 and is no number is none at home either.
  const completed = reading < '01' ? '' : numberInside(reading, home);
  return completed ? [completed] : undefined;
}

/** `4.9151E+12`: a table calculation has taken the number for an amount, and the last digits are lost. */
const ROUNDED = '^\\d+([.,]\\d+)?e\\+?\\d{1,2}$';

/** `(650) 555-1212` of a person in the US → `16505551212`; `+44 (0)20 7946 0958` → `442079460958`. */
export function phoneRule(value: string, country: string): Forms {
  const home = callingCode(country);
  const lower = value.slice(0, LONGEST_TEXT).toLowerCase().trim();
  // What people usually write: digits, blanks, brackets, dashes, dots, a plus before them.
  const plus = lower.charAt(0) === '+' ? '+' : '';
  const signless = lower.slice(plus.length);
  const plain = isUnusual(signless) || signless.indexOf('#') >= 0 ? '' : without(signless, SIGNS);
  const usual = isDigits(plain) && read(plus + plain, home, plain);
  if (usual) return usual;
  if (find(lower, ROUNDED, -1) === 0) return ['', '', 'inexact_number'];
  const text = narrow(lower).trim();
  const extensionless = before(text, EXTENSION);
  const all = digitsOf(value);
  const found =
    read(dialled(extensionless), home, all) || read(dialled(before(extensionless, SECOND_NUMBER)), home, all);
  if (found) return found;
  const library = home || text.indexOf('+') >= 0 ? '' : libraryPhone(digitsOf(text));
  // What the pixel's own matching sends of such a number is better than nothing.
  return [library, '', library && 'phone_without_country'];
}
