/** Reads a request's body as UTF-8 text within a limit. Knows nothing of what the text means. */
import type { IncomingMessage } from 'node:http';
import { RequestError } from './request-error.ts';

/** gtag sends less than 16,384 bytes of events per request (Google, gtag.js); measurement protocol allows 130 kB. */
export const MAX_BODY_BYTES = 256 * 1024;

/** A session file: ten thousand records with their requests. Only the lab's own pages may send so much. */
export const MAX_SESSION_BYTES = 64 * 1024 * 1024;

/** Rejects with RequestError 413 or 415 or 400, and with the stream's own error when the sender hangs up. */
export async function readBody(message: IncomingMessage, limit = MAX_BODY_BYTES): Promise<string> {
  // Most hits have none, and waiting for nothing would cost as much as reading.
  if (message.headers['content-length'] === undefined && message.headers['transfer-encoding'] === undefined) return '';
  refuseUnknownEncoding(message);
  if (Number(message.headers['content-length']) > limit) throw tooLarge(limit);
  return decodeUtf8(await collect(message, limit));
}

async function collect(message: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without destroyOnReturn the socket would close before the answer "too large" is written.
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decodeUtf8(bytes: Buffer): string {
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

function refuseUnknownEncoding({ headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw unsupported('Content-Encoding', 'Send the body uncompressed.');
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii') return;
  throw unsupported('Content-Type', 'Send the body as UTF-8 and say charset=UTF-8.');
}

function unsupported(field: string, remedy: string): RequestError {
  return new RequestError(415, { field, reason: 'The lab does not read bodies in this encoding.', remedy });
}

function tooLarge(limit: number): RequestError {
  const remedy =
    limit === MAX_BODY_BYTES
      ? 'Send fewer events per request; gtag stays below 16,384 bytes.'
      : 'Save a shorter session: clear the lab, and repeat what matters.';
  return new RequestError(413, { field: 'body', reason: `The body is larger than ${limit} bytes.`, remedy });
}
