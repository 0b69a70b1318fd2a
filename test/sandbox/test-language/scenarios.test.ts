/** The test language: runCode, scope and late assertions. Source: Google, tests for custom templates. */
import { runScenarios } from '../../../tools/sandbox/scenarios.ts';
import { parseTemplateFile } from '../../../tools/sandbox/template-file.ts';
import { makeTemplateText } from '../make-template.ts';
import { failuresOf, makeTests, runAll } from './run-suite.ts';
import type { Suite } from './run-suite.ts';

const P = "const Promise = require('Promise'); const callLater = require('callLater');";

describe('runCode', () => {
  test('hands the data over and gives back what the code returns, for tags too', async () => {
    const scenarios = ['assertThat(runCode({a: 2})).isEqualTo(4); assertThat(runCode({a: 3})).isEqualTo(6);'];
    expect(await failuresOf({ code: 'return data.a * 2;', scenarios })).toEqual([undefined]);
    expect(await failuresOf({ code: 'return data.a * 2;', scenarios, type: 'MACRO' })).toEqual([undefined]);
  });

  test('gives callbacks to tags and clients only', async () => {
    const scenarios = ['assertThat(runCode({})).isEqualTo(data);'.replace('data', "'function'")];
    const code = 'return typeof data.gtmOnSuccess;';
    expect(await failuresOf({ code, scenarios })).toEqual([undefined]);
    expect(await failuresOf({ code, scenarios, type: 'MACRO' })).toEqual([expect.stringContaining('"undefined"')]);
  });

  test('fails the scenario with the line in the template when its code throws', async () => {
    const [report] = await runAll({ code: '\n\nreturn data.a.b;', scenarios: ['runCode({});'] });
    expect(report?.failure?.message).toMatch(/TypeError.*reading 'b'/);
    expect(report?.failure?.line).toBe(8);
  });
});

describe('setup', () => {
  test('runs before each scenario, in the same scope', async () => {
    const setup = "let n = 0; const add = () => { n++; return n; }; mock('getEventData', () => n);";
    const scenario = 'add(); assertThat(runCode({})).isEqualTo(1); assertThat(n).isEqualTo(1);';
    const code = "return require('getEventData')('x');";
    expect(await failuresOf({ code, setup, scenarios: [scenario, scenario] })).toEqual([undefined, undefined]);
  });

  test('that fails is reported with its own line', async () => {
    const suite: Suite = { scenarios: ['runCode({});'], setup: 'const a = 1;\nassertThat(a).isEqualTo(2);' };
    const text = makeTemplateText({ code: '', tests: makeTests(suite) });
    const [report] = await runScenarios(parseTemplateFile(text));
    expect(text.split('\n')[(report?.failure?.line ?? 0) - 1]).toContain('assertThat(a).isEqualTo(2);');
  });
});

describe('late assertions', () => {
  test.each([
    ['in callLater', `${P} callLater(() => fail('late'));`],
    ['in nested callLater', `${P} callLater(() => callLater(() => callLater(() => fail('late'))));`],
    ['in then', `${P} Promise.create((r) => r(1)).then(() => fail('late'));`],
    [
      'in a callback whose errors are caught',
      `${P} Promise.create((r) => r(1)).then(() => fail('late')).catch(() => {});`,
    ],
    ['in a mock that the template calls later', `${P} mock('getEventData', () => fail('late')); runCode({});`],
    ['after five seconds, which pass at once', `${P} Promise.create(() => {}).catch(() => fail('late'));`],
  ])('%s fail the scenario', async (_where, scenario) => {
    const code = "require('callLater')(() => require('getEventData')('a'));";
    expect(await failuresOf({ code, scenarios: [scenario] })).toEqual(['late']);
  });

  test('see what promises of the template have done', async () => {
    const code = "require('sendHttpRequest')('https://x.example/').then(data.gtmOnSuccess, data.gtmOnFailure);";
    const scenarios = [
      `${P} mock('sendHttpRequest', () => Promise.create((r) => r({statusCode: 200}))); runCode({});
assertApi('gtmOnSuccess').wasNotCalled();
callLater(() => assertApi('gtmOnSuccess').wasCalled());`,
      `mock('sendHttpRequest', () => { return {then: (done) => done({statusCode: 200})}; }); runCode({}); assertApi('gtmOnSuccess').wasCalled();`,
      `runCode({}); require('callLater')(() => assertApi('gtmOnFailure').wasCalled());`,
    ];
    expect(await failuresOf({ code, scenarios })).toEqual([undefined, undefined, undefined]);
  });

  test('come at once with synchronous promises, for diagnosis', async () => {
    const code = "require('sendHttpRequest')('https://x.example/').then(data.gtmOnSuccess);";
    const scenarios = [
      `${P} mock('sendHttpRequest', () => Promise.create((r) => r(1))); runCode({}); assertApi('gtmOnSuccess').wasCalled();`,
    ];
    expect(await failuresOf({ code, scenarios }, { syncPromises: true })).toEqual([undefined]);
    expect(await failuresOf({ code, scenarios })).toEqual([expect.stringContaining('no call')]);
  });
});
