/** Stands before every route: refuses foreign hosts, malformed targets, large and undecodable bodies. */
import type { IncomingMessage } from 'node:http';
import type { LabRequest } from './exchange.ts';
import type { HostCheck } from './host-check.ts';
import { MAX_BODY_BYTES, MAX_SESSION_BYTES, readBody } from './read-body.ts';
import { RequestError } from './request-error.ts';

/** Turns Node's request into the lab's. Rejects with RequestError, or with the socket's error when the sender hangs up. */
export async function admitRequest(message: IncomingMessage, checkHost: HostCheck): Promise<LabRequest> {
  checkHost(message.headers.host);
  const [path = '', ...rest] = (message.url ?? '').split('?');
  refuseMalformedPath(path);
  return {
    method: message.method ?? '',
    path,
    query: rest.join('?'),
    headers: message.headers as LabRequest['headers'],
    body: await readBody(message, bodyLimit(path, message)),
    remoteAddress: message.socket.remoteAddress ?? '',
  };
}

/** A page of another site must not fill the memory by uploading what would be refused anyway. */
function bodyLimit(path: string, { headers }: IncomingMessage): number {
  const isOwn = headers.origin === undefined || headers.origin === `http://${headers.host}`;
  return isOwn && /^\/api\/session(?:\/replay)?$/.test(path) ? MAX_SESSION_BYTES : MAX_BODY_BYTES;
}

function refuseMalformedPath(path: string): void {
  if (path.startsWith('/') && decodes(path)) return;
  throw new RequestError(400, {
    field: 'path',
    reason: 'The path does not start with a slash or holds a broken percent-encoding.',
    remedy: 'Encode the path with encodeURI.',
  });
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
