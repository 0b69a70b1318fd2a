/**
 * The HTTP server of the lab's app. No request ends it. It is Node's own and not Google's functions framework: that makes a
 * node:domain, and from then on every promise of the process costs more, those of the tag first.
 */
import { getRequestListener } from '@hono/node-server';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { readProxiedUrl } from '../../ga4/proxied-url.ts';
import type { LabRoutes } from './routes.ts';

const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 30_000 };

/** The server does not listen yet. */
export function createServer(app: LabRoutes): Server {
  const answer = getRequestListener(app.fetch, { hostname: 'localhost', errorHandler: refuseBrokenUrl });
  const server = createHttpServer(TIMEOUTS, (incoming, outgoing) => {
    incoming.url = readProxiedUrl(incoming.url ?? '');
    void answer(incoming, outgoing);
  });
  server.on('clientError', refuseBrokenHttp);
  return server;
}

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
