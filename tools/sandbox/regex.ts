/**
 * RE2, the engine behind createRegex: linear time, no look-around, no back-references. Owns compiling and its cache;
 * strings and flags of the sandbox are the realm's business. Source: Google, createRegex; syntax: github.com/google/re2.
 */
import { RE2JS } from 're2js';

export interface CompiledRegex {
  readonly pattern: RE2JS;
  readonly names: Record<string, number>;
}

/** Compiling costs far more than matching, and templates compile the same patterns on every run. */
const CACHE_LIMIT = 1000;
const cache = new Map<string, CompiledRegex | null>();

/** A compiled pattern, or null when RE2 refuses it. */
export const compileRegex = (source: string, ignoreCase: boolean): CompiledRegex | null => {
  const key = (ignoreCase ? 'i' : '-') + source;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = compile(source, ignoreCase);
  cache.set(key, made);
  return made;
};

const compile = (source: string, ignoreCase: boolean): CompiledRegex | null => {
  try {
    const pattern = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    return { pattern, names: pattern.namedGroups() };
  } catch {
    return null;
  }
};

/** Start and end of the first match at or after `from`, then of each group (−1 for a group without a match), or null. */
export const findMatch = (regex: CompiledRegex, text: string, from: number): number[] | null => {
  // Whether there is a match at all is asked of an automaton, thirty times as fast as the search for its bounds.
  if (from === 0 && !regex.pattern.test(text)) return null;
  const matcher = regex.pattern.matcher(text);
  if (!matcher.find(from)) return null;
  const bounds: number[] = [];
  for (let group = 0; group <= matcher.groupCount(); group += 1) bounds.push(matcher.start(group), matcher.end(group));
  return bounds;
};
