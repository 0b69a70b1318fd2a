/** One request of a recording, in one shape whatever wrote it. Owns the differences between writers; knows neither pixel nor GA4. */
import type { HarEntry, HarPair } from './har/har-types.ts';
import { textOf } from './text-of.ts';

export interface RecordedRequest {
  /** Milliseconds since 1970; of the request before where the writer gives none. */
  atMs: number;
  method: string;
  /** As it was sent, without the fragment. */
  url: string;
  host: string;
  path: string;
  /** As it was sent, without the question mark. */
  query: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
  contentType: string;
  /** The browser sent a body, and the writer kept none of it. */
  isBodyLost: boolean;
  /** An extension or the browser itself held the request back: it never left. */
  isBlocked: boolean;
}

/** Undefined for an entry that names no address of the web. */
export function toRequest(
  { startedDateTime, request, response }: HarEntry,
  beforeMs: number,
): RecordedRequest | undefined {
  const url = textOf(request?.url).replace(/#.*$/s, '');
  const [, host, path = '', query = ''] = /^https?:\/\/([^/?#]{1,255})([^?]*)\??(.*)$/is.exec(url) ?? [];
  if (!request || host === undefined) return undefined;
  const method = textOf(request.method).toUpperCase() || 'GET';
  const headers = readHeaders(request.headers);
  const contentType = textOf(request.postData?.mimeType) || (headers['content-type'] ?? '');
  const body = method === 'GET' ? '' : readBody(request, contentType);
  const atMs = Date.parse(textOf(startedDateTime));
  return {
    atMs: Number.isNaN(atMs) ? beforeMs : atMs,
    method,
    url,
    host: host.toLowerCase(),
    path: path || '/',
    query,
    headers,
    body,
    contentType: contentType || guessType(body),
    isBodyLost: body === '' && method === 'POST' && expectsBody(request, headers),
    isBlocked: /BLOCKED/i.test(textOf(response?._error)),
  };
}

type HarRequest = NonNullable<HarEntry['request']>;

function readHeaders(pairs: readonly (HarPair | null)[] | null | undefined): Record<string, string> {
  const named = (pairs ?? []).map((pair) => [textOf(pair?.name).toLowerCase(), textOf(pair?.value)]);
  // HTTP/2 writes `:authority`, and a name of the prototype is none of a browser's.
  return Object.fromEntries(named.filter(([name = '']) => /^[a-z][\w-]*$/.test(name))) as Record<string, string>;
}

/** The text counts; parameters stand in for it where a writer, such as Charles, keeps no text. */
function readBody({ postData }: HarRequest, contentType: string): string {
  const text = textOf(postData?.text);
  if (text !== '') return readText(text, { contentType, encoding: textOf(postData?.encoding) });
  const pairs = (postData?.params ?? [])
    .map((pair) => [textOf(pair?.name), textOf(pair?.value)])
    .filter(([name]) => name !== '');
  if (pairs.length === 0) return '';
  const isMultipart = /^multipart\//i.test(contentType);
  if (isMultipart) return writeParts(pairs, contentType);
  // Chrome leaves them as they were sent, all others decode them.
  const isEncoded = pairs.some(([name = '']) => /%5B/i.test(name));
  const encode = isEncoded ? (part = '') => part : (part = '') => encodeURIComponent(part);
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function readText(text: string, { contentType, encoding }: { contentType: string; encoding: string }): string {
  const body = encoding.toLowerCase() === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
  // Source: RFC 2046, section 4.1.1: parts end with CR and LF, which editors and tools make one.
  const isParts = /^multipart\//i.test(contentType) || /^--\S/.test(body);
  return isParts && !body.includes('\r\n') ? body.replaceAll('\n', '\r\n') : body;
}

function writeParts(pairs: readonly string[][], contentType: string): string {
  const boundary = /boundary="?([^";\s]+)/i.exec(contentType)?.[1] ?? '';
  const parts = pairs.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

/** A beacon of a form without its header still shows its boundary. */
function guessType(body: string): string {
  const boundary = /^--([^\r\n]{1,70})\r?\n/.exec(body)?.[1];
  return boundary === undefined ? '' : `multipart/form-data; boundary=${boundary}`;
}

function expectsBody({ bodySize, postData }: HarRequest, headers: Record<string, string>): boolean {
  return Number(bodySize) > 0 || Number(headers['content-length']) > 0 || textOf(postData?.mimeType) !== '';
}
