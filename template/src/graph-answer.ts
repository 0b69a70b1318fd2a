/** Reads Graph's answer: by status, code and subcode, never by text, because texts are in the token owner's language. */
import { GRAPH_ERRORS } from '../spec/graph-api.ts';
import type { GraphErrorRow } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { valueAt } from './path.ts';
import { isNumber, isText } from './shape.ts';

export interface Answer {
  /** The event was counted. */
  received: boolean;
  /** The same request may succeed a moment later. */
  transient: boolean;
  /** The row of the error table; undefined when it is none that we know, or no error of Graph at all. */
  error?: GraphErrorRow;
  code: number;
  subcode: number;
  traceId: string;
}

const numberAt = (body: unknown, path: string): number => {
  const value = valueAt(body, path);
  return isNumber(value) ? value : 0;
};

/** Meta's id for its support; looked at, because what cannot be one has no business in a log. */
const traceIdOf = (body: unknown): string => {
  const trace = valueAt(body, 'fbtrace_id') || valueAt(body, 'error.fbtrace_id');
  return isText(trace) && trace.length <= 40 && trace.indexOf('@') < 0 ? trace : '';
};

const errorOf = (code: number, subcode: number): GraphErrorRow | undefined => {
  for (const row of GRAPH_ERRORS as readonly GraphErrorRow[]) {
    if (row.code === code && (row.subcode === subcode || row.subcode === 0)) return row;
  }
  return undefined;
};

/** A body that is no JSON, such as the HTML page of a proxy, leaves only the status to judge by. */
export const readAnswer = (status: number, text: string, gtm: Gtm): Answer => {
  const body = gtm.JSON.parse(text);
  const code = numberAt(body, 'error.code');
  const subcode = numberAt(body, 'error.error_subcode');
  const error = code ? errorOf(code, subcode) : undefined;
  const announced = valueAt(body, 'error.is_transient') === true;
  const isSuccess = status >= 200 && status < 300;
  const answer: Answer = {
    received: isSuccess && numberAt(body, 'events_received') === 1,
    transient: !isSuccess && (status >= 500 || announced || (error !== undefined && error.transient)),
    code,
    subcode,
    traceId: traceIdOf(body),
  };
  if (error) answer.error = error;
  return answer;
};
