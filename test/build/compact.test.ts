/** Compacting changes how code is written, not what it does: the same calls in the same order, the same value. */
import { compact } from '../../tools/build/compact/compact.ts';
import { NEVER, type Turns } from '../../tools/build/compact/turns.ts';

type Run = (say: (text: string) => string) => unknown;

/** What the code returns, and what it says on the way. */
function runOf(code: string): { value: unknown; said: string[] } {
  const said: string[] = [];
  const say = (text: string): string => {
    said.push(text);
    return text;
  };
  return { value: (new Function('say', code) as Run)(say), said };
}

const CASES: [what: string, code: string][] = [
  ['constants go where they are used', 'const LIMIT = 3; function f(n) { return n > LIMIT; } return [f(2), f(4)];'],
  ['a long text that is used twice stays one', `const T = '${'x'.repeat(80)}'; return T + T;`],
  ['arguments are evaluated once', 'function twice(x) { return x + x; } return twice(say("a"));'],
  ['arguments keep their order', 'function f(a, b) { return b + a; } return f(say("a"), say("b"));'],
  [
    'a variable does not pass a call that could change it',
    'const box = { n: 1 }; function grow() { box.n = 2; return say("g"); } function f() { const n = box.n; grow(); return n; } return f();',
  ],
  [
    'a variable is not evaluated in a branch that is not taken, if it has an effect',
    'function f(c) { const x = say("x"); return c ? x : "none"; } return f(false);',
  ],
  [
    'a function that is called once keeps its early return',
    'function g(n) { if (n > 1) return "big"; say("small"); return "small"; } function f(n) { return g(n); } return [f(1), f(2)];',
  ],
  [
    'names of two functions do not meet',
    'function g(x) { const y = x + 1; return y; } function f(y) { const z = g(y); say("" + y); return z + y; } return f(2);',
  ],
  [
    'a counter that is written stays a variable',
    'function f(list) { let count = 0; for (const each of list) { count = count + each; } return count; } return f([1, 2, 3]);',
  ],
  [
    'what a function in a loop declares is new in each turn',
    'function f(list) { const made = []; for (const each of list) { const own = each * 2; made.push(() => own); } return made.map((get) => get()); } return f([1, 2]);',
  ],
  ['branches that only call stay branches', 'function f(c) { if (c) say("yes"); else say("no"); } f(true); f(false);'],
  [
    'a negated condition with an else keeps it from the condition inside',
    'function f(a, b) { if (!a) say("none"); else if (b) say("both"); } f(false, true); f(true, true); f(true, false);',
  ],
  [
    'an object that carries values within a function',
    'function f(a) { const box = { one: say(a), two: say("b") }; say("c"); return box.two + box.one; } return f("a");',
  ],
  [
    'an object that is written stays one',
    'function f(a) { const box = { n: a }; box.n = box.n + "!"; return box.n; } return f(say("a"));',
  ],
  [
    'an object whose members are looked up by a text stays one',
    'function f(key) { const box = { a: 1, b: 2 }; return box[key]; } return [f("a"), f("b")];',
  ],
  [
    'an object given to a function',
    'function f(x, at) { return x + at.one + at.two; } return [f("a", { one: say("1"), two: say("2") }), f("b", { one: say("3"), two: say("4") })];',
  ],
  [
    'a function without a result behind a condition',
    'function g(x) { if (x === "a") return; const y = say(x); say(y + "!"); } function f(x) { if (x) g(x); say("end"); } f("a"); f("b"); f("");',
  ],
  [
    'a call inside an expression comes first only where it was first',
    'function g(x) { const y = say(x); return y + y; } function f(x) { if (say("before") + g(x) > "") return g2(x); return ""; } function g2(x) { return say(x); } return f("a");',
  ],
  [
    'a call inside a condition is made only there',
    'function g(x) { const y = say(x); return y + y; } function f(x) { return x === "a" || g(x) === "bb"; } return [f("a"), f("b")];',
  ],
  [
    'a function that only hands on, given as a value too',
    'function g(x) { return say(x); } function f(x) { return g(x); } return [["a", "b"].map(f), f("c"), f("d")];',
  ],
  [
    'an argument with an effect moves into a function only where it comes first there',
    'function f(x) { return say("f") + x; } function g(x) { return x + say("g"); } return [f(say("a")), f(say("b")), g(say("c")), g(say("d"))];',
  ],
  [
    'a length is a condition as it stands, and a value as it is compared',
    'function f(list) { return list.length > 0 && list; } function g(list) { return list.length > 0 ? "some" : "none"; } return [f([]), f([1]), g([]), g([1]), !([].length > 0)];',
  ],
  ['a function that calls itself', 'function f(n) { return n < 2 ? 1 : n * f(n - 1); } return f(5);'],
  ['a negated condition', 'function f(a) { return !a ? say("no") : say("yes"); } return [f(true), f(false)];'],
  [
    'conditions that are true or false keep their value',
    'function f(t) { if (t.indexOf("a") < 0) return false; return t.length > 1; } return [f("b"), f("a"), f("ba")];',
  ],
  [
    'the opposite of an order is not taken where a number may be none',
    'function f(n) { return !(n < 1) ? "b" : "a"; } return [f(0), f(0/0)];',
  ],
  [
    'a branch that only assigns',
    'function f(c) { let n = 1; if (c) n = 2; else n = 3; return n; } return [f(true), f(false)];',
  ],
  [
    'nothing is returned as undefined is',
    'function f(c) { if (c) return undefined; say("x"); return undefined; } return [f(true), f(false)];',
  ],
  [
    'a variable passes a call that changes nothing, and none that does',
    'const box = { n: 1 }; function twice(n) { return n * 2; } function grow() { box.n = box.n + 1; return box.n; } ' +
      'function f() { const a = twice(box.n); const b = grow(); const c = twice(3); return [c, b, a]; } return f();',
  ],
  [
    'what a function fills is not passed by what reads it',
    'const list = []; function add(n) { list.push(n); } function f() { const size = list.length; add(1); return size + list.length; } return f();',
  ],
  [
    'functions that are used often stand first, and everything else stays in its order',
    'const first = say("a"); const second = first + say("b"); function f() { return second; } return f() + f();',
  ],
  [
    'what recurs is written once, and its arguments are evaluated once and in their order',
    'function f(a, b, c) { return a.split(b).join(c); } ' +
      'return [f(say("a-b"), say("-"), say("+")), say("c-d").split(say("-")).join("+"), say("e").split("-").join("+"), ' +
      `${Array.from({ length: 9 }, (_, at) => `say("${at}").split("-").join("+")`).join()}];`,
  ],
  [
    'a part that is not always evaluated is not evaluated before',
    `function f(a) { return [${Array.from({ length: 9 }, (_, at) => `a.length > ${at} && say("b").length > 2`).join()}]; } return [f("xx"), f("")];`,
  ],
  ['texts and numbers are joined as before', 'function f(n) { return "".concat(n, 1, "a"); } return f(2);'],
];

