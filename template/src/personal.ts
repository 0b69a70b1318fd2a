/**
 * Recognises text that looks like personal data: e-mail addresses and international phone numbers. Such text may only
 * leave hashed, in user_data. Rather too strict than too lax: a custom property is worth less than a leak.
 */
import { consistsOf, digitsOf } from './alphabet.ts';
import type { Gtm } from './gtm.ts';

const PHONE_CHARACTERS = '0123456789+ ()-./\u00a0';

/** An @ that is not a word's first character, and a dot behind it in the same word. One pass, whatever the length. */
const holdsEmail = (text: string): boolean => {
  if (text.indexOf('@') < 0) return false;
  return text.split(' ').some((word) => {
    const at = word.indexOf('@', 1);
    return at > 0 && word.lastIndexOf('.') > at + 1;
  });
};

/** A plus sign and 8 to 15 digits (E.164), with any separators, and nothing else. */
const isInternationalPhone = (text: string): boolean => {
  const trimmed = text.trim();
  if (trimmed.charAt(0) !== '+' || trimmed.length > 30) return false;
  if (!consistsOf(trimmed, PHONE_CHARACTERS)) return false;
  const count = digitsOf(trimmed).length;
  return count >= 8 && count <= 15;
};

/** Percent-encoded text is also looked at decoded, twice: links that are passed on in links are encoded twice. */
export const looksPersonal = (text: string, gtm: Gtm): boolean => {
  let form = text.split('\uff20').join('@');
  for (let round = 0; round < 3; round++) {
    if (holdsEmail(form) || isInternationalPhone(form)) return true;
    if (form.indexOf('%') < 0) return false;
    const decoded = gtm.decodeUriComponent(form);
    if (decoded === undefined || decoded === form) return false;
    form = decoded;
  }
  return false;
};
