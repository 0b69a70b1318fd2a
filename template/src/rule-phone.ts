/** Normalises telephone numbers to E.164 digits: finds the number in what people write, then reads it by the numbering plans. */
import { EXTENSION_MARKS, SECOND_NUMBER_MARKS } from '../spec/phone-marks.ts';
import { consistsOf, digitsOf, eachCharacter, isDigit, narrow } from './characters.ts';
import { callingCode } from './country-code.ts';
import { forms, noForm } from './forms.ts';
import { numberWithCode, numberWithoutCode } from './phone-number.ts';
import type { Rule } from './types.ts';

/** The digits of the letters a to z on a keypad. */
const KEYPAD = '22233344455566677778889999';
/** What is shorter or longer is no number with an area code. Source: ITU-T E.164. */
const SHORTEST = 7;
const LONGEST = 15;

/** Digits, and a plus if one stands before them; a second plus begins another number. */
function dialled(text: string): string {
  const plus = text.indexOf('+');
  if (plus < 0 || digitsOf(text.slice(0, plus)) !== '') return digitsOf(text.split('+')[0] || '');
  return '+' + digitsOf(text.slice(plus + 1).split('+')[0] || '');
}

/** The text before the first of some marks that stands behind enough digits for a number and, if asked, before a digit. */
function before(text: string, marks: string, digitFollows: boolean): string {
  let kept = text;
  if (consistsOf(text, '0123456789 ()+-.')) return text;
  for (const mark of marks.split('.')) {
    const at = kept.indexOf(mark, SHORTEST);
    const next = kept
      .slice(at + mark.length)
      .trim()
      .charAt(0);
    const isMark = at > 0 && digitsOf(kept.slice(0, at)).length >= SHORTEST;
    if (isMark && (!digitFollows || isDigit(next) || ':.='.indexOf(next) >= 0)) kept = kept.slice(0, at);
  }
  return kept;
}

/** Letters as on a keypad: 1-800-FLOWERS → 18003569377. Words may be longer than North American numbers. */
function keyed(text: string): string {
  const digits = eachCharacter(text, (ch) =>
    ch >= 'a' && ch <= 'z' ? KEYPAD.charAt('abcdefghijklmnopqrstuvwxyz'.indexOf(ch)) : ch,
  );
  return digitsOf(digits).slice(0, text.charAt(0) === '1' || text.indexOf('+1') === 0 ? 11 : 10);
}

/** Meta's library keeps the ASCII digits and drops leading zeros. Source: capi-param-builder, phoneUtil. */
function libraryPhone(value: string): string {
  let digits = digitsOf(value);
  while (digits.charAt(0) === '0') digits = digits.slice(1);
  return digits.length < SHORTEST || digits.length > LONGEST ? '' : digits;
}

/** The readings of a text as digits, best first. */
const READINGS: ((text: string, home: string) => string)[] = [
  (text) => dialled(before(text, EXTENSION_MARKS, true)),
  (text) => dialled(before(before(text, EXTENSION_MARKS, true), SECOND_NUMBER_MARKS, false)),
  // Words on a keypad are a custom of North America.
  (text, home) => ((home === '1' || home === '') && digitsOf(text).length < SHORTEST ? keyed(text) : ''),
];

/** `(650) 555-1212` of a person in the US → `16505551212`; `+44 (0)20 7946 0958` → `442079460958`. */
export const phoneRule: Rule = (value, context) => {
  const home = callingCode(context.country);
  const text = eachCharacter(value.slice(0, 200).toLowerCase(), narrow).trim();
  for (const read of READINGS) {
    const reading = read(text, home);
    const explicit = numberWithCode(reading, home);
    if (explicit !== '') return forms(explicit, libraryPhone(value));
    // What begins with + or 00 and is no number is none at home either.
    const isForeign = reading.charAt(0) === '+' || reading.indexOf('00') === 0;
    const completed = isForeign ? '' : numberWithoutCode(reading, home);
    if (completed !== '') return forms(completed, '');
  }
  const digits = digitsOf(text).length;
  const isNational = home === '' && text.indexOf('+') < 0 && digits >= SHORTEST && digits <= LONGEST;
  return noForm(isNational ? 'phone_without_country' : 'not_a_phone');
};
