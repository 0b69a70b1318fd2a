/** `countonce send`: which files it reads, and what it says of each line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../tools/relay/cli/send.ts';
import { readFileValues } from '../../tools/relay/send/read-file.ts';
import { order, orders } from './open-relay.ts';

const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const write = (text: string, name = `file-${(files += 1)}`): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const asLines = (values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

/** What the command prints, and its exit status. */
async function run(...args: string[]): Promise<{ status: number; said: string }> {
  const printed: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0),
  );
  try {
    return { status: await main(args), said: printed.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const log = (payload: object) => ({
  logName: 'projects/p/logs/stdout',
  timestamp: new Date().toISOString(),
  ...payload,
});
const now = Math.floor(Date.now() / 1000);
const line = {
  countonce: 'resend',
  pixel_id: '99',
  data: [
    {
      event_name: 'Lead',
      event_id: 'L1',
      event_time: now,
      action_source: 'system_generated',
      user_data: { em: ['a'.repeat(64)] },
    },
  ],
};
const session = {
  kind: 'countonce-session',
  version: 1,
  records: [
    { side: 'browser' },
    { side: 'server', outcome: 'sent', receivedAtMs: now * 1000, eventData: order('T1') },
    { side: 'server', outcome: 'failed', receivedAtMs: now * 1000, eventData: order('T2') },
  ],
};

describe('a dry run says what would become of', () => {
  test.each<[what: string, text: string, status: number, said: string]>([
    ['JSON lines', asLines(orders(3)), 0, '3 sent, 0 skipped, 0 failed'],
    [
      'JSON lines with empty ones and line ends of Windows',
      `\n${asLines(orders(2)).replace('\n', '\r\n\r\n')}\r\n`,
      0,
      '2 sent',
    ],
    ['a JSON list', JSON.stringify(orders(3), null, 2), 0, '3 sent, 0 skipped, 0 failed'],
    ['one event, written over several lines', JSON.stringify(order('T1'), null, 2), 0, '1 sent'],
    [
      'an export of Cloud Logging',
      JSON.stringify([log({ textPayload: JSON.stringify(line) }), log({ textPayload: 'GET /' })]),
      0,
      '1 sent, 1 skipped',
    ],
    ['lines of failed events', asLines([line]), 0, '1 sent'],
    ['what a saved session could not deliver', JSON.stringify(session, null, 1), 0, '1 sent, 0 skipped, 0 failed'],
    ['an event that misses something', asLines([order('T1'), order('T2', { value: undefined })]), 1, 'line 2'],
    [
      'a line that is no JSON',
      `${asLines(orders(2))}\nbroken jane@planted.example\n${asLines([order('T9')])}`,
      1,
      '3 sent, 0 skipped, 1 failed',
    ],
    ['a list that breaks off', '[{"event_name":"purchase"},{', 2, 'ends after 1 values'],
    ['a list that goes wrong', '[{"event_name":"purchase"},jane@planted.example]', 2, 'no JSON'],
    ['no JSON at all', 'event,jane@planted.example', 2, 'no JSON'],
    ['nothing', '', 2, 'no JSON'],
  ])('%s', async (_what, text, status, said) => {
    const ran = await run('--dry-run', write(text));
    expect(ran).toEqual({ status, said: expect.stringContaining(said) });
    expect(ran.said).not.toContain('planted');
    if (status < 2) expect(ran.said).toContain('nothing left this computer');
  });
});

test.each<[why: string, args: string[], said: string]>([
  ['no file', [], 'name one file'],
  ['a file that is not there', ['--dry-run', join(folder, 'none')], 'cannot be read (ENOENT)'],
  ['no account', [write('{}')], 'PIXEL_ID and ACCESS_TOKEN are not both set'],
  ['a dry run with a state', ['--dry-run', '--resume', join(folder, 'x'), write('{}')], 'exclude each other'],
  ['a form that is none', ['--dry-run', '--form', '{', write('{}')], 'FORM'],
  [
    'a saved session for Meta',
    ['--form', '{"pixelId":"1","accessToken":"EAAx12345678"}', write(JSON.stringify(session, null, 1))],
    '--dry-run',
  ],
  [
    'a state that is none',
    ['--form', '{"pixelId":"1","accessToken":"EAAx12345678"}', '--resume', write('my notes'), write('{}')],
    'no state',
  ],
])('wrong usage has status 2 and says why: %s', async (_why, args, said) => {
  expect(await run(...args)).toEqual({ status: 2, said: expect.stringContaining(said) });
});

test('a file is read in pieces of any size', async () => {
  for (const text of [asLines(orders(5)), JSON.stringify(orders(5), null, 2)]) {
    async function* pieces(): AsyncGenerator<Buffer> {
      for (let at = 0; at < text.length; at += 7) yield Buffer.from(text.slice(at, at + 7));
    }
    const values: unknown[] = [];
    for await (const { value } of readFileValues(pieces())) values.push(value);
    expect(values).toEqual(orders(5));
  }
});
