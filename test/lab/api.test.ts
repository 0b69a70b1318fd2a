import { openLab } from './open-lab.ts';
import { followStream, readComplaint, readSnapshot, readView } from './read-answer.ts';

test('/healthz answers JSON with the template’s name and the totals', async () => {
  const lab = await openLab();
  await lab.hit('en=page_view');
  const response = await fetch(`${lab.url}/healthz`);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toMatchObject({ status: 'ok', templateName: 'Small tag', received: 1, sent: 1 });
});

test('/api/records lists rows newest first, with the event as Meta gets it', async () => {
  const lab = await openLab();
  await lab.hit('en=first');
  await lab.hit('en=second&cu=EUR&epn.value=3&ep.event_id=e2');
  const { rows } = await readSnapshot(await fetch(`${lab.url}/api/records`));
  expect(rows.map((row) => row.eventName)).toEqual(['second', 'first']);
  expect(rows[0]).toMatchObject({ outcome: 'sent', statusCode: 200, eventsReceived: 1, attempts: 1 });
  expect(rows[0]?.mapped).toMatchObject({
    name: 'second',
    eventId: 'e2',
    value: 3,
    currency: 'EUR',
    contents: [{ id: 'A', quantity: 2 }],
    matchKeys: expect.arrayContaining([{ key: 'external_id', count: 2 }]),
  });
});

test('/api/records/ID gives one record, and 404 with a remedy when it is gone', async () => {
  const lab = await openLab({ capacity: 1 });
  await lab.hit('en=first');
  const { id } = lab.newest();
  expect((await readView(await fetch(`${lab.url}/api/records/${id}`))).row.eventName).toBe('first');
  await lab.hit('en=second');
  const gone = await fetch(`${lab.url}/api/records/${id}`);
  expect(gone.status).toBe(404);
  expect((await readComplaint(gone)).remedy).toContain('Send the event again');
});

describe('/api/stream', () => {
  test('begins with a snapshot', async () => {
    const lab = await openLab();
    await lab.hit('en=before');
    const snapshot = await followStream(lab.url, 'snapshot', () => Promise.resolve());
    expect(snapshot.rows.map((row) => row.title)).toEqual(['before']);
    expect(snapshot.status).toMatchObject({ target: 'stand-in', capacity: 10_000 });
  });

  test('tells of new events with the totals', async () => {
    const lab = await openLab();
    const { rows, totals } = await followStream(lab.url, 'rows', () => lab.hit('en=live'));
    expect(rows.map((row) => row.title)).toEqual(['live']);
    expect(totals).toMatchObject({ rows: 1, 'server-only': 1 });
  });

  test('tells every window that the records were cleared', async () => {
    const lab = await openLab();
    await lab.hit('en=before');
    const { totals } = await followStream(lab.url, 'cleared', () =>
      fetch(`${lab.url}/api/records`, { method: 'DELETE' }),
    );
    expect(totals.rows).toBe(0);
    expect(lab.store.list()).toEqual([]);
  });
});

test('The stream tells which rows changed when a pair is found', async () => {
  const lab = await openLab();
  await lab.hit('en=Lead&ep.event_id=b');
  await lab.pixel('ev=Lead&eid=a');
  const { gone, rows } = await followStream(lab.url, 'rows', async () => {
    await lab.hit('en=Lead&ep.event_id=a');
  });
  expect(gone).toEqual([]);
  expect(rows.map(({ verdict }) => verdict)).toEqual(['server-only', 'paired']);
});

describe('The demonstration', () => {
  test('is a page view, a product view and a purchase, through the front door', async () => {
    const lab = await openLab();
    await lab.runDemo();
    const records = lab.store.list().reverse();
    expect(records.map(({ eventData }) => eventData['event_name'])).toEqual(['page_view', 'view_item', 'purchase']);
    expect(records[2]?.eventData).toMatchObject({
      value: 129,
      currency: 'EUR',
      items: [{ quantity: 2 }, { quantity: 1 }],
    });
    expect(records[2]?.eventData['user_data']).toHaveProperty('email_address');
    expect(records[2]?.hit.method).toBe('POST');
    expect(lab.board.totals).toMatchObject({ rows: 3, browser: 3 });
  });

  test('makes new ids each time, so that a second one is no duplicate', async () => {
    const lab = await openLab();
    await lab.runDemo();
    await new Promise((resolve) => setTimeout(resolve, 2));
    await lab.runDemo();
    const ids = lab.store.list().map(({ eventData }) => eventData['event_id']);
    expect(new Set(ids).size).toBe(6);
  });
});

test('A page of another site cannot clear the lab', async () => {
  const lab = await openLab();
  await lab.hit('en=before');
  const headers = { Origin: 'https://evil.example' };
  const response = await fetch(`${lab.url}/api/records`, { method: 'DELETE', headers });
  expect(response.status).toBe(403);
  expect((await readComplaint(response)).field).toBe('Origin');
  expect(lab.store.totals.received).toBe(1);
});

test('The page is served with a policy that allows own files only', async () => {
  const lab = await openLab();
  const response = await fetch(lab.url);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const html = await response.text();
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path ?? '');
  expect(files.length).toBeGreaterThan(3);
  for (const path of files) expect((await fetch(lab.url + path)).status).toBe(200);
});