test.each(CASES)('%s', async (_what, code) => {
  expect(runOf(await compact(code))).toEqual(runOf(code));
});

test('what is used once leaves no name behind', async () => {
  const code = await compact('const LIMIT = 3; function f(n) { const more = n + LIMIT; return more; } say(f(2));');
  expect(code).not.toMatch(/LIMIT|more/);
});

test('names that are used often come first, because GTM calls the first ones by one letter', async () => {
  const body = 'for (const each of ["x", "y"]) say(each); return say("the end of a text that is long enough to stay");';
  const code = await compact(`function a() { ${body} } function b() { ${body} } say(b() + b() + b() + a() + a());`);
  expect(code.indexOf('function b')).toBeGreaterThanOrEqual(0);
  expect(code.indexOf('function b')).toBeLessThan(code.indexOf('function a'));
});

test('what recurs becomes one function, except where ordinary events would pay more than it saves', async () => {
  const texts = Array.from({ length: 20 }, (_, at) => `say(x.indexOf("${at}"));`).join('\n');
  const code = `function f(x) { for (const each of "ab") { ${texts} } } f(say("a")); f(say("b"));`;
  const timesIn = (compacted: string): number => compacted.split('.indexOf(').length - 1;
  expect(timesIn(await compact(code))).toBe(1);
  const everyLine = (turns: Partial<Turns>) => (printed: string) =>
    Promise.resolve(new Map(printed.split('\n').map((_, at) => [at + 1, { ...NEVER, ...turns }])));
  expect(timesIn(await compact(code, everyLine({ purchase: 8 })))).toBe(20);
  expect(timesIn(await compact(code, everyLine({ pageView: 3 })))).toBe(20);
  expect(timesIn(await compact(code, everyLine({ skipped: 8 })))).toBe(1);
});

test('a number by which names were told apart goes where it tells nothing apart', async () => {
  const code = await compact(
    'function f(x) { const y = say(x); say(y); return y + y; } function g(x) { const y = say(x); say(y); return y + x; } say(f("a") + g("b") + f("c") + g("d"));',
  );
  expect(code).not.toMatch(/\b[xy]2\b/);
});
