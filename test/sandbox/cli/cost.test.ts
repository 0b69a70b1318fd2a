/** countonce cost as people run it: what it prints, and its exit status. The counts themselves are told by the meter's tests. */
import './in-this-process.ts';
import { makeTemplateText } from '../make-template.ts';
import { countonce, file, removeFiles, spawn } from './command.ts';

// Each command boots Node anew, which takes seconds on a busy machine.
afterAll(removeFiles);

const CODE = `
const send = require('sendHttpRequest');
const createRegex = require('createRegex');
function total(items) {
  let sum = 0;
  for (const item of items || []) sum += item.price;
  return sum;
}
const event = require('getAllEventData')();
const isShop = (event.page_location || '').match(createRegex('^https://shop'));
send('https://x.example/?token=' + data.token, {method: 'POST'}, '' + total(event.items))
  .then((answer) => { if (answer.statusCode === 204 && answer.body === 'ok') data.gtmOnSuccess(); else data.gtmOnFailure(); });`;
const tag = file('tag.tpl', makeTemplateText({ code: CODE }));
const small = file('small.tpl', makeTemplateText({ code: 'data.gtmOnSuccess();' }));

const EVENT = '{"event_name": "purchase", "items": [{"price": 1}, {"price": 2}]}';

describe('countonce cost', () => {
  test('prints totals of all files side by side, then functions, calls and patterns', async () => {
    const { status, stdout } = await spawn('cost', 'tag.tpl', 'small.tpl', '--event', EVENT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^purchase, 2 items +tag\.tpl +small\.tpl\nnodes evaluated +\d+ +4\n/);
    // List, assignment, sum, name, member, name. The other template does not look at items.
    expect(stdout).toMatch(/^nodes per further item +6 +0$/m);
    expect(stdout).toMatch(/^patterns compiled +1 +0$/m);
    expect(stdout).toMatch(/^tag\.tpl: functions +nodes +with callees +calls$/m);
    expect(stdout).toMatch(/^total, line 9 +\d+ +\d+ +1$/m);
    expect(stdout).toMatch(/^sendHttpRequest +1$/m);
    expect(stdout).toMatch(/^\^https:\/\/shop +1$/m);
  });

  test('answers requests as it is told, 200 and an empty object unless it is', async () => {
    expect((await countonce('cost', tag)).stdout).toMatch(/^outcome +failure$/m);
    const answer = '{"status": 204, "body": "ok"}';
    expect((await countonce('cost', tag, '--answer', answer)).stdout).toMatch(/^outcome +success$/m);
  });

  test('prints the same for the same, JSON too, and never a token', async () => {
    const args = [tag, '--event', EVENT, '--data', '{"token": "secret-token"}', '--json'];
    const [first, second] = [await countonce('cost', ...args), await countonce('cost', ...args)];
    expect(first).toEqual(second);
    expect(JSON.parse(first.stdout)).toMatchObject([
      {
        file: tag,
        costs: [{ nodesPerItem: 6, patterns: { '^https://shop': 1 }, nativeCalls: { sendHttpRequest: 1 } }],
      },
    ]);
    expect(first.stdout).not.toContain('secret-token');
  });

  test('leaves nothing to chance or to the clock', async () => {
    const code = `
      let turns = require('generateRandom')(1, 1000) + require('getTimestampMillis')() % 1000;
      while (turns > 0) turns = turns - 1;`;
    const path = file('random.tpl', makeTemplateText({ code }));
    expect(await countonce('cost', path)).toEqual(await countonce('cost', path));
  });

  test('measures each event of a hit', async () => {
    const hit = file('hit.txt', 'POST /g/collect?v=2&tid=G-ABCDEF1234&cid=1.2\n\nen=page_view\nen=scroll');
    const { stdout } = await countonce('cost', small, '--ga4', hit);
    expect(stdout.match(/^(page_view|scroll) /gm)).toEqual(['page_view ', 'scroll ']);
  });

  test('code that ends in an error: the error with its line, and status 1', async () => {
    const broken = file('broken.tpl', makeTemplateText({ code: '\nreturn data.a.b;' }));
    const { status, stdout } = await countonce('cost', broken);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^outcome +error$/m);
    expect(stdout).toMatch(/^error: TypeError: Cannot read .* \(line 7\)$/m);
  });

  test.each([
    [[], 'name at least one template file'],
    [[tag, '--answer', '{"status": "x"}'], '--answer: "status" must be a number'],
    [[tag, '--ga4', 'x', '--event', '{}'], '--ga4 and --event exclude each other'],
    [['nothing.tpl'], 'cannot be read'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await countonce('cost', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
