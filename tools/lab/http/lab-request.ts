/** A request as the decoder, the tag and the records see it: the address as it arrived, all headers, the body as text. */
import type { IncomingRequest } from '../../sandbox/run-types.ts';
import type { LabContext } from './routes.ts';
import { readText } from './read-body.ts';

export interface LabRequest extends IncomingRequest {
  method: string;
  path: string;
  /** As it arrived, without the question mark. */
  query: string;
  /** Lower-case names. */
  headers: Record<string, string | string[]>;
  body: string;
  remoteAddress: string;
}

/** Rejects as readText does. hono's own URL is a parsed one, which no longer tells how a value was encoded. */
export async function readRequest(c: LabContext): Promise<LabRequest> {
  const { incoming } = c.env;
  const [path = '', ...rest] = (incoming.url ?? '').split('?');
  return {
    method: c.req.method,
    path,
    query: rest.join('?'),
    headers: incoming.headers as LabRequest['headers'],
    body: await readText(c),
    remoteAddress: incoming.socket.remoteAddress ?? '',
  };
}

/** The first value of a header that may have been sent several times. */
export function headerText(request: Pick<LabRequest, 'headers'>, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
