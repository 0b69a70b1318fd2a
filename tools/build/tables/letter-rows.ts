/** Makes the table that composes letters with their accents, from Unicode's own data in the runtime. Writes nothing. */

/** Letters that one meets decomposed: Latin, Vietnamese, Greek, Cyrillic. Ranges of code points. */
const RANGES = [
  [0xe0, 0x17f],
  [0x1a0, 0x1b0],
  [0x219, 0x21b],
  [0x390, 0x3ce],
  [0x439, 0x45f],
  [0x1ea1, 0x1ef9],
] as const;

function lettersIn([first, last]: readonly [number, number]): string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n));
}

/** İ in lower case is i and a dot above, everywhere but in a Turkish locale; the Turkish letter is a plain i. */
const DOTTED_I = 'i\u0307i';

/** Triples of a letter, a mark and the one letter that the two make, lower case, one string in all. */
export function composedLetters(): string {
  const triples = [];
  for (const letter of RANGES.flatMap(lettersIn)) {
    const parts = [...letter.normalize('NFD')];
    if (parts.length < 2 || letter !== letter.toLowerCase() || letter.normalize('NFC') !== letter) continue;
    triples.push(parts.slice(0, -1).join('').normalize('NFC') + (parts.at(-1) ?? '') + letter);
  }
  // Last, because the first place of a letter must be the one where it is composed.
  return [...triples, DOTTED_I].join('');
}

/** Pairs: letters that Unicode does not decompose, and the plain ones that people write for them. */
export const PLAIN_LETTERS = 'øołlđdıiəaðdħh';
