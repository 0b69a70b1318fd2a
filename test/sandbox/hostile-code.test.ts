/**
 * Templates that attack, inside one process: each ends in an error that says why, or in the result that it should have. What only
 * the end of a process can stop is in the tests of the commands.
 */
import { BORDER_LIMITS } from '../../tools/sandbox/border-budget.ts';
import { interpret } from '../../tools/sandbox/interpreter/interpret.ts';
import { compileProgram } from '../../tools/sandbox/program.ts';
import { runCode } from './make-template.ts';
import { failuresOf } from './test-language/run-suite.ts';

const WAYS = [
  ['by the engine', compileProgram],
  ['by the interpreter', interpret],
] as const;

describe.each(WAYS)(
  'No name in a template or in its tests, however it is spelled, shadows the clock. (run %s)',
  (_how, compile) => {
    test.each([
      ['an escape', 'const \\u0024tick = () => 0; while (true) {}'],
      ['an escape with braces', 'const \\u{24}tick = () => 0; while (true) {}'],
      ['a parameter', 'const f = ($tick) => { while (true) {} }; f(() => 0);'],
      ['a function', 'function $tick() {} while (true) {}'],
      ['a name in a loop', 'for (const $tick of [() => 0]) { while (true) {} }'],
      ['a name in another scope', 'const f = () => { var \\u0024tic\\u006b = 1; while (true) {} }; f();'],
      ['a longer name', 'const $tick = 1; const \\u0024tick$ = () => 0; while (true) {}'],
    ])('%s', async (_what, code) => {
      const { error } = await runCode(code, { compile, timeLimitMs: 50 });
      expect(error?.message).toMatch(/^stopped after 50 ms/);
    });
  },
);

describe.each(WAYS)('A value that holds itself many times is stopped or handled once. (run %s)', (_how, compile) => {
  const DOUBLING = 'let a = [1]; for (let i = 0; i < 40; i++) a = [a, a];';
  test.each([
    ['makeString', "require('makeString')(a);"],
    ['adding to a text', "'' + a;"],
    ['a key', 'const o = {}; o[a] = 1;'],
    ['join', "a.join('');"],
    ['a comparison with a text', "return a == 'x';"],
    ['JSON.stringify', "require('JSON').stringify(a);"],
    ['a number', "require('makeNumber')(a);"],
    ['a pattern', "require('createRegex')(a);"],
  ])('stopped in %s', async (_what, code) => {
    const { error } = await runCode(`${DOUBLING} ${code}`, { compile, timeLimitMs: 50 });
    expect(error?.message).toMatch(/^stopped after 50 ms/);
  });
});

describe.each(WAYS)(
  'What crosses the border between code and host is limited in size and number, with the reason in words. (run %s)',
  (_how, compile) => {
    test('large texts do not cross the border, however they are made', async () => {
      const text = "let s = 'x'; for (let i = 0; i < 26; i++) s += s;";
      const { error } = await runCode(`${text} require('sha256Sync')(s);`, { compile });
      expect(error?.message).toBe('a text of 67,108,864 characters is more than an API takes here (16,000,000)');
    });

    test('many texts do not, either: 20 hashes, 9 GB of base64', async () => {
      const text = "let s = 'x'; for (let i = 0; i < 23; i++) s += s;";
      for (const api of ['sha256Sync', 'toBase64', 'encodeUriComponent']) {
        const loop = `const kept = []; for (let i = 0; i < 20; i++) kept.push(require('${api}')(s).length);`;
        const { error } = await runCode(`${text} ${loop}`, { compile });
        // What computes in the realm crosses no border, and its texts are part of the heap.
        if (api === 'encodeUriComponent') expect(error).toBeUndefined();
        else expect(error?.message).toBe('the APIs have been given more than 64,000,000 characters in one run');
      }
    });

    test.each([
      ["require('getGoogleScript')('constructor');", /the script is one of ANALYTICS, GTAG, GTM/],
      ["return require('queryPermission')('constructor');", undefined],
      ["require('hmacSha256')('x', 'k1');", /there is no key "k1"/],
      ["require('Firestore').query('a', [['b', 'constructor', 1]]);", undefined],
      ["require('toString');", /there is no API "toString"/],
      ["require({toString: () => 'JSON'});", /there is no API of a name that is no text/],
      ['let a = []; a = [a, a]; require(a);', /there is no API of a name that is no text/],
      ["require('getEventData')({toString: 5});", undefined],
      ['return {}.x.y;', /TypeError/],
    ])('names that objects inherit, and values that are no text: %s', async (code, message) => {
      const { error, returnValue } = await runCode(code, { compile });
      if (message) expect(error?.message).toMatch(message);
      else expect([undefined, false]).toContain(returnValue);
    });
  },
);

