import { connect } from 'node:net';
import { openLab, type OpenLab } from './open-lab.ts';

/** Sends bytes over a socket of its own, and returns all that comes back until the lab closes. */
function sendRaw(port: number, bytes: string | Buffer, after?: (end: () => void) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      after?.(() => socket.end());
    });
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

async function expectAlive(lab: OpenLab): Promise<void> {
  const response = await lab.hit('en=still_here');
  expect(await response.text()).toMatch(/^sent: still_here/);
}

/** Field, reason and remedy, and nothing that shows the inside. */
async function expectClear(response: Response, status: number, field: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const text = await response.text();
  const { error } = JSON.parse(text);
  expect(error.field).toBe(field);
  expect(error.reason.length).toBeGreaterThan(10);
  expect(error.remedy.length).toBeGreaterThan(10);
  expect(text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(/);
}

const HIT = '/g/collect?v=2&tid=G-1&cid=1.2&en=x';

test.each<[string, string, RequestInit, number, string]>([
  ['no query', '/g/collect', {}, 400, 'v'],
  ['a broken percent-encoding in the query', `${HIT}&ep.a=%E0%A4%A`, {}, 400, 'ep.a'],
  ['a broken percent-encoding in the path', '/g/collect%E0%A4%A?v=2', {}, 400, 'path'],
  ['a megabyte of garbage', HIT, { method: 'POST', body: Buffer.alloc(1_048_576, 'ab~&=%') }, 413, 'body'],
  ['a body that is no UTF-8', HIT, { method: 'POST', body: Buffer.from([0xff, 0xfe, 0x80]) }, 400, 'body'],
  [
    'a compressed body',
    HIT,
    { method: 'POST', body: 'x', headers: { 'Content-Encoding': 'gzip' } },
    415,
    'Content-Encoding',
  ],
  [
    'a body in another charset',
    HIT,
    { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain; charset=utf-16' } },
    415,
    'Content-Type',
  ],
  ['PUT', HIT, { method: 'PUT', body: 'x' }, 405, 'method'],
  ['DELETE', HIT, { method: 'DELETE' }, 405, 'method'],
  ['an unknown path', '/nothing', {}, 404, 'path'],
  ['a path that climbs', '/pages/..%2f..%2fpackage.json', {}, 404, 'path'],
  ['a record that is no number', '/api/records/x', {}, 404, 'path'],
])('%s gets a clear answer, and the lab goes on', async (...row) => {
  const [, path, init, status, field] = row;
  const lab = await openLab();
  await expectClear(await fetch(lab.url + path, init), status, field);
  await expectAlive(lab);
});

test('a large body that does not tell its length is cut off too', async () => {
  const lab = await openLab();
  const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
  const head = `POST ${HIT} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`;
  expect(await sendRaw(lab.port, `${head}${chunk.repeat(8)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
  await expectAlive(lab);
});

describe('Host names', () => {
  const request = (host: string): string => `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:8080', ''])(
    'of strangers such as "%s" get nothing, which stops DNS rebinding',
    async (host) => {
      const lab = await openLab();
      const text = await sendRaw(lab.port, request(host));
      expect(text).toMatch(/^HTTP\/1.1 403 /);
      expect(text).toContain('LAB_HOSTS');
      expect(text).not.toContain('templateName');
    },
  );

  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:1', '[::1]:8080', 'lab.example'])(
    'of its own such as "%s" are answered',
    async (host) => {
      const lab = await openLab({ hostNames: ['lab.example'] });
      expect(await sendRaw(lab.port, request(host))).toMatch(/^HTTP\/1.1 200 /);
    },
  );
});

describe('Broken connections leave the lab running', () => {
  test('bytes that are no HTTP get a clear answer', async () => {
    const lab = await openLab();
    const text = await sendRaw(lab.port, Buffer.from([0, 1, 2, 255, 13, 10, 13, 10]));
    expect(text).toMatch(/^HTTP\/1.1 400 /);
    expect(text).toContain('"remedy"');
    await expectAlive(lab);
  });

  test('a URL beyond all bounds gets a clear answer', async () => {
    const lab = await openLab();
    const text = await sendRaw(lab.port, `GET ${HIT}${'a'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1.1 431 /);
    expect(text).toContain('POST body');
    await expectAlive(lab);
  });

  test('a sender that promises a body and hangs up is forgotten', async () => {
    const lab = await openLab();
    const head = `POST ${HIT} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nen=x`;
    await sendRaw(lab.port, head, (end) => end());
    await expectAlive(lab);
    expect(lab.store.totals.received).toBe(1);
  });

  test('a connection that stays half-open does not hold up others, nor the end of the lab', async () => {
    const lab = await openLab();
    const open = sendRaw(lab.port, 'POST /g/collect HTTP/1.1\r\nHost: localhost\r\nContent-Le').catch(() => 'cut');
    await expectAlive(lab);
    await lab.close();
    await open;
  });
});

test('Markup in every field is answered and kept as text', async () => {
  const lab = await openLab();
  const markup = encodeURIComponent('<img src=x onerror=alert(1)>\r\nSet-Cookie: a=b');
  const response = await lab.hit(`en=${markup}&ep.event_id=${markup}&dl=${markup}`);
  expect(response.headers.getSetCookie().filter((cookie) => cookie.startsWith('a='))).toEqual([]);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});
