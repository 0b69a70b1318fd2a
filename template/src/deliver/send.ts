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
import { codeIn, failureIn, mayPass } from './graph-answer.ts';
import type { Pixel } from './pixels.ts';

/** How the event ended for one pixel. */
export interface Result {
  pixel: Pixel;
  /** Why it was not sent; '' when it was. */
  problem: ProblemCode | '';
  /** 0 where there was no answer. */
  httpStatus: number;
  /** What Meta answered; undefined where that is no JSON. */
  answer?: unknown;
  /** It could have been tried again, if it had an id. */
  heldBack?: boolean;
}

/** How to send; the same for all pixels of an event. */
export interface Delivery {
  event: Fields;
  /** E.g. `v27.0`. */
  version: string;
  timeoutMs: number;
  /** Called exactly once per pixel. */
  report: (result: Result) => void;
}

function bodyFor(event: Fields, pixel: Pixel): string {
  const body: Fields = { data: [event], partner_agent: PARTNER_AGENT };
  if (pixel.testEventCode) body['test_event_code'] = pixel.testEventCode;
  if (pixel.appSecretProof) body['appsecret_proof'] = pixel.appSecretProof;
  return JSON.stringify(body) || '';
}

/**
 * `retry`: whether to try once more. A failed network call rejects with {reason}; every HTTP status resolves. Source: Google,
 * sendHttpRequest.
 */
export function sendEvent(pixel: Pixel, delivery: Delivery, retry: boolean): void {
  const event = delivery.event;
  const end = (problem: ProblemCode | '', httpStatus: number, answer?: unknown): void => {
    const mayRetry = problem !== '' && retry && mayPass(httpStatus, answer);
    // Graph's own code shows that Meta did not take the event.
    if (mayRetry && (event['event_id'] !== undefined || codeIn(answer))) return sendEvent(pixel, delivery, false);
    delivery.report({ pixel, problem, httpStatus, answer, heldBack: mayRetry });
  };
  const lack = !pixel.pixelId ? 'no_pixel_id' : !pixel.accessToken ? 'no_access_token' : '';
  if (lack) return delivery.report({ pixel, problem: lack, httpStatus: 0 });
  sendHttpRequest(
    `${GRAPH_HOST}${delivery.version}/${pixel.pixelId}/events`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${pixel.accessToken}` },
      timeout: delivery.timeoutMs,
    },
    bodyFor(event, pixel),
  ).then(
    (response: { statusCode: number; body?: string }) => {
      const answer = JSON.parse(response.body || '');
      end(failureIn(response.statusCode, answer), response.statusCode, answer);
    },
    (error: unknown) => end(valueAt(error, 'reason') === 'timed_out' ? 'timed_out' : 'no_answer', 0),
  );
}
