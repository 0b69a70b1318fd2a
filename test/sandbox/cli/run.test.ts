/** countonce run as people run it: exit status and what it prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import './in-this-process.ts';
import { ROOT } from '../../../tools/build/root.ts';
import { makeTemplateText } from '../make-template.ts';
import { countonce, file, removeFiles, spawn } from './command.ts';

const variable = file('variable.tpl', makeTemplateText({ code: 'return data.n * 2;', type: 'MACRO' }));
const TAG = `
  const event = require('getAllEventData')();
  require('setCookie')('seen', event.event_name, {'max-age': 5});
  require('logToConsole')('cookies', require('getCookieValues')('a'), require('getRequestHeader')('x-b'));
  require('sendHttpRequest')('https://x.example/', {method: 'POST'}, data.text).then(data.gtmOnSuccess, data.gtmOnFailure);`;
const tag = file('tag.tpl', makeTemplateText({ code: TAG }));

// Each command boots Node anew, which takes seconds on a busy machine.
afterAll(removeFiles);

describe('countonce run', () => {
  test('prints what the code did, and that it was a dry run', async () => {
    const event = file('event.json', '{"event_name": "purchase"}');
    const args = [
      '--data',
      '{"text": "hello"}',
      '--event',
      event,
      '--cookies',
      'a=1; a=2',
      '--headers',
      '{"X-B": "c"}',
    ];
    const { status, stdout } = await spawn('run', 'tag.tpl', ...args);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'dry run: nothing left this computer; a stand-in answered (--answer 200), --live really sends',
        'outcome: success',
        'request: POST https://x.example/',
        '  hello',
        '  → 200 {}',
        'cookie: seen=purchase; Path=/; Max-Age=5',
        'log: cookies ["1", "2"] c',
      ]),
    );
  });

  test('prints JSON', async () => {
    const { stdout } = await countonce('run', tag, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      dryRun: true,
      outcome: 'success',
      requests: [{ url: 'https://x.example/', method: 'POST' }],
      logs: [['cookies', [], null]],
    });
  });

  test('takes a GA4 hit: a URL, or a request with headers and body', async () => {
    const hit = 'https://sgtm.shop.example/g/collect?v=2&tid=G-ABCDEF1234&cid=1.2&en=page_view';
    expect((await countonce('run', tag, '--ga4', hit)).stdout).toContain('cookie: seen=page_view;');
    const request = file(
      'hit.txt',
      `POST /g/collect?v=2&tid=G-ABCDEF1234&cid=1.2\nX-B: from-file\n\nen=view_item\r\nen=purchase`,
    );
    const { stdout } = await countonce('run', tag, '--ga4', request);
    expect(stdout.match(/seen=\w+/g)).toEqual(['seen=view_item', 'seen=purchase']);
    expect(stdout).toContain('from-file');
  });

  test('shows the value of a variable, and errors with their line', async () => {
    expect(await countonce('run', variable, '--data', '{"n": 21}')).toMatchObject({
      status: 0,
      stdout: 'outcome: none\nreturned: 42\n',
    });
    const broken = file('broken.tpl', makeTemplateText({ code: '\ndata.a.b();' }));
    expect(await countonce('run', broken)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/error: TypeError: .* \(line 7\)/),
    });
  });

  test.each([
    [['--data', 'nowhere.json'], /--data: there is no file "nowhere.json"/],
    [['--event', '{"a": 1,}'], /--event: not valid JSON in line 1/],
    [['--event', '[1]'], /--event: must be a JSON object/],
    [['--ga4', '/g/collect?v=1'], /--ga4: /],
    [['--ga4', '/g/collect', '--event', '{}'], /exclude each other/],
    [['--answer', '404'], /--answer must be one of .*timeout/],
    [['--answer', '200', '--live'], /--answer and --live exclude each other/],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await countonce('run', tag, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('a dry run', () => {
  const CODE = `
    const send = require('sendHttpRequest');
    const log = require('logToConsole');
    const body = '{"data": [' + data.event + ']}';
    const meta = 'https://graph.facebook.com/v26.0/1234567890123456/events?access_token=EAAexample';
    send(meta, {method: 'POST', headers: {'Content-Type': 'application/json'}}, body)
      .then((answer) => log('meta', answer.statusCode, answer.body), (error) => log('meta', error.reason));
    send('https://x.example/').then((answer) => log('other', answer.statusCode), (error) => log('other', error.reason));`;
  const sender = file('sender.tpl', makeTemplateText({ code: CODE }));
  const event = JSON.stringify({
    event_name: 'PageView',
    event_time: Math.floor(Date.now() / 1000),
    action_source: 'website',
    event_source_url: 'https://shop.example/',
    user_data: { client_ip_address: '203.0.113.7', client_user_agent: 'Mozilla/5.0', external_id: ['a'.repeat(64)] },
  });

  test.each([
    ['200', /log: meta 200 \{"events_received":1/, 'log: other 200'],
    ['400', /log: meta 400 \{"error":.*"code":100/, 'log: other 400'],
    ['190', /log: meta 401 \{"error":.*"code":190/, 'log: other 401'],
    ['500', /log: meta 500 \{"error":.*"code":2/, 'log: other 500'],
    ['timeout', /log: meta timed_out/, 'log: other timed_out'],
  ])('is answered as --answer %s says', async (answer, meta, other) => {
    const { stdout } = await countonce('run', sender, '--data', JSON.stringify({ event }), '--answer', answer);
    expect(stdout).toMatch(meta);
    expect(stdout).toContain(other);
    expect(stdout).toContain(`(--answer ${answer})`);
    expect(stdout.includes('no response (as --answer timeout says)')).toBe(answer === 'timeout');
  });

  test('has what Meta would refuse refused', async () => {
    const { stdout } = await countonce('run', sender, '--data', '{"event": "{}"}');
    expect(stdout).toMatch(/log: meta 400 \{"error"/);
  });

  test('names the fields that the form does not have', async () => {
    const parameters = '[{"type": "GROUP", "name": "g", "subParams": [{"type": "TEXT", "name": "pixelId"}]}]';
    const text = makeTemplateText({ code: 'data.gtmOnSuccess();' }).replace('\n[]\n', `\n${parameters}\n`);
    const data = '{"pixel_id": "1", "pixelId": "2", "colour": "red", "gtmTagId": 3}';
    const { status, stdout, stderr } = await countonce('run', file('form.tpl', text), '--data', data);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'outcome: success\n' });
    expect(stderr.trim().split('\n')).toEqual([
      'countonce run: --data: the template has no field "pixel_id"; it has "pixelId"',
      'countonce run: --data: the template has no field "colour"',
    ]);
  });

  test('of the README is complete, prints what stands there, and ends in “sent”', async () => {
    const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, command = '', shown = ''] = /\$ npx countonce (run (?:.*\\\n)*.*)\n([\s\S]*?)\n```/.exec(README) ?? [];
    const words = command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|[^\s']+/g);
    const [name = '', path = '', ...args] = [...words].map(([word, text]) => text ?? word);
    const { status, stdout, stderr } = await countonce(name, join(ROOT, path), ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed = stdout.trimEnd().split('\n');
    const lines = shown.split('\n');
    expect(printed).toHaveLength(lines.length);
    // What the README leaves out stands for any text.
    for (const [at, line] of lines.entries()) {
      const parts = line.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      expect(printed[at]).toMatch(new RegExp(`^${parts.join('.*')}$`));
    }
    expect(lines.at(-1)).toMatch(/ sent to pixel /);
  });
});
