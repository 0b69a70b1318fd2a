/**
 * Where a first match begins, asked alternative by alternative: the same as RE2's own matcher says for the whole pattern. Source of the
 * syntax: github.com/google/re2/wiki/Syntax.
 */
import { RE2JS } from 're2js';
import fc from 'fast-check';
import { translateRegex } from '../../tools/sandbox/native-regex.ts';
import { makeStartFinder } from '../../tools/sandbox/regex-start.ts';

const startByRe2 = (pattern: string, text: string): number => {
  const matcher = RE2JS.compile(pattern).matcher(text);
  return matcher.find() ? matcher.start() : -1;
};

const isValid = (pattern: string): boolean => {
  try {
    RE2JS.compile(pattern);
    return true;
  } catch {
    return false;
  }
};

const ALPHABET = [...'aabbkKsS0_ -"|()[]^$.\n\n', '\r', '\u2028', 'ü', '\u212a', 'ſ', '😀'];
const texts = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 24 });

const ATOMS = [
  ...['a', 'b', 'k', 's', '0', '.', 'ü', '\\|', '\\(', '[|)]', '[^]|(]', '[]|]', '[^a]', '\\d', '\\w', '[\\p{L}|]'],
  ...['(a)', '(a|b)', '(?:a|(b)k)', '(?i:k)', '(?i:as|b)', '(?i:s0)', '(?i:[k])', '(?P<n>a|b)', '(?-s:.)', '\\Qa|b\\E'],
];
const SIGNS = ['', '', '', '?', '{2}', '+', '*', '*?'];
const ANCHORS = ['', '', '', '^', '$', '\\b', '\\B', '(?i)', '(?m)'];
const piece = fc
  .tuple(fc.constantFrom(...ANCHORS), fc.constantFrom(...ATOMS), fc.constantFrom(...SIGNS))
  .map((parts) => parts.join(''));
const sequence = fc.array(piece, { maxLength: 3 }).map((all) => all.join(''));
const patterns = fc
  .tuple(
    fc.constantFrom('', '', '(?m)', '(?s)', '(?ms)', '(?i)'),
    fc.array(sequence, { minLength: 1, maxLength: 4 }).map((all) => all.join('|')),
  )
  .map((parts) => parts.join(''));

test('it begins where RE2 finds it', () => {
  const seen = { asked: 0, found: 0 };
  const property = fc.property(patterns, fc.array(texts, { minLength: 8, maxLength: 8 }), (pattern, all) => {
    const find = isValid(pattern) ? makeStartFinder(pattern) : undefined;
    if (!find) return;
    for (const text of all) {
      const start = find(text);
      if (start === undefined) continue;
      seen.asked += 1;
      seen.found += start > 0 ? 1 : 0;
      expect({ pattern, text, start }).toEqual({ pattern, text, start: startByRe2(pattern, text) });
    }
  });
  fc.assert(property, { numRuns: 5000 });
  expect(seen.asked).toBeGreaterThan(2000);
  expect(seen.found).toBeGreaterThan(200);
});

test.each([
  ['alternatives that each engine has some of', 'b|a+?c|^x*?y', 'zzac', 2],
  ['the one that is found first, not the one that is written first', 'c|b', 'abc', 1],
  ['what is bound to the beginning', '^a+?b', 'aab', 0],
  ['a beginning that may be missing', '^?a+?|c', 'ba', 1],
  ['a line that ends as RE2 says, not at a carriage return', '(?m)^b$', 'a\rb\na\nb', 6],
  ['a bar in a class or behind a backslash, which divides nothing', '[|]b|\\|c', 'b|c', 1],
  ['the end of a line behind a character of two halves', '(?m)$|c', '😀\n', 2],
  ['the Kelvin sign, which is a k to it', '(?i:k)', 'a\u212a', 1],
  ['the long s, which is an s to it', '(?i:s)', 'aſ', 1],
])('%s', (_what, pattern, text, start) => {
  expect(startByRe2(pattern, text)).toBe(start);
  expect(makeStartFinder(pattern)?.(text)).toBe(start);
});

test.each([
  ['flags on the way', 'a|(?i)b|c'],
  ['quotes', '\\Qa|b\\E|c'],
  ['nothing that JavaScript’s engine could do', 'a+?'],
])('the whole pattern is RE2’s with %s', (_what, pattern) => {
  expect(makeStartFinder(pattern)).toBeUndefined();
});

test('a text that is too long for the bound is RE2’s', () => {
  const pattern = '(a|a|a|a){400}b';
  expect(translateRegex(pattern, undefined, { isWithoutGroups: true })?.longest).toBe(0);
  expect(makeStartFinder(pattern)?.('a')).toBeUndefined();
});
