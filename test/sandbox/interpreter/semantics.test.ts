/**
 * What code means in GTM's interpreter, where it is the same as in JavaScript and where it is not. The differences are read
 * from public copies of gtm.js.
 */
import { valueOf } from '../make-template.ts';
import { interpretCode, interpretedValue } from './interpret-code.ts';

/** The engine runs the same code, so that the two cannot drift apart. */
const SAME: readonly [code: string, expected: unknown][] = [
  ['return [1 + 2, "a" + 1, 7 - 2, 6 * 7, 7 / 2, 7 % 4, -3];', [3, 'a1', 5, 42, 3.5, 3, -3]],
  ['return [1 < 2, 2 <= 2, 1 > 2, 1 >= 2, "b" > "a"];', [true, true, false, false, true]],
  ['return [1 == "1", 1 === "1", 1 != "1", 1 !== "1", null == undefined];', [true, false, false, true, true]],
  ['return [6 & 3, 6 | 3, 6 ^ 3, 1 << 4, -8 >> 1, -8 >>> 28, ~5];', [2, 7, 5, 16, -4, 15, -6]],
  ['return [0 || "x", 1 && "y", "" && z, !0]; function z() {}', ['x', 'y', '', true]],
  [
    'const calls = []; const f = (x) => { calls.push(x); return x; }; f(1) || f(2); f(0) && f(3); return calls;',
    [1, 0],
  ],
  [
    'return [typeof 1, typeof "", typeof {}, typeof [], typeof (() => 1), typeof undefined, typeof null];',
    ['number', 'string', 'object', 'object', 'function', 'undefined', 'object'],
  ],
  ['let x = 1; const before = x++; const after = ++x; x--; --x; return [before, after, x];', [1, 3, 1]],
  ['const o = {n: 1}; o.n++; o.n += 5; o["m"] = o.n; return o;', { n: 7, m: 7 }],
  ['let x = 1; const y = x = 5; return [x, y];', [5, 5]],
  ['return data.n > 1 ? "many" : "one";', 'many'],
  ['return later(2); function later(x) { return x * 2; }', 4],
  ['function up(n) { return n < 2 ? 1 : n * up(n - 1); } return up(5);', 120],
  ['const up = function f(n) { return n < 2 ? 1 : n * f(n - 1); }; return up(5);', 120],
  ['const makers = []; for (let i = 0; i < 3; i++) makers.push(() => i); return makers.map((f) => f());', [0, 1, 2]],
  ['const makers = []; for (var i = 0; i < 3; i++) makers.push(() => i); return makers.map((f) => f());', [3, 3, 3]],
  ['const makers = []; for (const x of [4, 5]) makers.push(() => x); return makers.map((f) => f());', [4, 5]],
  ['let n = 0; for (;;) { n++; if (n < 3) continue; break; } return n;', 3],
  ['let n = 0; while (n < 3) n += 2; return n;', 4],
  ['let n = 9; do { n++; } while (n < 3); return n;', 10],
  ['let s = ""; for (let i = 0; i < 5; i++) { if (i === 1) continue; if (i === 3) break; s += i; } return s;', '02'],
  ['const f = () => { for (const x of [1, 2, 3]) { if (x === 2) return x; } return 0; }; return f();', 2],
  [
    'const f = () => { for (const k in {a: 1, b: 2}) { while (true) { if (k === "b") return k; break; } } }; return f();',
    'b',
  ],
  ['let s = ""; for (const k in {b: 1, a: 2}) s += k; return s;', 'ba'],
  ['let k; for (k in {only: 1}) {} return k;', 'only'],
  ['let x; for (x of [1, 2]) {} return x;', 2],
  [
    'const f = (x) => { switch (x) { case 1: return "one"; case 2: case 3: return "few"; default: return "many"; } };' +
      'return [f(1), f(2), f(3), f(4), f("1")];',
    ['one', 'few', 'few', 'many', 'many'],
  ],
  [
    'const f = (x) => { let s = ""; switch (x) { case 1: s += "a"; default: s += "b"; case 2: s += "c"; } return s; };' +
      'return [f(1), f(2), f(3)];',
    ['abc', 'c', 'bc'],
  ],
  [
    'let s = ""; for (const x of [1, 2, 3]) { switch (x) { case 2: continue; default: break; } s += x; } return s;',
    '13',
  ],
  ['const x = 1; { const x = 2; data.inner = x; } return [x, data.inner];', [1, 2]],
  ['const f = function () { return [arguments.length, arguments[1]]; }; return f("a", "b", "c");', [3, 'b']],
  ['const f = (x, y) => [x, y]; return f(1);', [1, undefined]],
  ['const f = () => {}; return [f()];', [undefined]],
  ['return (() => () => 7)()();', 7],
  ['const o = {f: (x) => x + 1}; return [o.f(1), o["f"](2)];', [2, 3]],
  ['return [3, 1, 2].sort((a, b) => a - b).map((x) => x * 2).filter((x) => x > 2).reduce((a, b) => a + b, 0);', 10],
  [
    'return ["a,b".split(","), "abc".slice(1), "abc".indexOf("c"), " x ".trim(), "abc".length, "abc"[1]];',
    [['a', 'b'], 'bc', 2, 'x', 3, 'b'],
  ],
  ["return 'a1b22'.match(require('createRegex')('[0-9]+', 'g'));", ['1', '22']],
  ["return 'aXb'.replace('X', (x) => x + '!');", 'aX!b'],
  ['return [(255).toString(16), true.toString()];', ['ff', 'true']],
  ['return [[1].hasOwnProperty(0), {a: 1}.hasOwnProperty("a"), {}.hasOwnProperty("toString")];', [true, true, false]],
  ["const Object = require('Object'); const o = {a: 1, b: 2}; Object.delete(o, 'a'); return Object.keys(o);", ['b']],
  ["return require('JSON').stringify({a: [1, null, 'x']});", '{"a":[1,null,"x"]}'],
  ["return require('Promise').create((resolve) => resolve(2)).then((x) => x * 2).then((x) => { return x + 1; });", 5],
  ["return require('Promise').create((resolve) => resolve({}.a.b)).catch((reason) => reason.name);", 'TypeError'],
];

