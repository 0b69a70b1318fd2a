/** Files that are a burden to read: each is read in one pass or refused with a reason, by the runner as by the linter. */
import { interpret } from '../../tools/sandbox/interpreter/interpret.ts';
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { compileProgram } from '../../tools/sandbox/program.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { makeTemplateText, runCode } from './make-template.ts';

/** Each of these took minutes, gigabytes or the stack before it was read in one pass or refused. */
const BURDENS: readonly [what: string, text: string, message: RegExp | undefined][] = [
  [
    '60,000 keys of the tests',
    `${'a: 1\n'.repeat(0)}${Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n')}`,
    /"scenarios" must be a list/,
  ],
  [
    '60,000 keys of a scenario',
    `scenarios:\n- name: a\n  code: b\n${Array.from({ length: 60_000 }, (_, i) => `  k${i}: 1`).join('\n')}`,
    undefined,
  ],
  ['YAML that is nested without end', `scenarios: ${'['.repeat(20_000)}`, /YAML|nested too deeply/],
];

test.each(BURDENS)(
  'A file is read in one pass, in a child process, or refused with the reason: %s',
  (_what, tests, message) => {
    const text = makeTemplateText({ code: '', tests });
    if (message) lintTemplate(text);
    if (message) expect(() => parseTemplateFile(text)).toThrow(message);
    else expect(parseTemplateFile(text).tests.scenarios).toHaveLength(1);
  },
);

test.each([
  [
    '200,000 declarations',
    `let ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(',')};`,
    /more code than any template has/,
  ],
  ['200,000 statements', 'const a = 1;'.slice(0, 0) + 'f();'.repeat(200_000), /more code than any template has/],
  ['parentheses without end', `return ${'('.repeat(50_000)}1${')'.repeat(50_000)};`, /nested too deeply/],
  ['blocks without end', `${'{'.repeat(50_000)}${'}'.repeat(50_000)}`, /nested too deeply|more code/],
  ['a long chain', `return ${'1+'.repeat(5000)}1;`, /nested too deeply|nested more than 500 deep/],
  ['functions in functions', `return ${'()=>'.repeat(3000)}1;`, /nested/],
])('refuses code with %s', async (_what, code, message) => {
  expect((await runCode(code)).error?.message).toMatch(message);
  expect(
    lintTemplate(makeTemplateText({ code }))
      .map((finding) => finding.message)
      .join(),
  ).toMatch(message);
});

test('code that is as deep as is allowed runs, in both ways', async () => {
  const code = `return ${'1+'.repeat(450)}1;`;
  for (const compile of [compileProgram, interpret])
    expect(await runCode(code, { compile })).toMatchObject({ returnValue: 451 });
});
