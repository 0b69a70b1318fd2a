/** Which parts of a template give the same at every event and are evaluated once, and that this shows nowhere. */
import { findConstantParts } from '../../tools/sandbox/language/constant-parts.ts';
import { parseSandboxedCode } from '../../tools/sandbox/language/syntax-tree.ts';
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { makeTemplateText } from './make-template.ts';

function partsOf(code: string): string[] {
  const tree = parseSandboxedCode(code);
  if ('message' in tree) throw new Error(tree.message);
  return findConstantParts(tree.program, true).map(({ node: { start, end } }) => code.slice(start, end));
}

const UNPACK =
  'function unpack(text) { let all = text; for (const part of text.split(";")) all = all + part; return all; }';

test.each<[what: string, code: string, parts: string[]]>([
  ['methods of literals', "return 'a,b'.split(',').join(';') + data.x;", ["'a,b'.split(',').join(';')"]],
  ['a function that sees its arguments alone', `${UNPACK} return unpack("a") + "b";`, ['unpack("a") + "b"']],
  [
    'functions that call each other',
    'function a(n) { return n < 1 ? 0 : b(n - 1); } function b(n) { return a(n); } return a(3);',
    ['a(3)'],
  ],
  [
    'what a method with an open argument is called on',
    "return 'a b'.split(' ').map((x) => x + data.x);",
    ["'a b'.split(' ')"],
  ],
  [
    'a function with its own names inside',
    "return 'ab'.split('').map((x) => x + 1).join('');",
    ["'ab'.split('').map((x) => x + 1).join('')"],
  ],
  [
    'names of texts that the program begins with',
    "function f() { return A.split(B); } var A = 'a b'; const B = ' '; return f() + data.x;",
    ['A.split(B)', 'f()'],
  ],
  [
    'texts that are put together of them',
    "var A = 'a'; var B = A + 'b'; return data.x + ('(' + B);",
    ["A + 'b'", "'(' + B"],
  ],
  [
    'an API that looks at its arguments alone',
    "var JSON = require('JSON'); function f(a) { return JSON.parse(a); } return [f('[1]'), data.x];",
    ["f('[1]')"],
  ],
  [
    'members of a list of texts',
    "const list = 'a,b'.split(','); return [list[0].length, g(list[1])]; function g(a) { return a.trim(); }",
    ["'a,b'.split(',')"],
  ],
  [
    'the same where they are only taken',
    "function g(a) { return a.trim(); } const list = 'a,b'.split(','); return [g(list[0]), g(list[1]), data.x];",
    ["'a,b'.split(',')", 'g(list[0])', 'g(list[1])'],
  ],
])('constant: %s', (_what, code, parts) => {
  expect(partsOf(code)).toEqual(parts);
});

test.each<[what: string, code: string]>([
  ['an API', "return require('JSON').parse('{}');"],
  ['the form', 'function f(a) { return a + data.x; } return f(1);'],
  ['a name outside of the function', "let n = 0; function f() { n = n + 1; return n + ''; } return f();"],
  ['what hangs on the function itself', "function f() { f.n = (f.n || 0) + 1; return '' + f.n; } return f() + f();"],
  ['a function that is handed over', "function f(a) { return a + ''; } const g = f; return f(1) + g.x;"],
  ['a function that is replaced', "function f() { return 'a'; } f = () => data.x; return f();"],
  ['two functions of one name', "function f() { return 'a'; } function f() { return 'b'; } return f();"],
  ['an argument that has the name of a function', "const g = (f) => f('x'); return g((x) => data.x + x);"],
  ['arguments of the function around it', 'function f() { return arguments[0].trim(); } return f(data.x);'],
  ['a loop’s own name', "let s = ''; for (const x of [1, 2]) s += x.toString(); return s;"],
  ['no call', "return 'a' + 'b';"],
  ['a name that is written again', "var a = 'a'; function f() { return a.trim(); } a = data.x; return f();"],
  ['a name that a call may read too early', "data.f(); var a = 'a'; function f() { return a.trim(); } return f();"],
  [
    'the same behind a text of something else',
    "var t = '' + f(); var a = 'a'; function f() { return a.trim() + data.x; } return t;",
  ],
  ['a name of what is no text', 'var a = {}; function f() { return a.toString() + data.x; } return f();'],
  ['an API that looks at the event', "var get = require('getEventData'); return get('a');"],
  ['a member of an API that changes its argument', "var Object = require('Object'); return Object.freeze(data);"],
  ['an API that is handed over', "var JSON = require('JSON'); return data.f(JSON);"],
])('not constant: %s', (_what, code) => {
  expect(partsOf(code)).toEqual([]);
});

