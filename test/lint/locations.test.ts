/** A finding says in which section and on which line of the file it is, whatever surrounds the section. */
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { CODE, tag, withCode, withInfo } from './template-text.ts';

const lineOf = (file: string, text: string) => file.split(/\r?\n/).findIndex((line) => line.includes(text)) + 1;

test('code: section, line and column', () => {
  const file = tag({ code: `${CODE}\nconst a = data.account.includes('x');\nlogToConsole(a);` });
  expect(lintTemplate(file)).toEqual([
    {
      severity: 'error',
      rule: 'absent-method',
      section: '___SANDBOXED_JS_FOR_SERVER___',
      line: lineOf(file, 'includes'),
      column: 23,
      message: "includes() is not in the sandbox's standard library.",
      remedy: 'Use indexOf(x) >= 0.',
    },
  ]);
});

test('JSON: the line of the value, with Windows line ends and two byte-order marks before it', () => {
  const file = `\uFEFF\uFEFF${withInfo({ type: 'VARIABLE' }).replaceAll('\n', '\r\n')}`;
  const finding = lintTemplate(file).find(({ rule }) => rule === 'info-type');
  expect(finding).toMatchObject({ section: '___INFO___', line: lineOf(file, 'VARIABLE') });
});

test('a fault that two rules describe is not reported twice under one rule', () => {
  const findings = lintTemplate(withCode("const a = require('logToConsole');\na(1);\na(2);\ndata.gtmOnSuccess();"));
  expect(findings.map(({ rule }) => rule)).toEqual(['permission-missing']);
});

test('findings come in the order of the file', () => {
  const file = tag({ info: { type: 'X' }, code: 'a();\nb();', permissions: [{}], tests: 'x' });
  const lines = lintTemplate(file).map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(8);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('a web template is told so', () => {
  const file = tag().replace('___SANDBOXED_JS_FOR_SERVER___', '___SANDBOXED_JS_FOR_WEB_TEMPLATE___');
  const findings = lintTemplate(file);
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['section-missing', 'section-unknown']));
  expect(findings.find(({ rule }) => rule === 'section-unknown')?.remedy).toContain('web containers');
});

test('broken JSON in one section does not hide what is wrong in the others', () => {
  const file = tag({ code: 'return `a`;' }).replace('"version": 1,', '"version": 1,,');
  const rules = lintTemplate(file).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['json-syntax', 'template-literal']));
});
