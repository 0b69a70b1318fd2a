/** Files that are no recording, and recordings that somebody made to do harm: a clear message, bounded, and inert. */
import { createHash, randomBytes } from 'node:crypto';
import { RecordingError } from '../../tools/recordings/recording-error.ts';
import { writePage } from '../../tools/recordings/html/write-page.ts';
import { writeTable } from '../../tools/recordings/cli/write-table.ts';
import { check, checkSent, verdictsOf } from './check-har.ts';
import { ga4, har, pixel } from './make-har.ts';

const VISIT = har([pixel('PageView', 0, { eid: 'pv-1' }), ga4('page_view', 300, { 'ep.event_id': 'pv-1' })]);
const MEGABYTE = 1_000_000;

const NO_RECORDINGS: [string, () => string | Uint8Array, RegExp][] = [
  ['nothing', () => '', /the first bytes: The file is empty/],
  ['a web page', () => '<!doctype html><p>404</p>', /a web page or XML/],
  ['a ZIP archive', () => Buffer.from('PK\x03\x04abc', 'latin1'), /ZIP archive.*Unpack/],
  ['a gzip archive', () => Buffer.from([0x1f, 0x8b, 8, 0, 1]), /gunzip/],
  ['UTF-16', () => Buffer.from(`\ufeff${VISIT}`, 'utf16le'), /UTF-16.*UTF-8/],
  ['a list', () => '[1,2]', /no HAR file, which is a JSON object/],
  ['10 MB of random bytes', () => randomBytes(10 * MEGABYTE), /^(?:the first bytes|byte \d+): /],
  [
    '10 MB of random bytes behind a brace',
    () => Buffer.concat([Buffer.from('{'), randomBytes(10 * MEGABYTE)]),
    /byte \d+: This is not JSON any more/,
  ],
  ['another JSON', () => '{"kind":"countonce-session"}', /log\.entries: This JSON is no HAR file/],
  ['entries that are no list', () => '{"log":{"entries":{"0":{}}}}', /log\.entries: This JSON is no HAR file/],
  ['no request', () => '{"log":{"entries":[]}}', /holds no request/],
  ['a file that was cut', () => VISIT.slice(0, -40), /byte \d+: The file ends in the middle, after 1 request\./],
  ['a file that was cut in a text', () => VISIT.slice(0, 300), /ends in the middle, before the first request/],
  ['two files in one', () => VISIT + VISIT, /not JSON any more, after 2 requests/],
  ['single quotes', () => VISIT.replaceAll('"', "'"), /byte 1: This is not JSON any more/],
];

test.each(NO_RECORDINGS)('%s: where it breaks and what to do', async (_title, make, message) => {
  const refusal = await check(make()).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(RecordingError);
  expect((refusal as Error).message).toMatch(message);
  expect((refusal as RecordingError).remedy).not.toBe('');
});

/** What does not belong is neither kept nor looked at. */
const ODD_FILES: [string, () => string][] = [
  [
    'a million levels, in a value that nobody asks for',
    () => VISIT.replace('"version":"1.2"', `"version":${'['.repeat(MEGABYTE)}${']'.repeat(MEGABYTE)}`),
  ],
  [
    'a million levels in place of a header',
    () => VISIT.replace('"headers":[', `"headers":[${'['.repeat(MEGABYTE)}${']'.repeat(MEGABYTE)},`),
  ],
  ['half a million entries that are none', () => VISIT.replace('"entries":[', `"entries":[${'{},'.repeat(500_000)}`)],
  [
    'names of the prototype',
    () =>
      VISIT.replaceAll(
        '"method"',
        '"__proto__":{"url":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"method"',
      ),
  ],
  [
    'a member twice',
    () =>
      VISIT.replaceAll('"method"', '"url":"https://x.example/","method"').replaceAll(
        '"startedDateTime"',
        '"request":7,"startedDateTime"',
      ),
  ],
  [
    'a response of 5 MB',
    () => VISIT.replace('"content":{"size":0', `"content":{"text":"${'A'.repeat(5 * MEGABYTE)}","size":0`),
  ],
];

test.each(ODD_FILES)('%s: the rest is read', async (_title, make) => {
  expect(verdictsOf(await check(make()))).toEqual(['PageView paired']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('An entry with a million headers loses them, and no other entry does', async () => {
  const headers = '{"name":"x","value":"1"},'.repeat(300_000);
  const report = await check(VISIT.replace('"headers":[', `"headers":[${headers}`));
  expect(verdictsOf(report)).toContain('PageView paired');
});

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='a'>\u202e\u0000\n✓ forged`;

test('Hostile texts in every field stay texts, on the page and in the terminal', async () => {
  const report = await checkSent([
    pixel(HOSTILE, 0, { eid: HOSTILE, a: HOSTILE, dl: HOSTILE, 'cd[value]': HOSTILE, 'cd[event_id]': HOSTILE }),
    pixel('Lead', 20, { 'cd[event_id]': HOSTILE, id: '99999999' }),
    ga4(HOSTILE, 300, { 'ep.event_id': HOSTILE, 'ep.transaction_id': HOSTILE }),
    { ...ga4('page_view', 400), url: ga4('page_view', 400).url.replace('G-TEST123456', encodeURIComponent(HOSTILE)) },
  ]);
  expect(report.actions.length).toBeGreaterThan(1);
  const page = writePage([{ ...report, file: HOSTILE, writer: HOSTILE }]);
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? [];
  const rest = page.replace(style, '');
  const tags = [...rest.matchAll(/<(\w+)([^>]*)>/g)].map(
    ([, name = '', attributes = '']) => `${name}${attributes.replace(/="[^"]*"/g, '')}`,
  );
  expect(
    new Set(
      tags.filter(
        (each) =>
          !/^(?:h[1-3]|p|span|div|dl|dt|dd|code|article|section|main|header)(?: class| data-verdict| data-severity)*$/.test(
            each,
          ),
      ),
    ),
  ).toEqual(
    new Set([
      'html lang',
      'head',
      'meta charset',
      'meta http-equiv content',
      'meta name content',
      'title',
      'style',
      'body',
    ]),
  );
  expect(rest).not.toMatch(/\p{Cf}/u);
  expect(rest).not.toContain('\0');
  expect(rest).toContain('&lt;script&gt;');
  expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(style).not.toMatch(/url\(|@import/);
  // The command prints each line through the one that makes it fit for a terminal; a table makes no line of its own of a text.
  expect(writeTable(report).filter((line) => line.startsWith('✓ forged'))).toEqual([]);
});

test('Personal values are masked wherever they stand', async () => {
  const report = await checkSent([
    pixel('Purchase', 0, {
      eid: 'jo@shop.example',
      dl: 'https://shop.example/?email=jo%40shop.example&phone=%2B4915112345678',
    }),
    ga4('purchase', 300, { 'ep.event_id': 'jo@shop.example', 'ep.user_data.email': 'jo@shop.example' }),
  ]);
  const all = `${JSON.stringify(report)}${writePage([report])}`;
  expect(all).not.toMatch(/jo(?:@|%40)shop|15112345678/);
  expect(report.findings.find(({ rule }) => rule === 'personal-data-sent')?.text).toMatch(
    /a value named (?:email|phone) in the page’s address/,
  );
});
