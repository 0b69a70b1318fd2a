/**
 * Takes the place of template/src/gtm.ts where a rule is tested by itself: the APIs that rules use, from the sandbox's own
 * engine of patterns and Node's crypto. package.json names it to Jest.
 */
import { createHash } from 'node:crypto';
import { compileRegex } from '../../tools/sandbox/regex.ts';

/** 23 November 2026, 12:00 UTC. */
const NOW_MS = 1795435200000;

/** What the methods of texts take for a pattern. The tag's patterns are global, and what they put in is plain. */
export function createRegex(source: string): unknown {
  const compiled = compileRegex(source, false)?.pattern;
  if (!compiled) return null;
  return {
    [Symbol.search]: (text: string): number => {
      const matcher = compiled.matcher(text);
      return matcher.find() ? matcher.start() : -1;
    },
    [Symbol.match]: (text: string): string[] | null => {
      const matcher = compiled.matcher(text);
      const found: string[] = [];
      while (matcher.find()) found.push(text.slice(matcher.start(), matcher.end()));
      return found.length > 0 ? found : null;
    },
    [Symbol.replace]: (text: string, replacement: string): string => compiled.matcher(text).replaceAll(replacement),
  };
}

const orUndefined =
  (compute: (text: string) => unknown) =>
  (text: string): unknown => {
    try {
      return compute(text);
    } catch {
      return undefined;
    }
  };

const json = {
  parse: orUndefined((text) => globalThis.JSON.parse(text) as unknown),
  stringify: (value: unknown) => orUndefined(() => globalThis.JSON.stringify(value))(''),
};
const { Math: math, Object: object } = globalThis;
// A constant of the name would hide the global from the compiled module itself.
export { json as JSON, math as Math, object as Object };
export const decodeUriComponent = orUndefined(decodeURIComponent);
export const getTimestampMillis = (): number => NOW_MS;
export const getType = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
export const makeNumber = Number;
/** Base64 is the default. Source: Google, sha256Sync. */
export const sha256Sync = (text: string, options?: { outputEncoding: 'base64' | 'hex' }): string =>
  createHash('sha256')
    .update(text, 'utf8')
    .digest(options?.outputEncoding ?? 'base64');
