/** The endpoint over HTTP: what it says to what cannot be used, and that it keeps to its OpenAPI description. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { MOST_BYTES } from '../../tools/relay/app.ts';
import { SendFailure } from '../../tools/tag/transport.ts';
import { createStandIn, sendTo } from '../../tools/tag/stand-in.ts';
import { call, openEndpoint, type Call, type Endpoint } from './endpoint.ts';
import { openRelay, order, orders, type Json, type OpenRelay } from './open-relay.ts';
import { faultsOfAnswer, faultsOfBody } from './openapi.ts';

const opened: Endpoint[] = [];
const open = async (relay: OpenRelay, parts = {}): Promise<Endpoint> => {
  const endpoint = await openEndpoint({ relay: relay.relay, ...parts });
  opened.push(endpoint);
  return endpoint;
};

afterEach(async () => {
  for (const endpoint of opened.splice(0)) await endpoint.close();
});

const EVENTS = [order('T1'), order('T2', { consent_state: { ad_storage: false } }), order('T3', { value: undefined })];

const ROOT = join(import.meta.dirname, '../..');

test('the description is valid OpenAPI', () => {
  // The library's own command: it is a module that Jest cannot load.
  const command = join(ROOT, 'node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js');
  const said = execFileSync(process.execPath, [command, join(ROOT, 'tools/relay/openapi.yaml')], { encoding: 'utf8' });
  expect(said).toContain('"valid": true');
});

describe('an answer', () => {
  test.each<[why: string, body: unknown, status: number, counts: Json]>([
    ['200: all is sent or skipped', EVENTS.slice(0, 2), 200, { sent: 1, skipped: 1, failed: 0 }],
    ['422: one failed for good', EVENTS, 422, { sent: 1, skipped: 1, failed: 1 }],
    ['one event, no list', order('T1'), 200, { sent: 1, skipped: 0, failed: 0 }],
  ])('%s', async (_why, body, status, counts) => {
    const { port } = await open(openRelay());
    const answer = await call(port, { body: JSON.stringify(body) });
    expect(answer.status).toBe(status);
    expect(answer.json()).toMatchObject(counts);
    expect(faultsOfBody(body)).toEqual([]);
    expect(faultsOfAnswer(status, answer.json())).toEqual([]);
  });

  test('503: Meta is down, and the same body sent again is counted once', async () => {
    let isDown = true;
    const outage = sendTo(createStandIn().withFault('outage'));
    const lost = openRelay((request, send) => {
      if (!isDown) return undefined;
      isDown = false;
      // The worst case: Meta takes it, and the answer is lost.
      return send(request).then(() => outage(request));
    });
    const { port } = await open(lost);
    const body = JSON.stringify(order('T1'));
    const first = await call(port, { body });
    expect([first.status, first.headers['retry-after']]).toEqual([503, '10']);
    expect(faultsOfAnswer(503, first.json())).toEqual([]);
    expect((await call(port, { body })).status).toBe(200);
    expect(lost.graph.ledger.read()).toEqual([expect.objectContaining({ eventId: 'Purchase.T1', server: 2 })]);
  });

  test('says that the relay runs', async () => {
    const { port } = await open(openRelay());
    const answer = await call(port, { method: 'GET', path: '/healthz' });
    expect([answer.status, answer.json()]).toEqual([200, { status: 'ok' }]);
  });
});

describe('what cannot be used is refused with field, reason and remedy', () => {
  const PLANTED = 'planted@mail.example';

  test.each<[why: string, asked: Call, status: number, field: string]>([
    ['broken JSON', { body: `{"email":"${PLANTED}"` }, 400, 'body'],
    [
      'broken JSON that says it is a form',
      { body: PLANTED, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      400,
      'body',
    ],
    ['no UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]) }, 400, 'body'],
    ['nothing', { body: '' }, 400, 'body'],
    ['compressed', { body: 'x', headers: { 'Content-Encoding': 'gzip' } }, 415, 'Content-Encoding'],
    ['without a length', { body: '{}', headers: { 'Transfer-Encoding': 'chunked' } }, 411, 'Content-Length'],
    ['another path', { path: '/events', body: '{}' }, 404, 'path'],
    ['another method', { method: 'PUT', body: '{}' }, 404, 'path'],
  ])('%s', async (_why, asked, status, field) => {
    const { port, logs } = await open(openRelay());
    const answer = await call(port, asked);
    expect(answer.status).toBe(status);
    expect(answer.json()).toEqual({ error: { field, reason: expect.any(String), remedy: expect.any(String) } });
    if (status !== 404) expect(faultsOfAnswer(status, answer.json())).toEqual([]);
    expect(`${answer.text}${JSON.stringify(logs)}`).not.toContain('planted');
  });

  test('more bytes than the relay takes: before they are read', async () => {
    const { port } = await open(openRelay());
    const answer = await call(port, {
      headers: { 'Content-Length': String(MOST_BYTES + 1), Expect: '100-continue' },
      body: '',
    }).catch((error: unknown) => error);
    expect(answer).toMatchObject({ status: 413 });
  });

  test('a list of more than ten thousand', async () => {
    const { port } = await open(openRelay());
    const answer = await call(port, { body: JSON.stringify(Array(10_001).fill(1)) });
    expect([answer.status, answer.json()]).toMatchObject([422, { failed: 1, events: [{ field: 'body' }] }]);
  });
});

describe('nothing personal and no secret is in logs and answers', () => {
  test('whatever fails, and why', async () => {
    const planted = order('T1', {
      user_data: {
        email: 'planted@mail.example',
        phone_number: '+1 415 736 2958',
        address: { last_name: 'Plantedname' },
      },
      page_location: 'https://shop.example/?email=planted%40mail.example',
      note: 'planted@mail.example',
    });
    const refusing = sendTo(createStandIn().withFault('not-hashed'));
    const { relay, requests } = openRelay(refusing);
    const { port, logs } = await open({ relay } as OpenRelay);
    const events = [
      planted,
      { ...planted, value: undefined },
      { ...planted, event_name: 'planted@mail.example' },
      { ...planted, transaction_id: 'planted@mail.example' },
    ];
    const answer = await call(port, { body: JSON.stringify(events) });
    const said = `${answer.text}${JSON.stringify(logs)}`;
    expect(said).not.toMatch(/planted|4157362958|736 2958|EAAtest/i);
    expect(logs.length).toBeGreaterThan(3);
    expect(requests.map(({ url, body }) => url + body).join()).not.toMatch(/planted|4157362958/i);
  });
});

test('what Meta does not answer is not taken', async () => {
  const { port } = await open(openRelay(() => Promise.reject(new SendFailure('timed_out'))));
  expect((await call(port, { body: JSON.stringify(orders(3)) })).json()).toMatchObject({ sent: 0, failed: 3 });
});
