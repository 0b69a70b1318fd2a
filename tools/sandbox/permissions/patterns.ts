/**
 * Patterns inside permissions: URLs, names and dotted keys. Google documents the wildcard only loosely; the rules are what
 * published templates rely on: a path that ends in "/" covers everything below it, "*" stands for any text in its part.
 */

/** Patterns come from a template's permissions, so there are few, and calls ask for the same ones again and again. */
const compiled = new Map<string, RegExp>();

const toRegExp = (source: string, flags: string): RegExp => {
  const key = `${flags}:${source}`;
  const known = compiled.get(key) ?? new RegExp(source, flags);
  compiled.set(key, known);
  return known;
};

const escapeText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const wildcard = (pattern: string, any: string): string => pattern.split('*').map(escapeText).join(any);

/** "*" stands for any text. */
export const matchesName = (pattern: string, name: string): boolean =>
  pattern === name || (pattern.includes('*') && toRegExp(`^${wildcard(pattern, '.*')}$`, 's').test(name));

const URL_PARTS = /^(https?:\/\/)([^/?#]*)(.*)$/i;

/** Whether a URL is covered by a pattern such as `https://*.example.com/path/*`. */
export const matchesUrl = (pattern: string, url: string): boolean => {
  const wanted = URL_PARTS.exec(pattern);
  const actual = URL_PARTS.exec(url);
  if (!wanted || !actual) return false;
  const [, scheme = '', host = '', path = ''] = wanted;
  const [, actualScheme = '', actualHost = '', actualPath = ''] = actual;
  if (scheme.toLowerCase() !== actualScheme.toLowerCase()) return false;
  const hostPattern = toRegExp(`^${wildcard(host, '[^/]+')}$`, 'i');
  return hostPattern.test(actualHost) && matchesPath(path === '' ? '/' : path, actualPath);
};

const matchesPath = (pattern: string, path: string): boolean => {
  const bare = path.split(/[?#]/)[0] ?? '';
  const actual = bare === '' ? '/' : bare;
  const end = pattern.endsWith('/') ? '.*' : '';
  return toRegExp(`^${wildcard(pattern, '.*')}${end}$`, 's').test(actual);
};

const GOOGLE_DOMAINS = [
  'google.com',
  'googleapis.com',
  'google-analytics.com',
  'googletagmanager.com',
  'googleadservices.com',
  'googlesyndication.com',
  'doubleclick.net',
  'gstatic.com',
];

/** A domain of Google itself, as the switch "allow Google domains" means it. */
export const isGoogleUrl = (url: string): boolean => {
  const host = URL_PARTS.exec(url)?.[2]?.toLowerCase() ?? '';
  return GOOGLE_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
};
