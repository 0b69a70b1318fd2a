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
const DOT_ABOVE = '\u0307';

const markOf = (letter: string): string => [...letter.normalize('NFD')].slice(1).at(-1) ?? '';

/** Each mark and a bar, then pairs: a letter, and the one letter that it makes with the mark; lower case, one string in all. */
export function composedLetters(): string {
  const pairs = new Map<string, string>();
  for (const letter of RANGES.flatMap(lettersIn)) {
    const parts = [...letter.normalize('NFD')];
    if (parts.length < 2 || letter !== letter.toLowerCase() || letter.normalize('NFC') !== letter) continue;
    const mark = parts.at(-1) ?? '';
    pairs.set(mark, (pairs.get(mark) ?? '') + parts.slice(0, -1).join('').normalize('NFC') + letter);
  }
  pairs.set(DOT_ABOVE, `${pairs.get(DOT_ABOVE) ?? ''}ii`);
  return inOrder(pairs);
}

/** The first place of a letter must be the one where it is composed: ơ before ờ. */
function inOrder(pairs: ReadonlyMap<string, string>): string {
  const done: string[] = [];
  const isReady = (letters: string): boolean =>
    [...letters].every((letter, at) => at % 2 === 1 || !pairs.has(markOf(letter)) || done.includes(markOf(letter)));
  while (done.length < pairs.size) {
    const next = [...pairs].find(([mark, letters]) => !done.includes(mark) && isReady(letters));
    if (!next) throw new Error('Letters are composed of each other, so no order of the marks will do.');
    done.push(next[0]);
  }
  return done.map((mark) => `${mark}|${pairs.get(mark) ?? ''}`).join('');
}

/** Pairs: letters that Unicode does not decompose, and the plain ones that people write for them. */
export const PLAIN_LETTERS = 'øołlđdıiəaðdħh';
