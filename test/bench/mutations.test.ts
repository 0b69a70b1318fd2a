/** The changes that `npm run mutate` tries, on code of a few lines. */
import { applyMutation, findMutations } from '../../tools/bench/mutate/mutations.ts';
import { sample, seededRandom } from '../../tools/bench/mutate/random.ts';

/** The code after each change. */
const changed = (code: string): string[] =>
  findMutations(code, () => 0.5).map((mutation) => applyMutation(code, mutation));

describe('mutations', () => {
  test.each<[string, string[]]>([
    ['a < b', ['a <= b']],
    ['a >= b', ['a > b']],
    ['a === b', ['a !== b']],
    ['a + b', ['a - b']],
    ['a && b', ['a || b']],
    ['!a', ['a']],
    ['-a', ['a']],
    ['typeof a', []],
    ['a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['if (a) b();', ['if (true) b();', 'if (false) b();']],
    ['f(7, true)', ['f(8, true)', 'f(7, false)']],
    ['f(0, 1)', ['f(1, 1)', 'f(0, 0)']],
    ["f('short', '')", ['f("", \'\')', 'f(\'short\', "?")']],
    ["f(';germany:de;france:fr;')", ['f(";germany:defrance:fr;")']],
    ["g = {'key': 'value'}", ['g = {\'key\': ""}']],
    ["require('JSON')", []],
    ['a <b', ['a <=b']],
  ])('of %s', (code, expected) => {
    expect(changed(code)).toEqual(expected);
  });

  test('know their line and the function around them', () => {
    const code = 'const a = 1;\nconst f = () => {\n  return 2;\n};\n';
    const places = findMutations(code, () => 0).map(({ line, functionLine }) => [line, functionLine]);
    expect(places).toEqual([
      [1, undefined],
      [3, 2],
    ]);
  });
});

describe('a sample', () => {
  const list = Array.from({ length: 100 }, (_, index) => index);

  test('is the same for the same seed, another one for another, and in order', () => {
    const take = (seed: number) => sample(list, 10, seededRandom(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    expect(take(1)).toHaveLength(10);
    expect(take(1)).toEqual([...take(1)].sort((a, b) => a - b));
  });

  test('takes each member about as often as any other', () => {
    const random = seededRandom(1);
    const counts = list.map(() => 0);
    for (let round = 0; round < 2000; round += 1) for (const index of sample(list, 10, random)) counts[index]! += 1;
    // 200 on average; the spread of such counts is about 13.
    expect(Math.min(...counts)).toBeGreaterThan(130);
    expect(Math.max(...counts)).toBeLessThan(270);
  });
});
