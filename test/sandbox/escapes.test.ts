/**
 * Hostile code: what it must not reach, change or leave behind. Each test is a known way out of JavaScript sandboxes;
 * names are put together at run time, so that no check of the source can help.
 */
import { interpret } from '../../tools/sandbox/interpreter/interpret.ts';
import { compileProgram } from '../../tools/sandbox/program.ts';
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { errorOf, makeTemplate, runCode, runTemplate, valueOf } from './make-template.ts';

const CTOR = "'const' + 'ructor'";
const PROTO = "'__pro' + 'to__'";

/** Both ways to run code. */
const WAYS = [
  ['in the engine', compileProgram],
  ['interpreted', interpret],
] as const;

describe.each(WAYS)('No constructor and nothing of the host is reachable. (%s)', (_way, compile) => {
  test.each([
    ['an object', '{}'],
    ['a list', '[]'],
    ['a text', "''"],
    ['a number', '1'],
    ['a function', '(() => 1)'],
    ['a declared function', '(function () {})'],
    ['require', 'require'],
    ['an API', "require('getEventData')"],
    ['a member of an API', "require('JSON').parse"],
    ['an API object', "require('Math')"],
    ['event data', "require('getAllEventData')()"],
    ['a field of the form', 'data.table[0]'],
    ['a promise', "require('Promise').create((r) => r(1))"],
    ['then of a promise', "require('Promise').create((r) => r(1)).then"],
    ['a regex', "require('createRegex')('a')"],
    ['a match', "'a'.match('a')"],
    ['keys of an object', "require('Object').keys({a: 1})"],
    ['arguments', '(function () { return arguments; })()'],
    ['a built-in method', '[].map'],
  ])('through %s', async (_what, expression) => {
    const code = `const it = ${expression}; return [typeof it[${CTOR}], typeof it[${PROTO}]];`;
    const options = { compile, data: { table: [{ a: 1 }] }, eventData: { a: { b: 1 } } };
    expect(await valueOf(code, options)).toEqual(['undefined', 'undefined']);
  });

  test('through callbacks of the host', async () => {
    const code = `const log = require('logToConsole');
      const look = function () { for (let i = 0; i < arguments.length; i++) log(typeof (arguments[i] || {})[${CTOR}]); };
      require('sendHttpRequest')('https://x.example/', look);
      require('sendHttpGet')('https://x.example/').then(look, look);
      require('sha256')('a', look);
      require('addMessageListener')('t', look);
      require('sendMessage')('t', {a: 1});
      'a'.replace(require('createRegex')('a'), look);`;
    const { logs } = await runCode(code, {
      compile,
      sendHttp: () => Promise.resolve({ statusCode: 200, headers: { a: 'b' }, body: 'c' }),
    });
    expect(logs.length).toBeGreaterThan(7);
    expect(new Set(logs.flat())).toEqual(new Set(['undefined']));
  });

  test.each([
    ['an error of the code', 'data.a.b'],
    ['an error of the host', "require('getCookieValues')()"],
    ['an unknown API', "require('x')"],
    ['too deep a recursion', '(function f() { return f() + 1; })()'],
  ])('through %s', async (_what, expression) => {
    const code = `return require('Promise').create(() => ${expression}).catch((e) => [typeof e[${CTOR}], typeof e.stack]);`;
    const { returnValue } = await runTemplate({ code, type: 'MACRO', permissions: {} }, { compile });
    expect(returnValue).toEqual(['undefined', 'undefined']);
  });
});

describe.each(WAYS)('%s functions do not tell who called them', (_way, compile) => {
  test.each(["'cal' + 'ler'", "'argu' + 'ments'"])('by %s', async (name) => {
    const code = `const f = function () { return f[${name}]; }; return typeof f() + typeof require[${name}] + typeof [].map[${name}];`;
    expect(await valueOf(code, { compile })).toBe('undefined'.repeat(3));
  });

  test('by callee', async () => {
    const { returnValue, error } = await runCode("return (function () { return arguments['call' + 'ee']; })();", {
      compile,
    });
    expect(returnValue).toBeUndefined();
    if (compile === compileProgram) expect(error?.message).toMatch(/may not be accessed/);
  });
});

