/**
 * Hits on their way through a proxy of the site's own: turns the address that the browser used into the one that the
 * server container gets. Owns what is known of such addresses; decoding is not its business.
 */
import { splitUrl } from './hit-request.ts';

/** The one path that the GA4 client claims. */
export const COLLECT_PATH = '/g/collect';

interface ProxiedForm {
  /** What stands in front of the container. */
  proxy: string;
  source: string;
  /** The address behind the proxy, as path and query; undefined when the request has another form. */
  behind: (path: string, query: string) => string | undefined;
}

const ends = (pattern: RegExp) => (path: string, query: string) =>
  pattern.test(path) ? `${COLLECT_PATH}?${query}` : undefined;

const isVersion2 = (query: string): boolean => /(?:^|&)v=2(?:&|$)/.test(query);

export const PROXIED_FORMS: readonly ProxiedForm[] = [
  {
    proxy: 'a path of the site that leads to the container: /metrics/g/collect',
    source: 'Google, server-side tagging, custom domain: same origin',
    behind: ends(/\/g\/collect$/),
  },
  {
    proxy: 'Google tag gateway, which sends to Google and not to a container: /1abc/ga/g/c, /1abc/ag/g/c',
    source: 'observed in public recordings of hits, 2026',
    behind: ends(/\/g\/c$/),
  },
  {
    proxy: 'a proxy that shortens the path: /collect?v=2',
    source: 'a public recording of a shop’s hits: prabapro/ga4-payload-parser, 2025',
    behind: (path, query) => (isVersion2(query) ? ends(/\/collect$/)(path, query) : undefined),
  },
  {
    proxy: 'Stape’s custom loader, whose only parameter is the whole hit in base64: /x7f3?de5cc8ea=L2cvY29sbGVjdD92…',
    source: 'observed in public recordings of hits; unwrapped in front of the container',
    behind: (_path, query) => unwrapLoader(query),
  },
];

/** A name of eight hex digits, then base64, percent-encoded or not. */
const LOADER = /^[0-9a-f]{8}=([A-Za-z0-9+/=_%-]+)$/;

function unwrapLoader(query: string): string | undefined {
  const encoded = LOADER.exec(query)?.[1];
  const base64 = encoded?.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '=') ?? '';
  const hit = Buffer.from(base64, 'base64').toString('utf8');
  return hit.startsWith(`${COLLECT_PATH}?`) ? hit : undefined;
}

/** Path and query as the container gets them; the URL as it was when no known proxy stands in front. Never throws. */
export function readProxiedUrl(url: string): string {
  const { path, query } = splitUrl(url);
  if (path === COLLECT_PATH) return url;
  for (const { behind } of PROXIED_FORMS) {
    const found = behind(path, query);
    if (found !== undefined) return found;
  }
  return url;
}
