/** What is deployed, in Google's own server: both signatures, and what the framework would say of a body that it cannot read. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProcess } from '../../tools/bench/bundle-process.ts';
import { call } from './endpoint.ts';
import { order, PIXEL_ID, TOKEN, type Json } from './open-relay.ts';
import { asPush, message } from './pub-sub.ts';

const SECRET = 'a-secret-of-the-shop-and-the-relay';
const AGAINST_CONSENT = order('T1', { consent_state: { ad_storage: false } });

const folder = mkdtempSync(join(tmpdir(), 'countonce-function-'));
let child: ChildProcess;
let said: string;

/** The port; undefined where the function does not start. */
async function start(environment: Record<string, string>): Promise<number | undefined> {
  said = '';
  const env = { ...process.env, PIXEL_ID, ACCESS_TOKEN: TOKEN, ...environment };
  child = fork(join(folder, 'child.mjs'), { env, silent: true });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'close').then(() => [])])) as [number?];
  return told;
}

/** Everything that it has written is there once it has ended. */
async function stop(): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill();
  await closed;
}

beforeAll(() => bundleProcess(join(import.meta.dirname, 'function-child.ts'), join(folder, 'child.mjs')));

afterEach(stop);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('takes events over HTTP from who may send, and quotes no broken body, neither to the sender nor in its log', async () => {
  const port = (await start({ FUNCTION_TARGET: 'countonce-relay', RELAY_SECRET: SECRET }))!;
  const headers = { 'x-countonce-secret': SECRET };
  const taken = await call(port, { headers, body: JSON.stringify(AGAINST_CONSENT) });
  expect([taken.status, taken.json()]).toMatchObject([200, { skipped: 1 }]);
  expect((await call(port, { body: JSON.stringify(AGAINST_CONSENT) })).status).toBe(401);
  const broken = await call(port, { headers, body: '{"email":"planted@mail.example' });
  expect([broken.status, broken.json()]).toMatchObject([400, { error: { field: 'body' } }]);
  await stop();
  expect(`${broken.text}${said}`).not.toMatch(/planted|EAAtest/);
  expect(said).toContain('0 sent, 1 skipped, 0 failed');
});

test('takes CloudEvents: what is done with is acknowledged, an error brings the event again', async () => {
  const port = (await start({ FUNCTION_TARGET: 'countonce-relay-events' }))!;
  const push = (event: unknown, id: string) => {
    const source = '//pubsub.googleapis.com/projects/p/topics/t';
    const type = 'google.cloud.pubsub.topic.v1.messagePublished';
    const body: Json = { specversion: '1.0', id, source, type, data: asPush(message(id, event)) };
    return call(port, { headers: { 'Content-Type': 'application/cloudevents+json' }, body: JSON.stringify(body) });
  };
  expect((await push(AGAINST_CONSENT, 'm1')).status).toBe(204);
  expect((await push(order('T2', { value: undefined }), 'm2')).status).toBe(500);
  await stop();
  expect(said).toContain('Purchase needs a value');
});

test('does not start where everybody could send', async () => {
  expect(await start({ FUNCTION_TARGET: 'countonce-relay' })).toBeUndefined();
  expect(said).toContain('Nobody may send. Set RELAY_SECRET');
});
