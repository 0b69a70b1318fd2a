/** Which requests of a recording tell of an action, and whose they are. Each kind with what it is and where that is known from. */
import { DATA_TAG_PATH } from '../ga4/decode.ts';
import { COLLECT_PATH, readProxiedUrl } from '../ga4/proxied-url.ts';
import { splitUrl } from '../ga4/hit-request.ts';
import type { RecordedRequest } from './request.ts';

/**
 * `pixel`: a call to Meta. `first-party-pixel`: the same on the site's own host. `ga4`: a hit. `data-tag`: Stape's. `gateway`: what
 * Meta's Conversions API Gateway gets.
 */
export type TrafficKind = 'pixel' | 'first-party-pixel' | 'ga4' | 'data-tag' | 'gateway';

interface KindRow {
  kind: TrafficKind;
  source: string;
  is: (request: RecordedRequest) => boolean;
}

const META_HOST = /(?:^|\.)facebook\.com$/;
/** Google's own collectors; a hit that goes there is seen by no server container. */
const GOOGLE_HOST =
  /(?:^|\.)(?:google-analytics\.com|analytics\.google\.com|googletagmanager\.com|google\.[a-z.]{2,6})$/;
const ADS_HOST = /(?:^|\.)doubleclick\.net$/;

const isMeta = ({ host }: RecordedRequest): boolean => META_HOST.test(host);

/** Both in the query or in a form; the reading of the call is stricter. */
const namesPixel = ({ query, body }: RecordedRequest): boolean =>
  /(?:^|&)id=\d{5,20}(?:&|$)/.test(query || body) && /(?:^|&)ev=/.test(query || body);

/** First match wins. The twins of the pixel's calls at `/privacy_sandbox/` are none of these: they are no second event. */
const KINDS: readonly KindRow[] = [
  {
    kind: 'pixel',
    source: 'https://developers.facebook.com/docs/meta-pixel, and its requests as browsers show them',
    is: (request) => isMeta(request) && /^\/tr\/?$/.test(request.path),
  },
  {
    kind: 'gateway',
    source: 'requests of pages with Meta’s Conversions API Gateway, as browsers show them',
    is: ({ method, path, query }) => method === 'POST' && /\/events\/?$/.test(path) && /(?:^|&)cee=/.test(query),
  },
  {
    kind: 'ga4',
    source: 'Google, gtag.js; the doubleclick copy names no event',
    is: (request) => !isMeta(request) && !ADS_HOST.test(request.host) && isCollect(request),
  },
  {
    kind: 'data-tag',
    source: 'https://github.com/stape-io/data-tag: path, and the parameters v and event',
    is: ({ path, query, host }) => !GOOGLE_HOST.test(host) && isDataTag(path, query),
  },
  {
    kind: 'first-party-pixel',
    source: 'sites that record the pixel’s calls on their own host, as browsers show them',
    is: (request) =>
      /\/tr\/?$/.test(request.path) && (namesPixel(request) || /^multipart\//i.test(request.contentType)),
  },
];

export const kindOfTraffic = (request: RecordedRequest): TrafficKind | undefined =>
  KINDS.find(({ is }) => is(request))?.kind;

/** Google tag gateway has the site's own host and leads to Google all the same. Source: observed in public recordings, 2026. */
export const goesToGoogle = ({ host, path }: RecordedRequest): boolean =>
  GOOGLE_HOST.test(host) || /\/g\/c$/.test(path);

function isCollect({ url, query, path }: RecordedRequest): boolean {
  // Most requests of a page are pictures and scripts.
  if (!/collect|\/g\/c$/.test(path) && !/^[0-9a-f]{8}=/.test(query)) return false;
  return splitUrl(readProxiedUrl(url)).path === COLLECT_PATH;
}

const isDataTag = (path: string, query: string): boolean =>
  /(?:^|&)(?:dtdc|dtcd)=/.test(query) ||
  (path.endsWith(DATA_TAG_PATH) && /(?:^|&)v=\d/.test(query) && /(?:^|&)event=/.test(query));
