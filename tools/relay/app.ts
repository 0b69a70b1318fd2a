/** The endpoint: who may call, a body that is JSON, and the answer in words. Every request to it ends with one. */
import { Hono } from 'hono';
import type { CheckCaller } from './callers.ts';
import { InputError, type Complaint } from './input-error.ts';
import type { Receive } from './receive.ts';

export interface AppParts {
  checkCaller: CheckCaller;
  receive: Receive;
}

/** What Pub/Sub carries at most, 10 MB, is a third longer as base64. Source: Google, Pub/Sub quotas. */
export const MOST_BYTES = 16_000_000;

/** Until Meta, or the load, lets the next try through. */
const RETRY_AFTER_SECONDS = '10';

export function createRelayApp({ checkCaller, receive }: AppParts): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof InputError) return c.json({ error: error.complaint }, 400);
    return c.json({ error: OWN_FAULT }, 500);
  });
  app.notFound((c) => c.json({ error: UNKNOWN }, 404));
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.post('/', async (c) => {
    const complaint = await checkCaller({
      secret: c.req.header('x-countonce-secret'),
      authorization: c.req.header('authorization'),
    });
    if (complaint) return c.json({ error: complaint }, 401);
    const bytes = await c.req.arrayBuffer();
    if (bytes.byteLength > MOST_BYTES) return c.json({ error: TOO_LARGE }, 413);
    const { status, body } = await receive(readJson(bytes));
    if (status === 503) c.header('Retry-After', RETRY_AFTER_SECONDS);
    return c.json(body, status);
  });
  return app;
}

const REMEDY = 'Send an event, or a list of events, as JSON in UTF-8.';

/** @throws InputError */
function readJson(bytes: ArrayBuffer): unknown {
  if (bytes.byteLength === 0) throw new InputError('body', 'It is empty.', REMEDY);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's words quote the body.
    throw new InputError('body', 'It is no JSON in UTF-8.', REMEDY);
  }
}

export const TOO_LARGE: Complaint = {
  field: 'body',
  reason: `It is larger than ${MOST_BYTES} bytes.`,
  remedy: 'Send fewer events at a time, or the file with countonce send.',
};

const UNKNOWN: Complaint = {
  field: 'path',
  reason: 'The relay has nothing at this path and method.',
  remedy: 'POST events to /, or GET /healthz.',
};

const OWN_FAULT: Complaint = {
  field: 'relay',
  reason: 'The relay has a fault of its own and did not deliver this.',
  remedy: 'Send it again, and report it to the project if it lasts.',
};
