/** Turns the text of a GA4 hit into event data and the request that carried it. The decoding is the decoder's. */
import { decodeHit } from '../../ga4/decode.ts';
import { HitError } from '../../ga4/hit-error.ts';
import { readProxiedUrl } from '../../ga4/proxied-url.ts';
import type { IncomingRequest } from '../run-types.ts';
import { UsageError } from '../../cli/command-line.ts';

interface Hit {
  events: Record<string, unknown>[];
  request: IncomingRequest;
}

interface RawRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string | string[]>;
  body: string;
}

/** @param text a URL, or a request: `POST URL`, header lines, an empty line, the body */
export const readHit = (text: string, base: IncomingRequest): Hit => {
  const raw = parseRequest(text, base);
  const { remoteAddress } = base;
  try {
    const { events } = decodeHit({ ...raw, ...(remoteAddress !== undefined && { remoteAddress }) });
    const [path = '/', query = ''] = raw.url.split(/\?(.*)/s);
    const request = { ...base, method: raw.method, path, query, headers: raw.headers, body: raw.body };
    return { events, request };
  } catch (error) {
    if (!(error instanceof HitError)) throw error;
    throw new UsageError(`--ga4: ${error.message}`);
  }
};

const parseRequest = (text: string, base: IncomingRequest): RawRequest => {
  const [head = '', ...rest] = text.replaceAll('\r\n', '\n').trim().split('\n\n');
  const [first = '', ...headerLines] = head.split('\n');
  const [, method = 'GET', target = ''] = /^(?:(GET|POST)\s+)?(\S+)/.exec(first) ?? [];
  const headers = { ...base.headers };
  for (const line of headerLines) {
    const at = line.indexOf(':');
    if (at > 0) headers[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim();
  }
  return { method, url: readProxiedUrl(withoutOrigin(target)), headers, body: rest.join('\n\n') };
};

const withoutOrigin = (target: string): string => {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
  return path.startsWith('/') ? path : `/${path}`;
};
