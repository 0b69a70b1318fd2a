import { openLab, type OpenLab } from './open-lab.ts';
import { readComplaint, readPairs } from './read-answer.ts';
import { readSession } from '../../tools/lab/sessions/session-file.ts';

const post = (url: string, body: unknown, headers = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });

/** A pair, a lonely server event and a skipped one, with all that is personal. */
async function visit(lab: OpenLab): Promise<void> {
  const headers = { Cookie: '_fbp=fb.1.1.1; admin_session=s3cret', 'X-Forwarded-For': '203.0.113.77' };
  await lab.pixel('ev=Lead&eid=a&ud[em]=jane%40example.org&dl=https%3A%2F%2Fx.example%2F%3Fmail%3Djane%40example.org');
  await lab.hit(
    'en=Lead&ep.event_id=a&ep.user_id=customer-4711081502&ep.user_data.email_address=Jane%40example.org' +
      '&ep.user_data.phone_number=%2B4930901820&ep.user_data.address.first_name=Jane',
    { headers },
  );
  await lab.hit('en=Contact&ep.event_id=b', { headers });
  await lab.hit('en=skip_me', { headers });
}

const save = async (lab: OpenLab, query = ''): Promise<string> =>
  (await fetch(`${lab.url}/api/session${query}`)).text();

describe('A saved session', () => {
  test('shows in another lab what the first one showed', async () => {
    const first = await openLab();
    await visit(first);
    const text = await save(first);
    const second = await openLab();
    expect(await (await post(`${second.url}/api/session`, { session: text })).json()).toEqual({ records: 4 });
    const show = async (lab: OpenLab) =>
      (await readPairs(lab.url)).rows.map(({ title, verdict, reason }) => [title, verdict, reason]);
    expect(await show(second)).toEqual(await show(first));
  });

  test('replaces what the other lab held, as after a clear', async () => {
    const lab = await openLab();
    await visit(lab);
    const text = await save(lab);
    await post(`${lab.url}/api/session`, { session: text });
    expect((await readPairs(lab.url)).totals.rows).toBe(3);
  });

  test('holds no personal value, no foreign cookie and no token unless asked for', async () => {
    const lab = await openLab();
    await visit(lab);
    const text = await save(lab);
    for (const clear of ['jane', 'Jane', '4930901820', '4711081502', '203.0.113.77', 's3cret', 'EAAlab']) {
      expect(text).not.toContain(clear);
    }
    // Ids of browser and click stay, and the shape of a number.
    expect(text).toContain('_fbp=fb.1.1.1');
    expect(text).toMatch(/"phone_number":"\+493\d{7}"/);
    const kept = await save(lab, '?personal=keep');
    expect(kept).toContain('Jane@example.org');
    expect(kept).not.toContain('EAAlab');
  });

  test('is offered as a download', async () => {
    const lab = await openLab();
    const response = await fetch(`${lab.url}/api/session`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="countonce-session-.*\.json"$/);
  });
});

const RECORD = {
  side: 'server',
  id: 1,
  receivedAtMs: 1,
  hit: { method: 'GET', bytes: 1, remoteAddress: '' },
  eventData: {},
  outcome: 'sent',
  reason: '',
  logs: [],
  attempts: [],
  cookies: [],
  durationMs: 1,
  target: 'stand-in',
};

const ATTEMPT = {
  url: 'https://graph.facebook.com/v25.0/1/events',
  method: 'POST',
  headers: {},
  body: '',
  warnings: [],
};

const file = (...records: unknown[]): string => JSON.stringify({ kind: 'countonce-session', version: 1, records });

test.each<[string, string, string]>([
  ['nothing', '', 'file'],
  ['no JSON', 'GIF89a', 'file'],
  ['cut JSON', file(RECORD).slice(0, -9), 'file'],
  ['a list', '[]', 'file'],
  ['null', 'null', 'file'],
  ['other JSON', '{"a":1}', 'kind'],
  ['a later version', '{"kind":"countonce-session","version":2}', 'version'],
  ['no records', '{"kind":"countonce-session","version":1,"records":{}}', 'records'],
  ['a record that is a number', file(1), 'records[0]'],
  ['a record of no side', file({ ...RECORD, side: 'left' }), 'records[0].side'],
  ['a time beyond all calendars', file({ ...RECORD, receivedAtMs: 8.64e15 }), 'records[0].receivedAtMs'],
  ['an unknown outcome', file(RECORD, { ...RECORD, outcome: '<img>' }), 'records[1].outcome'],
  [
    'an attempt without a body',
    file({ ...RECORD, attempts: [{ ...ATTEMPT, body: undefined }] }),
    'records[0].attempts[0].body',
  ],
  [
    'a method that is a command',
    file({ ...RECORD, attempts: [{ ...ATTEMPT, method: '$(touch x)' }] }),
    'records[0].attempts[0].method',
  ],
  [
    'an address that is an option',
    file({ ...RECORD, attempts: [{ ...ATTEMPT, url: '--config=x' }] }),
    'records[0].attempts[0].url',
  ],
  [
    'a header that is a file',
    file({ ...RECORD, attempts: [{ ...ATTEMPT, headers: { '@/etc/passwd': '' } }] }),
    'records[0].attempts[0].headers',
  ],
  [
    'a status that is no number in the end',
    file({ ...RECORD, attempts: [{ ...ATTEMPT, answer: { statusCode: 1, body: '' } }] }).replace(
      '"statusCode":1',
      '"statusCode":1e999',
    ),
    'records[0].attempts[0].answer.statusCode',
  ],
  [
    'a setting that is an object',
    file(RECORD).replace('"records"', '"settings":{"pixelId":{}},"records"'),
    'settings.pixelId',
  ],
  [
    'event data without a bottom',
    file({ ...RECORD, eventData: { a: 0 } }).replace('"a":0', `"a":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    'file',
  ],
  [
    'headers that are no texts',
    file({ ...RECORD, hit: { ...RECORD.hit, headers: { a: 1 } } }),
    'records[0].hit.headers.a',
  ],
  ['more records than the lab keeps', file(...Array.from({ length: 10_001 }, () => 1)), 'records'],
])('A file with %s is refused with the field and changes nothing', async (...row) => {
  const [, text, field] = row;
  const lab = await openLab();
  await lab.hit('en=before');
  const response = await post(`${lab.url}/api/session`, { session: text });
  expect(response.status).toBe(400);
  const complaint = await readComplaint(response);
  expect(complaint.field).toBe(field);
  expect(complaint.remedy.length).toBeGreaterThan(10);
  expect(lab.store.totals.received).toBe(1);
});

test('A file cannot change what objects inherit, and unknown fields are dropped', () => {
  const text = file({ ...RECORD, extra: 'x' }).replace('"eventData":{}', '"eventData":{"__proto__":{"polluted":1}}');
  const [record] = readSession(text).records;
  expect(record).not.toHaveProperty('extra');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each(['/api/session', '/api/session/replay'])('A page of another site cannot use %s', async (path) => {
  const lab = await openLab();
  const response = await post(lab.url + path, { session: file(RECORD) }, { Origin: 'https://evil.example' });
  expect(response.status).toBe(403);
  const large = await post(lab.url + path, 'x'.repeat(300_000), { Origin: 'https://evil.example' });
  expect(large.status).toBe(413);
});
