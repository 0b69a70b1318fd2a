/** Reads Graph's answer: by status, code and subcode, never by text, because texts are in the token owner's language. */
import { GRAPH_RANGES, GRAPH_TEXTS, TRANSIENT_CODES } from '../spec/runtime.ts';
import { BASE64URL, consistsOf } from './characters.ts';
import type { Gtm } from './gtm.ts';
import { isNumber, isText, valueAt } from './shape.ts';

export interface Answer {
  /** The event was counted. */
  received: boolean;
  /** The same request may succeed a moment later. */
  transient: boolean;
  /** Graph's code, with its subcode behind a slash; '' when the answer is no error of Graph. */
  graphCode: string;
  /** What the code means and what to do; '' when we do not know it. */
  meaning: string;
  traceId: string;
}

const numberAt = (body: unknown, path: string): number => {
  const value = valueAt(body, path);
  return isNumber(value) ? value : 0;
};

/** The code under which the tables have this one. */
const listed = (code: number): number => {
  for (const range of GRAPH_RANGES) if (code >= range[0] && code <= range[1]) return range[0];
  return code;
};

/** Meta's id for its support; looked at, because what cannot be one has no business in a log. */
const traceIdOf = (body: unknown): string => {
  const trace = valueAt(body, 'fbtrace_id') || valueAt(body, 'error.fbtrace_id');
  return isText(trace) && trace.length <= 40 && consistsOf(trace, BASE64URL) ? trace : '';
};

/** A body that is no JSON, such as the HTML page of a proxy, leaves only the status to judge by. */
export const readAnswer = (status: number, text: string, gtm: Gtm): Answer => {
  const body = gtm.JSON.parse(text);
  const code = numberAt(body, 'error.code');
  const subcode = numberAt(body, 'error.error_subcode');
  const graphCode = subcode ? `${code}/${subcode}` : `${code}`;
  const isSuccess = status >= 200 && status < 300;
  const announced = valueAt(body, 'error.is_transient') === true;
  return {
    received: isSuccess && numberAt(body, 'events_received') === 1,
    transient: !isSuccess && (status >= 500 || announced || TRANSIENT_CODES.indexOf(listed(code)) >= 0),
    graphCode: code ? graphCode : '',
    meaning: GRAPH_TEXTS[graphCode] || GRAPH_TEXTS[`${listed(code)}`] || '',
    traceId: traceIdOf(body),
  };
};
