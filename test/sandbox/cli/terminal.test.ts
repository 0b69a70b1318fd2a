/** What a stranger's file says cannot steer the terminal, forge a line or show a stack trace, whatever the command. */
import { printable } from '../../../tools/cli/printable.ts';
import { inChildren } from './in-this-process.ts';
import { makeTemplateText } from '../make-template.ts';
import { countonce, file, removeFiles, spawn } from './command.ts';

afterAll(removeFiles);

/** Clears the screen, sets the title, turns the direction of writing, overwrites the line, forges one. */
const EVIL = '\u001b[2J\u001b]0;x\u0007\u202eabc\u200b\u009b1m\r\n  ✓ forged (0 ms)\u2028x';
// eslint-disable-next-line no-control-regex -- these are what it is about
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;
const quoted = JSON.stringify(EVIL);

test('printable leaves one line without steering signs, and JSON its value', () => {
  expect(printable(EVIL)).not.toMatch(STEERING);
  expect(printable(EVIL)).not.toContain('\n');
  expect(JSON.parse(printable(quoted))).toBe(EVIL);
  expect(printable('Größe ✓ 😀 日本')).toBe('Größe ✓ 😀 日本');
  expect(printable('a\ud800')).toBe('a\\ud800');
});

const tests = `scenarios:
- name: ${quoted}
  code: fail(${quoted});
- name: second
  code: |-
    assertThat(${quoted}).isEqualTo(1);`;
const code = `
  require('logToConsole')(${quoted});
  require('setCookie')(${quoted}, 'v');
  require('sendHttpRequest')('https://x.example/' + ${quoted}, {headers: {a: ${quoted}}}, ${quoted});
  require('setResponseBody')(${quoted}); require('returnResponse')();
  require('sendMessage')(${quoted}, {a: 1});
  require('runContainer')({a: ${quoted}});
  data[${quoted}]();`;
const evil = file(`evil\u001b[31m.tpl`, makeTemplateText({ code, tests }).replace('"Example"', quoted));

test.each([
  ['test', []],
  ['test', ['--json']],
  ['run', []],
  ['run', ['--json']],
  ['cost', []],
  ['lint', []],
] as const)(
  'Nothing that a template, a file name or an answer says can steer the terminal or forge a line. (countonce %s %j)',
  async (command, options) => {
    const { stdout, stderr } = await countonce(command, evil, ...options);
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(stdout).not.toMatch(/^ {2}✓ forged/m);
    expect(stdout + stderr).not.toMatch(/^ {4}at /m);
    if (options.length > 0) expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  },
);

test('a file name, an argument and a command are made printable, too', async () => {
  const outputs = [
    await spawn(EVIL),
    await countonce('test', EVIL),
    await countonce('run', '--data', EVIL, 'x.tpl'),
    await countonce('lint', `--${EVIL}`),
  ];
  for (const { status, stdout, stderr } of outputs) {
    expect(status).toBe(2);
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(stdout + stderr).not.toMatch(/^ {2}✓ forged/m);
  }
});

const permissions = (text: string) => makeTemplateText({ code: '' }).replace(/\[\{"instance.*\]/, text);

describe('No input shows a stack trace.', () => {
  test.each([
    ['malformed permissions', permissions('[null]'), [], /a permission has no instance/],
    [
      'a parameter without a value',
      permissions('[{"instance":{"key":{"publicId":"logging"},"param":[{"key":"a"}]}}]'),
      [],
      /the value of a parameter/,
    ],
    [
      'an event 5,000 deep',
      makeTemplateText({ code: '' }),
      ['--event', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
      /nested more than 100 deep/,
    ],
    [
      'values that are no text',
      makeTemplateText({ code: "const o = {}; o.toString = 5; return o + '';" }),
      [],
      /TypeError/,
    ],
    ['a recursion without end', makeTemplateText({ code: 'const f = () => f(); f();' }), [], /Maximum call stack/],
  ] as const)('%s', async (_what, text, options, message) => {
    const { status, stdout, stderr } = await countonce('run', file('odd.tpl', text), ...options);
    expect([1, 2]).toContain(status);
    expect(stdout + stderr).toMatch(message);
    expect(stdout + stderr).not.toMatch(/^ {4}at |node:internal/m);
  });
});

test.each([
  ['test', [evil], 'testFile'],
  ['run', [evil], 'runFile'],
  ['cost', [evil], 'costFile'],
  ['lint', [evil], 'lintFile'],
  ['replay', [evil, '--template', evil], 'replayFile'],
])(
  'A file is read in one pass, in a child process, or refused with the reason: countonce %s',
  async (command, args, name) => {
    inChildren.splice(0);
    await countonce(command, ...args);
    expect(inChildren).toEqual([name]);
  },
);
