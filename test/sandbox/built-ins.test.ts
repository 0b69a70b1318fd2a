/** The built-in members of the realm are the documented ones, no more and no fewer, and the template's types agree. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_MEMBERS } from '../../tools/sandbox/built-ins.ts';
import { errorOf, valueOf } from './make-template.ts';

const TYPES = readFileSync(join(import.meta.dirname, '../../template/sandbox.d.ts'), 'utf8');

/** Member names that an interface of sandbox.d.ts declares. */
const declaredMembers = (name: string): string[] => {
  const body = new RegExp(`^interface ${name}(?:<\\w+>)? \\{\\n(.*?)^\\}`, 'ms').exec(TYPES)?.[1];
  if (body === undefined) throw new Error(`sandbox.d.ts does not declare ${name}`);
  return [...new Set([...body.matchAll(/^ {2}(?:readonly )?(\w+)[?]?[(:<]/gm)].map((match) => match[1] ?? ''))];
};

/** Every name that JavaScript knows on such a value, for the code to try. */
const knownMembers = (sample: unknown): string[] => {
  const names = new Set<string>();
  for (let at = Object(sample) as object | null; at; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return [...names];
};

/** The names that exist, seen from template code. */
const membersInRealm = async (expression: string, names: string[]): Promise<unknown> =>
  valueOf(`const sample = ${expression}; return data.names.filter((name) => sample[name] !== undefined);`, {
    data: { names },
  });

const SAMPLES: Record<string, [expression: string, sample: unknown]> = {
  Array: ['[]', []],
  String: ['""', ''],
  Object: ['{}', {}],
  Number: ['1', 1],
  Boolean: ['true', true],
};
const membersOf = (name: string): readonly string[] => BUILT_IN_MEMBERS[name] ?? [];

describe('built-in members', () => {
  test.each(Object.entries(SAMPLES))(
    'of %s in the realm are exactly the listed ones',
    async (name, [expression, sample]) => {
      const isPrimitive = ['String', 'Number', 'Boolean'].includes(name);
      const expected = new Set([...membersOf(name), ...(isPrimitive ? [] : membersOf('Object'))]);
      const found = (await membersInRealm(expression, knownMembers(sample))) as string[];
      expect(found.sort()).toEqual([...expected].sort());
    },
  );

  test.each(Object.keys(SAMPLES))('of %s are declared in sandbox.d.ts, and nothing else is', (name) => {
    expect(declaredMembers(name).sort()).toEqual([...membersOf(name)].sort());
  });

  test('of promises are then, catch and finally', async () => {
    expect(declaredMembers('SandboxPromise').sort()).toEqual(['catch', 'finally', 'then']);
    const code = "const p = require('Promise').create((resolve) => resolve(1));";
    expect(await valueOf(`${code} return [typeof p.then, typeof p.catch, typeof p.finally, typeof p.race];`)).toEqual([
      'function',
      'function',
      'function',
      'undefined',
    ]);
  });

  test.each([
    ["'abc'.includes('b')", 'includes'],
    ["'abc'.startsWith('a')", 'startsWith'],
    ["'abc'.replaceAll('a', 'b')", 'replaceAll'],
    ["'abc'.charCodeAt(0)", 'charCodeAt'],
    ["'abc'.substr(1)", 'substr'],
    ["'a'.padStart(3)", 'padStart'],
    ['[1].includes(1)', 'includes'],
    ['[1].find((x) => x)', 'find'],
    ['[[1]].flat()', 'flat'],
    ['(1.5).toFixed(1)', 'toFixed'],
    ["'abc'.hasOwnProperty('length')", 'hasOwnProperty'],
    ["(5).hasOwnProperty('a')", 'hasOwnProperty'],
    ["true.hasOwnProperty('a')", 'hasOwnProperty'],
    ['(() => 1).call()', 'call'],
    ['(() => 1).bind()', 'bind'],
  ])('%s fails when it runs, as in GTM', async (expression, member) => {
    expect(await errorOf(`return ${expression};`)).toMatch(new RegExp(`^TypeError: .*${member} is not a function$`));
  });

  test.each<[string, unknown]>([
    ["'a-b'.split('-').map((x) => x.toUpperCase()).join('+')", 'A+B'],
    ["' x '.trim().concat('y')", 'xy'],
    ["'hello'.substring(1, 3) + 'hello'.slice(-2) + 'hello'.charAt(0)", 'ello' + 'h'],
    ["'abcabc'.lastIndexOf('c') + 'abc'.indexOf('z')", 4],
    ['[3, 1, 2].sort().reverse().concat([9])', [3, 2, 1, 9]],
    ['[1, 2, 3, 4].filter((x) => x % 2 === 0).reduce((a, b) => a + b, 0)', 6],
    ['[1, 2].some((x) => x === 2) && [1, 2].every((x) => x > 0)', true],
    ['[1, 2, 3].splice(1, 1)', [2]],
    ["({a: 1}).hasOwnProperty('a') && !({}).hasOwnProperty('toString')", true],
    ['(255).toString(16) + true.toString()', 'fftrue'],
    ["'x' + [1, [2, 3]] + {}", 'x1,2,3[object Object]'],
  ])('%s works', async (expression, expected) => {
    expect(await valueOf(`return ${expression};`)).toEqual(expected);
  });

  test('event data may have keys that objects inherit', async () => {
    const eventData = { toString: 'a', hasOwnProperty: 'b', constructor: 'c', valueOf: 'd' };
    expect(await valueOf("return require('getAllEventData')();", { eventData })).toEqual(eventData);
  });
});
