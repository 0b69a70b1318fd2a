/**
 * The HTTP server: the endpoint as a function of Google's functions framework. What the framework would do with a body before the
 * function sees it, such as taking a gigabyte into memory or quoting broken JSON in the log, is kept from it here.
 */
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { MOST_BYTES, TOO_LARGE } from './app.ts';
import type { Complaint } from './input-error.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;

/** Bodies that are being delivered: what the memory of a small instance holds, with what is made of them. */
const MOST_BYTES_AT_ONCE = 4 * MOST_BYTES;
const MOST_REQUESTS_AT_ONCE = 1_000;

export const asFunction = (app: Hono): RequestListener => getRequestListener(app.fetch);

/** The server does not listen yet. */
export function createRelayServer(app: Hono, name = 'countonce-relay'): Server {
  http(name, asFunction(app));
  const server = getTestServer(name);
  const [framework] = server.listeners('request') as [RequestListener];
  server.removeAllListeners('request');
  const load = { requests: 0, bytes: 0 };
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const bytes = Number(incoming.headers['content-length'] ?? 0);
    const refusal = refuse(incoming, bytes) ?? refuseLoad(load, bytes);
    if (refusal) return answer(outgoing, ...refusal);
    load.requests += 1;
    load.bytes += bytes;
    outgoing.once('close', () => {
      load.requests -= 1;
      load.bytes -= bytes;
    });
    keepRaw(incoming);
    framework(incoming, outgoing);
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return server;
}

/** The framework parses what says that it is JSON, and writes what is none into the log. Bytes it hands over as they are. */
export function keepRaw({ headers }: IncomingMessage): void {
  if (headers['content-type'] !== undefined) headers['content-type'] = 'application/octet-stream';
}

type Refusal = [status: number, complaint: Complaint];

function refuse({ headers }: IncomingMessage, bytes: number): Refusal | undefined {
  if (headers['transfer-encoding'] !== undefined) return [411, UNKNOWN_LENGTH];
  if (bytes > MOST_BYTES) return [413, TOO_LARGE];
  const { 'content-encoding': encoding = 'identity' } = headers;
  return encoding.toLowerCase() === 'identity' ? undefined : [415, ENCODED];
}

function refuseLoad({ requests, bytes }: { requests: number; bytes: number }, more: number): Refusal | undefined {
  const isFull = requests >= MOST_REQUESTS_AT_ONCE || bytes + more > MOST_BYTES_AT_ONCE;
  return isFull ? [503, BUSY] : undefined;
}

/** The body that still comes is nobody's. */
function answer(outgoing: ServerResponse, status: number, error: Complaint): void {
  outgoing.writeHead(status, { 'Content-Type': 'application/json', 'Retry-After': '10', Connection: 'close' });
  outgoing.end(JSON.stringify({ error }));
}

const UNKNOWN_LENGTH: Complaint = {
  field: 'Content-Length',
  reason: 'The header is missing.',
  remedy: 'Send the body in one piece, with its length.',
};

const ENCODED: Complaint = {
  field: 'Content-Encoding',
  reason: 'The relay reads no compressed bodies.',
  remedy: 'Send the body as it is.',
};

const BUSY: Complaint = {
  field: 'relay',
  reason: 'It has as much to deliver as its memory holds.',
  remedy: 'Send it again after the seconds of Retry-After; a push subscription does so by itself.',
};
