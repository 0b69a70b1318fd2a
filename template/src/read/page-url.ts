/** Cleans a page URL: personal data and secrets leave neither in the path, nor the query, nor the fragment. */
import { unescaped } from '../encodings.ts';
import { areSpecial, namesPersonal, pairsIn } from '../parameter-names.ts';
import { isSuspect, looksPersonal } from '../privacy.ts';
import { find } from '../values.ts';

/** Stands in the path where a segment looked personal. */
const REMOVED = 'removed';

/** A parameter without a value is a name alone. */
function isPersonal(parameter: string): boolean {
  if (namesPersonal(parameter.indexOf('=') < 0 ? parameter + '=' : parameter)) return true;
  return looksPersonal(parameter) || looksPersonal(parameter.split('+').join(' '));
}

function cleanParameters(query: string, mark: string): string {
  return query
    .split(mark)
    .filter((parameter) => !isPersonal(parameter))
    .join(mark);
}

/** Servers write parameters into the path as well: `/cart;jsessionid=A1`. */
function cleanSegments(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      segment.indexOf('=') > 0 ? cleanParameters(segment, ';') : looksPersonal(segment) ? REMOVED : segment,
    )
    .join('/');
}

/** A fragment is a route (`#/cart`), parameters (`#access_token=…`), or both, divided by a question mark. */
function cleanFragment(fragment: string): string {
  return fragment
    .split('?')
    .map((part) => (part.indexOf('=') < 0 ? cleanSegments(part) : cleanParameters(part, '&')))
    .join('?');
}

/** The scheme with its mark; '' when the text is no absolute URL. */
function schemeOf(url: string): string {
  const scheme = url.split('://')[0] as string;
  if (scheme === 'https') return 'https://';
  return scheme !== url && find(scheme, '^[A-Za-z0-9+.-]+$', 0) >= 0 ? scheme + '://' : '';
}

/**
 * Scheme, host and path; '' when the host itself looks personal. User name and password before the host are cut:
 * `https://user:pass@host/`. What is a number only together with its host (`wa.me/49…`) is cut with the path.
 */
function cleanAddress(address: string, scheme: string): string {
  const rest = address.substring(scheme.length);
  const slash = rest.indexOf('/');
  const end = slash < 0 ? rest.length : slash;
  const host = rest.substring(rest.lastIndexOf('@', end) + 1, end);
  const cleaned = `${host}${cleanSegments(rest.substring(end))}`;
  if (looksPersonal(host)) return '';
  return scheme + (looksPersonal(cleaned) ? `${host}/${REMOVED}` : cleaned);
}

/** The text before a mark, and behind it; '' behind it where there is none. */
function before(text: string, mark: string): string {
  return text.split(mark)[0] as string;
}

function behind(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? '' : text.substring(at + 1);
}

/** No browser's address is longer, and what is cannot be looked through cheaply. */
const LONGEST_URL = 20000;

/** The URL without personal data; '' when it is no absolute URL. Everything else stays as it was, character by character. */
export function cleanUrl(url: string): string {
  const scheme = schemeOf(url);
  if (!scheme || url.indexOf(' ') >= 0 || url.length > LONGEST_URL) return '';
  if (!isSuspect(url) && (url.indexOf('=') < 0 || !areSpecial(pairsIn(url).split('=').join('\n')))) return url;
  // `&#64;` is no parameter and no fragment.
  const plain = unescaped(url);
  const page = before(plain, '#');
  const address = cleanAddress(before(page, '?'), scheme);
  if (!address) return '';
  const query = cleanParameters(behind(page, '?'), '&');
  const fragment = cleanFragment(behind(plain, '#'));
  return address + (query && '?' + query) + (fragment && '#' + fragment);
}
