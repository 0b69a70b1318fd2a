/** Writes answers as Graph does: success, error envelope, and the page of a broken proxy. */
import { randomUUID } from 'node:crypto';
import type { StandInErrorRow } from './error-row.ts';
import { STAND_IN_ERRORS } from './graph-errors.ts';
import type { GraphAnswer, Refusal } from './graph-types.ts';

type Answer = Omit<GraphAnswer, 'warnings'>;

const JSON_HEADERS = { 'content-type': 'application/json; charset=UTF-8' };
/** Percentages of the application's quota. Source: Meta, Graph API rate limiting. */
const USAGE = JSON.stringify({ call_count: 100, total_cputime: 25, total_time: 25 });

/** Events later dropped as duplicates count as received; no public answer ever had a message. */
export function answerSuccess(eventsReceived: number): Answer {
  const body = { events_received: eventsReceived, messages: [], fbtrace_id: makeTraceId() };
  return { statusCode: 200, headers: { ...JSON_HEADERS }, body: JSON.stringify(body) };
}

/** `is_transient` and the texts for the user are absent on errors that have none, as with Graph. */
export function answerRefusal({ error, detail = '' }: Refusal): Answer {
  const row = STAND_IN_ERRORS.get(error);
  if (!row) return answerRefusal({ error: 'unknown-error' });
  const fill = (text: string | undefined) => text?.replace('{detail}', () => detail);
  const envelope = {
    message: fill(row.message),
    type: row.type,
    code: row.code,
    error_subcode: row.subcode,
    is_transient: row.transient,
    error_user_title: row.title,
    error_user_msg: fill(row.userMessage),
    fbtrace_id: makeTraceId(),
  };
  return { statusCode: row.status, headers: readHeaders(row), body: JSON.stringify({ error: envelope }) };
}

/** Seen when an edge proxy answers in Graph's place. */
export function answerHtml(): Answer {
  const body = '<!DOCTYPE html><html lang="en"><title>Error</title><p>Sorry, something went wrong.</p></html>';
  return { statusCode: 503, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function readHeaders(row: StandInErrorRow): Record<string, string> {
  const isThrottled = row.step === 'load' && [4, 17, 613].includes(row.code);
  return isThrottled ? { ...JSON_HEADERS, 'x-app-usage': USAGE } : { ...JSON_HEADERS };
}

/** 23 characters of the base64url alphabet, the first is A. Node makes UUIDs in stock, so that one costs no system call. */
function makeTraceId(): string {
  return `A${Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url')}`;
}
