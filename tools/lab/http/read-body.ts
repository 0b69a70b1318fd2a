/** A request's body as UTF-8 text, within a limit. Knows nothing of what the text means. */
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { LabContext, LabMiddleware } from './routes.ts';
import { isOwnOrigin } from './own-pages-only.ts';
import { RequestError } from './request-error.ts';

/** gtag sends less than 16,384 bytes of events per request (Google, gtag.js); measurement protocol allows 130 kB. */
const MAX_BODY_BYTES = 256 * 1024;

/** A session file: ten thousand records with their requests. Only the lab's own pages may send so much. */
const MAX_SESSION_BYTES = 64 * 1024 * 1024;

const SESSION_PATH = /^\/api\/session(?:\/replay)?$/;

const limitHit = limit(MAX_BODY_BYTES, 'Send fewer events per request; gtag stays below 16,384 bytes.');
const limitSession = limit(MAX_SESSION_BYTES, 'Save a shorter session: clear the lab, and repeat what matters.');

/** Throws RequestError 413. A page of another site must not fill the memory by uploading what would be refused anyway. */
export const limitBody: LabMiddleware = (c, next) => {
  // Most hits have none, and looking at it would cost as much as the hit.
  if (!hasBody(c)) return next();
  return (SESSION_PATH.test(c.req.path) && isOwnOrigin(c) ? limitSession : limitHit)(c, next);
};

function limit(maxSize: number, remedy: string): LabMiddleware {
  const onError = (): never => {
    throw new RequestError(413, { field: 'body', reason: `The body is larger than ${maxSize} bytes.`, remedy });
  };
  return bodyLimit({ maxSize, onError }) as LabMiddleware;
}

const hasBody = (c: Context): boolean =>
  c.req.header('content-length') !== undefined || c.req.header('transfer-encoding') !== undefined;

/** Throws RequestError 415. */
export const refuseEncodings: LabMiddleware = (c, next) => {
  if (!hasBody(c)) return next();
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw unsupported('Content-Encoding', 'Send the body uncompressed.');
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(c.req.header('content-type') ?? '')?.[1]?.toLowerCase();
  if (charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii') return next();
  throw unsupported('Content-Type', 'Send the body as UTF-8 and say charset=UTF-8.');
};

function unsupported(field: string, remedy: string): RequestError {
  return new RequestError(415, { field, reason: 'The lab does not read bodies in this encoding.', remedy });
}

/** Rejects with RequestError 400 for what is no UTF-8, and with the stream's own error when the sender hangs up. */
export async function readText(c: LabContext): Promise<string> {
  if (!hasBody(c)) return '';
  const bytes = await c.req.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RequestError(400, {
      field: 'body',
      reason: 'The body is not valid UTF-8.',
      remedy: 'Send text/plain;charset=UTF-8, as gtag does.',
    });
  }
}
