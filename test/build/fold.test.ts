/** A folded pattern fits the words that it was made of, and no other. */
import fc from 'fast-check';
import { PERSONAL_PARTS, PERSONAL_WORDS } from '../../template/spec/personal-names.ts';
import { folded } from '../../tools/build/tables/fold.ts';

const patternOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${folded(words).join('|')})$`);

test('what words share is written once', () => {
  expect(folded(['firstname', 'lastname', 'maidenname'])).toEqual(['(first|last|maiden)name']);
  expect(folded(['em', 'ph'])).toEqual(['em', 'ph']);
});

test.each([
  ['parts', PERSONAL_PARTS],
  ['words', PERSONAL_WORDS],
])('the %s of personal names, and nothing with a letter less or more', (_what, words) => {
  const pattern = patternOf(words);
  const near = words.flatMap((word) => [word.slice(1), word.slice(0, -1), `${word}q`, `q${word}`]);
  expect(words.filter((word) => !pattern.test(word))).toEqual([]);
  expect(near.filter((text) => pattern.test(text) && !words.includes(text))).toEqual([]);
});

test('any words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  const property = fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
    const pattern = patternOf(words);
    return words.every((text) => pattern.test(text)) && pattern.test(other) === words.includes(other);
  });
  fc.assert(property, { numRuns: 300, seed: 20261123 });
});
