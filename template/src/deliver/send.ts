/**
 * Sends one event to one pixel, once more after a temporary failure. The token travels in a header only.
 *
 * An event that has no id counts twice if Meta takes it twice. It is sent again only where Graph's own error says that the
 * first try was not taken: after a timeout, or behind a proxy's page, nobody knows.
 */
import { GRAPH_HOST, PARTNER_AGENT } from '../../spec/graph-api.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { JSON, sendHttpRequest } from '../gtm.ts';
import { valueAt, type Fields } from '../values.ts';
import { readAnswer, type Answer } from './graph-answer.ts';
import { isPixelId, isToken, type Pixel } from './pixels.ts';

/** How the event ended for one pixel. */
export interface Result {
  pixel: Pixel;
  outcome: 'sent' | 'failed';
  /** Why it was not sent. */
  problem?: ProblemCode;
  /** What Meta's error means and what to do about it. */
  reason?: string;
  status?: number;
  /** Graph's code, and its subcode behind a slash. */
  graphCode?: string;
  /** What Meta answered, as text. */
  body?: string;
  /** Meta's fbtrace_id, for its support. */
  traceId?: string;
  /** It could have been tried again, if it had an id. */
  heldBack?: boolean;
}

/** How to send; the same for all pixels of an event. */
export interface Delivery {
  /** E.g. `v27.0`. */
  version: string;
  timeoutMs: number;
  /** Whether to try once more. */
  retry: boolean;
  /** Called exactly once per pixel. */
  report: (result: Result) => void;
}

function bodyFor(event: Fields, pixel: Pixel): string {
  const body: Fields = { data: [event], partner_agent: PARTNER_AGENT };
  if (pixel.testEventCode) body['test_event_code'] = pixel.testEventCode;
  if (pixel.appSecretProof) body['appsecret_proof'] = pixel.appSecretProof;
  return JSON.stringify(body) || '';
}

/** What the status says; Graph's own code, where there is one, says more. */
function failureOf(pixel: Pixel, status: number, answer: Answer): Result {
  return {
    pixel,
    outcome: 'failed',
    problem: status >= 500 ? 'server_error' : status >= 300 ? 'refused' : 'not_received',
    status,
    graphCode: answer.graphCode,
    reason: answer.meaning,
    traceId: answer.traceId,
  };
}

/** A failed network call rejects with {reason}; every HTTP status resolves. Source: Google, sendHttpRequest. */
export function sendEvent(event: Fields, pixel: Pixel, delivery: Delivery): void {
  const report = delivery.report;
  if (!isPixelId(pixel.pixelId)) return report({ pixel, outcome: 'failed', problem: 'no_pixel_id' });
  if (!isToken(pixel.accessToken)) return report({ pixel, outcome: 'failed', problem: 'no_access_token' });
  const url = `${GRAPH_HOST}${delivery.version}/${pixel.pixelId}/events`;
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${pixel.accessToken}` };
  const options = { method: 'POST', headers, timeout: delivery.timeoutMs };
  const body = bodyFor(event, pixel);
  const hasId = event['event_id'] !== undefined;

  const attempt = (retry: boolean): void => {
    /** `saysSo`: the answer shows that Meta did not take the event. */
    const fail = (failure: Result, transient: boolean, saysSo: boolean): void => {
      if (transient && retry && (hasId || saysSo)) return attempt(false);
      failure.heldBack = transient && retry;
      report(failure);
    };
    sendHttpRequest(url, options, body).then(
      (response: { statusCode: number; body?: string }) => {
        const status = response.statusCode;
        const answer = readAnswer(status, response.body || '');
        if (answer.received) report({ pixel, outcome: 'sent', body: response.body });
        else fail(failureOf(pixel, status, answer), answer.transient, answer.graphCode !== '');
      },
      (error: unknown) => {
        const problem = valueAt(error, 'reason') === 'timed_out' ? 'timed_out' : 'no_answer';
        fail({ pixel, outcome: 'failed', problem }, true, false);
      },
    );
  };
  attempt(delivery.retry);
}
