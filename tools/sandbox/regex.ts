/**
 * RE2, the engine behind createRegex: linear time, no look-around, no back-references. Owns compiling and its cache;
 * strings and flags of the sandbox are the realm's business. Source: Google, createRegex; syntax: github.com/google/re2.
 */
import { RE2JS } from 're2js';
import { fits, translateRegex, type NativeRegex } from './native-regex.ts';
import { makeStartFinder, type StartFinder } from './regex-start.ts';

export interface CompiledRegex {
  readonly pattern: RE2JS;
  readonly names: Record<string, number>;
  /** Of the whole match and its groups: numbers of a match in a list of bounds. */
  readonly width: number;
  readonly native: NativeRegex | undefined;
  /** For who asks only where a match begins. Made when it is needed first. */
  readonly starts: () => StartFinder | undefined;
}

/** Compiling costs far more than matching, and templates compile the same patterns on every run. */
const CACHE_LIMIT = 1000;
const caches = { exact: new Map<string, CompiledRegex | null>(), ignoreCase: new Map<string, CompiledRegex | null>() };

/** A compiled pattern, or null when RE2 refuses it. */
export const compileRegex = (source: string, ignoreCase: boolean): CompiledRegex | null => {
  const cache = ignoreCase ? caches.ignoreCase : caches.exact;
  const known = cache.get(source);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = compile(source, ignoreCase);
  cache.set(source, made);
  return made;
};

const compile = (source: string, ignoreCase: boolean): CompiledRegex | null => {
  try {
    const pattern = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    const names = pattern.namedGroups();
    const native = ignoreCase ? undefined : translateRegex(source);
    let made: { finder: StartFinder | undefined } | undefined;
    const starts = () => (made ??= { finder: ignoreCase ? undefined : makeStartFinder(source) }).finder;
    return { pattern, names, width: 2 * pattern.groupCount() + 2, native, starts };
  } catch {
    return null;
  }
};

/** Start and end of the first match at or after `from`, then of each group (−1 for a group without a match), or null. */
export const findMatch = (regex: CompiledRegex, text: string, from: number): number[] | null => {
  const native = nativeFor(regex, text);
  return native && !isInCharacter(text, from) ? findNative(native, text, from) : findByRe2(regex, text, from);
};

/** JavaScript's engine, where it finds the same in a time that has a bound. */
const nativeFor = ({ native }: CompiledRegex, text: string): NativeRegex | undefined =>
  native && fits(native, text) ? native : undefined;

const findNative = ({ regex }: NativeRegex, text: string, from: number): number[] | null => {
  regex.lastIndex = from;
  const found = regex.exec(text);
  return found && [found.index, regex.lastIndex];
};

const findByRe2 = ({ pattern, width }: CompiledRegex, text: string, from: number): number[] | null => {
  // Whether there is a match at all is asked of an automaton, thirty times as fast as the search for its bounds.
  if (from === 0 && !pattern.test(text)) return null;
  const matcher = pattern.matcher(text);
  if (!matcher.find(from)) return null;
  const bounds: number[] = [];
  for (let group = 0; 2 * group < width; group += 1) bounds.push(matcher.start(group), matcher.end(group));
  return bounds;
};

/** Behind the first half of a character outside of the Basic Multilingual Plane: the engines go on at different places there. */
const isInCharacter = (text: string, at: number): boolean => {
  const unit = at > 0 ? text.charCodeAt(at) : 0;
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** Where the first match begins, or −1. */
export const findStart = (regex: CompiledRegex, text: string): number => {
  const native = nativeFor(regex, text);
  if (native) return text.search(native.regex);
  return regex.starts()?.(text) ?? findByRe2(regex, text, 0)?.[0] ?? -1;
};

/** The bounds of all matches, one behind the other. */
export const findMatches = (regex: CompiledRegex, text: string): number[] => {
  const native = nativeFor(regex, text);
  const all: number[] = [];
  for (let from = 0; from <= text.length;) {
    const isNative = native && !isInCharacter(text, from);
    const bounds = isNative ? findNative(native, text, from) : findByRe2(regex, text, from);
    if (!bounds) break;
    all.push(...bounds);
    const [start = 0, end = 0] = bounds;
    // A match without characters moves on by one, or it would be found for ever.
    from = end > start ? end : end + 1;
  }
  return all;
};

/** The text with so short a one in place of each match that it becomes no longer. Undefined: it is to be put together match by match. */
export const replaceMatches = (regex: CompiledRegex, text: string, by: string): string | undefined => {
  const native = by.length < 2 && by !== '$' ? nativeFor(regex, text) : undefined;
  return native && !native.isEmpty ? replaceNative(native.regex, text, by) : undefined;
};

/** `replace` of texts is five times as slow: a realm without constructors takes its short cuts from it, in all of the process. */
const replaceNative = (regex: RegExp, text: string, by: string): string => {
  let [out, last] = ['', 0];
  regex.lastIndex = 0;
  for (let found = regex.exec(text); found; found = regex.exec(text)) {
    out += text.slice(last, found.index) + by;
    last = regex.lastIndex;
  }
  return last === 0 ? text : out + text.slice(last);
};
