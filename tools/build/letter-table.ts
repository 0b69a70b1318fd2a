/** Makes the table that composes letters with their accents, from Unicode's own data in the runtime. Writes nothing. */

/** Letters that one meets decomposed: Latin, Greek, Cyrillic, Vietnamese, kana, and Arabic with hamza or madda. Ranges of code points. */
const RANGES = [
  [0xe0, 0x17f],
  [0x1ce, 0x1dc],
  [0x219, 0x21b],
  [0x390, 0x3ce],
  [0x439, 0x45f],
  [0x622, 0x626],
  [0x1e80, 0x1e85],
  [0x1ea1, 0x1ef9],
  [0x304c, 0x3094],
  [0x30ac, 0x30f4],
] as const;

/** The carrier that stands before each mark, so that the mark does not combine with the text around it. */
export const CARRIER = '◌';

function lettersIn([first, last]: readonly [number, number]): string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n));
}

/** Rows of carrier, mark, then pairs of a letter and the same letter with the mark, lower case, one string in all. */
export function composedLetters(): string {
  const rows = new Map<string, string>();
  for (const letter of RANGES.flatMap(lettersIn)) {
    const parts = [...letter.normalize('NFD')];
    if (parts.length < 2 || letter !== letter.toLowerCase() || letter.normalize('NFC') !== letter) continue;
    const mark = parts[parts.length - 1] ?? '';
    const base = parts.slice(0, -1).join('').normalize('NFC');
    rows.set(mark, (rows.get(mark) ?? '') + base + letter);
  }
  const dotAbove = '\u0307';
  // İ in lower case is i and a dot above, everywhere but in a Turkish locale; the Turkish letter is a plain i.
  rows.set(dotAbove, `ii${rows.get(dotAbove) ?? ''}`);
  return [...rows].map(([mark, pairs]) => CARRIER + mark + pairs).join('');
}
