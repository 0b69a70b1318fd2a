/**
 * Patterns that JavaScript's engine runs for RE2: both find the same in any text, and only patterns whose time is bounded are among
 * them. RE2's own matcher is the oracle. Source of the syntax: github.com/google/re2/wiki/Syntax.
 */
import fc from 'fast-check';
import { translateRegex } from '../../tools/sandbox/native-regex.ts';
import { compileRegex, findMatch, findMatches, findStart, type CompiledRegex } from '../../tools/sandbox/regex.ts';

const compiled = (pattern: string): CompiledRegex => {
  const regex = compileRegex(pattern, false);
  if (!regex) throw new Error(`RE2 refuses ${pattern}`);
  return regex;
};

const byRe2 = (regex: CompiledRegex): CompiledRegex => ({ ...regex, native: undefined, starts: () => undefined });

/** Kelvin and the long s fold to k and s; the vertical tab and the no-break space are white space for one engine only. */
const ALPHABET = [
  ...'aAbkKsS019 _-.@"\\[]{}|^$+?',
  '\n',
  '\r',
  '\v',
  '\t',
  '\u00a0',
  '\u2028',
  'ü',
  '\u212a',
  'ſ',
  '٣',
  '😀',
];
const HALVES = ['\ud83d', '\ude00'];
const texts = fc.string({ unit: fc.constantFrom(...ALPHABET, ...HALVES), maxLength: 24 });

const ATOMS = [
  ...[
    'a',
    'k',
    's',
    '0',
    ' ',
    '@',
    'ü',
    '😀',
    '\\.',
    '\\[',
    '\\\\',
    '\\n',
    '\\x41',
    '\\x{212A}',
    '.',
    '{',
    '}',
    ']',
    '-',
  ],
  ...[
    '\\d',
    '\\w',
    '\\s',
    '\\D',
    '\\W',
    '\\S',
    '[a-c]',
    '[^a-z0-9]',
    '[^ -~]',
    '[\\s\\x{0B}\\x{A0}]',
    '[]a]',
    '[^]a]',
    '[a-]',
  ],
  ...['[\\w-]', '[^"\\\\\\s]', '[.^$|]', '[\\x{1F600}-\\x{1F64F}]', '[^\\d]'],
];
const ASSERTIONS = ['^', '$', '\\b', '\\B'];
const BOUNDED = ['', '', '', '?', '{2}', '{0,2}', '{1,3}'];

const atom = fc.constantFrom(...ATOMS);
const repeated = (part: fc.Arbitrary<string>) =>
  fc.tuple(part, fc.constantFrom(...BOUNDED)).map((pair) => pair.join(''));
const sequence = (part: fc.Arbitrary<string>) => fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
const alternatives = (part: fc.Arbitrary<string>) =>
  fc.array(sequence(part), { minLength: 1, maxLength: 3 }).map((all) => all.join('|'));
const assertion = fc.constantFrom(...ASSERTIONS);
const group = (part: fc.Arbitrary<string>) => alternatives(part).map((inner) => `(?:${inner})`);
const flat = fc.oneof({ weight: 4, arbitrary: repeated(atom) }, { weight: 1, arbitrary: assertion });
const nested = fc.oneof({ weight: 3, arbitrary: flat }, { weight: 1, arbitrary: repeated(group(flat)) });
const ending = fc.oneof(
  fc.constant(''),
  fc.tuple(atom, fc.constantFrom('*', '+', '{2,}')).map((pair) => pair.join('')),
);
const patterns = fc.tuple(alternatives(nested), ending).map((pair) => pair.join(''));

test('what is translated finds the same as RE2, match by match', () => {
  let translated = 0;
  const property = fc.property(patterns, texts, (pattern, text) => {
    const regex = compileRegex(pattern, false);
    if (!regex?.native) return;
    translated += 1;
    const found = (by: CompiledRegex): string =>
      JSON.stringify([findMatches(by, text), ...[...text, ''].map((_, from) => findMatch(by, text, from))]);
    expect(found(regex)).toBe(found(byRe2(regex)));
  });
  fc.assert(property, { numRuns: 2000 });
  expect(translated).toBeGreaterThan(500);
});

/** A repetition in the middle, and such things repeated: some of them go on with what their end begins with, and stay RE2's. */
const loop = fc
  .tuple(fc.constantFrom(...ATOMS, '[\\p{L}]', '[^\\p{C}-]'), fc.constantFrom('*', '+', '{2,}'))
  .map((pair) => pair.join(''));
const looped = fc.oneof({ weight: 2, arbitrary: flat }, { weight: 1, arbitrary: loop });
const loopedGroup = fc
  .tuple(group(looped), fc.constantFrom('', '?', '*', '+', '{2}', '{1,}'))
  .map((pair) => pair.join(''));
