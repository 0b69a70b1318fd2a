/** The test language: mocks, and what APIs do without one. Source: Google, tests for custom templates. */
import { failuresOf } from './run-suite.ts';

describe('mocks', () => {
  const code = "const get = require('getEventData'); return get('a');";

  test.each([
    ["mock('getEventData', (key) => key + '!');", "'a!'"],
    ["mock('getEventData', 'fixed');", "'fixed'"],
    ["mock('getEventData', {b: 1});", '{b: 1}'],
    ["mock('getEventData');", 'undefined'],
    ["mock('getEventData', 1); mock('getEventData', 2);", '2'],
  ])('%s', async (mock, expected) => {
    expect(await failuresOf({ code, scenarios: [`${mock} assertThat(runCode({})).isEqualTo(${expected});`] })).toEqual([
      undefined,
    ]);
  });

  test('are gone in the next scenario, and so are the counts', async () => {
    const scenarios = [
      "mock('getEventData', 5); assertThat(runCode({})).isEqualTo(5); assertApi('getEventData').wasCalled();",
      "assertApi('getEventData').wasNotCalled(); assertThat(runCode({})).isUndefined();",
    ];
    expect(await failuresOf({ code, scenarios })).toEqual([undefined, undefined]);
  });

  test('need no permission, unlike the APIs themselves', async () => {
    const scenarios = ["mock('getEventData', 1); runCode({});", 'runCode({});'];
    const [mocked, actual] = await failuresOf({ code, scenarios, permissions: {} });
    expect(mocked).toBeUndefined();
    expect(actual).toMatch(/getEventData: permission missing/);
  });

  test('turn an object API into a function; mockObject leaves it an object', async () => {
    const kind = "const Firestore = require('Firestore'); return typeof Firestore;";
    const scenarios = [
      "mock('Firestore', {read: () => 1}); assertThat(runCode({})).isEqualTo('function');",
      "mockObject('Firestore', {read: () => 1}); assertThat(runCode({})).isEqualTo('object');",
    ];
    expect(await failuresOf({ code: kind, scenarios })).toEqual([undefined, undefined]);
  });

  test('may stand for the outcome callbacks', async () => {
    const scenarios = [
      "let n = 0; mock('gtmOnSuccess', () => { n++; }); runCode({}); assertThat(n).isEqualTo(1); assertApi('gtmOnSuccess').wasCalled();",
      'let n = 0; runCode({gtmOnSuccess: () => { n++; }}); assertThat(n).isEqualTo(1);',
    ];
    expect(await failuresOf({ code: 'data.gtmOnSuccess();', scenarios })).toEqual([undefined, undefined]);
  });

  test('of names that are no APIs are harmless', async () => {
    expect(await failuresOf({ scenarios: ["mock('requestMethod', 'GET'); runCode({});"] })).toEqual([undefined]);
  });

  test.each([
    ["mockObject('JSON', 5);", /must be an object/],
    ['mock(5);', /must be the name of an API/],
    ['assertApi();', /must be the name of an API/],
  ])('%s is an error', async (scenario, message) => {
    expect(await failuresOf({ scenarios: [scenario] })).toEqual([expect.stringMatching(message)]);
  });
});

describe('APIs without a mock', () => {
  test.each([
    ["require('getAllEventData')()", '{}'],
    ["require('getEventData')('a')", 'undefined'],
    ["require('getRequestHeader')('a')", 'undefined'],
    ["require('getCookieValues')('a')", '[]'],
    ["require('getRequestQueryParameters')()", '{}'],
    ["typeof require('getContainerVersion')().debugMode", "'boolean'"],
    ["require('makeNumber')('4')", '4'],
    ["typeof require('getTimestampMillis')()", "'number'"],
    ["require('setCookie')('a', 'b')", 'undefined'],
  ])('%s gives %s', async (expression, expected) => {
    const scenarios = [`assertThat(runCode({})).isEqualTo(${expected});`];
    expect(await failuresOf({ code: `return ${expression};`, scenarios })).toEqual([undefined]);
  });

  test('claimRequest works in the first scenario only, as in the editor', async () => {
    const code = "require('claimRequest')();";
    const [first, second] = await failuresOf({ code, type: 'CLIENT', scenarios: ['runCode({});', 'runCode({});'] });
    expect(first).toBeUndefined();
    expect(second).toMatch(/^Tried to claim a request after a Client had returned/);
  });

  test('keep nothing from one scenario to the next', async () => {
    const code =
      "const s = require('templateDataStorage'); const before = s.getItemCopy('a'); s.setItemCopy('a', 1); return before;";
    const scenario = 'assertThat(runCode({})).isNull(); assertThat(runCode({})).isEqualTo(1);';
    expect(await failuresOf({ code, scenarios: [scenario, scenario] })).toEqual([undefined, undefined]);
  });
});
