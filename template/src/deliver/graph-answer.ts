/** Reads Graph's answer: by status, code and subcode, never by text, because texts are in the token owner's language. */
import { GRAPH_RANGES, TRANSIENT_CODES } from '../../spec/generated/sentences.ts';
import { JSON, makeNumber } from '../gtm.ts';
import { find, isNumber, isObject, valueAt } from '../values.ts';
import { textBehind } from '../words.ts';

export interface Answer {
  /** The event was counted. */
  received: boolean;
  /** The same request may succeed a moment later. */
  transient: boolean;
  /** Graph's code, with its subcode behind a slash; '' when the answer is no error of Graph, such as a proxy's page. */
  graphCode: string;
  /** What the code means and what to do; '' when we do not know it. */
  meaning: string;
  traceId: string;
}

const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

function numberAt(body: unknown, path: string): number {
  const value = valueAt(body, path);
  return isNumber(value) ? value : 0;
}

/** The code under which the tables have this one. */
function listed(code: number): number {
  for (const row of GRAPH_RANGES.split(';')) {
    const range = row.split(':');
    if (code >= makeNumber(range[0]) && code <= makeNumber(range[1])) return makeNumber(range[0]);
  }
  return code;
}

const LONGEST_TRACE = 40;

/** Meta's id for its support; looked at, because what cannot be one has no business in a log. */
function traceIn(body: unknown): string {
  const trace = valueAt(body, 'fbtrace_id') || valueAt(body, 'error.fbtrace_id');
  if (typeof trace !== 'string' || trace.length > LONGEST_TRACE) return '';
  return find(trace, '[^A-Za-z0-9_-]', 0) < 0 ? trace : '';
}

function failureIn(status: number, body: unknown): Answer {
  const code = numberAt(body, 'error.code');
  const subcode = numberAt(body, 'error.error_subcode');
  const known = listed(code);
  const graphCode = subcode ? `${code}/${subcode}` : `${code}`;
  const isOutage = status >= SERVER_ERROR || status === TOO_MANY_REQUESTS;
  const announced = valueAt(body, 'error.is_transient') === true;
  return {
    received: false,
    transient: isOutage || announced || TRANSIENT_CODES.indexOf(` ${known} `) >= 0,
    graphCode: code ? graphCode : '',
    meaning: code ? textBehind(graphCode) || textBehind(`${known}`) : '',
    traceId: traceIn(body),
  };
}

/** A body that is no JSON, such as the HTML page of a proxy, leaves only the status to judge by. */
export function readAnswer(status: number, text: string): Answer {
  const body: unknown = JSON.parse(text);
  if (status < 200 || status >= 300) return failureIn(status, body);
  if (!isObject(body) || body['events_received'] !== 1) {
    const failure = failureIn(status, body);
    failure.transient = false;
    return failure;
  }
  return { received: true, transient: false, graphCode: '', meaning: '', traceId: '' };
}

/** Meta's id of an accepted event, for the log. */
export function traceOf(text: string): string {
  return traceIn(JSON.parse(text));
}
