/**
 * Joins letters and the accents behind them (é typed as e and U+0301), which the sandbox has no normalize() for, and
 * takes accents off. Covers Latin, Greek, Cyrillic, Vietnamese, kana and Arabic hamza; not Hangul jamo, not the other scripts.
 */
import { CARRIER, COMPOSED_LETTERS, PLAIN_LETTERS } from '../spec/letters.ts';
import { isMark } from './characters.ts';

/** The letter with the mark as one character; '' when Unicode has none, or none in the table. */
function join(letter: string, mark: string): string {
  const start = COMPOSED_LETTERS.indexOf(CARRIER + mark);
  if (start < 0) return '';
  const next = COMPOSED_LETTERS.indexOf(CARRIER, start + 1);
  const pairs = COMPOSED_LETTERS.slice(start + 2, next < 0 ? COMPOSED_LETTERS.length : next);
  for (let i = 0; i < pairs.length; i = i + 2) if (pairs.charAt(i) === letter) return pairs.charAt(i + 1);
  return '';
}

/** Lower-case text in composed form (NFC). */
export function compose(text: string): string {
  let composed = '';
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    const joined = isMark(ch) && composed !== '' ? join(composed.charAt(composed.length - 1), ch) : '';
    composed = joined === '' ? composed + ch : composed.slice(0, -1) + joined;
  }
  return composed;
}

/** One letter without its accents; the letter itself where it has none. */
function bare(letter: string): string {
  const plain = PLAIN_LETTERS.indexOf(letter);
  if (plain >= 0 && plain % 2 === 0) return PLAIN_LETTERS.charAt(plain + 1);
  let at = COMPOSED_LETTERS.indexOf(letter);
  while (at >= 0) {
    const row = COMPOSED_LETTERS.lastIndexOf(CARRIER, at);
    // Odd distance: the second of a pair. i with a dot above is i itself.
    if ((at - row) % 2 === 1 && letter !== 'i') return bare(COMPOSED_LETTERS.charAt(at - 1));
    at = COMPOSED_LETTERS.indexOf(letter, at + 1);
  }
  return letter;
}

/** Lower-case, composed text without the accents of Latin, Greek and Cyrillic letters: `côtedivoire` → `cotedivoire`. */
export function withoutAccents(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    const accented = (ch > '~' && ch < 'Ԁ') || (ch >= 'Ḁ' && ch <= 'ỹ');
    plain = plain + (accented ? bare(ch) : ch);
  }
  return plain;
}