const loopedPatterns = alternatives(fc.oneof({ weight: 3, arbitrary: looped }, { weight: 2, arbitrary: loopedGroup }));
const asciiTexts = fc.string({ unit: fc.constantFrom(...'aaaAbkKsS0019  _-.@"\\[]{}|^$+?\n'), maxLength: 24 });

test('repetitions in the middle find the same as RE2, match by match', () => {
  let translated = 0;
  const property = fc.property(loopedPatterns, fc.oneof(asciiTexts, texts), (pattern, text) => {
    const regex = compileRegex(pattern, false);
    if (!regex?.native?.isAscii) return;
    translated += 1;
    const found = (by: CompiledRegex): string =>
      JSON.stringify([
        findStart(by, text),
        findMatches(by, text),
        ...[...text, ''].map((_, at) => findMatch(by, text, at)),
      ]);
    expect(found(regex)).toBe(found(byRe2(regex)));
  });
  fc.assert(property, { numRuns: 4000 });
  expect(translated).toBeGreaterThan(200);
});

const TAG_PATTERNS = [
  '[^a-z0-9]+',
  '[^ -~]|[@%+\\\\]|&(?:#|[a-z]{3,6};)|wa\\.me/|tel:|sms:|callto:|send\\?|(?:^|[^0-9A-Za-z.])00[-(./1-9 ]',
  '^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{64})(?:\\.[A-Za-z0-9_-]{2}|\\.[A-Za-z0-9_-]{8})?$',
  '"(?:id|title|brand)":|null|"(?:undefined|NaN|\\(not set\\))"',
  '[\\x{300}-\\x{36F}]',
  '[\\p{C}\\p{Z}]',
  '^\\[(?:,?\\{"id":"[^"\\\\[\\s\\p{Z}](?:[^"\\\\]*[^"\\\\\\s\\p{Z}])?"(?:,"price":[0-9]{1,12}(?:\\.[0-9]+)?)?\\})+\\]$',
  '^[a-z0-9_-]+(?::?\\.[a-z0-9_-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$',
];

test.each(TAG_PATTERNS)('the tag’s own pattern %s is translated', (pattern) => {
  expect(compiled(pattern).native).toBeDefined();
  const text = fc.string({ unit: fc.constantFrom(...ALPHABET, ...'cdef0123NUL":&;#/'), maxLength: 80 });
  fc.assert(
    fc.property(text, (each) =>
      expect(findMatches(compiled(pattern), each)).toEqual(findMatches(byRe2(compiled(pattern)), each)),
    ),
  );
});

test.each([
  ['a repetition inside a repetition', '(?:a+)+b'],
  ['one of alternatives', '^(?:a|a)*$'],
  ['a repetition without a bound before something that begins as it goes on', 'a*(?:ab)'],
  ['the same behind an alternative', '(?:x|a+)ab'],
  ['two repetitions of which either can take a character', '[a-z]+[a-m]+$'],
  ['the same with something between them that may be missing', 'a*x?a*b'],
  ['the same one after the other in a bounded repetition', '(?:xa*|a){2}b'],
  ['a repetition that could give back two characters', '[ab]*aab'],
  ['one that gives back a character where what follows begins with another one', '[ab]*a(?:ac|d)'],
  ['a repetition of something that can end in two ways', '(?:ab?)+bc'],
  ['one whose repetitions can begin where they go on', '(?:[a-z-]*[a-z])+;'],
  ['one of alternatives of which one begins as the other does', '(?:ab|ac)+;'],
  ['a repetition of what may be nothing', '(?:a?){2}'],
  ['a lazy repetition', 'a+?'],
  ['a group that is kept', '(a)b'],
  ['case that does not count', '(?i)k'],
  ['lines', '(?m)^a'],
  ['classes of Unicode', '\\p{L}+'],
  ['classes of POSIX', '[[:alpha:]]'],
  ['the end of the text in other words', 'a\\z'],
  ['a text in quotes', '\\Qa.b\\E'],
  ['what is no border of words', 'a\\B'],
])('RE2 keeps %s', (_what, pattern) => {
  expect(compiled(pattern).native).toBeUndefined();
});

test('the more ways a pattern can match, the shorter are the texts that JavaScript’s engine gets', () => {
  // 4 + 16 + 64 + 256 ways, each of which tries what follows.
  const many = translateRegex('(?:a|a|a|a){4}b');
  expect(many?.longest).toBeLessThan(20_000_000 / 256);
  expect(translateRegex('(?:a|a|a|a){400}b')?.longest).toBe(0);
  expect(translateRegex('[^a-z0-9]+')?.longest).toBeGreaterThan(1_000_000);
  const text = 'a'.repeat(100_000);
  expect(findMatch(compiled('(?:a|a|a|a){400}b'), text, 0)).toBeNull();
});
