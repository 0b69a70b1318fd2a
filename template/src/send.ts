/** Stage: sends one event to one pixel, once more after a temporary failure. The token travels in a header only. */
import { GRAPH_HOST, PARTNER_AGENT } from '../spec/graph-api.ts';
import type { ProblemCode } from '../spec/problems.ts';
import { readAnswer, type Answer } from './graph-answer.ts';
import type { Gtm } from './gtm.ts';
import { isPixelId } from './settings.ts';
import { valueAt } from './shape.ts';
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

const bodyFor = (event: MetaEvent, pixel: Pixel, gtm: Gtm): string => {
  const body: Record<string, unknown> = { data: [event], partner_agent: PARTNER_AGENT };
  if (pixel.testEventCode) body['test_event_code'] = pixel.testEventCode;
  return gtm.JSON.stringify(body) || '';
};

/** What the status says; Graph's own code, where there is one, says more. */
const failureOf = (pixelId: string, status: number, answer: Answer): Result => ({
  pixelId,
  outcome: 'failed',
  problem: status >= 500 ? 'server_error' : status >= 300 ? 'refused' : 'not_received',
  status,
  graphCode: answer.graphCode,
  reason: answer.meaning,
  traceId: answer.traceId,
});

/** Visible ASCII: anything else would break the header. */
const isToken = (text: string): boolean => text !== '' && text.split('').every((ch) => ch > ' ' && ch <= '~');

/** A failed network call rejects with {reason}; every HTTP status resolves. Source: Google, sendHttpRequest. */
export const sendEvent = (shipment: { event: MetaEvent; pixel: Pixel }, delivery: Delivery, gtm: Gtm): void => {
  const pixel = shipment.pixel;
  const pixelId = pixel.pixelId;
  const failed = (problem: ProblemCode): Result => ({ pixelId, outcome: 'failed', problem });
  if (!isPixelId(pixelId)) return delivery.report(failed('no_pixel_id'));
  if (!isToken(pixel.accessToken)) return delivery.report(failed('no_access_token'));
  const url = `${GRAPH_HOST}${delivery.version}/${pixelId}/events`;
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${pixel.accessToken}` };
  const options = { method: 'POST', headers, timeout: delivery.timeoutMs };
  const body = bodyFor(shipment.event, pixel, gtm);

  const attempt = (retriesLeft: number): void => {
    const fail = (failure: Result, temporary: boolean): void =>
      temporary && retriesLeft > 0 ? attempt(retriesLeft - 1) : delivery.report(failure);
    gtm.sendHttpRequest(url, options, body).then(
      (response: { statusCode: number; body?: string }) => {
        const status = response.statusCode;
        const answer = readAnswer(status, response.body || '', gtm);
        if (answer.received) delivery.report({ pixelId, outcome: 'sent', status, traceId: answer.traceId });
        else fail(failureOf(pixelId, status, answer), answer.transient);
      },
      (error: unknown) => fail(failed(valueAt(error, 'reason') === 'timed_out' ? 'timed_out' : 'no_answer'), true),
    );
  };
  attempt(delivery.retries);
};
