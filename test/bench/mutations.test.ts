/** The changes that `npm run mutate` tries, on code of a few lines. */
import { findMutations, type Mutation } from '../../tools/bench/mutate/mutations.ts';
import { compileChanges } from '../../tools/sandbox/program.ts';
import { createRuntime, type Runtime } from '../../tools/sandbox/runtime.ts';
import { makeTemplate } from '../sandbox/make-template.ts';
import { sample, seededRandom } from '../../tools/bench/mutate/random.ts';

const applyMutation = (code: string, { start, end, replacement }: Mutation): string =>
  code.slice(0, start) + replacement + code.slice(end);

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

test('a change says what has to be evaluated before it can matter', () => {
  const code = 'if (!a) f(b + 1);';
  const needs = findMutations(code, () => 0).map(({ replacement, expression: { start, end, truth } }) => [
    replacement,
    code.slice(start, end),
    truth,
  ]);
  expect(needs).toEqual([
    ['true', '!a', false],
    ['false', '!a', true],
    ['', '!a', undefined],
    ['-', 'b + 1', undefined],
    ['0', '1', undefined],
  ]);
});

/** Code of each kind that is run with additions: a loop, a constant part, a function, nested conditions. */
const ADDED_TO = `
const join = (list) => { let all = ''; for (const part of list) all = all + part; return all; };
if (data.a === 1 && join(['x', 'y']) !== '') return join('a,b'.split(',')) + (data.a > 0 ? 'c' : 'd');
return !data.a;`;

test('code with a change runs as if it had been written so', async () => {
  const compileWith = compileChanges();
  const run = async (runtime: Runtime) => (await runtime.run({ data: { a: 1 } })).returnValue;
  const template = makeTemplate({ type: 'MACRO', code: ADDED_TO });
  const values = [];
  for (const mutation of findMutations(template.code, () => 0)) {
    const changed = await run(createRuntime(template, compileWith(mutation)));
    expect(changed).toEqual(await run(createRuntime({ ...template, code: applyMutation(template.code, mutation) })));
    values.push(changed);
  }
  expect(new Set(values).size).toBeGreaterThan(5);
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
