/** Decides whether what is known of a text in the code can be inside a permission's whitelist. What a pattern covers is the runtime's rule. */
import { matchesName, matchesUrl } from '../permissions/patterns.ts';
import type { KnownText } from './code-facts.ts';

/** Whether one of the patterns is the text or, with `*`, covers it. */
export function matchesAny(patterns: readonly string[], text: string, options: { ignoreCase?: boolean } = {}): boolean {
  const fold = (value: string) => (options.ignoreCase ? value.toLowerCase() : value);
  return patterns.some((pattern) => matchesName(fold(pattern), fold(text)));
}

const HOST_AND_PATH = /^(https?:\/\/[^/?#]+)(\/[^?#]*)?/i;

/** Whether a URL, or what is known of its beginning, can be inside one of the patterns; true when the host is not known. */
export function mayMatchUrl(patterns: readonly string[], { text, isWhole }: KnownText): boolean {
  if (isWhole) return patterns.some((pattern) => matchesUrl(pattern, text));
  const [, host, path] = HOST_AND_PATH.exec(text) ?? [];
  if (host === undefined || path === undefined) return true;
  return patterns.some((pattern) => {
    const [, patternHost = '', patternPath = '/'] = HOST_AND_PATH.exec(pattern) ?? [];
    const fixed = patternPath.split('*')[0] ?? '';
    return matchesUrl(`${patternHost}/`, text) && (path.startsWith(fixed) || fixed.startsWith(path));
  });
}
