/** Reads Graph's answer: by status, code and subcode, never by text, because texts are in the token owner's language. */
import { TRIES_AGAIN } from '../../spec/graph-api.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { isNumber, isObject, isShortWord, textOf, valueAt } from '../values.ts';
import { textBehind } from '../words.ts';

const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

/** Why Meta did not count the event; '' when it did: its own count is the only proof. */
export function failureIn(status: number, answer: unknown): ProblemCode | '' {
  if (status >= SERVER_ERROR) return 'server_error';
  if (status >= 300) return 'refused';
  return isObject(answer) && answer['events_received'] === 1 ? '' : 'not_received';
}

function numberAt(answer: unknown, path: string): string {
  const value = valueAt(answer, path);
  return isNumber(value) && value !== 0 ? `${value}` : '';
}

/** Graph's code, with its subcode behind a slash; '' when the answer is no error of Graph, such as a proxy's page. */
export function codeIn(answer: unknown): string {
  const code = numberAt(answer, 'error.code');
  const subcode = numberAt(answer, 'error.error_subcode');
  return code && subcode ? `${code}/${subcode}` : code;
}

/** What Graph's code means and what to do; '' when we do not know it. Some hundreds mean the same as a whole. */
export function meaningOf(graphCode: string): string {
  const code = graphCode.split('/')[0] as string;
  return textBehind(graphCode) || textBehind(code) || textBehind(code.slice(0, -2) + 'xx');
}

/** Whether the same request may succeed a moment later. Status 0: there was no answer. */
export function mayPass(status: number, answer: unknown): boolean {
  if (status === 0 || status >= SERVER_ERROR || status === TOO_MANY_REQUESTS) return true;
  if (status < 300) return false;
  return valueAt(answer, 'error.is_transient') === true || meaningOf(codeIn(answer)).indexOf(TRIES_AGAIN) >= 0;
}

/** Meta's id for its support; looked at, because what cannot be one has no business in a log. */
export function traceIn(answer: unknown): string {
  const trace = textOf(valueAt(answer, 'fbtrace_id') || valueAt(answer, 'error.fbtrace_id'));
  return isShortWord(trace) ? trace : '';
}