test.each<[what: string, code: string, expected: unknown]>([
  ['a list is a new one each time', "const list = 'a b'.split(' '); list.push('c'); return list.length;", 3],
  [
    'in a loop, too',
    "let n = 0; for (let i = 0; i < 3; i++) { const list = 'a'.split(''); list.push(i); n += list.length; } return n;",
    6,
  ],
  ['an empty text', "return ['  '.trim(), 'x'.trim()];", ['', 'x']],
  [
    'undefined, null and numbers',
    'function f(a) { return a; } return [f(undefined), f(null), f(0), f(1.5)];',
    [undefined, null, 0, 1.5],
  ],
  [
    'an object is a new one each time',
    `var JSON = require('JSON'); const make = () => JSON.parse('{"a":[1],"b":{"c":"d"}}');
     make().a.push(2); make().b.c = 'e'; make().x = 1; return make();`,
    { a: [1], b: { c: 'd' } },
  ],
  [
    'one list that stands in two places stays one',
    'function f(a) { const list = [a]; return [list, list]; } const both = f(1); both[0].push(2); return both[1].length;',
    2,
  ],
  [
    'a list that holds lists, of which members are changed',
    "function lists(a) { return [[a], [a]]; } function grow(a) { a.push(1); return a.length; } const all = lists('a'); return [grow(all[0]), grow(all[0]), grow(all[1])];",
    [2, 3, 2],
  ],
  [
    'numbers that JSON has not',
    'function f(a) { return [a / 0, -a, a]; } return f(0).map((n) => 1 / n).concat(1 / f(1)[0]);',
    [NaN, -Infinity, Infinity, 0],
  ],
  [
    'a frozen list',
    "function f(a) { return [a]; } const Object = require('Object'); const list = Object.freeze(f(1)); return list.length;",
    1,
  ],
  [
    'a key that sets the prototype',
    `var JSON = require('JSON'); const value = JSON.parse('{"__proto__":{"a":1}}'); return [value.a, require('Object').keys(value).length];`,
    [undefined, 1],
  ],
  ['names that the code has itself', "const $once = 'a'; const $tick = 'b'; return $once + $tick + 'c'.trim();", 'abc'],
  ['the body of an arrow function', "const f = () => 'a,b'.split(',').join(''); return f() + f();", 'abab'],
  [
    'behind return, in conditions, as an argument',
    "if ('a'.trim() === 'a') return 'b'.concat('c'.trim() + data.x); return 0;",
    'bcd',
  ],
])('at every event the same: %s', async (_what, code, expected) => {
  const runtime = createRuntime(parseTemplateFile(makeTemplateText({ code, type: 'MACRO' })));
  for (let event = 0; event < 4; event += 1)
    expect((await runtime.run({ data: { x: 'd' } })).returnValue).toEqual(expected);
});

test('a part that does not end is stopped like any other code', async () => {
  const code = 'function f(a) { while (true) a = a + 1; } return f(1);';
  const runtime = createRuntime(parseTemplateFile(makeTemplateText({ code, type: 'MACRO' })));
  const { error } = await runtime.run({ data: {}, timeLimitMs: 300 });
  expect(error?.message).toContain('stopped after 300 ms');
});
