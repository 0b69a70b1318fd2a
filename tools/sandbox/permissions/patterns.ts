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

/** The parts of a pattern. Patterns are no URLs: they have "*" in hosts. */
const PATTERN_PARTS = /^(https?:)\/\/([^/?#]*)([^?#]*)/i;

/**
 * The URL that would be fetched, or undefined for what is none. What a text looks like says nothing: a backslash is a slash, dots
 * go up, control characters vanish, and what stands before an @ is no host. Source: URL Standard, which fetch follows.
 */
const parseTarget = (text: string): URL | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
};

/** Whether a URL is covered by a pattern such as `https://*.example.com/path/*`. */
export const matchesUrl = (pattern: string, text: string): boolean => {
  const [, scheme = '', host = '', path = ''] = PATTERN_PARTS.exec(pattern) ?? [];
  const url = parseTarget(text);
  if (!url || scheme.toLowerCase() !== url.protocol) return false;
  // A pattern may name the port that its scheme implies, which URLs leave out.
  const bare = host.replace(url.protocol === 'https:' ? /:443$/ : /:80$/, '');
  const hostPattern = toRegExp(`^${wildcard(bare, '[^/]+')}$`, 'i');
  return hostPattern.test(url.host) && matchesPath(path === '' ? '/' : path, url.pathname);
};

const encodeLikeUrl = (path: string): string => path.replace(/[^!-~]+/gu, (text) => encodeURIComponent(text));

const matchesPath = (pattern: string, path: string): boolean => {
  const end = pattern.endsWith('/') ? '.*' : '';
  return toRegExp(`^${wildcard(encodeLikeUrl(pattern), '.*')}${end}$`, 's').test(path);
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
  const host = parseTarget(url)?.hostname ?? '';
  return GOOGLE_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
};
