/** The countonce command and countonce test as people run them: exit status and what they print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../tools/build/root.ts';
import { EXIT_HELP } from '../../../tools/cli/exit-status.ts';
import './in-this-process.ts';
import { makeTemplateText } from '../make-template.ts';
import { countonce, file, removeFiles, spawn } from './command.ts';

const TESTS = `scenarios:
- name: doubles
  code: |-
    assertThat(runCode({n: 2})).isEqualTo(4);
- name: is wrong
  code: |-
    assertThat(runCode({n: 2})).isEqualTo(5);`;
const double = file('double.tpl', makeTemplateText({ code: 'return data.n * 2;', type: 'MACRO', tests: TESTS }));
const good = file(
  'good.tpl',
  makeTemplateText({ code: 'return data.n * 2;', type: 'MACRO', tests: TESTS.split('- name: is')[0] ?? '' }),
);
// Each command boots Node anew, which takes seconds on a busy machine.
afterAll(removeFiles);

describe('countonce', () => {
  test('lists its commands, and refuses others', async () => {
    const help = await spawn('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['test', 'lint', 'run', 'cost', 'audit', 'container', 'check', 'lab', 'replay']) {
      expect(help.stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    }
    expect(await spawn('tset')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no command "tset"'),
    });
  });

  test('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await spawn('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each(['test', 'run', 'cost', 'lint'])('%s explains itself', async (command) => {
    const { status, stdout } = await countonce(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: countonce ${command} `));
    expect(stdout).toContain(EXIT_HELP);
  });
});

describe('countonce test', () => {
  test('prints names, the assertion, values, the line, and a summary', async () => {
    const { status, stdout } = await spawn('test', 'double.tpl', 'good.tpl');
    expect(status).toBe(1);
    expect(stdout).toMatch(/✓ doubles/);
    expect(stdout).toMatch(
      /✗ is wrong\n +double\.tpl:\d+\n +assertThat\(…\)\.isEqualTo\n +expected: to equal 5\n +actual: {3}4\n/,
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 passed, 1 failed');
  });

  test('succeeds when all scenarios pass, or those of a name', async () => {
    expect((await countonce('test', good)).status).toBe(0);
    expect(await countonce('test', double, '--grep', 'DOUBLES')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 passed, 0 failed'),
    });
  });

  test('prints JSON', async () => {
    const reports: unknown = JSON.parse((await countonce('test', double, '--json')).stdout);
    expect(reports).toMatchObject([
      {
        file: double,
        scenarios: [
          { name: 'doubles', passed: true },
          { name: 'is wrong', failure: { expected: 'equal 5', actual: '4' } },
        ],
      },
    ]);
  });

  test('names what is wrong with a file', async () => {
    const bad = file('bad.tpl', makeTemplateText({ code: '' }).replace('"TAG"', '"TAG",,'));
    const { status, stdout } = await countonce('test', bad, 'missing.tpl');
    expect(status).toBe(2);
    expect(stdout).toContain('bad.tpl:2: ___INFO___: not valid JSON');
    expect(stdout).toContain('missing.tpl: cannot be read (ENOENT)');
    expect(stdout).toContain('0 passed, 2 failed');
  });

  test.each([
    [
      'a web template',
      '___INFO___\n{}\n___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n',
      /this is a template for web containers/,
    ],
    ['another file', '{"name": "x"}', /this is no GTM template/],
    ['an empty file', '', /this is no GTM template/],
  ])('says what %s is', async (_what, text, message) => {
    const path = file('other.txt', text);
    for (const command of ['test', 'run', 'cost']) {
      const { status, stdout, stderr } = await countonce(command, path);
      expect({ command, status }).toEqual({ command, status: 2 });
      expect(stdout + stderr).toMatch(message);
    }
  });

  test('says that a folder is a folder', async () => {
    for (const command of ['test', 'run', 'cost', 'lint']) {
      const { status, stdout, stderr } = await countonce(command, join(ROOT, 'test'));
      expect({ command, status }).toEqual({ command, status: 2 });
      expect(stdout + stderr).toMatch(/test: is a folder; name the template's file/);
    }
  });

  test('says once that GTM may be laxer where a permission is missing, and runs without', async () => {
    const one = '- name: a\n  code: runCode({});\n';
    const parts = { code: "require('getEventData')('x');", permissions: {}, tests: `scenarios:\n${one}${one}` };
    const path = file('lax.tpl', makeTemplateText(parts));
    const { status, stdout } = await countonce('test', path);
    expect(status).toBe(1);
    expect(stdout.match(/2 scenarios fail because of a permission .*: read_event_data\./g)).toHaveLength(1);
    expect(stdout.match(/--permissions off/g)).toHaveLength(1);
    expect(await countonce('test', path, '--permissions', 'off')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2 passed, 0 failed'),
    });
    expect((await countonce('test', path, '--permissions', 'on')).status).toBe(2);
  });

  test('refuses a --grep that no name has', async () => {
    const { status, stderr } = await countonce('test', double, good, '--grep', 'dubbles');
    expect(status).toBe(2);
    expect(stderr).toContain('no scenario has "dubbles" in its name');
    expect((await countonce('test', double, good, '--grep', 'wrong')).status).toBe(1);
  });

  test('ends a scenario that does not end', async () => {
    const tests = 'scenarios:\n- name: for ever\n  code: "while (true) {}"';
    const endless = file('endless.tpl', makeTemplateText({ code: '', tests }));
    const { status, stdout } = await countonce('test', endless, '--time-limit', '100');
    expect(status).toBe(1);
    expect(stdout).toMatch(/✗ for ever[\s\S]*does not come to an end/);
  });

  test.each([[[]], [['--nonsense', 'x.tpl']], [['good.tpl', '--time-limit', 'soon']]])(
    'refuses the arguments %j',
    async (args) => {
      const { status, stderr } = await countonce('test', ...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^countonce test: /);
    },
  );

  test('runs code as GTM’s interpreter does, and points into the file all the same', async () => {
    const tests = `scenarios:
- name: a text goes by its signs
  code: |-
    assertThat(runCode({text: 'ab'})).isEqualTo('ba');
- name: fails
  code: |-
    const x = 1;
    assertThat(runCode({text: 'ab'})).isEqualTo('x');
- name: ends in an error of the template
  code: |-
    runCode({});`;
    const code = "let out = '';\nfor (const sign of data.text) out = sign + out;\nreturn out;";
    const path = file('signs.tpl', makeTemplateText({ code, type: 'MACRO', tests }));
    const { status, stdout } = await countonce('test', path);
    expect(status).toBe(1);
    expect(stdout).toMatch(/✓ a text goes by its signs/);
    expect(stdout).toContain(`${path}:19`);
    expect(stdout).toContain(`${path}:7`);
  });
});
