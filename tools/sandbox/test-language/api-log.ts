/** Remembers which APIs the template called in a scenario, and answers assertApi. Owns no mocks. */
import { isEqual } from './difference.ts';
import { formatValue } from './format-value.ts';
import type { Verdict } from './matchers.ts';

/** Keeps what a call was given, even when the code changes it later. Functions stay themselves. */
const snapshot = (value: unknown, known = new Map<unknown, unknown>(), depth = 0): unknown => {
  if (typeof value !== 'object' || value === null || depth > 50) return value;
  // A value that is held in many places is copied once, and held in as many places by the copy.
  if (known.has(value)) return known.get(value);
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    known.set(value, copy);
    for (const member of value as unknown[]) copy.push(snapshot(member, known, depth + 1));
    return copy;
  }
  const copy: Record<string, unknown> = {};
  known.set(value, copy);
  for (const [key, member] of Object.entries(value)) {
    const own = snapshot(member, known, depth + 1);
    Object.defineProperty(copy, key, { value: own, enumerable: true, configurable: true, writable: true });
  }
  return copy;
};

export class ApiLog {
  private readonly calls = new Map<string, unknown[][]>();

  add(name: string, args: readonly unknown[]): void {
    const known = this.calls.get(name) ?? [];
    known.push(Array.from(args, (arg) => snapshot(arg)));
    this.calls.set(name, known);
  }

  callsOf(name: string): readonly unknown[][] {
    return this.calls.get(name) ?? [];
  }

  /** What came, as a failed assertion shows it. */
  describe(name: string): string {
    const calls = this.callsOf(name);
    if (calls.length === 0) return 'no call';
    const shown = calls.slice(0, 5).map((args) => `${name}(${args.map(formatValue).join(', ')})`);
    return calls.length > 5 ? `${shown.join('; ')}; and ${calls.length - 5} more` : shown.join('; ');
  }
}

type ApiMatcher = (calls: readonly unknown[][], expected: readonly unknown[]) => Verdict;

const wasCalledWith: ApiMatcher = (calls, expected) => ({
  isPassed: calls.some((args) => isEqual(args, expected)),
  expectation: `be called with (${expected.map(formatValue).join(', ')})`,
});

/** The matchers of assertApi. Source: Google, tests for custom templates. */
export const API_MATCHERS: Readonly<Record<string, ApiMatcher>> = {
  wasCalled: (calls) => ({ isPassed: calls.length > 0, expectation: 'be called' }),
  wasNotCalled: (calls) => ({ isPassed: calls.length === 0, expectation: 'not be called' }),
  wasCalledWith,
  wasNotCalledWith: (calls, expected) => ({
    isPassed: !wasCalledWith(calls, expected).isPassed,
    expectation: `not be called with (${expected.map(formatValue).join(', ')})`,
  }),
};