describe('the same as in the engine', () => {
  test.each(SAME)('%s', async (code, expected) => {
    expect(await interpretedValue(code, { data: { n: 2 } })).toEqual(expected);
    expect(await valueOf(code, { data: { n: 2 } })).toEqual(expected);
  });
});

describe('as in GTM, and not as in the engine', () => {
  test.each<[string, unknown]>([
    ['const o = {}; o.b = 1; o["2"] = 1; o[1] = 1; o.a = 1; let s = ""; for (const k in o) s += k; return s;', 'b21a'],
    ["const o = {b: 1}; o['2'] = 2; o[1] = 3; return require('Object').keys(o);", ['b', '2', '1']],
    ["const o = {b: 1}; o['2'] = 2; o[1] = 3; return require('Object').values(o);", [1, 2, 3]],
    [
      "const o = {b: 1}; o['2'] = 2; return require('Object').entries(o);",
      [
        ['b', 1],
        ['2', 2],
      ],
    ],
    [
      "const o = {'9': 1, '1': 2}; const Object = require('Object'); Object.delete(o, '9'); o['9'] = 3; return Object.keys(o);",
      ['1', '9'],
    ],
    ['let s = ""; for (const sign of "añb") s = sign + s; return s;', 'bña'],
    ['return [(5).x, true.x, (5).toString];', [undefined, undefined, undefined]],
  ])('%s', async (code, expected) => {
    expect(await interpretedValue(code)).toEqual(expected);
  });
});

describe('what ends in an error', () => {
  const cases: [string, RegExp][] = [
    ['return data.a.b;', /^TypeError: Cannot read properties of undefined \(reading 'b'\)$/],
    ['return null.x;', /^TypeError: Cannot read properties of null/],
    ['data.a.b = 1;', /^TypeError: Cannot set properties of undefined/],
    ['return data.a.trim();', /^TypeError: Cannot read properties of undefined \(reading 'trim'\)$/],
    ['data.nothing();', /^TypeError: nothing is not a function$/],
    ['const f = 1; f();', /^TypeError: .*is not a function$/],
    ['(1)();', /^TypeError: .*is not a function$/],
    ["'abc'.hasOwnProperty('length');", /^TypeError: hasOwnProperty is not a function$/],
    ["'abc'.length();", /^TypeError: length is not a function$/],
    ['(5).hasOwnProperty(0);', /^TypeError: hasOwnProperty is not a function$/],
    ['true.toFixed();', /^TypeError: toFixed is not a function$/],
    ['[1].includes(1);', /^TypeError: includes is not a function$/],
    ['const x = 1; x = 2;', /^TypeError: Assignment to constant variable\.$/],
    ['const y = x; const x = 1;', /^ReferenceError: /],
    ['for (const x of {}) {}', /^TypeError: for…of goes over lists and texts only$/],
    ['const f = () => f(); f();', /^RangeError: /],
    ["require('sendCarrierPigeon');", /there is no API "sendCarrierPigeon"/],
  ];

  test.each(cases)('%s', async (code, message) => {
    expect((await interpretCode(code)).error?.message).toMatch(message);
  });

  const ABSENT = [
    'startsWith',
    'endsWith',
    'includes',
    'charCodeAt',
    'substr',
    'padStart',
    'repeat',
    'normalize',
    'at',
  ];
  test.each(ABSENT)('a text has no method %s', async (method) => {
    expect((await interpretCode(`return 'abc'.${method}('a');`)).error?.message).toBe(
      `TypeError: ${method} is not a function`,
    );
  });

  test('tells the line of the file, that of the innermost statement', async () => {
    const code = 'const f = () => {\n  const one = 1;\n  return one.x.y;\n};\nf();';
    expect((await interpretCode(code)).error).toMatchObject({ line: 8 });
    // The function has returned by then, and its line with it.
    const after = 'const f = () => {\n  return 1;\n};\nreturn f() + data.x.y;';
    expect((await interpretCode(after)).error).toMatchObject({ line: 9 });
  });

  test('in a callback that nobody catches, too', async () => {
    const code = "const callLater = require('callLater');\ncallLater(() => {\n  data.x.y();\n});";
    expect((await interpretCode(code)).error).toMatchObject({ line: 8 });
  });

  test('code without end is stopped', async () => {
    const { error } = await interpretCode('while (true) {}', { timeLimitMs: 50 });
    expect(error?.message).toMatch(/^stopped after 50 ms/);
  });

  test('code that has no instruction does not run at all', async () => {
    const { error, logs } = await interpretCode("require('logToConsole')('x');\nreturn +data.x;");
    expect(error).toEqual({ message: 'sandboxed JavaScript does not have the operator +', line: 7 });
    expect(logs).toEqual([]);
  });
});

test('the code runs from top to bottom at each event; nothing of the run before is left', async () => {
  const code = 'let n = 0; const list = []; n++; list.push(n); return list;';
  expect(await interpretedValue(code)).toEqual([1]);
  expect(await interpretedValue(code)).toEqual([1]);
});
