/** Finds where a value differs from an expectation that names only what matters. */
import { isDeepStrictEqual } from 'node:util';
import type { Json } from './example.ts';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path; undefined where the path leads nowhere. */
export const valueAt = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)] as unknown;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** Sentences, one per difference. Objects are compared by the members expected, everything else as a whole. */
export const findDifferences = (actual: unknown, expected: unknown, path = ''): string[] => {
  if (isObject(expected) && isObject(actual)) {
    return Object.keys(expected).flatMap((key) => {
      const member = Object.hasOwn(actual, key) ? actual[key] : undefined;
      return findDifferences(member, expected[key], path ? `${path}.${key}` : key);
    });
  }
  return isDeepStrictEqual(actual, expected) ? [] : [`${path} is ${show(actual)} instead of ${show(expected)}`];
};
