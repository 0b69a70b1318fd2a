/** The HTTP server: the lab's app, mounted in Google's functions framework. No request ends the server. */
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { readProxiedUrl } from '../../ga4/proxied-url.ts';
import type { LabRoutes } from './routes.ts';

const FUNCTION_NAME = 'countonce-lab';
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** The server does not listen yet. */
export function createServer(app: LabRoutes): Server {
  const answer = getRequestListener(app.fetch, { hostname: 'localhost', errorHandler: refuseBrokenUrl });
  http(FUNCTION_NAME, answer);
  const server = getTestServer(FUNCTION_NAME);
  const [framework] = server.listeners('request') as [RequestListener];
  server.removeAllListeners('request');
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    incoming.url = readProxiedUrl(incoming.url ?? '');
    if (passesBy(incoming)) void answer(incoming, outgoing);
    else framework(incoming, outgoing);
  });
  server.on('clientError', refuseBrokenHttp);
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return server;
}

/** Where pages of other sites send their hits. They come in thousands and need nothing that the framework does. */
const HITS = /^\/(?:g\/collect|tr\/?)(?:\?|$)/;

/**
 * What the framework would answer in a way of its own: a path that it cannot decode with a page of HTML; a body, of which it
 * takes a gigabyte into memory, inflated, before the app can refuse it.
 */
const passesBy = ({ url = '', headers }: IncomingMessage): boolean =>
  HITS.test(url) ||
  /^[^?]*%/.test(url) ||
  headers['content-length'] !== undefined ||
  headers['transfer-encoding'] !== undefined;

/** What cannot be made a URL reaches no route. */
function refuseBrokenUrl(): Response {
  const complaint = {
    field: 'request',
    reason: 'Its address or its Host header is no part of a URL.',
    remedy: 'Encode the path with encodeURI.',
  };
  return Response.json({ error: complaint }, { status: 400 });
}

/** Bytes that are no HTTP at all; the status is the one that Node's parser would give. */
function refuseBrokenHttp(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const complaint = {
    field: 'request',
    reason: 'This is not HTTP/1.1, or its URL and headers are larger than 16 kB.',
    remedy: 'Send long events in a POST body.',
  };
  const body = JSON.stringify({ error: complaint });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
