import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { openLab, type OpenLab } from './open-lab.ts';
import { readPairs } from './read-answer.ts';

/** GET over kept connections, at most fifty at a time; returns how often each status came. */
async function sendMany(lab: OpenLab, paths: string[]): Promise<Record<string, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const statuses: Record<string, number> = {};
  const sendOne = (path: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request({ port: lab.port, host: '127.0.0.1', agent, path }, (response) => {
        response.resume().on('end', () => {
          const status = String(response.statusCode);
          statuses[status] = (statuses[status] ?? 0) + 1;
          resolve();
        });
      });
      sent.on('error', reject).end();
    });
  await Promise.all(paths.map(sendOne));
  agent.destroy();
  return statuses;
}

test('Two thousand requests, fifty at a time, are all answered and counted; the ring and the rows stay bounded', async () => {
  const lab = await openLab({ capacity: 100 });
  const paths = Array.from({ length: 2_000 }, (_, index) =>
    index % 10 === 0
      ? `/g/collect?v=2&tid=G-1&cid=1.2&en=Lead&ep.event_id=${index}`
      : `/tr/?id=1234567890123456&ev=Lead&eid=${index - (index % 10)}`,
  );
  expect(await sendMany(lab, paths)).toEqual({ 200: 2_000 });
  expect(lab.store.totals).toMatchObject({ received: 200, sent: 200, browser: 1_800 });
  expect(lab.store.all()).toHaveLength(100);
  const { rows, totals } = await readPairs(lab.url);
  expect(rows.length).toBeLessThanOrEqual(100);
  // Fifty at a time arrive in any order; where they were in time, each id makes one row.
  expect(totals.paired).toBe(200);
  expect(totals.repeats).toBe(1_600);
});

test('Ten megabytes are refused at all doors, from sites with the headers that let them read why', async () => {
  const lab = await openLab();
  const body = Buffer.alloc(10 * 1024 * 1024, 'ab~&=%');
  for (const path of ['/g/collect?v=2&tid=G-1&cid=1.2&en=x', '/tr/?id=1&ev=x']) {
    const response = await fetch(lab.url + path, { method: 'POST', body, headers: { Origin: 'https://shop.example' } });
    expect(response.status).toBe(413);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  }
  const session = await fetch(`${lab.url}/api/session`, { method: 'POST', body });
  expect(session.status).toBe(400);
  expect(lab.store.all()).toEqual([]);
  expect((await lab.pixel('ev=still_here')).status).toBe(200);
});

test.each<[string, RequestInit, number]>([
  ['a body in another encoding', { method: 'POST', body: 'x', headers: { 'Content-Encoding': 'gzip' } }, 415],
  ['a method that nobody takes', { method: 'DELETE' }, 405],
  ['bytes that are no UTF-8', { method: 'POST', body: Buffer.from([0xff, 0xfe, 0x80]) }, 400],
])('A site can read why %s was refused; strangers cannot read the lab’s own pages', async (_what, init, status) => {
  const lab = await openLab();
  const headers = { ...(init.headers as object), Origin: 'https://shop.example' };
  for (const path of ['/g/collect?v=2&tid=G-1&cid=1.2&en=x', '/tr/?id=1&ev=x']) {
    const response = await fetch(lab.url + path, { ...init, headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  }
  const own = await fetch(`${lab.url}/api/pairs`, { headers: { Origin: 'https://shop.example' } });
  expect(own.headers.get('access-control-allow-origin')).toBeNull();
});

test('A hundred connections that stay half-open hold up nobody, nor the end of the lab', async () => {
  const lab = await openLab();
  const sockets = Array.from({ length: 100 }, () => {
    const socket = connect(lab.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /tr/?id=1&ev=x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nab');
    return socket;
  });
  expect((await lab.pixel('ev=still_here')).status).toBe(200);
  await lab.close();
  for (const socket of sockets) socket.destroy();
});

test('The same id ten thousand times makes one row of the same size', async () => {
  const lab = await openLab({ capacity: 500 });
  const hit = { method: 'GET', bytes: 1, remoteAddress: '127.0.0.1' };
  const call = { hit, customData: {}, userData: {}, other: {}, pixelId: '1', eventName: 'Lead', eventId: 'a' };
  for (let index = 0; index < 10_000; index++) lab.store.add({ side: 'browser', receivedAtMs: index, ...call });
  expect(lab.board.totals).toMatchObject({ rows: 1, repeats: 9_999 });
  expect(lab.board.recordsOf(1).length).toBeLessThan(20);
});
