/** Every peculiarity of published templates that we met: it works here as in GTM, or the report says what GTM does and what helps. */
import { readJsonText } from '../../tools/sandbox/json-text.ts';
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { runScenarios } from '../../tools/sandbox/scenarios.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { makeTemplateText } from './make-template.ts';
import { PECULIARITIES, type Peculiarity } from './published-peculiarities.ts';

const testsOf = ({ scenarios, setup }: Peculiarity): string =>
  scenarios.length === 0
    ? 'scenarios: []'
    : [
        'scenarios:',
        ...scenarios.map((code, index) => `- name: s${index}\n  code: |-\n    ${code}`),
        ...(setup ? [`setup: |-\n  ${setup}`] : []),
      ].join('\n');

const textOf = (peculiarity: Peculiarity): string => {
  const { edit = (text) => text, code = '', ...parts } = peculiarity;
  return edit(makeTemplateText({ ...parts, code, tests: testsOf(peculiarity) }));
};

test.each(Object.entries(PECULIARITIES))('%s', async (_name, peculiarity) => {
  const template = parseTemplateFile(textOf(peculiarity));
  const reports = await runScenarios(template, { ...peculiarity.options, interpreted: true });
  expect(reports).toHaveLength(peculiarity.expected.length);
  for (const [index, expected] of peculiarity.expected.entries()) {
    const failure = reports[index]?.failure;
    if (expected === true) expect(failure).toBeUndefined();
    else expect(`${failure?.message} ${failure?.hint}`).toMatch(expected);
  }
});

test.each([
  ['a raw control character in the icon', 'json-tolerated'],
  ['a comma behind the last permission', 'json-tolerated'],
  ['tests that are an empty mapping', 'tests-empty-map'],
])('%s: lint warns and says where', (name, rule) => {
  const text = textOf(PECULIARITIES[name] ?? { scenarios: [], expected: [] });
  const found = lintTemplate(text).find((finding) => finding.rule === rule);
  expect(found?.severity).toBe('warning');
  const line = text.split('\n')[(found?.line ?? 0) - 1] ?? '';
  expect(['\u0003', ',', '{']).toContain(line.charAt(found?.column ?? -1));
});

test('what is tolerated in JSON is tolerated nowhere else', () => {
  for (const text of ['{a: 1}', "['a']", '[1, /* two */ 2]', '[,]', '{"a": 1,,}', '[NaN]', '"a'])
    expect(readJsonText(text)).toHaveProperty('problem');
});
