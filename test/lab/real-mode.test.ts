import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutgoingRequest } from '../../tools/sandbox/runtime.ts';
import { HELP } from '../../tools/lab/lab-options.ts';
import { TEST_EVENTS_COUNT } from '../../tools/lab/real/test-events.ts';
import { openLab } from './open-lab.ts';
import { readComplaint, readSnapshot } from './read-answer.ts';

type Json = Record<string, unknown>;

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');

const META = { pixelId: '1029384756', accessToken: 'EAAtoken', testEventCode: 'TEST1' };

/** As Node's fetch fails without a network. */
function unreachable(): Promise<never> {
  return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }));
}

test('Without a network an event ends as failed with the reason, and the lab goes on', async () => {
  const lab = await openLab({ meta: META, send: unreachable });
  const response = await lab.hit('en=page_view');
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/^failed: page_view: .*ENOTFOUND/);
  expect(lab.newest()).toMatchObject({ outcome: 'failed', target: 'meta' });
  expect((await fetch(`${lab.url}/healthz`)).status).toBe(200);
});

test('Meta’s silence ends with the tag’s own timeout', async () => {
  const lab = await openLab({ meta: META, send: () => new Promise(() => undefined) });
  await lab.hit('en=page_view');
  expect(lab.newest()).toMatchObject({ outcome: 'failed', reason: 'No answer came in time.' });
});

test('The form is filled with the account, and the template’s defaults stay', async () => {
  const requests: OutgoingRequest[] = [];
  const lab = await openLab({
    meta: META,
    send: (request) => {
      requests.push(request);
      return Promise.resolve({ statusCode: 200, headers: {}, body: '{"events_received":1}' });
    },
  });
  await lab.hit('en=page_view');
  expect(requests[0]?.url).toBe('https://graph.facebook.com/v25.0/1029384756/events');
  expect(lab.newest().logs[0]).toMatch(/^small: /);
  expect(lab.newest()).toMatchObject({ outcome: 'sent', reason: 'Answered 200, events_received 1.' });
});

test('The page is told where requests go, and with which test code', async () => {
  const lab = await openLab({ meta: META, send: unreachable });
  const { status } = await readSnapshot(await fetch(`${lab.url}/api/records`));
  expect(status).toMatchObject({ target: 'meta', pixelId: '1029384756', testEventCode: 'TEST1' });
});

test('The built template’s event goes out with the test code and the token, and its row shows Meta’s answer', async () => {
  const requests: OutgoingRequest[] = [];
  const send = (request: OutgoingRequest) => {
    requests.push(request);
    const body = '{"events_received":1,"messages":[],"fbtrace_id":"AfromMeta"}';
    return Promise.resolve({ statusCode: 200, headers: {}, body });
  };
  const lab = await openLab({ template: TEMPLATE, meta: META, send });
  await lab.hit(
    'en=generate_lead&ep.event_id=a&ep.user_data.email_address=jane%40example.com&dl=https%3A%2F%2Fshop.example%2F',
  );
  expect(lab.newest().reason).toBe('Answered 200, events_received 1.');
  expect(requests[0]?.url).toMatch(/^https:\/\/graph\.facebook\.com\/v\d+\.0\/1029384756\/events$/);
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
    test_event_code: 'TEST1',
    data: [{ event_name: 'Lead' }],
  });
  expect(JSON.stringify(requests[0]?.headers)).toContain('Bearer EAAtoken');
  const view = await (await fetch(`${lab.url}/api/records/1`)).text();
  expect(view).toContain('AfromMeta');
  expect(view).not.toContain('EAAtoken');
});

test('In real mode the lab sends nothing by itself: no demonstration, with a test code or without', async () => {
  const requests: OutgoingRequest[] = [];
  const send = (request: OutgoingRequest) => {
    requests.push(request);
    return Promise.resolve({ statusCode: 200, headers: {}, body: '{"events_received":1}' });
  };
  for (const meta of [META, { pixelId: '1', accessToken: 'EAAtoken' }]) {
    const lab = await openLab({ meta, send });
    await expect(lab.runDemo()).rejects.toThrow(/real mode/);
  }
  expect(requests).toEqual([]);
});

test('That test events also count is said in one sentence on every page, in the README and in the terminal', async () => {
  const lab = await openLab({ meta: META, send: unreachable });
  const form = await (await fetch(`${lab.url}/form`)).text();
  const real = await (await fetch(`${lab.url}/real`)).text();
  const status = JSON.stringify(await readSnapshot(await fetch(`${lab.url}/api/records`)));
  const folder = join(import.meta.dirname, '..', '..');
  const readmes = ['README.md', 'tools/lab/README.md'].map((path) => readFileSync(join(folder, path), 'utf8'));
  for (const text of [form, real, status, HELP, ...readmes]) {
    expect(text.replace(/\s+/g, ' ')).toContain(TEST_EVENTS_COUNT);
  }
  expect((await openLab()).status.caution).toBeUndefined();
});

test('A pixel alone is the stand-in’s: its tag and its shop have the site’s id', async () => {
  const lab = await openLab({ template: TEMPLATE, pixelId: '987654321098765' });
  expect(lab.status).toMatchObject({ target: 'stand-in', pixelId: '987654321098765' });
  await lab.hit('en=generate_lead&ep.event_id=a&ep.user_data.email_address=jane%40example.com');
  expect(lab.newest().attempts[0]?.url).toMatch(/\/987654321098765\/events$/);
  expect(await (await fetch(`${lab.url}/shop`)).text()).toContain('987654321098765');
});

test('Nobody can choose what Meta answers, and the switch says so', async () => {
  const lab = await openLab({ meta: META, send: unreachable });
  const { switches } = (await (await fetch(`${lab.url}/api/world`)).json()) as { switches: Json[] };
  const fixed = switches.filter((row) => row['fixed'] !== undefined);
  expect(fixed).toMatchObject([
    { key: 'graph', fixed: expect.stringMatching(/Meta itself.*without PIXEL_ID/) as string },
  ]);
  const change = (body: object): Promise<Response> =>
    fetch(`${lab.url}/api/world`, { method: 'POST', body: JSON.stringify(body) });
  const refused = await change({ graph: '500', pattern: 'B' });
  expect(refused.status).toBe(400);
  expect(await readComplaint(refused)).toMatchObject({
    field: 'graph',
    reason: expect.stringMatching(/Meta itself/) as string,
  });
  expect(await (await change({ graph: 'normal', pattern: 'C' })).json()).toMatchObject({ world: { pattern: 'C' } });
});

test('With the stand-in every switch can be moved', async () => {
  const lab = await openLab();
  const { switches } = (await (await fetch(`${lab.url}/api/world`)).json()) as { switches: Json[] };
  expect(switches.some((row) => 'fixed' in row)).toBe(false);
});
