/** The HTTP server: Google's functions framework behind the front door, and hits past it. Every request ends in a reply, and none ends the server. */
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { readProxiedUrl } from '../../ga4/proxied-url.ts';
import { jsonReply, type LabRequest, type Reply } from './exchange.ts';
import { corsHeaders } from './cors.ts';
import { admitRequest } from './front-door.ts';
import type { HostCheck } from './host-check.ts';
import { SECURITY_HEADERS } from './pages.ts';
import { RequestError } from './request-error.ts';

const FUNCTION_NAME = 'countonce-lab';
/** Where pages of other sites send their hits. They come in thousands and need nothing that the framework does. */
const OPEN_TO_SITES = /^\/(?:g\/collect|tr\/?)(?:\?|$)/;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

export type Handler = (request: LabRequest) => Reply | Promise<Reply>;

/** The server does not listen yet. The framework alone would buffer a gigabyte, hence the front door before it. */
export function createServer(handle: Handler, checkHost: HostCheck): Server {
  const admitted = new WeakMap<object, LabRequest>();
  http(FUNCTION_NAME, (message, response) => {
    const request = admitted.get(message);
    return request && answer(message, response, () => handle(request));
  });
  const server = getTestServer(FUNCTION_NAME);
  const [framework] = server.listeners('request') as [RequestListener];
  server.removeAllListeners('request');
  const passOn = (message: IncomingMessage, response: ServerResponse, request: LabRequest): void => {
    if (OPEN_TO_SITES.test(message.url ?? '')) {
      void answer(message, response, () => handle(request));
      return;
    }
    admitted.set(message, request);
    framework(message, response);
  };
  server.on('request', (message: IncomingMessage, response: ServerResponse) => {
    message.url = readProxiedUrl(message.url ?? '');
    admitRequest(message, checkHost).then(
      (request) => passOn(message, response, request),
      (error: unknown) => refuse(message, response, error),
    );
  });
  server.on('clientError', refuseBrokenHttp);
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return server;
}

async function answer(message: IncomingMessage, response: ServerResponse, run: () => Reply | Promise<Reply>) {
  try {
    writeReply(response, await run());
  } catch (error) {
    writeReply(response, withCors(message, errorReply(error)));
  }
}

/** The rest of a refused body is read and dropped, so that the sender gets to read why. */
function refuse(message: IncomingMessage, response: ServerResponse, error: unknown): void {
  message.resume();
  if (message.socket.destroyed) return;
  const reply = withCors(message, errorReply(error));
  writeReply(response, { ...reply, headers: { ...reply.headers, Connection: 'close' } });
}

/** A site's page may read why its hit was refused; what the lab's own pages ask for is nobody else's business. */
function withCors({ url = '', headers }: IncomingMessage, reply: Reply): Reply {
  if (!OPEN_TO_SITES.test(url)) return reply;
  return { ...reply, headers: { ...corsHeaders(headers.origin), ...reply.headers } };
}

/** Error details of the lab itself stay inside: a stack trace helps nobody on the other side. */
export function errorReply(error: unknown): Reply {
  if (error instanceof RequestError) return jsonReply(error.status, { error: error.complaint });
  const complaint = {
    field: 'lab',
    reason: 'The lab has a fault of its own and could not answer this request.',
    remedy: 'Send the request to the project as a bug report.',
  };
  return jsonReply(500, { error: complaint });
}

function writeReply(response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return;
  // A known length spares Node the chunks, and the system a call.
  const length = reply.body === undefined ? undefined : { 'Content-Length': Buffer.byteLength(reply.body) };
  response.writeHead(reply.status, { ...SECURITY_HEADERS, ...reply.headers, ...length });
  if (reply.stream === undefined) {
    response.end(reply.body);
    return;
  }
  response.flushHeaders();
  reply.stream(response);
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
