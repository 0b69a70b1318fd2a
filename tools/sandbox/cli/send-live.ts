/**
 * Sends a template's requests over the network. A template is a stranger's code, so each address is looked at when the
 * connection is made, redirects are asked of the permissions again, and answers are bounded. The runtime owns timeouts.
 */
import { lookup as lookUpName } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { HttpResponse, OutgoingRequest, SendHttp } from '../run-types.ts';
import { isPrivateAddress } from './private-address.ts';

export interface LiveOptions {
  /** Requests may go to this computer and to private addresses. */
  isPrivateAllowed: boolean;
}

const MAX_REDIRECTS = 5;
const MAX_ANSWER_BYTES = 5_000_000;

/** Why nothing was sent, or no answer taken, in words for the report. Template code sees {reason: "failed"}. */
class NotSent extends Error {}

export const makeLiveSender =
  (options: LiveOptions): SendHttp =>
  async (request, isPermitted) => {
    const signal = AbortSignal.timeout(request.timeoutMs);
    let next: OutgoingRequest = request;
    for (let turns = 0; turns <= MAX_REDIRECTS; turns += 1) {
      const url = readUrl(next.url);
      const answer = await sendOnce({ request: next, url, signal }, options);
      const target = redirectOf(answer, url);
      if (!target) return answer;
      if (!isPermitted(target.href))
        throw new NotSent(`a redirect to ${target.host}, which the permission does not cover`);
      next = follow(next, answer.statusCode, { from: url, to: target });
    }
    throw new NotSent(`more than ${MAX_REDIRECTS} redirects`);
  };

const readUrl = (text: string): URL => {
  if (!URL.canParse(text)) throw new NotSent('the URL cannot be read');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotSent('the URL is neither http nor https');
  if (url.username !== '' || url.password !== '') throw new NotSent('the URL carries a user name or password');
  return url;
};

const REDIRECTS = [301, 302, 303, 307, 308];

const redirectOf = ({ statusCode, headers }: HttpResponse, base: URL): URL | undefined => {
  const location = headers.location;
  if (!REDIRECTS.includes(statusCode) || typeof location !== 'string') return undefined;
  return URL.canParse(location, base.href) ? new URL(location, base.href) : undefined;
};

/** As browsers do: 303, and 301 and 302 of a POST, become a GET; another host gets no credentials. */
const follow = (request: OutgoingRequest, status: number, { from, to }: { from: URL; to: URL }): OutgoingRequest => {
  const becomesGet = status === 303 || ((status === 301 || status === 302) && request.method === 'POST');
  const isSameOrigin = from.origin === to.origin;
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => isSameOrigin || !/^(authorization|cookie)$/i.test(name)),
  );
  return { ...request, url: to.href, headers, ...(becomesGet && { method: 'GET', body: '' }) };
};

interface Sending {
  request: OutgoingRequest;
  url: URL;
  signal: AbortSignal;
}

const sendOnce = ({ request, url, signal }: Sending, { isPrivateAllowed }: LiveOptions): Promise<HttpResponse> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // The name is looked up again for the connection itself, so there is no moment between the look and the call.
  if (!isPrivateAllowed && isIP(host) > 0 && isPrivateAddress(host)) return Promise.reject(privateAddress(host));
  const { method, headers, body } = request;
  const lookup = isPrivateAllowed ? {} : { lookup: lookUpPublic };
  const settings: RequestOptions = { method, headers, signal, ...lookup };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const call = send(url, settings, (answer) => void readAnswer(answer).then(resolve, reject));
    call.once('error', (error) => reject(error instanceof NotSent ? error : new NotSent(error.message)));
    call.end(body);
  });
};

const privateAddress = (host: string): NotSent =>
  new NotSent(`${host} is this computer or a private address; --live-private allows it`);

type LookUp = NonNullable<RequestOptions['lookup']>;

const lookUpPublic: LookUp = (host, options, callback) => {
  lookUpName(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const isPrivate = !error && addresses.some(({ address }) => isPrivateAddress(address));
    if (isPrivate) callback(privateAddress(host), []);
    else if (error || options.all) callback(error, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

const readAnswer = async (answer: IncomingMessage): Promise<HttpResponse> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) {
      answer.destroy();
      throw new NotSent(`an answer of more than ${MAX_ANSWER_BYTES / 1_000_000} MB`);
    }
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(
    Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return { statusCode: answer.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') };
};