describe.each(WAYS)('%s nothing outside changes', (_way, compile) => {
  test('by __proto__ in JSON, event data or assignments', async () => {
    const eventData = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
    ) as object;
    const code = `
      const o = {};
      o[${PROTO}] = {polluted: 1};
      const copy = require('getAllEventData')();
      const parsed = require('JSON').parse('{"__proto__": {"polluted": 1}}');
      require('templateDataStorage').setItemCopy('x', parsed);
      require('logToConsole')(parsed, o, copy);
      return [o.polluted, copy.polluted, parsed.polluted, ({}).polluted];`;
    const { returnValue, logs } = await runCode(code, { compile, eventData: eventData as Record<string, unknown> });
    // Copies keep the key as a member, and their prototype.
    for (const copy of logs[0] ?? []) {
      expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
      expect(Object.hasOwn(copy as object, '__proto__')).toBe(true);
    }
    expect(returnValue).toEqual([undefined, undefined, undefined, undefined]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('the host’s objects stay as they were', async () => {
    const data = { table: [{ a: 1 }] };
    await runCode('data.table[0].a = 2; data.table.push(1); data.x = 1;', { compile, data });
    expect(data).toEqual({ table: [{ a: 1 }] });
  });

  test('getters of host objects do not run code with the host’s rights twice', async () => {
    let reads = 0;
    const eventData = {
      get a() {
        return (reads += 1);
      },
    };
    const code = "const e = require('getAllEventData')(); return [e.a, e.a, e.a];";
    expect(await valueOf(code, { compile, eventData })).toEqual([1, 1, 1]);
  });
});

describe('One run leaves nothing for the next.', () => {
  test.each([
    ["require('JSON').parse.x = 1;", /not extensible/],
    ["require('JSON').parse = 1;", /read only|Cannot assign/],
    ["require('Math').x = 1;", /not extensible/],
    ["require('sha256Sync').x = 1;", /not extensible/],
    ['[].map.x = 1;', /not extensible/],
    ["''.match.x = 1;", /not extensible/],
    ['({}).hasOwnProperty.x = 1;', /not extensible/],
    ["require('Promise').create((r) => r()).then.x = 1;", /not extensible/],
    ["require('createRegex')('a').x = 1;", /not extensible/],
    ['require.x = 1;', /not extensible/],
  ])('%s', async (code, message) => {
    expect(await errorOf(code)).toMatch(message);
  });

  test('the same runtime starts every run anew', async () => {
    const runtime = createRuntime(makeTemplate({ code: 'let n = 0; n++; data.n = n; return n;', type: 'MACRO' }));
    const results = [await runtime.run({ data: {} }), await runtime.run({ data: {} })];
    expect(results.map(({ returnValue }) => returnValue)).toEqual([1, 1]);
  });
});

describe('the source cannot name its way out', () => {
  test.each([
    'process',
    'global',
    'globalThis',
    'module',
    'exports',
    'Function',
    'eval',
    'Reflect',
    'Proxy',
    'Symbol',
    'Error',
  ])('%s is not declared', async (name) => {
    expect(await errorOf(`return typeof ${name};`)).toMatch(/not declared/);
  });

  test.each([
    'fs',
    'node:fs',
    'child_process',
    '../runtime.ts',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('require(%j) is no API', async (name) => {
    expect(await errorOf(`require('${name}');`)).toMatch(/there is no API/);
  });

  test('the steps that the runtime adds cannot be named', async () => {
    expect(await errorOf('$tick();')).toMatch(/"\$tick" is not declared/);
    expect(await valueOf('const $tick = 1, $tick$ = 2; return (() => $tick + $tick$)();')).toBe(3);
    expect(await valueOf('return arguments.length;')).toBe(0);
  });
});
