import type { OutgoingRequest } from '../../tools/sandbox/runtime.ts';
import { openLab, type OpenLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';

const ACCOUNT = { pixelId: '1029384756', accessToken: 'EAAtoken' };

/** A lab in real mode whose network is a list. */
async function openReal(testEventCode?: string): Promise<{ lab: OpenLab; sent: OutgoingRequest[] }> {
  const sent: OutgoingRequest[] = [];
  const send = (request: OutgoingRequest) => {
    sent.push(request);
    return Promise.resolve({ statusCode: 200, headers: {}, body: '{"events_received":1}' });
  };
  const lab = await openLab({ meta: { ...ACCOUNT, ...(testEventCode && { testEventCode }) }, send });
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
