/** `/tr`: keeps each call of Meta's pixel as a browser record, and answers as Meta's server does. Runs no tag. */
import type { NewBrowserRecord } from '../../pairing/record-types.ts';
import type { RecordStore } from '../store/record-store.ts';
import { describeHit } from './describe-hit.ts';
import { PIXEL_PATHS } from './lab-app.ts';
import { readRequest, type LabRequest } from './lab-request.ts';
import { readPixelFields } from './pixel-fields.ts';
import { RequestError } from './request-error.ts';
import { newRoutes, type LabRoutes } from './routes.ts';

/** One transparent pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export function pixelRoutes(store: RecordStore): LabRoutes {
  return newRoutes().on(['GET', 'POST'], [...PIXEL_PATHS], async (c) => {
    store.add(await readPixelCall(await readRequest(c)));
    // Browsers may use the picture on any site, also on one that demands a resource policy.
    return c.body(GIF, 200, { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Content-Type': 'image/gif' });
  });
}

/** Source: requests of Meta's pixel as browsers show them. */
const NAMED = new Set(['id', 'ev', 'eid', 'dl', 'fbp', 'fbc', 'rqm', 'ts']);

async function readPixelCall(request: LabRequest): Promise<NewBrowserRecord> {
  const fields = await readPixelFields(request);
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
