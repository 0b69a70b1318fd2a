import { openLab, type OpenLab } from './open-lab.ts';
import { readComplaint, readPairs } from './read-answer.ts';
import type { BrowserRecord } from '../../tools/pairing/record-types.ts';

const PIXEL = 'id=1234567890123456';

function newestCall(lab: OpenLab): BrowserRecord {
  const record = lab.store.all().find(({ side }) => side === 'browser');
  if (record === undefined) throw new Error('No call of the pixel was kept.');
  return record as BrowserRecord;
}

/** As the pixel writes them. Source: requests of Meta's pixel as browsers show them. */
const FIELDS: [string, string][] = [
  ['id', '1234567890123456'],
  ['ev', 'Purchase'],
  ['eid', 'Purchase.T-1'],
  ['dl', 'https://shop.example/thank-you?a=1 2'],
  ['ts', '1767614400123'],
  ['cd[value]', '49.9'],
  ['cd[currency]', 'EUR'],
  ['cd[contents]', '[{"id":"SHIRT-01","quantity":2}]'],
  ['ud[em]', 'a'.repeat(64)],
  ['fbp', 'fb.1.1767614400000.1'],
  ['fbc', 'fb.1.1767614400000.abc'],
  ['sw', '1440'],
];

const EXPECTED = {
  side: 'browser',
  pixelId: '1234567890123456',
  eventName: 'Purchase',
  eventId: 'Purchase.T-1',
  pageUrl: 'https://shop.example/thank-you?a=1 2',
  sentAtMs: 1767614400123,
  customData: { value: '49.9', currency: 'EUR', contents: '[{"id":"SHIRT-01","quantity":2}]' },
  userData: { em: 'a'.repeat(64) },
  fbp: 'fb.1.1767614400000.1',
  fbc: 'fb.1.1767614400000.abc',
  other: { sw: '1440' },
};

const QUERY = new URLSearchParams(FIELDS).toString();
const BEGINNING = new URLSearchParams(FIELDS.slice(0, 4)).toString();

const form = (): FormData => {
  const data = new FormData();
  for (const [name, value] of FIELDS) data.append(name, value);
  return data;
};

describe('A call of the pixel is kept', () => {
  test.each<[string, (url: string) => Promise<Response>]>([
    ['as a picture', (url) => fetch(`${url}/tr/?${QUERY}`)],
    ['without the last slash', (url) => fetch(`${url}/tr?${QUERY}`)],
    ['as a form', (url) => fetch(`${url}/tr/`, { method: 'POST', body: new URLSearchParams(FIELDS) })],
    ['as multipart form data', (url) => fetch(`${url}/tr/`, { method: 'POST', body: form() })],
    ['as a beacon with a text', (url) => fetch(`${url}/tr/`, { method: 'POST', body: QUERY })],
    [
      'with its fields shared between query and body',
      (url) =>
        fetch(`${url}/tr/?${BEGINNING}`, {
          method: 'POST',
          body: new URLSearchParams(FIELDS.slice(4)),
        }),
    ],
  ])('%s', async (_how, send) => {
    const lab = await openLab();
    const response = await send(lab.url);
    expect(response.status).toBe(200);
    expect(newestCall(lab)).toMatchObject(EXPECTED);
  });
});

test('The answer is a picture that any site may show, and the preflight is answered', async () => {
  const lab = await openLab();
  const headers = { Origin: 'https://shop.example' };
  const response = await fetch(`${lab.url}/tr/?${PIXEL}&ev=PageView`, { headers });
  expect(response.headers.get('content-type')).toBe('image/gif');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  const preflight = await fetch(`${lab.url}/tr/`, { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-credentials')).toBe('true');
});

const MULTIPART = { 'Content-Type': 'multipart/form-data; boundary=x' };

test.each<[string, string, RequestInit, string]>([
  ['without a pixel', '/tr/?ev=PageView', {}, 'id'],
  ['with a pixel that is no number', '/tr/?id=%3Cimg%3E&ev=PageView', {}, 'id'],
  ['without a name', `/tr/?${PIXEL}`, {}, 'ev'],
  [
    'with JSON',
    `/tr/?${PIXEL}&ev=a`,
    { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } },
    'body',
  ],
  [
    'with multipart data without a boundary',
    `/tr/?${PIXEL}&ev=a`,
    { method: 'POST', body: 'x', headers: { 'Content-Type': 'multipart/form-data' } },
    'body',
  ],
  [
    'with broken multipart data',
    `/tr/?${PIXEL}&ev=a`,
    { method: 'POST', body: '--x\r\nnonsense\r\n--x--\r\n', headers: MULTIPART },
    'body',
  ],
  [
    'with ten thousand fields',
    `/tr/?${PIXEL}&ev=a`,
    { method: 'POST', body: new URLSearchParams('a=1&'.repeat(10_000)) },
    'body',
  ],
])('A call %s is refused with the field', async (...row) => {
  const [, path, init, field] = row;
  const lab = await openLab();
  const response = await fetch(lab.url + path, init);
  expect(response.status).toBe(400);
  expect(await readComplaint(response)).toMatchObject({ field });
  expect(lab.store.all()).toEqual([]);
});

describe('Pixel and server meet in one row', () => {
  test('that names the shared id, with both records behind it', async () => {
    const lab = await openLab();
    await lab.pixel('ev=Purchase&eid=Purchase.T-1&cd[value]=5&cd[currency]=EUR&ud[em]=jane%40example.com');
    await lab.hit(
      'en=Purchase&ep.event_id=Purchase.T-1&epn.value=5&cu=EUR&ep.user_data.email_address=jane%40example.com',
    );
    const { rows, totals } = await readPairs(lab.url);
    expect(rows).toMatchObject([{ verdict: 'paired', sharedId: 'Purchase.T-1', title: 'Purchase' }]);
    expect(totals).toMatchObject({ rows: 1, paired: 1, countedOnce: 1, coverage: 1 });
    const text = await (await fetch(`${lab.url}/api/pairs/${rows[0]?.id}`)).text();
    expect(JSON.parse(text).records).toMatchObject([{ side: 'browser' }, { side: 'server' }]);
    expect(text).not.toContain('jane@example.com');
  });

  test('and a row that is gone says so', async () => {
    const lab = await openLab();
    const response = await fetch(`${lab.url}/api/pairs/7`);
    expect(response.status).toBe(404);
    expect(await readComplaint(response)).toMatchObject({ field: 'id' });
  });

  test('also where the tag failed: Meta has the browser’s event only', async () => {
    const lab = await openLab();
    await lab.pixel('ev=Purchase&eid=a');
    await lab.hit('en=Purchase&ep.event_id=a&epn.value=5');
    const { rows } = await readPairs(lab.url);
    expect(rows).toMatchObject([{ verdict: 'failed', reason: expect.stringContaining('browser’s event only') }]);
  });
});
