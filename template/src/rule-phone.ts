/** Normalises telephone numbers to E.164 digits: finds the number in what people write, then reads it by the numbering plans. */
import { EXTENSION_MARKS, SECOND_NUMBER_MARKS } from '../spec/phone-marks.ts';
import { isAsciiLetter, isDigit } from './characters.ts';
import { callingCode } from './country-code.ts';
import { asciiDigit } from './digits.ts';
import { forms, noForm } from './forms.ts';
import { readPhoneNumber } from './phone-number.ts';
import type { Rule } from './types.ts';

const KEYPAD = '22233344455566677778889999';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** What is shorter or longer is no number with an area code. Source: ITU-T E.164. */
const SHORTEST = 7;
const LONGEST = 15;

const countDigits = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charAt(i))) count++;
  return count;
};

/** Where the first of some marks stands behind enough digits for a number; the text's length when none does. */
function endBefore(text: string, marks: readonly string[], follows: (rest: string) => boolean): number {
  let end = text.length;
  for (const mark of marks) {
    const at = text.indexOf(mark, SHORTEST - 1);
    if (at > 0 && at < end && countDigits(text.slice(0, at)) >= SHORTEST && follows(text.slice(at + mark.length)))
      end = at;
  }
  return end;
}

/** An extension's mark has digits behind it, not the letters of a word. */
function startsWithDigits(rest: string): boolean {
  let i = 0;
  while (i < rest.length && !isDigit(rest.charAt(i)) && !isAsciiLetter(rest.charAt(i))) i++;
  return isDigit(rest.charAt(i));
}

/** Digits, and a plus if one stands before them; a second plus begins another number. */
function dialled(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    if (isDigit(ch)) digits = digits + ch;
    else if (ch === '+' && digits === '') digits = '+';
    else if (ch === '+' && digits.length > SHORTEST) return digits;
  }
  return digits === '+' ? '' : digits;
}

/** Letters as on a keypad: 1-800-FLOWERS → 1-800-3569377. North American numbers stop at eleven digits, words may not. */
function keyed(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const at = ALPHABET.indexOf(text.charAt(i));
    digits = digits + (at < 0 || digits === '' ? text.charAt(i) : KEYPAD.charAt(at));
  }
  const all = dialled(digits);
  const ten = all.charAt(0) === '+' ? 12 : all.charAt(0) === '1' ? 11 : 10;
  return all.slice(0, ten);
}

/** Meta's library keeps the ASCII digits and drops leading zeros. Source: capi-param-builder, phoneUtil. */
function libraryPhone(value: string): string {
  let digits = '';
  for (let i = 0; i < value.length; i++) {
    const ch = value.charAt(i);
    if (isDigit(ch) && (digits !== '' || ch !== '0')) digits = digits + ch;
  }
  return digits.length < SHORTEST || digits.length > LONGEST ? '' : digits;
}

/** The raw text in lower case, digits and plus in ASCII. */
function readable(value: string): string {
  let text = '';
  for (let i = 0; i < value.length; i++) {
    const ch = value.charAt(i);
    text = text + (ch === '＋' ? '+' : asciiDigit(ch));
  }
  return text.toLowerCase();
}

/** What may be the number, best reading first. */
function readings(text: string, home: string): string[] {
  const whole = text.slice(0, endBefore(text, EXTENSION_MARKS, startsWithDigits));
  const first = whole.slice(
    0,
    endBefore(whole, SECOND_NUMBER_MARKS, () => true),
  );
  const found = first === whole ? [dialled(whole)] : [dialled(whole), dialled(first)];
  const inAmerica = home === '1' || home === '';
  return inAmerica && countDigits(whole) < 10 ? found.concat([keyed(whole)]) : found;
}

/** `(650) 555-1212` of a person in the US → `16505551212`; `+44 (0)20 7946 0958` → `442079460958`. */
export const phoneRule: Rule = (value, context) => {
  const home = callingCode(context.country);
  const text = readable(value);
  for (const reading of readings(text, home)) {
    const number = readPhoneNumber(reading, home);
    if (number.digits !== '') return forms(number.digits, number.completed ? '' : libraryPhone(value));
  }
  const digits = countDigits(text);
  if (digits < SHORTEST || digits > LONGEST || home !== '' || text.indexOf('+') >= 0) return noForm('not_a_phone');
  return noForm('phone_without_country');
};
