/** Cleans a page URL: personal data and secrets leave neither in the path, nor the query, nor the fragment. */
import { PERSONAL_URL_PARAMETERS } from '../spec/reserved-keys.ts';
import type { Gtm } from './gtm.ts';
import { looksPersonal } from './personal.ts';

/** Stands in the path where a segment looked personal. */
const REMOVED = 'removed';

const bareName = (name: string, gtm: Gtm): string => {
  const decoded = gtm.decodeUriComponent(name) || name;
  return ['_', '-', '.', '[', ']', ' '].reduce((bare, mark) => bare.split(mark).join(''), decoded.toLowerCase());
};

const keepsParameter = (parameter: string, gtm: Gtm): boolean => {
  const equals = parameter.indexOf('=');
  const name = bareName(equals < 0 ? parameter : parameter.substring(0, equals), gtm);
  for (const personal of PERSONAL_URL_PARAMETERS) if (personal === name) return false;
  return !looksPersonal(parameter.split('+').join(' '), gtm) && !looksPersonal(parameter.substring(equals + 1), gtm);
};

const cleanParameters = (query: string, gtm: Gtm): string =>
  query
    .split('&')
    .filter((parameter) => keepsParameter(parameter, gtm))
    .join('&');

const cleanSegments = (path: string, gtm: Gtm): string =>
  path
    .split('/')
    .map((segment) => (looksPersonal(segment, gtm) ? REMOVED : segment))
    .join('/');

/** A fragment is a route (`#/cart`), parameters (`#access_token=…`), or both, divided by a question mark. */
const cleanFragment = (fragment: string, gtm: Gtm): string =>
  fragment
    .split('?')
    .map((part) => (part.indexOf('=') < 0 ? cleanSegments(part, gtm) : cleanParameters(part, gtm)))
    .join('?');

/** User name and password before the host are cut: `https://user:pass@host/` becomes `https://host/`. */
const cleanAuthority = (authority: string): string => authority.substring(authority.lastIndexOf('@') + 1);

const cleanBeforeQuery = (text: string, gtm: Gtm): string => {
  const start = text.indexOf('://') + 3;
  const slash = text.indexOf('/', start);
  if (slash < 0) return text.substring(0, start) + cleanAuthority(text.substring(start));
  return (
    text.substring(0, start) + cleanAuthority(text.substring(start, slash)) + cleanSegments(text.substring(slash), gtm)
  );
};

const joined = (mark: string, part: string): string => (part ? mark + part : '');

/** The URL without personal data; '' when it is no absolute URL. Everything else stays as it was, byte by byte. */
export const cleanUrl = (url: string, gtm: Gtm): string => {
  const text = url.trim();
  if (text.indexOf('://') < 1 || text.indexOf(' ') >= 0) return '';
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? '' : text.substring(hash + 1);
  const address = hash < 0 ? text : text.substring(0, hash);
  const mark = address.indexOf('?');
  const query = mark < 0 ? '' : address.substring(mark + 1);
  return (
    cleanBeforeQuery(mark < 0 ? address : address.substring(0, mark), gtm) +
    joined('?', cleanParameters(query, gtm)) +
    joined('#', cleanFragment(fragment, gtm))
  );
};
