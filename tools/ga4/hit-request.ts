/** The HTTP request as a server hands it over, and the reading of its headers. Knows no GA4 parameter. */
import { parseCookie } from 'cookie';

export interface HitRequest {
  /** GET or POST, any case. */
  method: string;
  /** Path and query as received, still percent-encoded; an absolute URL is accepted too. */
  url: string;
  /** Any case of names; several values of a name may be a list. */
  headers: Record<string, string | string[] | undefined>;
  /** Text of the body, if there is one. */
  body?: string;
  /** Address of the socket, used when no proxy says whom it speaks for. */
  remoteAddress?: string;
  /** When the request arrived, Unix milliseconds; now if absent. */
  receivedAtMs?: number;
}

/** Splits a URL into path and query, without decoding either. The fragment is no part of a request. */
export function splitUrl(url: string): { path: string; query: string } {
  const local = url.replace(/^https?:\/\/[^/?#]*/i, '').split('#', 1)[0] ?? '';
  const mark = local.indexOf('?');
  if (mark < 0) return { path: local, query: '' };
  return { path: local.slice(0, mark), query: local.slice(mark + 1) };
}

/** The header's value, or undefined. Lists are joined with the separator, as HTTP joins repeated headers. */
export function readHeader(request: HitRequest, name: string, separator = ', '): string | undefined {
  for (const [key, value] of Object.entries(request.headers)) {
    if (key.toLowerCase() !== name || value === undefined) continue;
    return Array.isArray(value) ? value.join(separator) : value;
  }
  return undefined;
}

/** The first cookie of this name, still encoded as it was sent; undefined when the browser sent none. */
export const readCookie = (request: HitRequest, name: string): string | undefined =>
  parseCookie(readHeader(request, 'cookie', '; ') ?? '', { decode: (value) => value })[name];
