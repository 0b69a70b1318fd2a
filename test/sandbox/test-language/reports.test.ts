/** How failures of scenarios are reported. Source: Google, tests for custom templates. */
import { runScenarios } from '../../../tools/sandbox/scenarios.ts';
import { parseTemplateFile } from '../../../tools/sandbox/template-file.ts';
import { makeTemplateText } from '../make-template.ts';
import { failuresOf, makeTests, runAll } from './run-suite.ts';
import type { Suite } from './run-suite.ts';

describe('reports', () => {
  test('have the line of the failed assertion', async () => {
    const suite: Suite = {
      scenarios: ["const a = 1;\nassertThat(a).isEqualTo(1);\nassertThat(a, 'why').isEqualTo(2);"],
      setup: 'const s = 1;',
    };
    const text = makeTemplateText({ code: '', tests: makeTests(suite) });
    const [report] = await runScenarios(parseTemplateFile(text));
    expect(report).toMatchObject({
      name: 's0',
      passed: false,
      failure: { assertion: 'assertThat(…).isEqualTo', expected: 'equal 2', actual: '1', note: 'why' },
    });
    expect(text.split('\n')[(report?.failure?.line ?? 0) - 1]).toContain("'why'");
  });

  test('of one failure do not keep the others from running', async () => {
    const reports = await runAll({ scenarios: ["fail('a');", 'runCode({});', 'fail();'] });
    expect(reports.map(({ passed }) => passed)).toEqual([false, true, false]);
    expect(reports[2]?.failure?.message).toBe('fail() was called');
  });

  test('can be for scenarios of a name only', async () => {
    expect(
      (await runAll({ scenarios: ['runCode({});', "fail('x');"] }, { grep: 'S1' })).map(({ name }) => name),
    ).toEqual(['s1']);
  });

  test.each([
    ['test code that does not parse', 'const a = ;', /does not parse/],
    ['test code with a global', 'assertThat(JSON.parse("1")).isEqualTo(1);', /"JSON" is not declared/],
    ['data, which only the template has', 'runCode(data);', /"data" is not declared/],
    ['test code in a language that GTM does not have', 'const f = (...a) => a;', /RestElement/],
    ['a loop without end', 'while (true) {}', /does not come to an end/],
    ['a loop without end in the template', 'runCode({loop: true});', /does not come to an end/],
  ])('name %s', async (_what, scenario, message) => {
    const options = { timeLimitMs: 150 };
    expect(await failuresOf({ code: 'while (data.loop) {}', scenarios: [scenario] }, options)).toEqual([
      expect.stringMatching(message),
    ]);
  });

  test('fail all scenarios when the template does not compile', async () => {
    const reports = await runAll({ code: '\nreturn `x`;', scenarios: ['runCode({});', ''.padEnd(1, ';')] });
    expect(reports.map(({ failure }) => failure)).toEqual(
      Array(2).fill({ message: 'sandboxed JavaScript does not have the syntax TemplateLiteral', line: 7 }),
    );
  });
});
