/** Reads the sightings out of a record: a pixel's call is one, a run of the tag is one for each pixel it sent to. */
import type { Attempt, BrowserRecord, LabRecord, OtherRecord, Outcome, ServerRecord } from './record-types.ts';
import { readAttempt } from './read-attempt.ts';
import type { Sighting } from './pair-types.ts';

export function sightingsOf(record: LabRecord): Sighting[] {
  if (record.side === 'other') return [otherSighting(record)];
  return record.side === 'browser' ? [pixelSighting(record)] : serverSightings(record);
}

function pixelSighting(record: BrowserRecord): Sighting {
  const { customData } = record;
  return {
    recordId: record.id,
    side: 'browser',
    atMs: record.receivedAtMs,
    pixelId: record.pixelId,
    name: record.eventName,
    eventId: record.eventId ?? '',
    orderId: customData['order_id'] || customData['transaction_id'] || undefined,
    contentIds: readContentIds(customData),
    value: readNumber(customData['value']),
    currency: customData['currency'],
    page: pageOf(record.pageUrl),
    fbp: record.fbp,
    ...whereFrom(record),
    externalIds: [record.userData['external_id'] ?? ''].filter(Boolean),
    transport: record.transport,
  };
}

const whereFrom = ({ hit }: Pick<LabRecord, 'hit'>): Pick<Sighting, 'run' | 'visit'> => ({
  ...(hit.run !== undefined && { run: hit.run }),
  ...(hit.visit !== undefined && { visit: hit.visit }),
});

/** `cd[content_ids]` and `cd[contents]` are JSON texts, as the pixel sends lists. */
function readContentIds(customData: Record<string, string>): string[] {
  const ids = readList(customData['content_ids']).map(String);
  if (ids.length > 0) return ids.toSorted();
  const contents = readList(customData['contents']).map((line) => (line as { id?: unknown } | null)?.id);
  return contents
    .filter((id) => typeof id === 'string' || typeof id === 'number')
    .map((id) => String(id))
    .toSorted();
}

function readList(json: string | undefined): unknown[] {
  if (!json?.startsWith('[')) return [];
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function readNumber(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || text === '' || Number.isNaN(value) ? undefined : value;
}

/** Query and fragment differ between two loads of one page. */
function pageOf(url: unknown): string | undefined {
  return typeof url === 'string' && url !== '' ? url.replace(/[?#].*$/s, '') : undefined;
}

function serverSightings(record: ServerRecord): Sighting[] {
  const byPixel = new Map<string, Attempt[]>();
  for (const attempt of record.attempts) {
    const pixelId = pixelOf(attempt);
    byPixel.set(pixelId, [...(byPixel.get(pixelId) ?? []), attempt]);
  }
  if (byPixel.size === 0) return [unsentSighting(record)];
  return [...byPixel].map(([pixelId, attempts]) => {
    const outcome = byPixel.size === 1 ? record.outcome : outcomeOf(attempts);
    return { ...unsentSighting(record), ...sentPart(attempts), pixelId, outcome };
  });
}

/** The last attempt says how it ended. */
function otherSighting({ hit, id, receivedAtMs, sender, attempts }: OtherRecord): Sighting {
  const [attempt] = attempts;
  const blank = {
    recordId: id,
    side: 'other' as const,
    atMs: receivedAtMs,
    sender,
    name: '',
    eventId: '',
    contentIds: [],
  };
  const pixelId = attempt ? pixelOf(attempt) : '';
  const origin = whereFrom({ hit });
  return { ...blank, ...origin, pixelId, outcome: outcomeOf(attempts), ...sentPart(attempts) };
}

/** Source: Meta, Conversions API: `/<version>/<pixel id>/events`. */
function pixelOf({ url }: Attempt): string {
  return /^https:\/\/[^/]+\/(?:v[\d.]+\/)?(\d+)\/events/.exec(url)?.[1] ?? '';
}

function outcomeOf(attempts: Attempt[]): Outcome {
  return attempts.at(-1)?.answer?.statusCode === 200 ? 'sent' : 'failed';
}

/** How the template's log line begins when nothing was sent; it holds Meta's name of the event. */
const SKIPPED = /^CountOnce: (.{1,200}?) (?:skipped|failed)/;

/** An event that the template could not name is called `event`. */
function loggedName({ logs }: ServerRecord): string | undefined {
  const name = SKIPPED.exec(logs[0] ?? '')?.[1];
  return name === 'event' ? undefined : name;
}

/** What the hit itself says; the tag's request, where there is one, says it better. */
function unsentSighting(record: ServerRecord): Sighting {
  const { eventData } = record;
  const sourceName = readText(eventData['event_name']) ?? '';
  return {
    recordId: record.id,
    side: 'server',
    atMs: record.receivedAtMs,
    pixelId: '',
    name: loggedName(record) ?? sourceName,
    sourceName,
    eventId: readText(eventData['event_id']) ?? '',
    orderId: readText(eventData['transaction_id']) || undefined,
    contentIds: [],
    page: pageOf(eventData['page_location']),
    outcome: record.outcome,
    ...(isRepeat(eventData) && { isRepeat: true }),
    reason: record.reason,
    ...whereFrom(record),
    attempts: 0,
    warnings: 0,
    target: record.target,
  };
}

/** `sst.syn=1` in the hit. Source: hits of gtag as browsers show them, after consent was given. */
function isRepeat({ 'x-sst-system_properties': properties }: Record<string, unknown>): boolean {
  return typeof properties === 'object' && properties !== null && 'syn' in properties && Number(properties.syn) === 1;
}

function sentPart(attempts: Attempt[]): Partial<Sighting> {
  const last = attempts.at(-1);
  const { mapped, eventsReceived } = readAttempt(last);
  const answered = { attempts: attempts.length, warnings: last?.warnings.length, statusCode: last?.answer?.statusCode };
  if (mapped === undefined) return answered;
  return {
    ...answered,
    name: mapped.name,
    eventId: mapped.eventId ?? '',
    orderId: mapped.orderId,
    contentIds: mapped.contents.map(({ id }) => id).toSorted(),
    value: mapped.value,
    currency: mapped.currency,
    page: pageOf(mapped.sourceUrl),
    matchKeys: mapped.matchKeys,
    fbp: mapped.fbp,
    externalIds: mapped.externalIds,
    ...(eventsReceived === 0 && { outcome: 'failed' as const }),
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
