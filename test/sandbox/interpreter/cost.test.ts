/** What code costs, counted by hand: one node for each instruction and each constant that is evaluated. */
import { CostMeter, type Cost } from '../../../tools/sandbox/interpreter/cost.ts';
import { compiledSize } from '../../../tools/sandbox/interpreter/compiled-size.ts';
import type { RunOptions } from '../../../tools/sandbox/runtime.ts';
import { CODE_LINE, makeTemplate } from '../make-template.ts';
import { compile } from './interpret-code.ts';

const costOf = (code: string, options: Partial<RunOptions> = {}): Promise<Cost> =>
  new CostMeter(makeTemplate({ code })).measure({ data: {}, ...options });

describe('nodes', () => {
  // The template itself is a function: one node. Statements follow.
  test.each<[string, string, number]>([
    ['nothing', '', 1],
    ['a constant: the declaration and the number', 'const x = 1;', 1 + 2],
    ['two variables that are listed at the head', 'var x, y;', 1 + 1],
    ['an object: the keys are part of it', 'const x = {a: 1, b: {}};', 1 + 1 + 1 + 1 + 1],
    ['a member: the name is part of it', 'const x = data.y;', 1 + 1 + 1 + 1],
    ['a computed member', "const x = data['y' + 'z'];", 1 + 1 + 1 + 1 + 3],
    ['what is not reached', 'return; const x = [1, 2, 3];', 1 + 1],
    ['a function that is not called', 'const f = () => [1, 2, 3];', 1 + 1 + 1],
    ['a declared function that is not called', 'function f() { return [1, 2, 3]; }', 1 + 1],
    ['a function that is called: call, return, sum, name, number', 'const f = (x) => x + 1; f(2);', 1 + 2 + 2 + 1 + 3],
    ['a branch: if, test, list, statement', 'if (true) data.x;', 1 + 1 + 1 + 1 + 2],
    ['the branch that is not taken', 'if (false) data.x; ', 1 + 1 + 1],
    ['an operator that is decided by its first operand', 'const x = true || data.y.z;', 1 + 1 + 1 + 1],
    [
      'a call of an API: two for require, then call and text',
      "const f = require('makeString'); f('x');",
      1 + 1 + 2 + 2,
    ],
    ['a method: call, object, list of arguments, argument', "const s = 'a'; s.indexOf('b');", 1 + 2 + 1 + 1 + 1 + 1],
  ])('%s', async (_what, code, nodes) => {
    const cost = await costOf(code);
    expect(cost.error).toBeUndefined();
    expect(cost.nodes).toBe(nodes);
  });

  test('of a loop: once what stands before it, for each turn test, body and update', async () => {
    const cost = async (turns: number) => (await costOf(`for (let i = 0; i < ${turns}; i++) data.x;`)).nodes;
    // Block, declaration, assignment and number, the loop, and the test that ends it: comparison, name, number.
    expect(await cost(0)).toBe(1 + 1 + 1 + 2 + 1 + 3);
    // Comparison, name, number; list, member, name; increment, name, assignment, sum, name, number.
    expect((await cost(7)) - (await cost(0))).toBe(7 * (3 + 3 + 6));
  });

  test('do not count what the run before has cost', async () => {
    const meter = new CostMeter(makeTemplate({ code: "require('getAllEventData')(); data.gtmOnSuccess();" }));
    const first = await meter.measure({ data: {} });
    expect(await meter.measure({ data: {} })).toEqual(first);
  });

  test('count callbacks that come later', async () => {
    const code = "require('callLater')(() => [1, 2, 3]);";
    const { nodes } = await costOf(code);
    // Call, require and its text, list of arguments, function; then return, list and three numbers.
    expect(nodes).toBe(1 + 1 + 2 + 1 + 1 + 5);
  });
});

