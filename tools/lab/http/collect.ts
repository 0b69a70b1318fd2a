/** `/g/collect`: decodes a hit, lets the tag run for each event, keeps records, and answers as a tagging server does. */
import { DATA_TAG_PATH, decodeHit, type DecodedHit } from '../../ga4/decode.ts';
import { HitError } from '../../ga4/hit-error.ts';
import type { NewRecord, ServerRecord, Target } from '../../pairing/record-types.ts';
import { toRow } from '../store/describe-record.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { RunTag } from '../tag/run-tag.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { describeHit, urlOf } from './describe-hit.ts';
import { headerText, jsonReply, type LabRequest, type Reply } from './exchange.ts';
import type { Complaint } from './request-error.ts';
import type { Route } from './router.ts';

export const COLLECT_PATH = '/g/collect';

export interface CollectParts {
  store: RecordStore;
  runTag: RunTag;
  target: Target;
}

export function collectRoutes(parts: CollectParts): Route[] {
  const handle = (request: LabRequest): Promise<Reply> | Reply => collect(parts, request);
  return [
    { method: 'GET', path: COLLECT_PATH, handle },
    { method: 'POST', path: COLLECT_PATH, handle },
    { method: 'OPTIONS', path: COLLECT_PATH, handle: preflight },
    // The decoder says what that is, and the page shows that it came.
    { method: 'GET', path: DATA_TAG_PATH, handle },
    { method: 'POST', path: DATA_TAG_PATH, handle },
  ];
}

function preflight(request: LabRequest): Reply {
  return { status: 204, headers: preflightHeaders(headerText(request, 'origin')) };
}

async function collect(parts: CollectParts, request: LabRequest): Promise<Reply> {
  const base = { side: 'server' as const, receivedAtMs: Date.now(), hit: describeHit(request), target: parts.target };
  let decoded: DecodedHit;
  try {
    decoded = decodeHit({ ...request, url: urlOf(request), receivedAtMs: base.receivedAtMs });
  } catch (error) {
    if (!(error instanceof HitError)) throw error;
    return refuseHit(request, error, () => parts.store.add({ ...base, ...refusedRecord(error) }));
  }
  const runs = await Promise.all(decoded.events.map((event) => parts.runTag(event, request, base.receivedAtMs)));
  const records = runs.map((run, index) =>
    parts.store.add({ ...base, ...run, eventData: decoded.events[index] ?? {} }),
  );
  const cookies = records.flatMap((record) => record.cookies.flatMap((cookie) => cookie.header ?? []));
  const headers = { ...corsHeaders(headerText(request, 'origin')), 'Set-Cookie': cookies, 'Cache-Control': 'no-store' };
  return decoded.streamResponse ? eventStreamReply(headers, records) : outcomeReply(headers, records);
}

/**
 * A `richsstsse` hit wants status 200 and server-sent events of two lines each, whose JSON may ask for requests to send. These
 * ask for nothing; they are for a person with curl. Source: Google, gtag.js.
 */
function eventStreamReply(headers: NonNullable<Reply['headers']>, records: ServerRecord[]): Reply {
  const body = records.map((record) => `event: message\ndata: ${JSON.stringify({ outcome: outcomeLine(record) })}\n\n`);
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' },
    body: body.join(''),
  };
}

/** Browsers ignore this body; a person with curl reads it. */
function outcomeReply(headers: NonNullable<Reply['headers']>, records: ServerRecord[]): Reply {
  const body = records.map((record) => `${outcomeLine(record)}\n`).join('');
  return { status: 200, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

function outcomeLine(record: ServerRecord): string {
  const { eventName, mapped } = toRow(record);
  const names = mapped && mapped.name !== eventName ? `${eventName} as ${mapped.name}` : eventName;
  return `${record.outcome}: ${names}: ${record.reason}`.replace(/\p{Cc}/gu, ' ');
}

function refusedRecord(error: HitError): Omit<NewRecord, 'side' | 'receivedAtMs' | 'hit' | 'target'> {
  const nothing = { eventData: {}, logs: [], attempts: [], cookies: [], durationMs: 0 };
  return { ...nothing, outcome: 'refused', reason: error.message };
}

function refuseHit(request: LabRequest, error: HitError, keep: () => void): Reply {
  keep();
  const { field, reason, remedy } = error;
  const complaint: Complaint = { field, reason: `${reason}.`, remedy: asSentence(remedy) };
  const reply = jsonReply(error.status, { error: complaint });
  return { ...reply, headers: { ...reply.headers, ...corsHeaders(headerText(request, 'origin')) } };
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
