/** The relay's server as it runs, in Google's functions framework on a free port, and calls to it. Asserts nothing. */
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRelayApp } from '../../tools/relay/app.ts';
import { createCallerCheck, type Callers } from '../../tools/relay/callers.ts';
import { Google } from '../../tools/relay/google.ts';
import { createReceiver, type LogEntry, type ReceiveParts } from '../../tools/relay/receive.ts';
import { createRelayServer } from '../../tools/relay/server.ts';

/**
 * The framework makes a domain for each request, from which on every promise of the process costs several times as much, in
 * this test file and in those behind it. The function as it is deployed has its domains: function.test.ts.
 */
jest.mock('domain', () => ({ create: () => ({ on: () => undefined, run: (begin: () => void) => begin() }) }));

export interface Endpoint {
  port: number;
  logs: LogEntry[];
  close: () => Promise<void>;
}

export interface EndpointParts extends Pick<ReceiveParts, 'relay' | 'putAside'> {
  callers?: Callers;
  google?: Google;
}

export async function openEndpoint({
  relay,
  putAside,
  callers = {},
  google = new Google(),
}: EndpointParts): Promise<Endpoint> {
  const logs: LogEntry[] = [];
  const parts: ReceiveParts = { relay, log: (entry) => void logs.push(entry), ...(putAside && { putAside }) };
  const app = createRelayApp({
    checkCaller: createCallerCheck(callers, google),
    receive: createReceiver(parts),
  });
  const server = createRelayServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, logs, close };
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json: () => never;
}

export interface Call {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Without keep-alive: no connection outlives its call. */
export function call(port: number, { method = 'POST', path = '/', headers = {}, body = '' }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const isChunked = headers['Transfer-Encoding'] !== undefined;
    const length: Record<string, string> = isChunked ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        agent: false,
        headers: { 'Content-Type': 'application/json', ...length, ...headers },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => void chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            json: () => JSON.parse(text) as never,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