describe('calls and patterns', () => {
  test('are counted by API and by method, those of the code itself are not', async () => {
    const code = `
      const createRegex = require('createRegex');
      const Object = require('Object');
      const own = (text) => text.trim();
      own('a'); own('b');
      Object.keys({});
      [1].push(2);
      createRegex('^a', 'i'); createRegex('^a'); createRegex('b');
      'a'.match('c'); 'a'.search('c'); 'a'.replace('d', ''); 'a'.match(createRegex('e'));
      data.gtmOnSuccess();`;
    const { nativeCalls, patterns, error } = await costOf(code);
    expect(error).toBeUndefined();
    expect(nativeCalls).toEqual({
      require: 2,
      'String.trim': 2,
      'Object.keys': 1,
      'Array.push': 1,
      createRegex: 4,
      'String.match': 2,
      'String.search': 1,
      'String.replace': 1,
      gtmOnSuccess: 1,
    });
    expect(patterns).toEqual({ '^a': 2, b: 1, c: 2, d: 1, e: 1 });
  });
});

describe('functions', () => {
  const CODE = `const inner = (x) => x;
const outer = function () {
  inner(1);
  return inner(2);
};
function twice(n) { if (n > 0) twice(n - 1); }
outer();
twice(1);`;

  test('cost something by themselves and with what they call, under their names and lines', async () => {
    const { functions } = await costOf(CODE);
    const byName = Object.fromEntries(functions.map(({ name, ...rest }) => [name, rest]));
    expect(byName.inner).toEqual({ line: CODE_LINE, calls: 2, exclusive: 2 * 2, inclusive: 2 * 2 });
    // Call and number, return, call and number.
    expect(byName.outer).toEqual({ line: CODE_LINE + 1, calls: 1, exclusive: 5, inclusive: 5 + 4 });
    // If, comparison, name, number; the first time also list, call, difference, name, number.
    expect(byName.twice).toEqual({ line: CODE_LINE + 5, calls: 2, exclusive: 4 + 5 + 4, inclusive: 4 + 5 + 4 });
  });

  test('add up to all nodes but the one of the template itself; the most costly comes first', async () => {
    const { functions, nodes } = await costOf(CODE);
    expect(functions.reduce((sum, { exclusive }) => sum + exclusive, 0)).toBe(nodes - 1);
    const costs = functions.map(({ exclusive }) => exclusive);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
  });

  test('are not listed when they were not called', async () => {
    expect((await costOf('const f = () => 1;')).functions.map(({ name }) => name)).toEqual(['the template itself']);
  });
});

describe('a further item', () => {
  const CODE = `
    for (const item of require('getEventData')('items')) item.price;`;

  test('costs what its turn of the loop costs', async () => {
    const eventData = { items: [{ item_id: 'a', price: 1 }] };
    // List, member, name.
    expect((await costOf(CODE, { eventData })).nodesPerItem).toBe(3);
  });

  test('has an id of its own', async () => {
    const code = `const seen = {}; let n = 0;
      for (const item of require('getEventData')('items')) { if (seen[item.item_id]) data.twice.x; seen[item.item_id] = true; }`;
    const { error, nodesPerItem } = await costOf(code, { eventData: { items: [{ item_id: 'a' }, { item_id: 'b' }] } });
    expect(error).toBeUndefined();
    expect(nodesPerItem).toBeGreaterThan(0);
  });

  test('is not told of an event without items', async () => {
    expect(await costOf('', { eventData: { items: [] } })).not.toHaveProperty('nodesPerItem');
  });
});

test('the compiled size is that of the compiled code', async () => {
  const code = "const x = require('JSON');";
  expect((await costOf(code)).compiledBytes).toBe(compiledSize(compile(`${code}\n`)));
});

test('code that ends in an error says so, with what it has cost until then', async () => {
  const { error, nodes } = await costOf('const x = 1; data.a.b;');
  expect(error?.message).toMatch(/^TypeError/);
  expect(nodes).toBe(1 + 2 + 3);
});

test('code that GTM cannot compile costs nothing and says why', async () => {
  const cost = await costOf('const x = +data.y;');
  expect(cost).toMatchObject({ nodes: 0, compiledBytes: 0, error: { line: CODE_LINE } });
});
