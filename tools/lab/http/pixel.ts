/** `/tr`: keeps each call of Meta's pixel as a browser record, and answers as Meta's server does. Runs no tag. */
import type { NewBrowserRecord } from '../../pairing/record-types.ts';
import type { RecordStore } from '../store/record-store.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { describeHit } from './describe-hit.ts';
import { headerText, type LabRequest, type Reply } from './exchange.ts';
import { readPixelFields } from './pixel-fields.ts';
import { RequestError } from './request-error.ts';
import type { Route } from './router.ts';

export const PIXEL_PATHS = ['/tr', '/tr/'];

/** One transparent pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export function pixelRoutes(store: RecordStore): Route[] {
  const capture = (request: LabRequest): Reply => {
    store.add(readPixelCall(request));
    return answer(request);
  };
  const preflight = (request: LabRequest): Reply => ({
    status: 204,
    headers: preflightHeaders(headerText(request, 'origin')),
  });
  return PIXEL_PATHS.flatMap((path) => [
    { method: 'GET', path, handle: capture },
    { method: 'POST', path, handle: capture },
    { method: 'OPTIONS', path, handle: preflight },
  ]);
}

/** Browsers may use the picture on any site, also on one that demands a resource policy. */
function answer(request: LabRequest): Reply {
  const headers = {
    ...corsHeaders(headerText(request, 'origin')),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Type': 'image/gif',
    'Cache-Control': 'no-store',
  };
  return { status: 200, headers, body: GIF };
}

/** Source: requests of Meta's pixel as browsers show them. */
const NAMED = new Set(['id', 'ev', 'eid', 'dl', 'fbp', 'fbc', 'rqm', 'ts']);

function readPixelCall(request: LabRequest): NewBrowserRecord {
  const fields = readPixelFields(request);
  const pixelId = fields.get('id') ?? '';
  if (!/^\d{1,20}$/.test(pixelId)) throw lacks('id', 'The pixel’s id is missing or is not a number.');
  const eventName = fields.get('ev') ?? '';
  if (eventName === '') throw lacks('ev', 'The event’s name is missing.');
  const sentAtMs = Number(fields.get('ts') || Number.NaN);
  return {
    side: 'browser',
    receivedAtMs: Date.now(),
    hit: describeHit(request),
    pixelId,
    eventName,
    eventId: fields.get('eid') || undefined,
    customData: pick(fields, /^cd\[(.+)\]$/s),
    userData: { ...pick(fields, /^aud\[(.+)\]$/s), ...pick(fields, /^ud\[(.+)\]$/s) },
    fbp: fields.get('fbp'),
    fbc: fields.get('fbc'),
    pageUrl: fields.get('dl'),
    transport: fields.get('rqm'),
    ...(Number.isFinite(sentAtMs) && { sentAtMs }),
    other: Object.fromEntries([...fields].filter(([name]) => !NAMED.has(name) && !/^(?:cd|a?ud)\[/.test(name))),
  };
}

function pick(fields: Map<string, string>, pattern: RegExp): Record<string, string> {
  const picked = [...fields].flatMap(([name, value]): [string, string][] => {
    const key = pattern.exec(name)?.[1];
    return key === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(picked);
}

function lacks(field: string, reason: string): RequestError {
  const remedy = 'Send what Meta’s pixel sends, such as /tr?id=1234567890&ev=PageView&eid=abc.';
  return new RequestError(400, { field, reason, remedy });
}
