/**
 * Telephone numbers to E.164 digits: strings of digits by the generated numbering plans, then the number in what people write.
 */
import { COUNTRIES, ZERO_KEPT } from '../../spec/generated/countries.ts';
import { EXTENSION, SECOND_NUMBER } from '../../spec/phone-marks.ts';
import { narrow } from '../encodings.ts';
import { find, isDigits, isUnusual, matchesOf, NO_DIGITS, replaced, SIGNS, without } from '../values.ts';
import { callingCode } from './places.ts';
import type { Forms } from './texts.ts';

/** Digits of the shortest number that is taken for an international one without any sign that it is. */
const SHORTEST_UNMARKED = 11;
const NORTH_AMERICA = '1';
const ARGENTINA = '54';
const BRAZIL = '55';

/**
 * Of a calling code: the possible lengths of a national number as hexadecimal digits, with a mark where it may begin with 0; what is
 * dialled before it inside the country, if that is not 0; what is dialled there before a foreign number, if that is not 00.
 */
function planOf(code: string): string[] {
  const before = COUNTRIES.split(`;${code}|`)[0] as string;
  const plan = before.split('.').pop() as string;
  return (plan.split(';')[0] as string).split(':');
}

/** What stands behind a beginning; '' where the digits begin otherwise. */
function behind(digits: string, beginning: string | undefined): string {
  return beginning && digits.indexOf(beginning) === 0 ? digits.slice(beginning.length) : '';
}

function withoutZeros(digits: string): string {
  return digits.charAt(0) === '0' ? without(digits, '^0+') : digits;
}

/** Whether a number of the plan may look so. North American area codes begin with 2 to 9. */
function fits(number: string, code: string, lengths: string): boolean {
  const before = lengths.indexOf(ZERO_KEPT) < 0 ? '0' : '';
  const begins = number.charAt(0) > (code === NORTH_AMERICA ? '1' : before);
  return begins && lengths.indexOf(number.length.toString(16)) >= 0;
}

/**
 * What else people dial: in Argentina 0 11 15 2345-6789, which is 9 11 2345-6789 behind the calling code (other area codes have three
 * or four digits); in Brazil 0 and two digits of a carrier before the area code.
 */
function byCustom(digits: string, code: string, zeroless: string): string {
  if (code === ARGENTINA) return replaced(zeroless, '^(11|....??)15', (head) => '9' + head.slice(0, -2));
  return code === BRAZIL && zeroless !== digits ? zeroless.slice(2) : '';
}

/** The number that is dialled so inside the country with the calling code, in E.164 without the plus; '' when there is none such. */
function numberInside(digits: string, code: string): string {
  const plan = planOf(code);
  const lengths = plan[0] as string;
  if (!lengths || fits(digits, code, lengths)) return lengths && code + digits;
  const trunkless = behind(digits, plan[1]);
  const zeroless = withoutZeros(trunkless || digits);
  for (const number of [trunkless, zeroless, byCustom(digits, code, zeroless)])
    if (fits(number, code, lengths)) return code + number;
  return '';
}

/** The number whose digits begin with its calling code; '' when there is none such. */
function international(digits: string): string {
  for (const length of [1, 2, 3]) {
    const number = numberInside(digits.slice(length), digits.slice(0, length));
    if (number) return number;
  }
  return '';
}

/** The number in ASCII digits that say their calling code, whatever stands before it: +, 00, 011, nothing. '' if they do not. */
export function numberWithCode(dialled: string, home: string): string {
  const abroad = (prefix: string | undefined): string => {
    const rest = behind(dialled, prefix);
    return rest && international(rest);
  };
  const found = abroad('+') || abroad('00') || abroad(planOf(home || NORTH_AMERICA)[2]);
  if (found || dialled < '1') return found;
  const local = numberInside(dialled, home);
  const rest = numberInside(behind(dialled, home), home);
  // Whoever leaves out the plus keeps the calling code, but hardly ever leaves out the 0 of a national number.
  if (rest && (!local || (planOf(home)[0] as string).indexOf(ZERO_KEPT) < 0 || dialled.length > SHORTEST_UNMARKED))
    return rest;
  return !local && dialled.length >= SHORTEST_UNMARKED ? international(dialled) : '';
}

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
