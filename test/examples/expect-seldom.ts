/**
 * `expect` for thousands of examples: it makes all of its matchers for each question, so it is asked only where something is wrong, and
 * then has the last word and says what.
 */
import { isDeepStrictEqual } from 'node:util';

/** As `toEqual`, which takes a little more for equal. */
export function expectEqual(received: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(received, expected)) expect(received).toEqual(expected);
}

export function expectMatch(text: unknown, pattern: RegExp): void {
  if (typeof text !== 'string' || !pattern.test(text)) expect(text).toMatch(pattern);
}

export function expectWith(text: string, part: string): void {
  if (!text.includes(part)) expect(text).toContain(part);
}

export function expectWithout(text: string, part: string): void {
  if (text.includes(part)) expect(text).not.toContain(part);
}
