/**
 * Sends one event to one pixel, once more after a temporary failure, and tells people how it ended. The token travels in a header only.
 * Graph's answer is read by status, code and subcode, never by text, because texts are in the token owner's language.
 *
 * An event that has no id counts twice if Meta takes it twice. It is sent again only where Graph's own error says that the
 * first try was not taken: after a timeout, or behind a proxy's page, nobody knows.
 */
import { TRIES_AGAIN } from '../../spec/generated/sentences.ts';
import { PARTNER_AGENT } from '../../spec/graph-api.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { JSON, sendHttpRequest } from '../gtm.ts';
import { userKeys } from '../read/fields.ts';
import { isOn, logsOutcomes, positiveSetting, setting } from '../settings.ts';
import { isNumber, isShortWord, textOf, valueAt, type Fields } from '../values.ts';
import { reasonFor, short, writeLine, writeOutcome } from '../words.ts';
import type { Pixel } from './pixels.ts';

/** Source: Meta, Conversions API support page: most answers take less than 600 ms. */
const RECOMMENDED_TIMEOUT_MS = 1500;

const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

/** Why an event without an id was not sent again. */
const HELD_BACK = ' Not tried again: without an event_id Meta could count it twice.';

/** Graph's code, with its subcode behind a slash; '' when the answer is no error of Graph, such as a proxy's page. */
function codeIn(answer: unknown): string {
  return ['error.code', 'error.error_subcode']
    .map((path) => valueAt(answer, path))
    .filter((code) => code !== 0 && isNumber(code))
    .join('/');
}

/** Meta's id for its support; looked at, because what cannot be one has no business in a log. */
function traceIn(answer: unknown): string {
  const trace = textOf(valueAt(answer, 'fbtrace_id') || valueAt(answer, 'error.fbtrace_id'));
  return isShortWord(trace) ? trace : '';
}

/** What Graph's code means, where some hundreds mean the same as a whole; else what our own does. And what to do about it. */
function meaningOf(code: string, problem: ProblemCode): string {
  const main = code.split('/')[0] as string;
  return reasonFor([code, main, main.slice(0, -2) + 'xx', problem], '');
}

/** Why Meta did not count the event; '' when it did: its own count is the only proof. */
function problemIn(status: number, answer: unknown): ProblemCode | '' {
  if (status >= SERVER_ERROR) return 'server_error';
  if (status >= 300) return 'refused';
  return valueAt(answer, 'events_received') === 1 ? '' : 'not_received';
}

/** Whether the same request may succeed a moment later. Status 0: there was no answer. */
function mayPass(status: number, answer: unknown, reason: string): boolean {
  if (status === 0 || status >= SERVER_ERROR || status === TOO_MANY_REQUESTS) return true;
  return status >= 300 && (valueAt(answer, 'error.is_transient') === true || reason.indexOf(TRIES_AGAIN) >= 0);
}

/** How the event ended for one pixel. */
interface Result {
  /** Why it was not sent; '' when it was. */
  problem: ProblemCode | '';
  /** The same in words. */
  reason: string;
  /** 0 where there was no answer. */
  status: number;
  code: string;
  trace: string;
  /** It could have been tried again, if it had an id. */
  isHeldBack: boolean | '';
}

/** `Purchase sent to pixel 1 (event_id …; matched by em, ph; trace …).` */
function logResult(event: Fields, pixel: Pixel, result: Result): void {
  const userData = event['user_data'] as Fields;
  const outcome = `pixel ${pixel.pixelId || 'without a valid ID'}`;
  const keys = userKeys().filter((key) => userData[key] !== undefined);
  const facts = [
    `event_id ${short(textOf(event['event_id']) || 'none')}`,
    `matched by ${keys.join(', ')}`,
    result.status ? `HTTP ${result.status}` : '',
    result.code && `code ${result.code}`,
    result.trace && `trace ${result.trace}`,
  ];
  writeOutcome(
    event['event_name'] as string,
    (result.problem ? `failed for ${outcome}: ${result.reason}` : `sent to ${outcome}`) +
      ` (${facts.filter((fact) => fact).join('; ')}).` +
      (result.isHeldBack ? HELD_BACK : ''),
  );
}

/**
 * All that is needed to send the event again within seven days, without the token: customer information is hashed; IP
 * address and user agent stand in it as Meta needs them, so the form has to ask for it. With it the reason, because in
 * production no other line has it: what the form asks for is written there as well; only "never" keeps it out.
 */
function keepFailed(event: Fields, pixel: Pixel, result: Result): void {
  const line = {
    countonce: 'resend',
    reason: [result.code, result.problem, result.trace].join(' ').trim(),
    pixel_id: pixel.pixelId,
    data: [event],
    test_event_code: pixel.testEventCode,
  };
  if (setting('logLevel', 'preview') !== 'never' && isOn('keepFailedEvents')) writeLine(JSON.stringify(line) || '');
}

function post(event: Fields, pixel: Pixel): ReturnType<typeof sendHttpRequest> {
  const body = {
    data: [event],
    partner_agent: PARTNER_AGENT,
    test_event_code: pixel.testEventCode,
    appsecret_proof: pixel.appSecretProof,
  };
  const options = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${pixel.accessToken}` },
    timeout: positiveSetting('timeoutMs', RECOMMENDED_TIMEOUT_MS),
  };
  return sendHttpRequest(pixel.address, options, JSON.stringify(body) || '');
}

/**
 * `done` is called exactly once. A failed network call rejects with {reason}; every HTTP status resolves. Source: Google,
 * sendHttpRequest.
 */
export function sendEvent(event: Fields, pixel: Pixel, done: (isSent: boolean) => void): void {
  const lack = !pixel.pixelId ? 'no_pixel_id' : !pixel.accessToken ? 'no_access_token' : '';
  let mayRetry = !lack && isOn('retry', true);
  const end = (problem: ProblemCode | '', status: number, answer?: unknown): void => {
    const code = problem && codeIn(answer);
    const reason = problem && meaningOf(code, problem);
    const isHeldBack = problem && mayRetry && mayPass(status, answer, reason);
    mayRetry = false;
    // Graph's own code shows that Meta did not take the event.
    if (isHeldBack && (event['event_id'] !== undefined || code)) return attempt();
    const logs = logsOutcomes();
    if (problem || logs) {
      const result = { problem, reason, status, code, trace: traceIn(answer), isHeldBack };
      if (logs) logResult(event, pixel, result);
      if (problem) keepFailed(event, pixel, result);
    }
    done(!problem);
  };
  const attempt = (): void => {
    post(event, pixel).then(
      (response) => {
        const answer = JSON.parse(response.body || '');
        end(problemIn(response.statusCode, answer), response.statusCode, answer);
      },
      (error: unknown) => end(valueAt(error, 'reason') === 'timed_out' ? 'timed_out' : 'no_answer', 0),
    );
  };
  if (lack) end(lack, 0);
  else attempt();
}
