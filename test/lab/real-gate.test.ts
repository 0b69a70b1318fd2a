import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabParts } from '../../tools/lab/lab.ts';
import { createRealGate } from '../../tools/lab/real/real-gate.ts';
import type { OutgoingRequest } from '../../tools/sandbox/runtime.ts';
import { openLab, type OpenLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

const ACCOUNT = { pixelId: '1029384756', accessToken: 'EAAtoken' };

/** A lab in real mode whose network is a list. */
async function openReal(
  testEventCode?: string,
  parts: Partial<LabParts> = {},
): Promise<{ lab: OpenLab; sent: OutgoingRequest[] }> {
  const sent: OutgoingRequest[] = [];
  const send = (request: OutgoingRequest) => {
    sent.push(request);
    return Promise.resolve({ statusCode: 200, headers: {}, body: '{"events_received":1}' });
  };
  const lab = await openLab({ meta: { ...ACCOUNT, ...(testEventCode && { testEventCode }) }, send, ...parts });
  return { lab, sent };
}

const confirm = (lab: OpenLab, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${lab.url}/api/real/confirm`, { method: 'POST', body, headers });

const readReal = async (lab: OpenLab): Promise<unknown> => (await fetch(`${lab.url}/api/real`)).json();

test('With a test code events go to Meta at once', async () => {
  const { lab, sent } = await openReal('TEST1');
  await lab.hit('en=page_view');
  expect(sent).toHaveLength(1);
  expect(await readReal(lab)).toMatchObject({ target: 'meta', testEventCode: 'TEST1', heldBack: false });
});

test('Without a test code nothing is sent, and the row says how to go on', async () => {
  const { lab, sent } = await openReal();
  await lab.hit('en=page_view');
  expect(sent).toEqual([]);
  expect(lab.newest().outcome).toBe('failed');
  expect(lab.newest().reason).toMatch(/test code.*\/real/);
  expect(await readReal(lab)).toMatchObject({ heldBack: true });
});

test('After the confirmation with the pixel’s id events are sent', async () => {
  const { lab, sent } = await openReal();
  expect((await confirm(lab, '{"pixelId":"1029384756"}')).status).toBe(200);
  await lab.hit('en=page_view');
  expect(sent).toHaveLength(1);
  expect(lab.newest().outcome).toBe('sent');
});

test.each([
  ['another pixel', '{"pixelId":"1"}'],
  ['no pixel', '{}'],
  ['null', 'null'],
  ['no JSON', 'yes'],
  ['nothing', ''],
])('A confirmation that names %s opens nothing', async (_what, body) => {
  const { lab, sent } = await openReal();
  const response = await confirm(lab, body);
  expect(response.status).toBe(400);
  expect((await readComplaint(response)).field).toBe('pixelId');
  await lab.hit('en=page_view');
  expect(sent).toEqual([]);
});

/** A request whose settings look like a test, and whose body Meta would take for a real event. */
test.each([
  ['in quotes', '"TEST1"'],
  ['with a blank', ' TEST1'],
  ['of dashes', '-'],
  ['that is a variable’s name', '{{Test code}}'],
])('A code %s opens nothing: what leaves is looked at', async (_what, testEventCode) => {
  const { lab, sent } = await openReal(testEventCode);
  await lab.hit('en=page_view');
  expect(sent).toEqual([]);
  expect(lab.newest().reason).toMatch(/^Held back: the request has no test code/);
  expect(await readReal(lab)).toMatchObject({ heldBack: true });
});

test('The built template leaves a code out that is none, whatever the form says, and then nothing leaves', async () => {
  const { lab, sent } = await openReal('"TEST1"', { template: TEMPLATE });
  await lab.hit('en=purchase&cu=EUR&epn.value=129&ep.transaction_id=T-1&ep.user_data.email_address=a%40shop.example');
  expect(sent).toEqual([]);
  expect(lab.newest().outcome).toBe('failed');
});

test('A confirmation holds for its pixel alone, and until the form changes', async () => {
  const { lab, sent } = await openReal(undefined, { template: TEMPLATE });
  const apply = (values: object) => fetch(`${lab.url}/api/form`, { method: 'PUT', body: JSON.stringify(values) });
  const furtherPixels = [{ pixelId: '777', accessToken: 'EAAfurther' }];
  await apply({ pixelId: '1029384756', furtherPixels });
  await confirm(lab, '{"pixelId":"777"}');
  const lead = (id: string) =>
    lab.hit(`en=generate_lead&ep.event_id=${id}&ep.user_data.email_address=a%40shop.example`);
  await lead('a');
  expect(sent.map(({ url }) => /\d{3,}/.exec(url)?.[0])).toEqual(['777']);
  expect(await readReal(lab)).toMatchObject({
    heldBack: true,
    pixels: [
      { pixelId: '1029384756', isConfirmed: false },
      { pixelId: '777', isConfirmed: true },
    ],
  });
  await apply({ pixelId: '1029384756', furtherPixels, itemIdPrefix: 'x' });
  await lead('b');
  expect(sent).toHaveLength(1);
});

test('Nothing but events passes, whatever was confirmed', async () => {
  const gate = createRealGate({
    send: () => Promise.reject(new Error('It left.')),
    settings: () => ({ pixelId: '1' }),
  });
  gate.confirm('1');
  for (const path of ['/v25.0/1/feed', '/1/events', '/v25.0/act_1/events', '/v25.0/1/events/2', '/v25.0?batch=1']) {
    const request = {
      url: `https://graph.facebook.com${path}`,
      method: 'POST',
      headers: {},
      body: '{"test_event_code":"TEST1"}',
      timeoutMs: 1,
    };
    await expect(gate.send(request)).rejects.toThrow(/^Held back/);
  }
});

test('Another site’s page cannot confirm', async () => {
  const { lab, sent } = await openReal();
  const response = await confirm(lab, '{"pixelId":"1029384756"}', { Origin: 'https://evil.example' });
  expect(response.status).toBe(403);
  await lab.hit('en=page_view');
  expect(sent).toEqual([]);
});

test('With the stand-in there is nothing to confirm', async () => {
  const lab = await openLab();
  expect(await readReal(lab)).toMatchObject({ target: 'stand-in', heldBack: false });
  expect((await readComplaint(await confirm(lab, '{}'))).field).toBe('target');
});
