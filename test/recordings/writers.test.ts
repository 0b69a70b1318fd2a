/** One visit, as every writer keeps it: the same is read out of each. */
import { check, verdictsOf, rulesOf } from './check-har.ts';
import { batch, call, form, har, multipart, pixel, START, WRITERS, type Sent } from './make-har.ts';

const ORDER = { 'ep.transaction_id': 'T-1', 'epn.value': '20.5', cu: 'EUR' };
const BOUGHT = { 'cd[value]': '20.5', 'cd[currency]': 'EUR', 'cd[content_name]': 'Käse & Brot + 50%' };

/** A call of each transport: GET, a form, a beacon; and GA4's batch of all. */
const VISIT: Sent[] = [
  pixel('PageView', 0, { eid: 'pv-1' }),
  { at: 1_000, url: 'https://www.facebook.com/tr/', body: form(call('Purchase', 1_000, { ...BOUGHT, eid: 'p&1' })) },
  { at: 2_000, url: 'https://www.facebook.com/tr/', ...multipart(call('Lead', 2_000, { eid: 'l-1' })) },
  batch(3_000, [
    { en: 'page_view', 'ep.event_id': 'pv-1' },
    { en: 'purchase', 'ep.event_id': 'p&1', ...ORDER },
    { en: 'generate_lead', 'ep.event_id': 'l-1' },
  ]),
];

test.each(WRITERS)('$name', async (writer) => {
  const report = await check(har(VISIT, writer));
  expect(report.writer).toBe(writer.name);
  expect(verdictsOf(report)).toEqual(['PageView paired', 'Purchase paired', 'Lead paired']);
  expect(report.actions.map(({ sharedId }) => sharedId)).toEqual(['pv-1', 'p&1', 'l-1']);
  expect(report.actions[1]).toMatchObject({
    pixel: { pixelId: '1234567890123456', name: 'Purchase', at: new Date(START + 1_000).toISOString() },
    ga4: { name: 'purchase', measurementId: 'G-TEST123456', host: 'sst.shop.example' },
    server: { eventName: 'Purchase', eventId: 'p&1', outcome: 'sent' },
  });
});

test('A byte order mark and lines that end in LF alone', async () => {
  const visit = VISIT.map((sent) => ({
    ...sent,
    ...(sent.body !== undefined && { body: sent.body.replaceAll('\r\n', '\n') }),
  }));
  expect(verdictsOf(await check(`\ufeff${har(visit)}`))).toEqual(['PageView paired', 'Purchase paired', 'Lead paired']);
});

test('Bodies that the writer lost are said, and are no fault of the site', async () => {
  const lossy = {
    name: 'WebPagetest',
    creator: { name: 'WebPagetest' },
    post: (_text: string, mimeType: string) => ({ mimeType, text: '' }),
  };
  const report = await check(har(VISIT, lossy));
  expect(report.findings.find(({ rule }) => rule === 'bodies-lost')?.text).toMatch(/bodies of 3 of the requests/);
  expect(rulesOf(report)).not.toContain('unreadable-requests');
});

test('Entries without a request, an address or a time, with status 0 and with null members are passed over', async () => {
  const log = JSON.parse(har(VISIT)) as { log: { entries: unknown[] } };
  const first = log.log.entries[0] as { request: object };
  const odd = [
    null,
    7,
    [],
    {},
    { request: null },
    { request: { url: null } },
    { request: { url: 'data:,x', headers: null } },
  ];
  log.log.entries.unshift(...odd, {
    ...first,
    startedDateTime: 'soon',
    request: { ...first.request, url: 'https://cdn.example/' },
  });
  expect(verdictsOf(await check(JSON.stringify(log)))).toEqual(['PageView paired', 'Purchase paired', 'Lead paired']);
});
