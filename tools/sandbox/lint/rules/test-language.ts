/** The matchers of GTM's test language, and what a call in test code is. Source: Google, "Tests". */
import type { CallExpression } from 'acorn';

export const MATCHERS = {
  assertThat: [
    ...[
      'isUndefined',
      'isDefined',
      'isNull',
      'isNotNull',
      'isFalse',
      'isTrue',
      'isFalsy',
      'isTruthy',
      'isNaN',
      'isNotNaN',
    ],
    ...['isInfinity', 'isNotInfinity', 'isEqualTo', 'isNotEqualTo', 'isAnyOf', 'isNoneOf', 'isStrictlyEqualTo'],
    ...[
      'isNotStrictlyEqualTo',
      'isGreaterThan',
      'isGreaterThanOrEqualTo',
      'isLessThan',
      'isLessThanOrEqualTo',
      'contains',
    ],
    ...['doesNotContain', 'containsExactly', 'doesNotContainExactly', 'hasLength', 'isEmpty', 'isNotEmpty', 'isArray'],
    ...['isBoolean', 'isFunction', 'isNumber', 'isObject', 'isString'],
  ],
  assertApi: ['wasCalled', 'wasNotCalled', 'wasCalledWith', 'wasNotCalledWith'],
};

export interface TestCall {
  /** Name of the function that is called; empty when it is not a plain name. */
  name: string;
  /** The first argument, when it is a string literal. */
  text?: string;
  /** For `assertThat(x).isEqualTo(y)`: the assertion and the matcher. */
  matched?: { assertion: string; matcher: string };
}

/** What the rules want to know of a call. */
export function callOf({ callee, arguments: [first] }: CallExpression): TestCall {
  const name = callee.type === 'Identifier' ? callee.name : '';
  const text = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'CallExpression') return { name, text };
  const { callee: inner } = callee.object;
  const assertion = inner.type === 'Identifier' ? inner.name : '';
  const matcher = callee.property.type === 'Identifier' ? callee.property.name : '';
  return { name, text, matched: { assertion, matcher } };
}

/** The message for a matcher that does not exist; undefined when it does, or when this is no assertion. */
export function wrongMatcher({ matched }: TestCall): string | undefined {
  if (matched?.assertion !== 'assertThat' && matched?.assertion !== 'assertApi') return undefined;
  if (MATCHERS[matched.assertion].includes(matched.matcher)) return undefined;
  return `${matched.assertion} has no matcher ${matched.matcher}.`;
}
