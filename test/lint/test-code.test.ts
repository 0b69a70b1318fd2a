/** Code inside ___TESTS___ is checked by the rules of the same language, with the names that tests have. */
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { tag } from './template-text.ts';

const inTests = (body: string) => lintTemplate(tag({ tests: body })).filter(({ section }) => section === '___TESTS___');
const scenario = (code: string) => `scenarios:\n- name: A\n  code: |-\n    ${code.replaceAll('\n', '\n    ')}\n`;
const lineOf = (body: string, text: string) => tag({ tests: body }).split('\n').indexOf(text) + 1;

test.each(['runCode', 'mock', 'mockObject', 'assertApi', 'assertThat', 'fail', 'require', 'undefined'])(
  '%s needs no declaration in a test',
  (name) => {
    expect(
      inTests(scenario(`const used = ${name};\nreturn used;`)).filter(({ rule }) => rule === 'undeclared'),
    ).toEqual([]);
  },
);

test.each([
  ['data', 'undeclared', 'runCode(data);'],
  ['Promise without require', 'undeclared', "mock('sendHttpGet', () => Promise.create(() => {}));"],
  ['a template literal', 'template-literal', 'runCode({a: `b`});'],
  ['a regex literal', 'regex-literal', "assertThat('a'.match(/a/)).isDefined();"],
  ['includes', 'absent-method', "assertThat('ab'.includes('a')).isTrue();"],
  ['an API that does not exist', 'unknown-api', "require('fs');"],
  ['code that does not parse', 'syntax', 'runCode({);'],
])('%s is an error in a test, at its line', (_what, rule, line) => {
  const body = scenario(`mock('getType', 'x');\n${line}`);
  const findings = inTests(body);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  expect(findings[0]?.line).toBe(lineOf(body, `    ${line}`));
});

test('a scenario may use what the setup declares, and the setup what a scenario declares', () => {
  const code = scenario('const log = 1;\nrunCode(mockData);');
  expect(inTests(`${code}setup: |-\n  const mockData = {};\n  const later = () => log;\n  later;\n`)).toEqual([]);
});

test('a fault of a scenario is not taken for one of the setup', () => {
  const body = `${scenario('const later = 1;\nrunCode(later, missing);')}setup: |-\n  const f = () => later;\n  runCode(f);\n`;
  expect(inTests(body)).toMatchObject([{ rule: 'undeclared', line: lineOf(body, '    runCode(later, missing);') }]);
});

test('a fault in the setup is reported once, at its line, however many scenarios there are', () => {
  const body = `${scenario('runCode({});')}- name: B\n  code: runCode({});\nsetup: |-\n  const a = 1;\n  a.b = missing;\n`;
  const findings = inTests(body).filter(({ rule }) => rule === 'undeclared');
  expect(findings.map(({ line }) => line)).toEqual([lineOf(body, '  a.b = missing;')]);
});

test('a fault in the setup is reported when there are no scenarios', () => {
  expect(inTests('scenarios: []\nsetup: missing();\n').map(({ rule }) => rule)).toEqual(['undeclared']);
});

test('a quoted scalar, as GTM writes code with trailing spaces, is located by its first line', () => {
  const body = 'scenarios:\n- name: A\n  code: "runCode({}); \\n\\nmissing();"\n';
  expect(inTests(body)).toMatchObject([
    { rule: 'undeclared', line: lineOf(body, '  code: "runCode({}); \\n\\nmissing();"') },
  ]);
});

test('methods of mocks are left alone', () => {
  const code =
    "const store = {insertAll: () => 1};\nmockObject('BigQuery', store);\nassertThat(runCode({}).result.anything()).isNull();";
  expect(inTests(scenario(code))).toEqual([]);
});

test.each([
  ["assertApi('getType').wasCalledWith(1, 2);", []],
  ["assertApi('gtmOnFailure').wasNotCalled();", []],
  ["assertApi('getType').wasCalledTimes(1);", ['matcher-unknown']],
  ['assertThat([1], "why").containsExactly(1);', []],
  ['assertThat(1).toBe(1);', ['matcher-unknown']],
])('%s', (code, rules) => {
  expect(inTests(scenario(code)).map(({ rule }) => rule)).toEqual(rules);
});

test.each([
  ['a tab as indentation', 'scenarios:\n\t- name: A\n'],
  ['a scenario without code', 'scenarios:\n- name: A\n'],
  ['a scenario without a name', 'scenarios:\n- code: fail();\n'],
  ['no list of scenarios', 'setup: fail();\n'],
  ['a list at the top', '- name: A\n  code: fail();\n'],
  ['a comment between the lines of code that is not indented', 'scenarios:\n- name: A\n  code: "fail();\n# no\n  "\n'],
])('malformed tests are an error: %s', (_what, body) => {
  expect(inTests(body).map(({ rule }) => rule)).toContain('tests-yaml');
});
