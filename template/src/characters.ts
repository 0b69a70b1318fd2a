/**
 * Classes of characters, by comparing with the visible neighbours of each range: the sandbox has neither charCodeAt nor
 * Unicode classes. Source of the ranges: Unicode, blocks and general categories.
 */

export const isDigit = (ch: string): boolean => ch >= '0' && ch <= '9';

export const isAsciiLetter = (ch: string): boolean => (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');

export const isAsciiWord = (ch: string): boolean => isAsciiLetter(ch) || isDigit(ch);

/** White space as JavaScript's own trim understands it. */
export const isSpace = (ch: string): boolean => ch.trim() === '';

/** Accents and other marks that stand behind their letter: U+0300–036F, the Arabic ones, the two of kana. */
export const isMark = (ch: string): boolean =>
  ch > '˿' && (ch < 'Ͱ' || (ch > 'ي' && ch < '٠') || (ch > 'ゖ' && ch < '゛'));

const EMOJI_FIRST = '🀀'.charAt(0);
const EMOJI_LAST = '🯿'.charAt(0);

/** The first half of an emoji or another pictograph outside the basic plane, U+1F000–1FBFF. */
export const startsPictograph = (ch: string): boolean => ch >= EMOJI_FIRST && ch <= EMOJI_LAST;

const SCATTERED = '΄·֊׀׃׆׳״־՚՛՜՝՞՟،؛؟؍٪٫٬٭۔ـ।॥॰๏๚๛჻፡።፣፤፥፦፧፨។៕៖᾽᾿῀῁῍῎῏῝῞῟῭´῾';

const inLatin = (ch: string): boolean =>
  ch < 'À' ? ch !== 'ª' && ch !== 'µ' && ch !== 'º' : ch === '×' || ch === '÷' || ch > 'ʸ';

function inEastAsian(ch: string): boolean {
  if (ch < '⺀') return ch > 'ⷿ' || ch < 'Ⰰ';
  if (ch < 'ぁ') return ch > '⿻' && '々〆〇'.indexOf(ch) < 0;
  return ch === '・' || ch === '゠';
}

function inForms(ch: string): boolean {
  if (ch < 'ﹰ') return ch > '﷽';
  if (ch <= 'ﻼ') return false;
  return ch < 'ｦ' || ch > 'ￜ';
}

/** Whether a character is neither letter, digit nor mark: punctuation, symbols, white space, invisible format characters. */
export function isSpecial(ch: string): boolean {
  if (ch <= '~') return !isAsciiWord(ch);
  if (ch <= '˿') return inLatin(ch);
  if (ch <= '῾') return SCATTERED.indexOf(ch) >= 0;
  if (ch <= 'ヿ') return inEastAsian(ch);
  return ch > '﷽' && inForms(ch);
}
