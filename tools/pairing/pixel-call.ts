/** Reads what a call of Meta's pixel says out of its request. Knows neither servers nor recordings. */
import { PixelCallError, readPixelFields, type PixelRequest } from './pixel-fields.ts';
import type { BrowserRecord } from './record-types.ts';

/** What the call itself tells; when and how it came is the recorder's business. */
export type PixelCall = Omit<BrowserRecord, 'side' | 'id' | 'receivedAtMs' | 'hit'>;

/** Source: requests of Meta's pixel as browsers show them. */
const NAMED = new Set(['id', 'ev', 'eid', 'dl', 'fbp', 'fbc', 'rqm', 'ts']);

/** Rejects with PixelCallError for what no pixel sends. */
export async function readPixelCall(request: PixelRequest): Promise<PixelCall> {
  const fields = await readPixelFields(request);
  const pixelId = fields.get('id') ?? '';
  if (!/^\d{1,20}$/.test(pixelId)) throw lacks('id', 'The pixel’s id is missing or is not a number.');
  const eventName = fields.get('ev') ?? '';
  if (eventName === '') throw lacks('ev', 'The event’s name is missing.');
  const sentAtMs = Number(fields.get('ts') || Number.NaN);
  return {
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

function lacks(field: string, reason: string): PixelCallError {
  const remedy = 'Send what Meta’s pixel sends, such as /tr?id=1234567890&ev=PageView&eid=abc.';
  return new PixelCallError(field, reason, remedy);
}
