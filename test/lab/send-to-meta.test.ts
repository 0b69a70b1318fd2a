import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { sendToMeta } from '../../tools/tag/transport.ts';

/** Stands where Meta does. */
let server: Server;
let url: string;
let received: { method?: string; type?: string; body: string }[] = [];

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  received.push({
    method: request.method,
    type: request.headers['content-type'],
    body: Buffer.concat(chunks).toString(),
  });
  if (request.url === '/never') return;
  response.writeHead(request.url === '/refused' ? 400 : 200, { 'X-Fb-Trace-Id': 'A1' }).end('{"events_received":1}');
}

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => void (received = []));

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"data":[]}',
  timeoutMs: 5_000,
};

test('A request goes over the network as it is, and the answer comes back whole', async () => {
  const answered = await sendToMeta({ ...request, url: `${url}/ok` });
  expect(received).toEqual([{ method: 'POST', type: 'application/json', body: '{"data":[]}' }]);
  expect(answered).toMatchObject({
    statusCode: 200,
    headers: { 'x-fb-trace-id': 'A1' },
    body: '{"events_received":1}',
  });
});

test('A refusal is an answer too', async () => {
  expect(await sendToMeta({ ...request, url: `${url}/refused` })).toMatchObject({ statusCode: 400 });
});

test('Silence ends after the time that the tag gives it', async () => {
  await expect(sendToMeta({ ...request, url: `${url}/never`, timeoutMs: 50 })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

test('A machine that does not answer is told by Node’s code', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  silent.close();
  await once(silent, 'close');
  const failed = sendToMeta({ ...request, url: `http://127.0.0.1:${port}/` });
  await expect(failed).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});
