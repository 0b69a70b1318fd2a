/** The command `countonce check`: what it prints, what it writes, and with which status it ends. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../tools/recordings/cli/check.ts';
import type { CheckProgress, CheckTask } from '../../tools/recordings/cli/check-file.ts';
import type { Report } from '../../tools/recordings/report-types.ts';
import { callInChild } from '../../tools/sandbox/child/in-child.ts';
import { ga4, har, pixel, PIXEL, type Sent } from './make-har.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const BOUGHT = { 'cd[value]': '49.9', 'cd[currency]': 'EUR' };
const ORDER = { 'ep.transaction_id': 'T-1', 'epn.value': '49.9', cu: 'EUR' };
const ONCE: Sent[] = [
  pixel('PageView', 0, { eid: 'k3j9zq4m' }),
  ga4('page_view', 300, { 'ep.event_id': 'k3j9zq4m' }),
  pixel('Purchase', 40_000, { ...BOUGHT, eid: 'Purchase.T-1' }),
  ga4('purchase', 40_700, { ...ORDER, 'ep.event_id': 'Purchase.T-1' }),
];
/** As many sites are: a page view in order, a cart that only the pixel reports, and a variable that makes an id for each tag. */
const TYPICAL: Sent[] = [
  ...ONCE.slice(0, 2),
  pixel('SubscribedButtonClick', 19_000),
  pixel('AddToCart', 20_000, { ...BOUGHT, eid: '1763632820000_48213' }),
  pixel('Purchase', 40_000, { ...BOUGHT, eid: '1763632840000_90127' }),
  ga4('purchase', 40_700, { ...ORDER, 'ep.event_id': '1763632840000_33861' }),
];
const GOOD = write('good.har', har(ONCE));
const SITE = write('site.har', har(TYPICAL));
const PAGE = write('page.har', '<!doctype html><title>Sign in</title>');

async function run(...args: string[]) {
  const printed = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text))));
  const status = await main(args);
  out.mockRestore();
  err.mockRestore();
  return { status, ...printed };
}

test('All counted once: a line for each action, status 0', async () => {
  const { status, out, err } = await run(GOOD);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(
    /✓ 10:00:00 {2}PageView {2}paired {2}k3j9zq4m\n✓ 10:00:40 {2}Purchase {2}paired {2}Purchase\.T-1\n/,
  );
  expect(out).toMatch(/\n2 actions: 2 paired; 1 finding, 0 errors\n$/);
});

