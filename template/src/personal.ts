/**
 * Recognises text that looks like personal data: e-mail addresses, international phone numbers, and the phone numbers that the
 * event itself names. Such text may only leave hashed, in user_data. Rather too strict than too lax: a custom property is
 * worth less than a leak.
 */
import { digitsOf, eachCharacter, isAscii, isAsciiWord, isDigit, narrow } from './characters.ts';
import type { Gtm } from './gtm.ts';

/** What the check needs to know of the event. */
export interface Guard {
  gtm: Gtm;
  /** The last digits of the customer's own phone numbers: their beginnings are written in many ways. */
  ownPhones: string[];
}

/** The shortest phone numbers have seven digits; international ones have eight to fifteen. Source: ITU-T E.164. */
const END = 7;
const MOST_PHONES = 20;
/** `a@b.c`; most categories, sizes and colours are shorter or little longer, and every item has some. */
const SHORTEST_TEXT = 5;
/** No parameter of Meta's is longer; what is cannot be looked through cheaply, so it does not leave. */
const LONGEST_TEXT = 20000;
const SEPARATORS = ' ()-./+_–‑\t ';

/** Ends of so few different digits (5551212, 1000000) stand in prices and order ids as well, so more digits are compared. */
const FEWEST_DIFFERENT = 4;
const LONGER_END = 10;

const differentDigits = (end: string): number =>
  end.split('').filter((digit, index) => end.indexOf(digit) === index).length;

/** '' for what people type into a required field: 0000000, 1111111. */
const endOf = (phone: string): string => {
  const digits = digitsOf(phone.substring(0, 40));
  const different = differentDigits(digits.slice(-END));
  if (digits.length < END || different === 1) return '';
  return digits.slice(different < FEWEST_DIFFERENT ? -LONGER_END : -END);
};

/** The last digits of each phone number, each once. */
export const phoneEnds = (phones: string[]): string[] => {
  const ends: string[] = [];
  for (const phone of phones) {
    const end = endOf(phone);
    if (end && ends.indexOf(end) < 0 && ends.length < MOST_PHONES) ends.push(end);
  }
  return ends;
};

/** An @ that is not a word's first character, and a dot behind it in the same word. One pass, whatever the length. */
const holdsEmail = (text: string): boolean =>
  text.indexOf('@') >= 0 &&
  text.split(' ').some((word) => {
    const at = word.indexOf('@', 1);
    return at > 0 && word.lastIndexOf('.') > at + 1;
  });

/**
 * A plus sign that joins no words (`spring+20260401`), behind it eight digits or more with separators between them; in queries
 * these may be plus signs, too.
 */
const holdsInternationalPhone = (text: string): boolean => {
  if (text.indexOf('+') < 0) return false;
  let count = -1;
  for (let index = 0; index < text.length; index++) {
    const ch = text.charAt(index);
    const before = text.charAt(index - 1);
    if (count >= 0 && isDigit(ch)) count++;
    else if (ch === '+' && !isDigit(before)) count = isAsciiWord(before) ? -1 : 0;
    else if (SEPARATORS.indexOf(ch) < 0) count = -1;
    if (count > END) return true;
  }
  return false;
};

/** Whether a run of digits and separators ends in one of the customer's phone numbers. The cheap test comes first. */
const holdsOwnPhone = (text: string, ends: string[]): boolean => {
  if (!ends.some((end) => text.indexOf(end.slice(-2)) >= 0)) return false;
  let digits = '';
  for (let index = 0; index <= text.length; index++) {
    const ch = text.charAt(index);
    if (ch !== '' && isDigit(ch)) digits += ch;
    else if (ch === '' || SEPARATORS.indexOf(ch) < 0) digits = '';
    if (digits.length >= END && ends.some((end) => digits.slice(-end.length) === end)) return true;
  }
  return false;
};

/** Decoded once more. Where that fails (Latin-1 forms, a lone %), at least what matters here is decoded. */
const decode = (text: string, gtm: Gtm): string =>
  gtm.decodeUriComponent(text) ||
  [
    ['%25', '%'],
    ['%40', '@'],
    ['%2E', '.'],
    ['%2e', '.'],
    ['%2B', '+'],
    ['%2b', '+'],
  ].reduce((decoded, pair) => decoded.split(pair[0] as string).join(pair[1] as string), text);

/** Text in links is encoded, in links that are passed on in links twice and more often. */
export const looksPersonal = (text: string, guard: Guard): boolean => {
  if (text.length > LONGEST_TEXT) return true;
  if (text.length < SHORTEST_TEXT) return false;
  let form = isAscii(text) ? text : eachCharacter(text, narrow);
  for (let round = 0; round < 5; round++) {
    if (holdsEmail(form) || holdsInternationalPhone(form) || holdsOwnPhone(form, guard.ownPhones)) return true;
    if (form.indexOf('%') < 0) return false;
    form = decode(form, guard.gtm);
  }
  return false;
};
