/** Requests of the template: sendHttpRequest, sendHttpGet, both call styles. The host's sendHttp does the sending. */
import type { ApiHost } from './api-host.ts';
import type { HttpResponse, OutgoingRequest, SentRequest } from '../run-types.ts';
import type { HostApi, HostApis } from './host-api.ts';
import { optionalText, toText } from './host-api.ts';

/** Source: Google, sendHttpRequest. */
const DEFAULT_TIMEOUT_MS = 15_000;

/** Why no response came, in the words of the API. */
class NoResponse extends Error {
  readonly reason: 'failed' | 'timed_out';
  constructor(reason: 'failed' | 'timed_out') {
    super(reason);
    this.reason = reason;
  }
}

const readHeaders = (run: ApiHost, value: unknown): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, text] of Object.entries(run.copyRecord(value))) {
    if (text !== undefined && text !== null) headers[name] = toText(text);
  }
  return headers;
};

const readRequest = (run: ApiHost, url: string, [rawOptions, body]: readonly unknown[]): OutgoingRequest => {
  const options = run.copyRecord(rawOptions);
  const headers = readHeaders(run, options.headers);
  if (options.authorization !== undefined) headers.authorization ??= 'Bearer google-credentials';
  return {
    url,
    method: (optionalText(options.method) ?? 'GET').toUpperCase(),
    headers,
    body: optionalText(body) ?? '',
    timeoutMs: typeof options.timeout === 'number' ? options.timeout : DEFAULT_TIMEOUT_MS,
  };
};

interface Answer {
  value: (response: HttpResponse) => void;
  error: (reason: unknown) => void;
}

/** Sends for any API and records the request; the answer comes later, never at once. */
export const send = (run: ApiHost, request: OutgoingRequest, answer: Answer): void => {
  const sent: SentRequest = { ...request };
  run.keep('requests', sent);
  const { sendHttp } = run.options;
  if (!sendHttp) return run.scheduler.callLater(() => answer.error(new NoResponse('failed')));
  const isPermitted = (url: string) => run.isPermitted('send_http', [url]);
  // A sender that throws counts as one that rejects.
  const abandon = run.scheduler.await(new Promise<HttpResponse>((resolve) => resolve(sendHttp(request, isPermitted))), {
    value: (response) => {
      cancel();
      sent.response = response;
      const { statusCode, headers, body } = response;
      answer.value(body === undefined ? { statusCode, headers } : { statusCode, headers, body });
    },
    error: (error) => {
      cancel();
      if (error instanceof Error) sent.problem = error.message;
      answer.error(new NoResponse(isTimeout(error) ? 'timed_out' : 'failed'));
    },
  });
  const cancel = run.scheduler.timer(request.timeoutMs, () => {
    abandon();
    answer.error(new NoResponse('timed_out'));
  });
};

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'reason' in error && error.reason === 'timed_out';

const reasonOf = (error: unknown): NoResponse['reason'] => (error instanceof NoResponse ? error.reason : 'failed');

/** What a promise without a response rejects with. */
export const rejectionOf = (error: unknown): { reason: string } => ({ reason: reasonOf(error) });

/** @param callback of the older call style, called with (0) or (−1) when nothing came back. Source: Snowplow documentation */
const deliver = (run: ApiHost, request: OutgoingRequest, callback?: unknown): unknown => {
  if (typeof callback !== 'function') {
    const { promise, resolve, reject } = run.defer();
    send(run, request, { value: resolve, error: (error) => reject(rejectionOf(error)) });
    return promise;
  }
  send(run, request, {
    value: ({ statusCode, headers, body }) => void run.call(callback, statusCode, run.realm.copyIn(headers), body),
    error: (error) => void run.call(callback, reasonOf(error) === 'timed_out' ? -1 : 0),
  });
  return undefined;
};

const sendHttpRequest: HostApi = (run, [url, second, third, fourth]) => {
  run.permit('sendHttpRequest', 'send_http', [toText(url)]);
  // (url, callback, options, body) is the older style, (url, options, body) the one that returns a promise.
  if (typeof second === 'function') return deliver(run, readRequest(run, toText(url), [third, fourth]), second);
  return deliver(run, readRequest(run, toText(url), [second, third]));
};

const sendHttpGet: HostApi = (run, [url, second, third]) => {
  run.permit('sendHttpGet', 'send_http', [toText(url)]);
  const [callback, options] = typeof second === 'function' ? [second, third] : [undefined, second];
  return deliver(run, { ...readRequest(run, toText(url), [options]), method: 'GET' }, callback);
};

export const HTTP_APIS: HostApis = { sendHttpRequest, sendHttpGet };
