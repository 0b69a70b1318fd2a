/** Cleans a page URL: personal data and secrets leave neither in the path, nor the query, nor the fragment. */
import { unescaped } from '../encodings.ts';
import { areSpecial, namesPersonal, pairsIn } from '../parameter-names.ts';
import { isSuspect, looksPersonal } from '../privacy.ts';
import { find, matchesOf, replaced, without } from '../values.ts';

/** Stands in the path where a segment looked personal. */
const REMOVED = 'removed';

/** What the marks of a URL divide: a path, a parameter with the mark before it. Also the marks that begin query and fragment. */
const PIECES = '[?#]|&(?:amp;)?[^#&;]*|;[^?#&;]*|[^?#&;]+';

/** A path without its personal segments; a parameter as it is, or nothing. Servers write some into the path: `/cart;jsessionid=A1`. */
function cleanPiece(piece: string): string {
  if (find(piece, '^[&;]|=', 0) < 0)
    return piece
      .split('/')
      .map((segment) => (looksPersonal(segment) ? REMOVED : segment))
      .join('/');
  const isPersonal = namesPersonal(piece) || looksPersonal(piece) || looksPersonal(piece.split('+').join(' '));
  return isPersonal ? '' : piece;
}

/** The scheme with its mark; '' when the text is no absolute URL. */
function schemeOf(url: string): string {
  const scheme = url.split('://')[0] as string;
  if (scheme === 'https') return 'https://';
  return scheme !== url && find(scheme, '^[A-Za-z0-9+.-]+$', 0) >= 0 ? scheme + '://' : '';
}

/** No browser's address is longer, and what is cannot be looked through cheaply. */
const LONGEST_URL = 20000;

/** The URL without personal data; '' when it is no absolute URL. Everything else stays as it was, character by character. */
export function cleanUrl(url: string): string {
  const scheme = schemeOf(url);
  if (!scheme || url.indexOf(' ') >= 0 || url.length > LONGEST_URL) return '';
  if (!isSuspect(url) && (url.indexOf('=') < 0 || !areSpecial(pairsIn(url).split('=').join('\n')))) return url;
  // `&#64;` is no parameter and no fragment.
  const rest = unescaped(url).substring(scheme.length);
  const authority = without(rest, '(?s)[/?#].*');
  // User name and password before the host are cut: `https://user:pass@host/`.
  const host = authority.substring(authority.lastIndexOf('@') + 1);
  if (looksPersonal(host)) return '';
  const pieces = matchesOf(rest.substring(authority.length), PIECES).map(cleanPiece).join('');
  // Marks of what has gone.
  const tail = replaced(pieces, '[?#][?#&;]+', (marks) => (marks.indexOf('#') < 0 ? '?' : '#'));
  const cleaned = host + without(tail, '[?#&;]+$');
  // Some numbers are such only together with their host: `wa.me/49…`.
  return scheme + (looksPersonal(cleaned.split('?')[0] as string) ? `${host}/${REMOVED}` : cleaned);
}
