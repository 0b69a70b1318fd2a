/**
 * Takes the place of template/src/gtm.ts where a rule is tested by itself: the APIs that rules use, from the sandbox's own
 * engine of patterns and Node's crypto. package.json names it to Jest.
 */
import { createHash } from 'node:crypto';
import { compileRegex, findMatch } from '../../tools/sandbox/regex.ts';

/** 23 November 2026, 12:00 UTC. */
const NOW_MS = 1795435200000;

/** Start and end of every match. */
function matchesIn(compiled: NonNullable<ReturnType<typeof compileRegex>>, text: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  while (from <= text.length) {
    const [start = -1, end = -1] = findMatch(compiled, text, from) ?? [];
    if (start < 0) break;
    found.push([start, end]);
    from = end > start ? end : end + 1;
  }
  return found;
}

/** What the methods of texts take for a pattern. The tag's patterns are global, and what they put in is plain. */
export function createRegex(source: string): unknown {
  const compiled = compileRegex(source, false);
  if (!compiled) return null;
  return {
    [Symbol.search]: (text: string): number => matchesIn(compiled, text)[0]?.[0] ?? -1,
    [Symbol.match]: (text: string): string[] | null => {
      const found = matchesIn(compiled, text).map(([start, end]) => text.slice(start, end));
      return found.length > 0 ? found : null;
    },
    [Symbol.replace](text: string, replacement: string): string {
      let rest = '';
      let last = 0;
      for (const [start, end] of matchesIn(compiled, text)) {
        rest += text.slice(last, start) + replacement;
        last = end;
      }
      return rest + text.slice(last);
    },
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

const json = { parse: orUndefined((text) => globalThis.JSON.parse(text) as unknown), stringify: globalThis.JSON.stringify };
const { Math: math, Object: object } = globalThis;
// A constant of the name would hide the global from the compiled module itself.
export { json as JSON, math as Math, object as Object };
export const decodeUriComponent = orUndefined(decodeURIComponent);
export const getTimestampMillis = (): number => NOW_MS;
export const getType = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
export const makeNumber = Number;
export const sha256Sync = (text: string, options: { outputEncoding: 'base64' | 'hex' }): string =>
  createHash('sha256').update(text, 'utf8').digest(options.outputEncoding);
