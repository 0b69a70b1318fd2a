/**
 * Where the first match of a pattern begins, which is where that of its alternatives begins that is found first: those that JavaScript's
 * engine can do are asked of it, the others of RE2, and one that is bound to the beginning of the text begins there. Knows no groups
 * and no ends of matches.
 */
import { RE2JS } from 're2js';
import { fits, translateRegex } from './native-regex.ts';
import type { Reading } from './regex-reader.ts';

/** −1: there is no match. Undefined: the whole pattern is RE2's for this text. */
export type StartFinder = (text: string) => number | undefined;

/** Undefined: there is nothing to be gained, or it is not sure what the alternatives are. */
export function makeStartFinder(pattern: string): StartFinder | undefined {
  const [flags = '', letters = ''] = /^\(\?([ms]+)\)/.exec(pattern) ?? [];
  const alternatives = splitAlternatives(pattern.slice(flags.length));
  if (!alternatives) return undefined;
  const reading = { areLines: letters.includes('m'), isDotAll: letters.includes('s'), isWithoutGroups: true };
  const native = alternatives.filter((each) => translateRegex(each, undefined, reading) !== undefined);
  const others = alternatives.filter((each) => !native.includes(each));
  const isBound = (each: string): boolean => !reading.areLines && /^\^(?![*+?{])/.test(each);
  const compile = (some: string[]): RE2JS | undefined =>
    some.length > 0 ? RE2JS.compile(`${flags}${some.join('|')}`) : undefined;
  const bound = compile(others.filter(isBound));
  const free = compile(others.filter((each) => !isBound(each)));
  if (native.length === 0 && !bound) return undefined;
  return combine({ findNative: makeNativeFinder(native, reading), bound, free });
}

interface Parts {
  findNative: StartFinder;
  bound: RE2JS | undefined;
  free: RE2JS | undefined;
}

const combine =
  ({ findNative, bound, free }: Parts): StartFinder =>
  (text) => {
    const first = findNative(text);
    if (first === undefined || first === 0) return first;
    if (bound?.test(text)) return 0;
    // Whether there is a match at all is asked of an automaton, which is much faster than what knows where.
    const matcher = free?.test(text) ? free.matcher(text) : undefined;
    const other = matcher?.find() ? matcher.start() : -1;
    return first < 0 || other < 0 ? Math.max(first, other) : Math.min(first, other);
  };

function makeNativeFinder(alternatives: string[], reading: Reading): StartFinder {
  if (alternatives.length === 0) return () => -1;
  const native = translateRegex(alternatives.join('|'), undefined, reading);
  return (text) => (native && fits(native, text) ? text.search(native.regex) : undefined);
}

/** One step through a pattern: an escape, a class, a bracket with what says how it is meant, or a character. */
const TOKEN = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]\\])*\]|\((?:\?[^:)]*[:)]?)?|[\s\S]/g;

/** Of the uppermost level. Undefined: it has flags or quotes that change what the rest of it means. */
function splitAlternatives(pattern: string): string[] | undefined {
  let depth = 0;
  const alternatives = [''];
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (/^(?:\\[QE]|\(\?[^)]*\))$/.test(token)) return undefined;
    if (token.startsWith('(')) depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) alternatives.push('');
    else alternatives[alternatives.length - 1] += token;
  }
  return alternatives;
}
