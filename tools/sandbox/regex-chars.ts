/** Pieces of a pattern that match one character, in the words of both engines. Puts nothing together. */
import { RE2JS } from 're2js';
import { EMPTY, type Chars, type Part } from './regex-part.ts';

/** Matches itself at one place. */
export const single = (source: string, first: Chars): Part => ({
  ...EMPTY,
  source,
  first,
  steps: 1,
  isEmpty: false,
  isSingle: true,
});

/** Source of what a class of RE2 holds: github.com/google/re2/wiki/Syntax. White space is ASCII, without the vertical tab. */
export const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
export const negatable = (name: string): string =>
  name < 'a' ? `[^${CLASSES[name.toLowerCase()]}]` : `[${CLASSES[name]}]`;

/** Written so that it means itself wherever it stands. */
export const writeChar = (code: number): string => `\\u{${code.toString(16)}}`;

const ASCII = Array.from({ length: 128 }, (_, code) => code);
export const bitOf = (code: number): Chars => (code < ASCII.length ? 1n << BigInt(code) : 0n);

/** The ASCII characters for which that holds. */
const charsWhere = (has: (char: string) => boolean): number[] => ASCII.filter((code) => has(String.fromCharCode(code)));
const charsOf = (codes: readonly number[]): Chars => codes.reduce((chars, code) => chars | bitOf(code), 0n);

/** A class in the words of both engines. */
export function classOf(source: string): Part {
  const regex = new RegExp(source, 'u');
  return single(source, charsOf(charsWhere((char) => regex.test(char))));
}

/** A class of which the engines may know different versions of Unicode: as RE2 has it, as far as ASCII goes. */
export function asciiClassOf(pattern: string): Part {
  const regex = RE2JS.compile(pattern);
  const codes = charsWhere((char) => regex.test(char));
  return { ...single(`[${codes.map(writeChar).join('')}]`, charsOf(codes)), isAscii: true };
}

/** What Unicode folds to an ASCII letter beside its capital: the Kelvin sign and the long s. Source: unicode.org, CaseFolding.txt. */
const ALSO_FOLDED: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f' };

/** Whatever folds to the same letter. */
export const foldedOf = (letter: string): Part =>
  classOf(`[${letter.toLowerCase()}${letter.toUpperCase()}${ALSO_FOLDED[letter.toLowerCase()] ?? ''}]`);
