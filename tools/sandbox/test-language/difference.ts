/**
 * Deep equality by value, as the test language's matchers need it: lists and objects by content, functions by identity,
 * NaN equal to itself. A key whose value is undefined differs from a missing key; whether GTM tells them apart is not
 * known, and what passes here passes there either way.
 */

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Path of the first part that differs, "" for the values themselves, or undefined when they are equal. */
export const findDifference = (actual: unknown, expected: unknown): string | undefined => {
  const comparison = new Comparison();
  return comparison.isEqual(actual, expected) ? undefined : comparison.path.join('.');
};

export const isEqual = (actual: unknown, expected: unknown): boolean => new Comparison().isEqual(actual, expected);

class Comparison {
  readonly path: string[] = [];
  /**
   * Pairs that are being compared further up, where a cycle is equal as far as it goes, and pairs that were found equal: values
   * that hold each other many times are compared once. The first difference ends everything.
   */
  private readonly seen = new Map<unknown, Set<unknown>>();

  isEqual(actual: unknown, expected: unknown): boolean {
    if (actual === expected || (Number.isNaN(actual) && Number.isNaN(expected))) return true;
    if (!isContainer(actual) || !isContainer(expected)) return false;
    if (Array.isArray(actual) !== Array.isArray(expected)) return false;
    const partners = this.seen.get(actual) ?? new Set();
    if (partners.has(expected)) return true;
    this.seen.set(actual, partners.add(expected));
    return this.hasEqualMembers(actual, expected);
  }

  private hasEqualMembers(actual: object, expected: object): boolean {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    for (const key of keys) {
      this.path.push(key);
      if (!Object.hasOwn(actual, key) || !Object.hasOwn(expected, key)) return false;
      const [a, b] = [actual, expected].map((value) => (value as Record<string, unknown>)[key]);
      if (!this.isEqual(a, b)) return false;
      this.path.pop();
    }
    return !Array.isArray(actual) || actual.length === (expected as unknown[]).length;
  }
}
