/**
 * Recognises text that looks like personal data: e-mail addresses, international phone numbers, and the phone numbers that the
 * event itself names. Such text may only leave hashed, in user_data. Rather too strict than too lax: a custom property is
 * worth less than a leak.
 */
import { USER_ROWS } from '../spec/runtime.ts';
import { consistsOf, DIGITS, digitsOf } from './characters.ts';
import { pathsOf, textsAt, type Flat } from './flat.ts';
import type { Gtm } from './gtm.ts';

/** What the check needs to know of the event. */
export interface Guard {
  gtm: Gtm;
  /** The last digits of the customer's own phone numbers: their beginnings are written in many ways. */
  ownPhones: string[];
}

/** The shortest phone numbers have seven digits, the longest fifteen. Source: ITU-T E.164. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const MOST_PHONES = 20;
/** No parameter of Meta's is longer; what is cannot be looked through cheaply, so it does not leave. */
const LONGEST_TEXT = 20000;
const SEPARATORS = ' ()-./\u00a0';

export const phoneEnds = (flat: Flat, gtm: Gtm): string[] => {
  const ends: string[] = [];
  for (const path of pathsOf(USER_ROWS, 'ph')) {
    for (const text of textsAt(flat, path, gtm)) {
      const digits = digitsOf(text.substring(0, 40));
      const end = digits.length > MOST_DIGITS + 2 ? '' : digits.slice(-FEWEST_DIGITS);
      if (end.length === FEWEST_DIGITS && ends.indexOf(end) < 0 && ends.length < MOST_PHONES) ends.push(end);
    }
  }
  return ends;
};

/** An @ that is not a word's first character, and a dot behind it in the same word. One pass, whatever the length. */
const holdsEmail = (text: string): boolean =>
  text.indexOf('@') > 0 &&
  text.split(' ').some((word) => {
    const at = word.indexOf('@', 1);
    return at > 0 && word.lastIndexOf('.') > at + 1;
  });

/** Digits and separators from the start of a text, digits only. */
const leadingDigits = (text: string): string => {
  let digits = '';
  for (let index = 0; index < text.length && digits.length <= MOST_DIGITS; index++) {
    const ch = text.charAt(index);
    if (DIGITS.indexOf(ch) >= 0) digits += ch;
    else if (SEPARATORS.indexOf(ch) < 0) break;
  }
  return digits;
};

/** A plus sign followed by the digits of a phone number, anywhere. */
const holdsInternationalPhone = (text: string): boolean =>
  text
    .split('+')
    .slice(1)
    .some((part) => {
      const count = consistsOf(part.charAt(0), `${DIGITS}(`) ? leadingDigits(part).length : 0;
      return count > FEWEST_DIGITS && count <= MOST_DIGITS;
    });

/** The cheap test first: most texts do not even hold the last two digits. */
const holdsOwnPhone = (text: string, ends: string[]): boolean => {
  if (!ends.some((end) => text.indexOf(end.slice(-2)) >= 0)) return false;
  const digits = digitsOf(text);
  return ends.some((end) => digits.indexOf(end) >= 0);
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
  let form = text.indexOf('\uff20') < 0 ? text : text.split('\uff20').join('@');
  for (let round = 0; round < 5; round++) {
    if (holdsEmail(form) || holdsInternationalPhone(form) || holdsOwnPhone(form, guard.ownPhones)) return true;
    if (form.indexOf('%') < 0) return false;
    form = decode(form, guard.gtm);
  }
  return false;
};
