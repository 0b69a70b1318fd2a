/**
 * Decodes a `/g/collect` request into the event data that the GA4 client of a server container would make of it.
 * The client's code is not public: what is not documented by Google is observed from public dumps, see DecodeOptions.
 */
import { writeAdditions } from './client-additions.ts';
import { readHintHeaders } from './client-hints.ts';
import { writeIdentity } from './client-identity.ts';
import { DEFAULT_DECODE_OPTIONS, type DecodeOptions } from './decode-options.ts';
import { setKey, type EventData } from './event-data.ts';
import { HitError } from './hit-error.ts';
import { splitUrl, type HitRequest } from './hit-request.ts';
import { mapEvent } from './map-event.ts';
import { readParameters, type Parameters } from './parameters.ts';
import { readProxiedUrl } from './proxied-url.ts';

export interface DecodedHit {
  /** One object per event, in the order sent. */
  events: EventData[];
  /** gtag expects a server-sent-event answer with status 200 (`richsstsse` in the query). */
  streamResponse: boolean;
  /** `G-…` */
  measurementId: string;
}

/** gtag: at most 20 events and 16,384 bytes of them per request, URLs of 2,048 characters. Ours leave room. */
const MAX_URL_LENGTH = 32_768;
const MAX_BODY_LENGTH = 131_072;
const MAX_EVENTS = 100;

/** Not a hit of GA4, but often found beside them. */
export const DATA_TAG_PATH = '/data';

/** Throws HitError (4xx) for a request the GA4 client would not claim, and for a broken one; nothing else. */
export function decodeHit(request: HitRequest, overrides: Partial<DecodeOptions> = {}): DecodedHit {
  const options = { ...DEFAULT_DECODE_OPTIONS, ...overrides };
  const query = claim(request, options);
  const lines = readLines(request);
  const receivedAtMs = request.receivedAtMs ?? Date.now();
  const events = lines.map((line, index) => {
    const parameters = mergeLine(query, readParameters(line, options));
    if (!parameters.get('en')) throw namelessEvent(lines.length, index);
    const event = mapEvent(parameters, options);
    const hints = event.client_hints === undefined ? readHintHeaders(request) : undefined;
    if (hints) setKey(event, 'client_hints', hints);
    writeAdditions(event, receivedAtMs, options);
    writeIdentity(event, request);
    return event;
  });
  return { events, streamResponse: query.has('richsstsse'), measurementId: query.get('tid') ?? '' };
}

/** Whether the GA4 client would claim this request; a claimed request may still be broken. */
export function isHit(request: HitRequest, overrides: Partial<DecodeOptions> = {}): boolean {
  try {
    claim(request, { ...DEFAULT_DECODE_OPTIONS, ...overrides });
    return true;
  } catch {
    return false;
  }
}

/** The parameters of the URL, once path, method, size, version and measurement id are in order. */
function claim(request: HitRequest, options: DecodeOptions): Parameters {
  if (request.url.length > MAX_URL_LENGTH) {
    const reason = `The URL is longer than ${MAX_URL_LENGTH} characters`;
    throw new HitError(414, { field: 'url', reason, remedy: 'put the event into a POST body' });
  }
  const { path, query } = splitUrl(options.proxies === 'assumed' ? readProxiedUrl(request.url) : request.url);
  if (!options.paths.includes(path)) throw unclaimedPath({ path, query }, options);
  if (!/^(?:GET|POST)$/i.test(request.method)) {
    const remedy = 'send hits with these two only, as gtag.js does';
    throw new HitError(405, { field: 'method', reason: 'The method is neither GET nor POST', remedy });
  }
  const parameters = readParameters(query, options);
  if (parameters.get('v') !== '2') {
    const remedy = 'send v=2, the only protocol version that the GA4 client reads';
    throw new HitError(400, { field: 'v', reason: 'The parameter "v" is not 2', remedy });
  }
  if (!parameters.get('tid')) {
    const remedy = 'add the measurement id, for example tid=G-ABC1234567';
    throw new HitError(400, { field: 'tid', reason: 'The parameter "tid" is missing', remedy });
  }
  return parameters;
}

function unclaimedPath({ path, query }: { path: string; query: string }, options: DecodeOptions): HitError {
  const remedy = `send GA4 hits to ${options.paths.join(' or ')}`;
  const reason = isDataTag(path, query)
    ? 'This is a hit of Stape’s Data Tag, which only their Data Client reads'
    : 'This is not a path of the GA4 client';
  return new HitError(404, { field: 'path', reason, remedy });
}

/** Source: Stape, Data Tag: its default path, and the parameters that hold its data. */
const isDataTag = (path: string, query: string): boolean =>
  path === DATA_TAG_PATH || /(?:^|&)(?:dtdc|dtcd)=/.test(query);

/** The lines of the body, each the part of one event that differs from the URL; without a body one empty line. */
function readLines({ method, body = '' }: HitRequest): string[] {
  if (method.toUpperCase() === 'GET') return [''];
  if (body.length > MAX_BODY_LENGTH) {
    const reason = `The body is longer than ${MAX_BODY_LENGTH} characters`;
    throw new HitError(413, { field: 'body', reason, remedy: 'send fewer events per request' });
  }
  const lines = body.split(/\r?\n/).filter((line) => line !== '');
  if (lines.length > MAX_EVENTS) {
    const reason = `The body has ${lines.length} events`;
    throw new HitError(413, { field: 'body', reason, remedy: `send at most ${MAX_EVENTS} per request` });
  }
  return lines.length === 0 ? [''] : lines;
}

/** A line repeats a parameter of the URL only to override it. */
function mergeLine(query: Parameters, line: Parameters): Parameters {
  return new Map([...query, ...line]);
}

function namelessEvent(count: number, index: number): HitError {
  const place = count > 1 ? `Event ${index + 1} of the body` : 'The hit';
  const remedy = 'add the event name to the URL or to the body, for example en=page_view';
  return new HitError(400, { field: 'en', reason: `${place} has no parameter "en"`, remedy });
}
