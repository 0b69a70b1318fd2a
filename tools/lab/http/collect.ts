/** `/g/collect`: decodes a hit, lets the tag run for each event, keeps records, and answers as a tagging server does. */
import { DATA_TAG_PATH, decodeHit, type DecodedHit } from '../../ga4/decode.ts';
import { HitError } from '../../ga4/hit-error.ts';
import { COLLECT_PATH } from '../../ga4/proxied-url.ts';
import type { NewRecord, ServerRecord, Target } from '../../pairing/record-types.ts';
import { toRow } from '../store/describe-record.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { RunTag } from '../../tag/run-tag.ts';
import { describeHit, urlOf } from './describe-hit.ts';
import { readRequest, type LabRequest } from './lab-request.ts';
import { RequestError } from './request-error.ts';
import { newRoutes, type LabContext, type LabRoutes } from './routes.ts';

export interface CollectParts {
  store: RecordStore;
  runTag: RunTag<LabRequest>;
  target: Target;
}

export function collectRoutes(parts: CollectParts): LabRoutes {
  // The decoder says what the Data Tag's path is, and the page shows that it came.
  return newRoutes().on(['GET', 'POST'], [COLLECT_PATH, DATA_TAG_PATH], async (c) =>
    collect(parts, c, await readRequest(c)),
  );
}

async function collect(parts: CollectParts, c: LabContext, request: LabRequest): Promise<Response> {
  const base = { side: 'server' as const, receivedAtMs: Date.now(), hit: describeHit(request), target: parts.target };
  let decoded: DecodedHit;
  try {
    decoded = decodeHit({ ...request, url: urlOf(request), receivedAtMs: base.receivedAtMs });
  } catch (error) {
    if (!(error instanceof HitError)) throw error;
    parts.store.add({ ...base, ...refusedRecord(error) });
    const { field, reason, remedy } = error;
    throw new RequestError(error.status, { field, reason: `${reason}.`, remedy: asSentence(remedy) });
  }
  const runs = await Promise.all(decoded.events.map((event) => parts.runTag(event, request, base.receivedAtMs)));
  const records = runs.map((run, index) =>
    parts.store.add({ ...base, ...run, eventData: decoded.events[index] ?? {} }),
  );
  for (const { header } of records.flatMap((record) => record.cookies)) {
    if (header !== undefined) c.header('Set-Cookie', header, { append: true });
  }
  return decoded.streamResponse ? eventStreamReply(c, records) : outcomeReply(c, records);
}

/**
 * A `richsstsse` hit wants status 200 and server-sent events of two lines each, whose JSON may ask for requests to send. These
 * ask for nothing; they are for a person with curl. Source: Google, gtag.js.
 */
function eventStreamReply(c: LabContext, records: ServerRecord[]): Response {
  const body = records.map((record) => `event: message\ndata: ${JSON.stringify({ outcome: outcomeLine(record) })}\n\n`);
  return c.body(body.join(''), 200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
}

/** Browsers ignore this body; a person with curl reads it. */
const outcomeReply = (c: LabContext, records: ServerRecord[]): Response =>
  c.text(records.map((record) => `${outcomeLine(record)}\n`).join(''));

function outcomeLine(record: ServerRecord): string {
  const { eventName, mapped } = toRow(record);
  const names = mapped && mapped.name !== eventName ? `${eventName} as ${mapped.name}` : eventName;
  return `${record.outcome}: ${names}: ${record.reason}`.replace(/\p{Cc}/gu, ' ');
}

function refusedRecord(error: HitError): Omit<NewRecord, 'side' | 'receivedAtMs' | 'hit' | 'target'> {
  const nothing = { eventData: {}, logs: [], attempts: [], cookies: [], durationMs: 0 };
  return { ...nothing, outcome: 'refused', reason: error.message };
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
