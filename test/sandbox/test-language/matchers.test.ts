/** The matchers of assertThat and assertApi. Source: Google, tests for custom templates; modelled on Google Truth. */
import { runScenarios } from '../../../tools/sandbox/scenarios.ts';
import { MATCHERS } from '../../../tools/sandbox/test-language/matchers.ts';
import { API_MATCHERS } from '../../../tools/sandbox/test-language/api-log.ts';
import { makeTemplate } from '../make-template.ts';

/** The failure of a scenario with this code, or undefined when it passes. */
const failureOf = async (code: string, template = ''): Promise<string | undefined> => {
  const tests = `scenarios:\n- name: it\n  code: |-\n${code.replace(/^/gm, '    ')}`;
  const [report] = await runScenarios(makeTemplate({ code: template, tests }));
  return report?.failure?.message;
};

const DOCUMENTED =
  `isUndefined isDefined isNull isNotNull isFalse isTrue isFalsy isTruthy isNaN isNotNaN isInfinity isNotInfinity
  isEqualTo isNotEqualTo isAnyOf isNoneOf isStrictlyEqualTo isNotStrictlyEqualTo isGreaterThan isGreaterThanOrEqualTo isLessThan
  isLessThanOrEqualTo contains doesNotContain containsExactly doesNotContainExactly hasLength isEmpty isNotEmpty isArray isBoolean
  isFunction isNumber isObject isString`.split(/\s+/);

/** Values and arguments with which each matcher passes, and with which it fails. */
const CASES: [matcher: string, passing: string[], failing: string[]][] = [
  ['isUndefined()', ['undefined', '({}).a'], ['null', '0']],
  ['isDefined()', ['null', '0', "''"], ['undefined']],
  ['isNull()', ['null'], ['undefined', '0']],
  ['isNotNull()', ['undefined', '0'], ['null']],
  ['isFalse()', ['false'], ['0', 'undefined', 'true']],
  ['isTrue()', ['true'], ['1', "'true'", 'false']],
  ['isFalsy()', ['false', '0', "''", 'null', 'undefined'], ['true', "'0'", '[]', '{}']],
  ['isTruthy()', ['true', "'0'", '[]', '{}'], ['false', '0', "''", 'null']],
  ['isNaN()', ['0 / 0'], ['1', "'x'", 'undefined']],
  ['isNotNaN()', ['1', "'x'", 'undefined'], ['0 / 0']],
  ['isInfinity()', ['1 / 0', '-1 / 0'], ['1', 'undefined']],
  ['isNotInfinity()', ['1', 'undefined'], ['1 / 0', '-1 / 0']],
  [
    "isEqualTo({a: [1, {b: 'x'}], c: undefined})",
    ["{c: undefined, a: [1, {b: 'x'}]}"],
    ["{a: [1, {b: 'y'}], c: undefined}", "{a: [1, {b: 'x'}]}", '[]', 'null'],
  ],
  ['isEqualTo(1)', ['1'], ["'1'", 'true', '2']],
  ['isEqualTo([1, 2])', ['[1, 2]'], ['[2, 1]', '[1, 2, 3]', '[1]', "'1,2'", '{0: 1, 1: 2}']],
  ['isEqualTo(0 / 0)', ['0 / 0'], ['0']],
  ['isNotEqualTo({a: 1})', ['{a: 2}', '{}', '1'], ['{a: 1}']],
  ["isAnyOf(1, 'a', {b: 2})", ['1', "'a'", '{b: 2}'], ['2', '{b: 3}', "'1'"]],
  ["isNoneOf(1, 'a', {b: 2})", ['2', '{b: 3}'], ['1', '{b: 2}']],
  ['isStrictlyEqualTo(1)', ['1'], ["'1'", 'true']],
  ['isStrictlyEqualTo(shared)', ['shared'], ['{x: 1}']],
  ['isNotStrictlyEqualTo(shared)', ['{x: 1}', '1'], ['shared']],
  ['isGreaterThan(2)', ['3', '2.1'], ['2', '1']],
  ['isGreaterThanOrEqualTo(2)', ['2', '3'], ['1.9']],
  ['isLessThan(2)', ['1', '-5'], ['2', '3']],
  ['isLessThanOrEqualTo(2)', ['2', '1'], ['2.1']],
  ['contains(2, {a: 1})', ['[1, {a: 1}, 2]'], ['[2]', '[]', 'undefined', '{}']],
  ["contains('b')", ["'abc'", "['a', 'b']"], ["'ac'", "['abc']", '5']],
  ['doesNotContain(2, 3)', ['[1]', '[]'], ['[1, 2]', '[3]', 'undefined']],
  ["doesNotContain('b')", ["'ac'"], ["'abc'"]],
  ['containsExactly({a: 1}, 2, 2)', ['[2, {a: 1}, 2]'], ['[2, {a: 1}]', '[2, {a: 1}, 2, 3]', '[2, {a: 1}, {a: 1}]']],
  ['doesNotContainExactly(1, 2)', ['[1]', '[1, 2, 3]'], ['[2, 1]']],
  ['hasLength(2)', ['[1, 2]', "'ab'"], ['[1]', "'abc'", '{length: 2}', '2']],
  ['isEmpty()', ['[]', "''"], ['[1]', "'a'", '{}', 'undefined']],
  ['isNotEmpty()', ['[1]', "'a'"], ['[]', "''", '{a: 1}']],
  ['isArray()', ['[]', '[1]'], ['{}', "''", 'null']],
  ['isBoolean()', ['true', 'false'], ['0', "'true'"]],
  ['isFunction()', ['() => {}', 'runCode'], ['{}', 'null']],
  ['isNumber()', ['1', '0 / 0'], ["'1'", 'null']],
  ['isObject()', ['{}', '{a: 1}'], ['[]', 'null', "''", '() => {}']],
  ['isString()', ["''", "'a'"], ['1', 'null', "['a']"]],
];

