/** Pub/Sub in front of the relay: what is acknowledged, what comes again, and what lies in the dead letter with its reason. */
import type { Message } from '../../tools/relay/google.ts';
import { Google } from '../../tools/relay/google.ts';
import { createStandIn, sendTo } from '../../tools/tag/stand-in.ts';
import { call, openEndpoint, type Endpoint } from './endpoint.ts';
import { openRelay, order, type Json, type OpenRelay } from './open-relay.ts';
import { asPush, message } from './pub-sub.ts';
import { faultsOfBody } from './openapi.ts';

let endpoint: Endpoint | undefined;
const open = async ({ relay }: OpenRelay, putAside?: (messages: Message[]) => Promise<void>): Promise<Endpoint> =>
  (endpoint = await openEndpoint({ relay, ...(putAside && { putAside }) }));

afterEach(() => endpoint?.close());

const push = (port: number, body: unknown) => call(port, { body: JSON.stringify(body) });

describe('a pushed message', () => {
  test('is acknowledged once Meta has taken its event', async () => {
    const opened = openRelay();
    const { port } = await open(opened);
    const body = asPush(message('m1', order('T1')));
    expect(faultsOfBody(body)).toEqual([]);
    expect((await push(port, body)).status).toBe(200);
    expect(opened.graph.ledger.read()).toHaveLength(1);
  });

  test.each<[why: string, data: unknown]>([
    [
      'that holds an event without consent is acknowledged: it must not lie anywhere',
      order('T1', { consent_state: { ad_storage: false } }),
    ],
    [
      'of a log sink that holds no failed event is acknowledged',
      { logName: 'projects/p/logs/x', textPayload: 'hello' },
    ],
  ])('%s', async (_why, data) => {
    const aside: Message[] = [];
    const { port } = await open(openRelay(), (messages) => Promise.resolve(void aside.push(...messages)));
    expect((await push(port, asPush(message('m1', data)))).status).toBe(200);
    expect(aside).toEqual([]);
  });

  test('whose event has no id gets one of the message: the same each time, also from a relay that knows nothing of it', async () => {
    const opened = openRelay();
    const event = order('T1', { transaction_id: undefined });
    const { port } = await open(opened);
    for (const id of ['m1', 'm2']) await push(port, asPush(message(id, event)));
    await endpoint?.close();
    const restarted = await open(openRelay(sendTo(opened.graph)));
    await push(restarted.port, asPush(message('m1', event)));
    expect(opened.graph.ledger.read().map(({ server }) => server)).toEqual([2, 1]);
  });

  test('that comes again for the sake of one event costs nothing for the others', async () => {
    let isDown = true;
    const outage = sendTo(createStandIn().withFault('outage'));
    const opened = openRelay((request) => (isDown && request.body.includes('T2') ? outage(request) : undefined));
    const { port } = await open(opened);
    const body = asPush(message('m1', [order('T1', { consent_state: { ad_storage: false } }), order('T2')]));
    expect((await push(port, body)).status).toBe(503);
    isDown = false;
    expect((await push(port, body)).json()).toMatchObject({
      sent: 1,
      skipped: 1,
      events: [{ position: 0 }, { position: 1 }],
    });
    expect((await push(port, body)).status).toBe(200);
    expect(opened.requests).toHaveLength(2);
  });

  test('whose event has no time happened when it was published', async () => {
    const { port } = await open(openRelay());
    const answer = await push(port, asPush(message('m1', order('T1'), '2020-01-01T00:00:00Z')));
    expect(answer.json()).toMatchObject({ events: [{ outcome: 'failed', again: false, field: 'event_time' }] });
  });

  test.each<[why: string, body: unknown]>([
    ['without data', { message: { messageId: 'm1' }, subscription: 's' }],
    ['whose data is no JSON', { message: { messageId: 'm1', data: Buffer.from('jane@shop').toString('base64') } }],
    ['whose data is no base64', { message: { messageId: 'm1', data: '€' } }],
    ['whose event is none', asPush(message('m1', 7))],
    ['whose event is too old', asPush(message('m1', order('T1', { event_time: 1_700_000_000 })))],
  ])('%s goes to the dead letter with its reason, and is acknowledged', async (_why, body) => {
    const aside: Message[] = [];
    const { port } = await open(openRelay(), (messages) => Promise.resolve(void aside.push(...messages)));
    expect((await push(port, body)).status).toBe(200);
    expect(aside).toEqual([{ data: expect.any(String), attributes: expect.objectContaining({ messageId: 'm1' }) }]);
    expect(aside[0]!.attributes).toMatchObject({
      field: expect.any(String),
      reason: expect.any(String),
      remedy: expect.any(String),
    });
  });

  test('is not acknowledged where its failed event cannot be put aside', async () => {
    const { port } = await open(openRelay(), () => Promise.reject(new Error('down')));
    expect((await push(port, asPush(message('m1', 7)))).status).toBe(422);
  });

  test('is not acknowledged without a topic for failed events: the subscription’s own dead letter takes it', async () => {
    const { port } = await open(openRelay());
    expect((await push(port, asPush(message('m1', 7)))).status).toBe(422);
  });

  test('of ten megabytes is taken', async () => {
    const opened = openRelay();
    const { port } = await open(opened);
    const events = Array.from({ length: 9 }, (_, at) => order(`T${at + 1}`, { note: 'x'.repeat(1_150_000) }));
    const body = asPush(message('m1', events));
    expect(JSON.stringify(body).length).toBeGreaterThan(10_000_000);
    expect((await push(port, body)).json()).toMatchObject({ sent: 9 });
  });

  test.each<[mode: string, body: Json, headers: Record<string, string>]>([
    [
      'structured',
      {
        specversion: '1.0',
        id: 'e1',
        source: '//pubsub',
        type: 'google.cloud.pubsub.topic.v1.messagePublished',
        data: asPush(message('m1', order('T1'))),
      },
      { 'Content-Type': 'application/cloudevents+json' },
    ],
    [
      'binary',
      asPush(message('m1', order('T1'))),
      {
        'ce-id': 'e1',
        'ce-specversion': '1.0',
        'ce-type': 'google.cloud.pubsub.topic.v1.messagePublished',
        'ce-source': '//pubsub',
      },
    ],
  ])('may come as a CloudEvent, %s', async (_mode, body, headers) => {
    const { port } = await open(openRelay());
    expect((await call(port, { body: JSON.stringify(body), headers })).json()).toMatchObject({ sent: 1 });
  });
});

test('a topic and a secret are asked for as Google’s APIs want it', async () => {
  const asked: Json[] = [];
  const answer = { data: { payload: { data: Buffer.from('EAAsecret\n').toString('base64') } } };
  const requester = { request: (options: Json) => Promise.resolve(asked.push(options) > 0 && answer) };
  const google = new Google({ requester: requester as never });
  await google.publish('projects/p/topics/t', [{ data: 'x', attributes: { reason: 'r' } }]);
  expect(await google.readSecret('projects/p/secrets/s/versions/latest')).toBe('EAAsecret');
  expect(asked).toEqual([
    {
      url: 'https://pubsub.googleapis.com/v1/projects/p/topics/t:publish',
      method: 'POST',
      data: { messages: [{ data: 'eA==', attributes: { reason: 'r' } }] },
    },
    { url: 'https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/latest:access' },
  ]);
});
