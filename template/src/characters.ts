/** Single characters and what texts consist of; the sandbox has no charCodeAt and no regex literals. Owns no field's rules. */

export const DIGITS = '0123456789';
export const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const BASE64URL = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';

export const isDigit = (ch: string): boolean => ch >= '0' && ch <= '9';

export const isAsciiWord = (ch: string): boolean => (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || isDigit(ch);

/** White space as JavaScript's own trim understands it. */
export const isSpace = (ch: string): boolean => ch.trim() === '';

export const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charAt(i) > '~') return false;
  return true;
};

/** The text with every character replaced by what `change` makes of it. */
export function eachCharacter(text: string, change: (ch: string) => string): string {
  let changed = '';
  for (let i = 0; i < text.length; i++) changed = changed + change(text.charAt(i));
  return changed;
}

/** Whether the text is not empty and has characters of the alphabet only. */
export function consistsOf(text: string, alphabet: string): boolean {
  for (let i = 0; i < text.length; i++) if (alphabet.indexOf(text.charAt(i)) < 0) return false;
  return text.length > 0;
}

/** The ASCII digits of a text, in order. */
export function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) if (isDigit(text.charAt(i))) digits += text.charAt(i);
  return digits;
}

/** The ASCII letters and digits of a text, in lower case: what Meta's library leaves of a city. */
export const asciiWords = (text: string): string =>
  eachCharacter(text, (ch) => (isAsciiWord(ch) ? ch : '')).toLowerCase();

const WIDE = 'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋';
const NARROW = ALPHANUMERIC + '01234567890123456789@.+';

/** A full-width character, or a digit of the Arabic scripts, as ASCII; other characters as they are. */
export function narrow(ch: string): string {
  const at = ch > '~' ? WIDE.indexOf(ch) : -1;
  return at < 0 ? ch : NARROW.charAt(at);
}
