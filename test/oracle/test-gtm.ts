/** A `gtm` object for tests of single rules: the sandbox APIs that they use, made from RE2 in JavaScript and Node's crypto. */
import { createHash } from 'node:crypto';
import { RE2JS } from 're2js';

/** 23 November 2026, 12:00 UTC. */
const NOW_MS = 1795435200000;

const known = new Map<string, RE2JS>();

/** Compiling costs far more than matching, and the rules compile the same pattern for every value. */
function compiledOnce(pattern: string, flags: number): RE2JS {
  const compiled = known.get(`${flags} ${pattern}`) ?? RE2JS.compile(pattern, flags);
  known.set(`${flags} ${pattern}`, compiled);
  return compiled;
}

/** RE2's pattern as something that String.replace takes, as in the sandbox; without `g` the first match only. */
function createRegex(pattern: string, flags = '') {
  const compiled = compiledOnce(pattern, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
  return {
    [Symbol.replace](text: string, replacement: string): string {
      const matcher = compiled.matcher(text);
      return flags.includes('g') ? matcher.replaceAll(replacement) : matcher.replaceFirst(replacement);
    },
  };
}

export const testGtm = {
  Math,
  createRegex,
  makeNumber: (value: unknown) => Number(value),
  getTimestampMillis: () => NOW_MS,
  sha256Sync: (text: string, options: { outputEncoding: 'base64' | 'hex' }) =>
    createHash('sha256').update(text, 'utf8').digest(options.outputEncoding),
};
