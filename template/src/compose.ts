/**
 * Joins letters and the accents behind them (é typed as e and U+0301), which the sandbox has no normalize() for, and
 * takes accents off. Covers Latin with Vietnamese, Greek and Cyrillic; not Hangul jamo, kana and the other scripts.
 */
import { COMPOSED_LETTERS, PLAIN_LETTERS } from '../spec/letters.ts';
import { eachCharacter } from './characters.ts';

/** Lower-case text in composed form (NFC). */
export function compose(text: string): string {
  let composed = '';
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    const isMark = ch > '˿' && ch < 'Ͱ' && composed !== '';
    const at = isMark ? COMPOSED_LETTERS.indexOf(composed.slice(-1) + ch) : -1;
    composed = at < 0 ? composed + ch : composed.slice(0, -1) + COMPOSED_LETTERS.charAt(at + 2);
  }
  return composed;
}

/** One letter without its accents; the first place of a letter in the table is the one where it is composed. */
function bare(letter: string): string {
  const at = COMPOSED_LETTERS.indexOf(letter);
  if (at % 3 === 2) return bare(COMPOSED_LETTERS.charAt(at - 2));
  const plain = PLAIN_LETTERS.indexOf(letter);
  return plain % 2 === 0 ? PLAIN_LETTERS.charAt(plain + 1) : letter;
}

/** Lower-case, composed text without the accents of Latin, Greek and Cyrillic letters: `côtedivoire` → `cotedivoire`. */
export const withoutAccents = (text: string): string => eachCharacter(text, (ch) => (ch > '~' ? bare(ch) : ch));
