/** Carries the tag's requests to the stand-in of the Graph API or, in real mode, over the network to Meta. */
import type { HttpResponse, OutgoingRequest, SendHttp } from '../sandbox/runtime.ts';
import type { Attempt } from '../pairing/record-types.ts';
import type { Redact } from '../privacy/redact.ts';

/** Sends a request; rejects when no answer comes. The sandbox gives up after the request's timeout, whatever this does. */
export type Send = (request: OutgoingRequest) => Promise<HttpResponse & { warnings?: string[] }>;

const GRAPH_HOST = 'graph.facebook.com';

/** As GTM's sendHttpRequest rejects: `failed` or `timed_out`, and nothing else. */
export class SendFailure extends Error {
  readonly reason: 'failed' | 'timed_out';

  constructor(reason: 'failed' | 'timed_out') {
    super(reason);
    this.reason = reason;
  }
}

export interface RecordedSend {
  sendHttp: SendHttp;
  /** Filled as the requests go out. */
  attempts: Attempt[];
}

/** Wraps `send` for one run of the tag, so that each request and its answer are kept, without the token. */
export function recordSends(send: Send, redact: Redact): RecordedSend {
  const attempts: Attempt[] = [];
  const sendHttp: SendHttp = async (request) => {
    const attempt = beginAttempt(request, redact);
    attempts.push(attempt);
    try {
      if (new URL(request.url).hostname !== GRAPH_HOST) throw new Error(`The lab sends to ${GRAPH_HOST} only.`);
      const { warnings = [], ...answer } = await send(request);
      attempt.answer = { statusCode: answer.statusCode, body: redact(answer.body ?? '') };
      attempt.warnings = warnings;
      return answer;
    } catch (error) {
      attempt.fault = redact(describeFault(error));
      throw new SendFailure(timedOut(error) ? 'timed_out' : 'failed');
    }
  };
  return { sendHttp, attempts };
}

function beginAttempt(request: OutgoingRequest, redact: Redact): Attempt {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, redact(value)]);
  return {
    url: redact(request.url),
    method: request.method,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: redact(request.body ?? ''),
    warnings: [],
  };
}

/** Over the network, in real mode. */
export const sendToMeta: Send = async (request) => {
  const { url, method, headers, body, timeoutMs } = request;
  const response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(timeoutMs) });
  return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
};

function timedOut(error: unknown): boolean {
  return (error as Error | undefined)?.name === 'TimeoutError';
}

/** Node puts the reason of a failed fetch, such as ENOTFOUND, into `cause`. */
function describeFault(error: unknown): string {
  if (timedOut(error)) return 'No answer came in time.';
  if (!(error instanceof Error)) return 'The request failed.';
  const cause = error.cause as { code?: unknown; message?: unknown } | undefined;
  const detail = cause?.code ?? cause?.message;
  return typeof detail === 'string' ? `No connection to ${GRAPH_HOST} (${detail}).` : error.message;
}
