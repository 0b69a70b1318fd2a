/** countonce run as people run it: exit status and what it prints. */
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
jest.setTimeout(60_000);
afterAll(removeFiles);

describe('countonce run', () => {
  test('prints what the code did; nothing leaves', async () => {
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
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'outcome: failure',
        'request: POST https://x.example/',
        '  hello',
        'cookie: seen=purchase; Path=/; Max-Age=5',
        'log: cookies ["1", "2"] c',
      ]),
    );
    expect(stdout).toContain('no response (nothing leaves without --live)');
  });

  test('prints JSON', async () => {
    const { stdout } = await countonce('run', tag, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'failure',
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
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await countonce('run', tag, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