describe('assertThat', () => {
  test('has the documented matchers and no others, and each has cases here', () => {
    expect(Object.keys(MATCHERS).sort()).toEqual([...DOCUMENTED].sort());
    expect([...new Set(CASES.map(([matcher]) => matcher.replace(/\(.*/, '')))].sort()).toEqual([...DOCUMENTED].sort());
  });

  const passing = CASES.flatMap(([matcher, values]) => values.map((value) => [value, matcher]));
  const failing = CASES.flatMap(([matcher, , values]) => values.map((value) => [value, matcher]));

  test.each(passing)('assertThat(%s).%s passes', async (value, matcher) => {
    expect(await failureOf(`const shared = {x: 1}; assertThat(${value}).${matcher};`)).toBeUndefined();
  });

  test.each(failing)('assertThat(%s).%s fails', async (value, matcher) => {
    expect(await failureOf(`const shared = {x: 1}; assertThat(${value}).${matcher};`)).toMatch(
      /^(first difference|expected )/,
    );
  });

  test('a failure has the message of the test, the values, and where they differ', async () => {
    const failure = await failureOf("assertThat({a: [{b: 1}]}, 'the body').isEqualTo({a: [{b: 2}]});");
    expect(failure).toBe('the body; first difference at a.0.b; expected {a: [{b: 1}]} to equal {a: [{b: 2}]}');
  });

  test('a name that is no matcher is an error', async () => {
    expect(await failureOf("assertThat('a').matches('a');")).toMatch(/matches is not a function/);
  });

  test('values that contain themselves can be compared', async () => {
    const code = 'const a = {n: 1}; a.a = a; const b = {n: 1}; b.a = b; assertThat(a).isEqualTo(b); b.n = 2;';
    expect(await failureOf(code)).toBeUndefined();
    expect(await failureOf(`${code} assertThat(a).isEqualTo(b);`)).toMatch(/first difference/);
  });
});

describe('assertApi', () => {
  const TEMPLATE = `
    const log = require('logToConsole');
    const list = [1];
    log('a', list, data.callback);
    list.push(2);
    log('b');
    require('makeNumber')('4');
    data.gtmOnSuccess();`;
  const run = 'const callback = () => {}; runCode({callback: callback});';

  test('has the documented matchers', () => {
    expect(Object.keys(API_MATCHERS).sort()).toEqual([
      'wasCalled',
      'wasCalledWith',
      'wasNotCalled',
      'wasNotCalledWith',
    ]);
  });

  test.each([
    "assertApi('logToConsole').wasCalled()",
    "assertApi('makeNumber').wasCalledWith('4')",
    "assertApi('gtmOnSuccess').wasCalled()",
    "assertApi('gtmOnFailure').wasNotCalled()",
    "assertApi('getCookieValues').wasNotCalled()",
    "assertApi('logToConsole').wasCalledWith('b')",
    "assertApi('logToConsole').wasCalledWith('a', [1], callback)",
    "assertApi('logToConsole').wasNotCalledWith('a', [1, 2], callback)",
    "assertApi('logToConsole').wasNotCalledWith('a', [1], () => {})",
    "assertApi('logToConsole').wasNotCalledWith('b', undefined)",
  ])('%s passes', async (assertion) => {
    expect(await failureOf(`${run} ${assertion};`, TEMPLATE)).toBeUndefined();
  });

  test.each([
    [
      "assertApi('logToConsole').wasNotCalled()",
      /expected logToConsole to not be called, but there was logToConsole\("a", \[1\], \[function\]\); logToConsole\("b"\)/,
    ],
    ["assertApi('getCookieValues').wasCalled()", /expected getCookieValues to be called, but there was no call/],
    ["assertApi('gtmOnFailure').wasCalled()", /expected gtmOnFailure to be called/],
    ["assertApi('logToConsole').wasCalledWith('c')", /to be called with \("c"\)/],
    ["assertApi('logToConsole').wasNotCalledWith('b')", /to not be called with \("b"\)/],
  ])('%s fails', async (assertion, message) => {
    expect(await failureOf(`${run} ${assertion};`, TEMPLATE)).toMatch(message);
  });

  test('does not count what the test itself calls', async () => {
    expect(await failureOf("require('makeNumber')('1'); assertApi('makeNumber').wasNotCalled();")).toBeUndefined();
  });
});
