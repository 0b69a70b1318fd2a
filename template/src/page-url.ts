/** Cleans a page URL: personal data and secrets leave neither in the path, nor the query, nor the fragment. */
import { consistsOf } from './characters.ts';
import { isPersonalName } from './personal-name.ts';
import { looksPersonal, type Guard } from './personal.ts';

/** Stands in the path where a segment looked personal. */
const REMOVED = 'removed';

const isPersonal = (parameter: string, guard: Guard): boolean => {
  const name = parameter.split('=')[0] as string;
  if (isPersonalName(guard.gtm.decodeUriComponent(name) || name)) return true;
  const value = parameter.substring(parameter.indexOf('=') + 1);
  return (
    looksPersonal(parameter, guard) || looksPersonal(value.split('+').join(' '), guard) || looksPersonal(value, guard)
  );
};

const cleanParameters = (query: string, guard: Guard): string =>
  query
    .split('&')
    .filter((parameter) => !isPersonal(parameter, guard))
    .join('&');

const cleanSegments = (path: string, guard: Guard): string =>
  path
    .split('/')
    .map((segment) => (looksPersonal(segment, guard) ? REMOVED : segment))
    .join('/');

/** A fragment is a route (`#/cart`), parameters (`#access_token=…`), or both, divided by a question mark. */
const cleanFragment = (fragment: string, guard: Guard): string =>
  fragment
    .split('?')
    .map((part) => (part.indexOf('=') < 0 ? cleanSegments(part, guard) : cleanParameters(part, guard)))
    .join('?');

const SCHEME = 'abcdefghijklmnopqrstuvwxyz0123456789+-.';

/**
 * Scheme, host and path; '' when it is no absolute URL or the host itself looks personal. User name and password before the
 * host are cut: `https://user:pass@host/`.
 */
const cleanAddress = (address: string, guard: Guard): string => {
  const scheme = address.split('://')[0] as string;
  const rest = address.substring(scheme.length + 3);
  if (scheme === address || !consistsOf(scheme.toLowerCase(), SCHEME)) return '';
  const slash = rest.indexOf('/');
  const end = slash < 0 ? rest.length : slash;
  const host = rest.substring(rest.lastIndexOf('@', end) + 1, end);
  return looksPersonal(host, guard) ? '' : `${scheme}://${host}${cleanSegments(rest.substring(end), guard)}`;
};

const behind = (mark: string, part: string): string => (part ? mark + part : '');

/** The URL without personal data; '' when it is no absolute URL. Everything else stays as it was, character by character. */
export const cleanUrl = (url: string, guard: Guard): string => {
  const hash = url.indexOf('#');
  const fragment = hash < 0 ? '' : url.substring(hash + 1);
  const page = hash < 0 ? url : url.substring(0, hash);
  const mark = page.indexOf('?');
  const address = cleanAddress(mark < 0 ? page : page.substring(0, mark), guard);
  if (!address || url.indexOf(' ') >= 0) return '';
  const query = mark < 0 ? '' : page.substring(mark + 1);
  return address + behind('?', cleanParameters(query, guard)) + behind('#', cleanFragment(fragment, guard));
};
