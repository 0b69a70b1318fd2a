import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { openLab, type OpenLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';

const sockets: Socket[] = [];

afterAll(() => {
  for (const socket of sockets) socket.destroy();
});

/** A page that asks for the stream, is answered, and then reads nothing. */
async function openDeaf(lab: OpenLab): Promise<Socket> {
  const socket = connect(lab.port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  socket.pause();
  socket.write('GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'readable');
  return socket;
}

/** The one place is taken while the deaf page holds it, and free again once it is dropped. */
async function untilPlaceIsFree(lab: OpenLab): Promise<void> {
  for (;;) {
    const { status, body } = await fetch(`${lab.url}/api/stream`);
    await body?.cancel();
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Each row weighs about a kilobyte. */
function addRows(lab: OpenLab, count: number): void {
  const hit = { method: 'GET', bytes: 1, remoteAddress: '127.0.0.1' };
  const rest = { customData: {}, userData: {}, other: {}, pixelId: '1', receivedAtMs: Date.now() };
  for (let index = 0; index < count; index++) {
    lab.store.add({ side: 'browser', hit, ...rest, eventName: 'x'.repeat(290), eventId: `${index}${'y'.repeat(280)}` });
  }
}

test('A reader that does not read costs numbers, not rows, and is dropped', async () => {
  const lab = await openLab({ stream: { patienceMs: 100, mostReaders: 1 } });
  addRows(lab, 10_000);
  const socket = await openDeaf(lab);
  const closed = once(socket, 'close');
  // Only what the lab had handed over before it gave up can still be read.
  let bytes = 0;
  await untilPlaceIsFree(lab);
  socket.on('data', (chunk: Buffer) => (bytes += chunk.length));
  socket.on('error', () => undefined);
  socket.resume();
  await closed;
  const everything = JSON.stringify(lab.board.list()).length;
  expect(bytes).toBeLessThan(everything);
});

test('A reader that reads gets every row once, in pieces of bounded size', async () => {
  const lab = await openLab();
  addRows(lab, 2_000);
  const ids = new Set<number>();
  let largest = 0;
  const response = await fetch(`${lab.url}/api/stream`);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  for (let rest = ''; ids.size < 2_000;) {
    const { value, done } = await reader.read();
    if (done) break;
    const messages = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      largest = Math.max(largest, message.length);
      const { rows } = JSON.parse(message.slice(message.indexOf('data: ') + 6)) as { rows: { id: number }[] };
      for (const { id } of rows) {
        expect(ids.has(id)).toBe(false);
        ids.add(id);
      }
    }
  }
  await reader.cancel();
  expect(ids.size).toBe(2_000);
  expect(largest).toBeLessThan(150_000);
});

test('Readers are limited in number; the next one is told why', async () => {
  const lab = await openLab({ stream: { mostReaders: 2 } });
  const open = await Promise.all([1, 2].map(() => fetch(`${lab.url}/api/stream`)));
  const refused = await fetch(`${lab.url}/api/stream`);
  expect(refused.status).toBe(503);
  expect(await readComplaint(refused)).toMatchObject({ field: 'stream' });
  await Promise.all(open.map(async (response) => response.body?.cancel()));
});
