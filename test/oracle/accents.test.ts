import { formsOf } from './normal-forms.ts';

/** Blocks of Unicode whose letters the tag composes, first and last code point. */
const RANGES: [block: string, first: number, last: number][] = [
  ['Latin-1 Supplement', 0xc0, 0xff],
  ['Latin Extended-A', 0x100, 0x17f],
  ['Romanian', 0x218, 0x21b],
  ['Greek with tonos and dialytika', 0x386, 0x3ce],
  ['Cyrillic', 0x400, 0x45f],
  ['Vietnamese', 0x1ea0, 0x1ef9],
];

const lettersIn = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).filter((ch) => /\p{L}/u.test(ch));

describe('A letter and its accent, typed one after the other, are the letter with the accent:', () => {
  test.each(RANGES)('%s', (_block, first, last) => {
    const letters = lettersIn(first, last).filter((letter) => letter.normalize('NFD') !== letter);
    expect(letters.length).toBeGreaterThan(3);
    for (const letter of letters) {
      const given = `x${letter.normalize('NFD')}z`;
      const expected = letter === 'İ' ? 'xiz' : `x${letter.toLowerCase().normalize('NFC')}z`;
      expect([letter, formsOf('name', given).documented]).toEqual([letter, expected]);
    }
  });

  test('a mark that no letter of the table takes stays where it is', () => {
    expect(formsOf('name', 'q\u0301').documented).toBe('q\u0301');
    expect(formsOf('name', '\u0301a').documented).toBe('\u0301a');
  });
});