test('README shows what the command prints for a site that counts twice', async () => {
  const { status, out } = await run(SITE);
  expect(status).toBe(1);
  const [, block = ''] =
    /```console\n\$ npx countonce check site\.har\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ??
    [];
  expect(block).toBe(out.replace(SITE, 'site.har'));
});

test('No recording: where and what to do, status 2, and the other file keeps its report', async () => {
  const { status, out, err } = await run(PAGE, GOOD, join(folder, 'none.har'), folder);
  expect(status).toBe(2);
  expect(err).toMatch(/page\.har: the first bytes: This is a web page or XML, not a recording\. Save it again/);
  expect(err).toMatch(/none\.har: cannot be read \(ENOENT\)/);
  expect(err).toMatch(/: is a folder/);
  expect(out).toMatch(/2 actions: 2 paired/);
});

test('A recording without pixel and GA4 says so, status 1', async () => {
  const { status, out } = await run(write('other.har', har([{ at: 0, url: 'https://shop.example/' }])));
  expect(status).toBe(1);
  expect(out).toMatch(/no call of Meta’s pixel[^]*no hit of GA4[^]*0 actions; 2 findings, 2 errors/);
});

test('--json: the contract', async () => {
  const { status, out } = await run('--json', SITE);
  expect(status).toBe(1);
  const { actions, ...report } = JSON.parse(out) as Report;
  expect(report).toMatchObject({
    file: SITE,
    writer: 'WebInspector',
    automatic: [{ name: 'SubscribedButtonClick', source: 'pixel', count: 1 }],
    totals: { actions: 3, paired: 1, 'browser-only': 1, 'id-mismatch': 1, duplicate: 0 },
  });
  expect(report.findings[0]).toEqual({
    rule: 'ids-made-twice',
    severity: 'error',
    text: expect.any(String) as string,
    remedy: expect.any(String) as string,
    action: 2,
  });
  expect(actions[0]).toEqual({
    name: 'PageView',
    verdict: 'paired',
    sharedId: 'k3j9zq4m',
    pixel: { pixelId: PIXEL, name: 'PageView', eventId: 'k3j9zq4m', at: '2026-11-20T10:00:00.000Z' },
    ga4: {
      name: 'page_view',
      eventId: 'k3j9zq4m',
      measurementId: 'G-TEST123456',
      host: 'sst.shop.example',
      at: '2026-11-20T10:00:00.300Z',
    },
    server: { eventName: 'PageView', eventId: 'k3j9zq4m', outcome: 'sent', reason: expect.any(String) as string },
    reason: expect.stringMatching(/Meta counts one event/) as string,
  });
  expect(actions[1]).not.toHaveProperty('server');
  expect(actions[1]?.remedy).toMatch(/Fire a GA4 event/);
  const several = JSON.parse((await run('--json', SITE, GOOD)).out) as Report[];
  expect(several.map(({ file }) => file)).toEqual([SITE, GOOD]);
});

test('--html writes the page, --form says to which pixel the tag sends and what it leaves out', async () => {
  const page = join(folder, 'report.html');
  const { status, out } = await run('--html', page, '--form', '{"pixelId":"99999999999"}', GOOD);
  expect(status).toBe(1);
  expect(out).toMatch(/pixel-mismatch[^]*→ Give the tag and the pixel one id: 1234567890123456/);
  expect(readFileSync(page, 'utf8')).toMatch(/data-verdict="pixel-mismatch"/);
  expect((await run('--html', join(folder, 'no', 'such'), GOOD)).err).toMatch(
    /--html: .* cannot be written \(ENOENT\)/,
  );
  expect((await run('--form', '[]', GOOD)).err).toMatch(/--form: must be a JSON object/);
  expect((await run()).err).toMatch(/name at least one recording/);
});

/** A response body of half a megabyte in each of two hundred entries; the visit stands at the end. */
function writeLarge(): string {
  const path = join(folder, 'large.har');
  const file = openSync(path, 'w');
  const [head = '', rest = ''] = har(ONCE).split('"entries":[');
  const body = `{"request":{"url":"https://cdn.example/"},"response":{"content":{"text":"${'A'.repeat(500_000)}"}}},`;
  writeSync(file, `${head}"entries":[`);
  for (let entry = 0; entry < 200; entry++) writeSync(file, body);
  writeSync(file, rest);
  closeSync(file);
  return path;
}

test('100 MB are read in a process that may hold less than they are, for a template of strangers, with progress', async () => {
  const progress: CheckProgress[] = [];
  const task: CheckTask = { file: writeLarge(), template: join(ROOT, 'test/lab/small.tpl') };
  const report = await callInChild<Report>({
    module: join(ROOT, 'tools/recordings/cli/check-file.ts'),
    name: 'checkFile',
    args: [task],
    onProgress: (told) => progress.push(told as CheckProgress),
    maxHeapMb: 90,
  });
  expect(report.actions.map(({ pixel: call, ga4: hit }) => [call?.name, hit?.name])).toEqual([
    ['PageView', 'page_view'],
    ['Purchase', 'purchase'],
  ]);
  const reading = progress.filter(({ what }) => what === 'Reading').map(({ done }) => done);
  expect(reading).toEqual(reading.toSorted((one, other) => one - other));
  expect(reading.at(-1)).toBe(progress[0]?.all);
  expect(progress.at(-1)).toEqual({ what: 'Running', done: 2, all: 2 });
});
