/**
 * The matchers of assertThat. Each says whether the value passes and what was expected; none throws.
 * Source: Google, tests for custom templates (assertThat); modelled on Google Truth.
 */
import { findDifference, isEqual } from './difference.ts';
import { formatValue } from './format-value.ts';

export interface Verdict {
  isPassed: boolean;
  /** End of the sentence "expected the value to …". */
  expectation: string;
  /** Where the values differ, for deep comparisons. */
  differsAt?: string;
}

export type Matcher = (actual: unknown, expected: readonly unknown[]) => Verdict;

const verdict = (isPassed: boolean, expectation: string): Verdict => ({ isPassed, expectation });
const test =
  (expectation: string, check: (actual: unknown) => boolean): Matcher =>
  (actual) =>
    verdict(check(actual), expectation);

const list = (values: readonly unknown[]): string => values.map(formatValue).join(', ');

/** Matchers of length and content take lists and texts only; anything else fails with this reason. */
const onSequence =
  (check: (actual: readonly unknown[] | string, expected: readonly unknown[]) => Verdict): Matcher =>
  (actual, expected) =>
    typeof actual === 'string' || Array.isArray(actual)
      ? check(actual as readonly unknown[] | string, expected)
      : verdict(false, 'be an array or a string');

const includes = (actual: readonly unknown[] | string, wanted: unknown): boolean =>
  typeof actual === 'string'
    ? typeof wanted === 'string' && actual.includes(wanted)
    : actual.some((member) => isEqual(member, wanted));

/** Same members, in any order, as often. */
const holdsExactly = (actual: readonly unknown[] | string, expected: readonly unknown[]): boolean => {
  const left = [...actual];
  if (left.length !== expected.length) return false;
  return expected.every((wanted) => {
    const at = left.findIndex((member) => isEqual(member, wanted));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};

const isEqualTo: Matcher = (actual, [expected]) => {
  const differsAt = findDifference(actual, expected);
  const result = verdict(differsAt === undefined, `equal ${formatValue(expected)}`);
  return differsAt ? { ...result, differsAt } : result;
};

const compare =
  (words: string, check: (actual: number, wanted: number) => boolean): Matcher =>
  (actual, [wanted]) =>
    verdict(check(actual as number, wanted as number), `be ${words} ${formatValue(wanted)}`);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isInfinite = (value: unknown): boolean => value === Infinity || value === -Infinity;

export const MATCHERS: Readonly<Record<string, Matcher>> = {
  isUndefined: test('be undefined', (value) => value === undefined),
  isDefined: test('be defined', (value) => value !== undefined),
  isNull: test('be null', (value) => value === null),
  isNotNull: test('not be null', (value) => value !== null),
  isFalse: test('be false', (value) => value === false),
  isTrue: test('be true', (value) => value === true),
  isFalsy: test('be falsy', (value) => !value),
  isTruthy: test('be truthy', (value) => Boolean(value)),
  isNaN: test('be NaN', (value) => Number.isNaN(value)),
  isNotNaN: test('not be NaN', (value) => !Number.isNaN(value)),
  isInfinity: test('be infinite', isInfinite),
  isNotInfinity: test('not be infinite', (value) => !isInfinite(value)),
  isEqualTo,
  isNotEqualTo: (actual, [wanted]) => verdict(!isEqual(actual, wanted), `not equal ${formatValue(wanted)}`),
  isAnyOf: (actual, expected) =>
    verdict(
      expected.some((wanted) => isEqual(actual, wanted)),
      `be one of ${list(expected)}`,
    ),
  isNoneOf: (actual, expected) =>
    verdict(!expected.some((wanted) => isEqual(actual, wanted)), `be none of ${list(expected)}`),
  isStrictlyEqualTo: (actual, [wanted]) => verdict(actual === wanted, `be the same as (===) ${formatValue(wanted)}`),
  isNotStrictlyEqualTo: (actual, [wanted]) =>
    verdict(actual !== wanted, `not be the same as (===) ${formatValue(wanted)}`),
  isGreaterThan: compare('greater than', (actual, wanted) => actual > wanted),
  isGreaterThanOrEqualTo: compare('at least', (actual, wanted) => actual >= wanted),
  isLessThan: compare('less than', (actual, wanted) => actual < wanted),
  isLessThanOrEqualTo: compare('at most', (actual, wanted) => actual <= wanted),
  contains: onSequence((actual, expected) =>
    verdict(
      expected.every((wanted) => includes(actual, wanted)),
      `contain ${list(expected)}`,
    ),
  ),
  doesNotContain: onSequence((actual, expected) =>
    verdict(!expected.some((wanted) => includes(actual, wanted)), `contain none of ${list(expected)}`),
  ),
  containsExactly: onSequence((actual, expected) =>
    verdict(holdsExactly(actual, expected), `contain exactly, in any order, ${list(expected)}`),
  ),
  doesNotContainExactly: onSequence((actual, expected) =>
    verdict(!holdsExactly(actual, expected), `not contain exactly ${list(expected)}`),
  ),
  hasLength: onSequence((actual, [length]) =>
    verdict(actual.length === length, `have the length ${formatValue(length)}`),
  ),
  isEmpty: onSequence((actual) => verdict(actual.length === 0, 'be empty')),
  isNotEmpty: onSequence((actual) => verdict(actual.length > 0, 'not be empty')),
  isArray: test('be an array', (value) => Array.isArray(value)),
  isBoolean: test('be a boolean', (value) => typeof value === 'boolean'),
  isFunction: test('be a function', (value) => typeof value === 'function'),
  isNumber: test('be a number', (value) => typeof value === 'number'),
  isObject: test('be an object', isObject),
  isString: test('be a string', (value) => typeof value === 'string'),
};
