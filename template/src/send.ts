/** Stage: sends one event to one pixel, once more after a temporary failure. The token travels in a header only. */
import { GRAPH_HOST, PARTNER_AGENT } from '../spec/graph-api.ts';
import type { ProblemCode } from '../spec/problems.ts';
import { consistsOf, DIGITS } from './alphabet.ts';
import { readAnswer, type Answer } from './graph-answer.ts';
import type { Gtm } from './gtm.ts';
import { valueAt } from './path.ts';
import type { MetaEvent, Pixel, Result } from './types.ts';

/** How to send; the same for all pixels of an event. */
export interface Delivery {
  /** E.g. `v26.0`. */
  version: string;
  timeoutMs: number;
  /** How often to try again. */
  retries: number;
  /** Called exactly once per pixel. */
  report: (result: Result) => void;
}

const bodyFor = (pixel: Pixel, event: MetaEvent, gtm: Gtm): string => {
  const body: Record<string, unknown> = { data: [event], partner_agent: PARTNER_AGENT };
  if (pixel.testEventCode) body['test_event_code'] = pixel.testEventCode;
  return gtm.JSON.stringify(body) || '';
};

/** The catalogue's words where it knows the code; else what the status says. */
const failureOf = (pixelId: string, status: number, answer: Answer): Result => {
  const code: ProblemCode = status >= 500 ? 'server_error' : status >= 300 ? 'refused' : 'not_received';
  const result: Result = { pixelId, outcome: 'failed', problem: { code }, status, traceId: answer.traceId };
  if (answer.code) result.graphCode = answer.subcode ? answer.code + '/' + answer.subcode : '' + answer.code;
  if (answer.error) {
    result.reason = answer.error.text;
    result.remedy = answer.error.remedy;
  }
  return result;
};

const configurationProblem = (pixel: Pixel): ProblemCode | undefined => {
  if (!consistsOf(pixel.pixelId, DIGITS)) return 'no_pixel_id';
  return pixel.accessToken ? undefined : 'no_access_token';
};

/** A failed network call rejects with {reason}; every HTTP status resolves. Source: Google, sendHttpRequest. */
export const sendEvent = (shipment: { event: MetaEvent; pixel: Pixel }, delivery: Delivery, gtm: Gtm): void => {
  const pixel = shipment.pixel;
  const pixelId = pixel.pixelId;
  const misconfigured = configurationProblem(pixel);
  if (misconfigured) return delivery.report({ pixelId, outcome: 'failed', problem: { code: misconfigured } });
  const url = GRAPH_HOST + delivery.version + '/' + pixelId + '/events';
  const headers = { 'Content-Type': 'application/json', Authorization: 'Bearer ' + pixel.accessToken };
  const options = { method: 'POST', headers, timeout: delivery.timeoutMs };
  const body = bodyFor(pixel, shipment.event, gtm);

  const attempt = (retriesLeft: number): void => {
    const fail = (failure: Result, temporary: boolean): void =>
      temporary && retriesLeft > 0 ? attempt(retriesLeft - 1) : delivery.report(failure);
    gtm.sendHttpRequest(url, options, body).then(
      (response) => {
        const status = response.statusCode;
        const answer = readAnswer(status, response.body || '', gtm);
        if (answer.received) delivery.report({ pixelId, outcome: 'sent', status, traceId: answer.traceId });
        else fail(failureOf(pixelId, status, answer), answer.transient);
      },
      (error) => {
        const code: ProblemCode = valueAt(error, 'reason') === 'timed_out' ? 'timed_out' : 'no_answer';
        fail({ pixelId, outcome: 'failed', problem: { code } }, true);
      },
    );
  };
  attempt(delivery.retries);
};