describe('What a run leaves behind is limited as well', () => {
  const DOUBLING = 'let a = [1]; for (let i = 0; i < 40; i++) a = [a, a];';
  const compile = interpret;

  test.each([
    ['a log', "require('logToConsole')(a);", undefined],
    ['a body', "require('setResponseBody')(a);", undefined],
    ['a message', "require('sendMessage')('t', a);", /too large to copy/],
    ['a stored value', "require('templateDataStorage').setItemCopy('a', a);", /too large to copy/],
    ['what the code returns', 'return a;', /too large to copy/],
  ])('a value that holds itself many times is no burden as %s', async (_what, code, message) => {
    const { error } = await runCode(`${DOUBLING} ${code}`, { compile });
    if (message) expect(error?.message).toMatch(message);
    else expect(error).toBeUndefined();
  });

  test.each([
    ['logs', "for (;;) require('logToConsole')('a');", /^there are more than 10,000 logs in one run$/],
    [
      'long logs',
      "let s = 'x'; for (let i = 0; i < 20; i++) s += s; for (;;) require('logToConsole')(s);",
      /^the logs are too long/,
    ],
    [
      'requests',
      "for (;;) require('sendHttpGet')('https://a.example/', () => {});",
      /^there are more than 10,000 requests/,
    ],
    [
      'bodies',
      "let s = 'x'; for (let i = 0; i < 20; i++) s += s; for (;;) require('sendHttpRequest')('https://a.example/', {}, s);",
      /^the requests are too long/,
    ],
    ['cookies', "for (;;) require('setCookie')('a', 'b');", /^there are more than 10,000 cookies/],
    [
      'response headers',
      "let i = 0; for (;;) require('setResponseHeader')('h' + i++, 'v');",
      /^there are more than 10,000 response headers/,
    ],
  ])('what a run leaves behind is bounded: %s', async (_what, code, message) => {
    const { error, logs } = await runCode(code, { compile });
    expect(error?.message).toMatch(message);
    expect(JSON.stringify(logs).length).toBeLessThanOrEqual(2 * BORDER_LIMITS.kept);
  });
});

describe('tests that attack', () => {
  const DOUBLING = 'let a = [1]; let b = [1]; for (let i = 0; i < 40; i++) { a = [a, a]; b = [b, b]; }';

  test.each([
    ['isEqualTo', 'assertThat(a).isEqualTo(b);', undefined],
    ['isEqualTo that fails', 'assertThat(a).isEqualTo([b]);', /to equal/],
    ['contains', 'assertThat([a]).contains(b);', undefined],
    [
      'a mocked API',
      "mock('logToConsole', 1); runCode({a: a}); assertApi('logToConsole').wasCalledWith(b);",
      undefined,
    ],
    ['a message', 'assertThat(a, a).isNull();', /to be null/],
  ])('a value that holds itself many times is compared once: %s', async (_what, scenario, message) => {
    const code = "require('logToConsole')(data.a);";
    const [failure] = await failuresOf({ code, scenarios: [`${DOUBLING} ${scenario}`] }, { interpreted: true });
    if (message) expect(failure).toMatch(message);
    else expect(failure).toBeUndefined();
  });

  test.each([
    ['a circle', 'const a = []; a.push(a); const b = []; b.push(b); assertThat(a).isEqualTo(b);'],
    ['a name of the clock', 'const \\u0024tick = () => 0; assertThat(1).isEqualTo(1);'],
  ])('%s is compared like any value', async (_what, scenario) => {
    for (const interpreted of [true, false])
      expect(await failuresOf({ code: '', scenarios: [scenario] }, { interpreted })).toEqual([undefined]);
  });

  test('the clock of the test code is not shadowed, either', async () => {
    const scenarios = ['const \\u0024tick = () => 0; while (true) {}'];
    for (const interpreted of [true, false])
      expect(await failuresOf({ code: '', scenarios }, { interpreted, timeLimitMs: 50 })).toEqual([
        expect.stringMatching(/^stopped after 50 ms/),
      ]);
  });

  test('a message without end is cut', async () => {
    const [failure] = await failuresOf({
      code: '',
      scenarios: ["let s = 'x'; for (let i = 0; i < 24; i++) s += s; fail(s);"],
    });
    expect(failure?.length).toBeLessThan(10_000);
  });
});
