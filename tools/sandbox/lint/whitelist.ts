/** Decides whether a text of the code is inside the whitelist of a permission. Reads no template. */
import type { KnownText } from './code-facts.ts';

/** `*` in a pattern stands for any characters; everything else for itself. */
function toRegex(pattern: string, end: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}${end}`, 'i');
}

/** Whether one of the patterns is the text or, with `*`, covers it. Upper and lower case count unless told otherwise. */
export function matchesAny(patterns: readonly string[], text: string, options: { ignoreCase?: boolean } = {}): boolean {
  return patterns.some((pattern) => {
    const regex = toRegex(pattern, '$');
    return (options.ignoreCase ? regex : new RegExp(regex.source)).test(text);
  });
}

const URL_PARTS = /^(https?:\/\/)([^/?#]+)([/?#].*)?$/i;

/**
 * Whether a URL, or what is known of its beginning, can be inside one of the patterns. `https://host/` covers every path of the host:
 * published tags declare the host alone and call versioned paths. True when too little of the URL is known.
 */
export function mayMatchUrl(patterns: readonly string[], { text, isWhole }: KnownText): boolean {
  const [, scheme, host, path] = URL_PARTS.exec(text) ?? [];
  if (!scheme || !host || (!isWhole && path === undefined)) return true;
  return patterns.some((pattern) => {
    const [, patternScheme = '', patternHost = '', patternPath = '/'] = URL_PARTS.exec(pattern) ?? [];
    const isHost = scheme.toLowerCase() === patternScheme.toLowerCase() && toRegex(patternHost, '$').test(host);
    return isHost && mayMatchPath(patternPath, path ?? '/', isWhole);
  });
}

function mayMatchPath(pattern: string, path: string, isWhole: boolean): boolean {
  if (isWhole) return toRegex(pattern, '').test(path);
  const fixed = pattern.split('*')[0] ?? '';
  return path.startsWith(fixed) || fixed.startsWith(path);
}

/** Hosts that `allowGoogleDomains` opens, as far as they are known. */
export function isGoogleUrl(url: string): boolean {
  const host = URL_PARTS.exec(url)?.[2]?.toLowerCase() ?? '';
  return /(^|\.)(google(-analytics|tagmanager|apis|adservices|syndication)?|doubleclick)\.(com|net)$/.test(host);
}
