/**
 * The language that runs. Sources: Google, sandboxed JavaScript; for what that page does not name, what occurs in
 * published templates.
 */
import { errorOf, valueOf } from './make-template.ts';

describe('accepted and working', () => {
  test.each<[string, unknown]>([
    ['const a = 1; let b; b = a + 1; var c = b; return c;', 2],
    ['let a = 1, b = 2; return a + b;', 3],
    ['const f = (x) => { return x * 2; }; return f(4);', 8],
    ['const f = x => x % 3; return f(8);', 2],
    ['const f = () => ({a: 1}); return f();', { a: 1 }],
    ['return f(3); function f(n) { return n < 2 ? 1 : n * f(n - 1); }', 6],
    ['const f = function () { return arguments.length; }; return f(1, 2, 3);', 3],
    ['if (false) return 1; else return 2;', 2],
    ["let s = ''; for (let i = 0; i < 3; i++) s += i; return s;", '012'],
    ['let n = 0; for (;;) { n++; if (n === 4) break; else continue; } return n;', 4],
    ["let s = ''; for (const k in {a: 1, b: 2}) s += k; return s;", 'ab'],
    ['let n = 0; for (const v of [1, 2, 3]) n += v; return n;', 6],
    ['let n = 0; while (true) { if (++n > 4) return n; }', 5],
    ['let n = 0; do { n++; } while (n < 3); return n;', 3],
    ['let n = 3; return [--n, n--, n];', [2, 2, 1]],
    ['return [-8 >>> 28, ~5];', [15, -6]],
    ["let s = ''; for (const sign of 'a😀') s = sign + s; return s.length;", 3],
    ["let s = ''; for (const sign of 'abc') s = sign + s; return s;", 'cba'],
    ['switch (2) { case 1: return "a"; case 2: { let x = "b"; return x; } default: return "c"; }', 'b'],
    ["return {'content-type': 1, 1: 2, a: [1, 2, ], };", { 'content-type': 1, 1: 2, a: [1, 2] }],
    ["const k = 'b'; return {a: {b: 3}}.a[k];", 3],
    ["return 'tab\\t' + \"q'\" + 'ü😀';", "tab\tq'ü😀"],
    [
      'return [1 == "1", 1 === 1, 1 != 2, 1 !== "1", 1 <= 2, 3 >= 4, !true, -1];',
      [true, true, true, true, true, false, false, -1],
    ],
    ['return (5 & 3) + (5 | 3) + (5 ^ 3) + (1 << 3) + (16 >> 2) + ~1;', 1 + 7 + 6 + 8 + 4 - 2],
    [
      "return [typeof 'a', typeof undefined, typeof data, typeof require, typeof [1]];",
      ['string', 'undefined', 'object', 'function', 'object'],
    ],
    ['const o = {}; let x = o; x = x.a = {}; return o;', { a: {} }],
    ["return require('makeNumber')('4') + require('Math').max(1, 2);", 6],
    [';;; return undefined === null || null;', null],
    ['const o = {catch: 1, delete: 2, default: 3}; return o.catch + o.delete + o.default;', 6],
  ])('%s', async (code, expected) => {
    expect(await valueOf(code)).toEqual(expected);
  });
});

describe('refused before anything runs', () => {
  test.each([
    ['label', 'a: for (;;) { break a; }', /labels; leave a function with return/],
    ['comma operator', 'let a = (1, 2); return a;', /the comma operator; write two statements/],
    ['unary plus', "return +'1';", /operator \+/],
    ['template literal', 'return `a`;', /TemplateLiteral/],
    ['regex literal', 'return /a/;', /regex literal; use createRegex/],
    ['destructuring', 'const {a} = data;', /ObjectPattern/],
    ['list destructuring', 'const [a] = [1];', /ArrayPattern/],
    ['default value', 'const f = (a = 1) => a;', /AssignmentPattern/],
    ['rest', 'const f = (...a) => a;', /RestElement/],
    ['spread', 'return [...[1]];', /SpreadElement/],
    ['shorthand property', 'const a = 1; return {a};', /shorthand property; write \{a: a\}/],
    ['method shorthand', 'return {a() {}};', /method/],
    ['computed key', "return {['a']: 1};", /computed key/],
    ['getter', 'return {get a() { return 1; }};', /accessor/],
    ['__proto__ as a key', 'return {__proto__: null};', /__proto__/],
    ['**', 'return 2 ** 3;', /operator \*\*/],
    ['??', 'return 1 ?? 2;', /operator \?\?/],
    ['?.', 'return data?.a;', /ChainExpression/],
    ['-=', 'let a = 1; a -= 1;', /operator -=/],
    ['in', "return 'a' in data;", /operator in/],
    ['instanceof', 'return data instanceof data;', /operator instanceof/],
    ['delete', 'delete data.a;', /operator delete/],
    ['void', 'return void 0;', /operator void/],
    ['try', 'try { data.a(); } catch (e) {}', /TryStatement/],
    ['throw', "throw 'a';", /ThrowStatement/],
    ['new', 'return new data();', /NewExpression/],
    ['this', 'return this;', /ThisExpression/],
    ['class', 'class A {}', /ClassDeclaration/],
    ['generator', 'function* f() {}', /generator/],
    ['async', 'async function f() {}', /async/],
    ['await', 'await data;', /AwaitExpression/],
    ['import', "import 'fs';", /ImportDeclaration/],
    ['dynamic import', "import('fs');", /ImportExpression/],
    ['bigint', 'return 1n;', /bigint/],
    ['with', 'with (data) {}', /WithStatement/],
    ['broken syntax', 'return (1;', /does not parse/],
  ])('%s', async (_name, code, message) => {
    expect(await errorOf(code)).toMatch(message);
  });

  test.each([
    'Object',
    'JSON',
    'Math',
    'Array',
    'Date',
    'parseInt',
    'console',
    'NaN',
    'window',
    'globalThis',
    'process',
    'eval',
  ])('the global %s, even on a branch that never runs', async (name) => {
    expect(await errorOf(`if (false) return ${name};`)).toBe(
      `"${name}" is not declared; sandboxed JavaScript has no globals, load APIs with require('…')`,
    );
  });
});
