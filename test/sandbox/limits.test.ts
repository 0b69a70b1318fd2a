/** Code that does not end is stopped, with a message that says what to look for. */
import { CODE_LINE, runCode, runTemplate } from './make-template.ts';

const LIMIT = { timeLimitMs: 150 };
const P = "const Promise = require('Promise'); const callLater = require('callLater');";

describe('code that does not end', () => {
  test.each([
    ['a loop', 'while (true) {}'],
    ['a loop without a block', 'for (;;);'],
    ['a do-while loop', 'do {} while (true);'],
    ['a loop over a growing list', 'const a = [1]; for (const x of a) a.push(x);'],
    ['functions that double the work', 'const f = (n) => n ? f(n - 1) + f(n - 1) : 0; f(60);'],
    ['promises that go on and on', `${P} const f = () => Promise.create((r) => r()).then(f); f();`],
    ['callLater again and again', `${P} const f = () => callLater(f); f();`],
    [
      'a list method over its own additions',
      'const f = () => [1, 2].map(f); const g = (n) => n ? [1, 1].map(() => g(n - 1)) : 0; g(60);',
    ],
    ['a callback of sort', 'let n = 0; [1, 2].sort(() => { while (true) n++; });'],
    ['a replacement function', "'a'.replace(require('createRegex')('a'), () => { while (true) {} });"],
    [
      'JSON of lists that hold each other',
      "let a = [1]; for (let i = 0; i < 50; i++) a = [a, a]; require('JSON').stringify(a);",
    ],
  ])('%s is stopped', async (_what, code) => {
    const { error } = await runCode(code, LIMIT);
    expect(error?.message).toMatch(/^stopped after 150 ms: the code does not come to an end\. Look for a loop/);
  });

  test('has all of a time limit that was asked for, even without giving the host its turn', async () => {
    const { error } = await runCode('while (true) {}', { timeLimitMs: 2100 });
    expect(error?.message).toMatch(/^stopped after 2100 ms/);
  });

  test('is stopped although its promise has a rejection handler', async () => {
    const code = `${P} Promise.create(() => { while (true) {} }).catch(() => require('logToConsole')('went on'));`;
    const { error, logs } = await runCode(code, LIMIT);
    expect(error?.message).toMatch(/^stopped/);
    expect(logs).toEqual([]);
  });

  test('names the line', async () => {
    const { error } = await runCode('let n = 0;\n\nwhile (true) n++;', LIMIT);
    expect(error?.line).toBe(CODE_LINE + 2);
  });

  test('that waits for ever is ended with another message', async () => {
    const code = "require('sendHttpGet')('https://x.example/').then(() => {});";
    const { error, requests } = await runCode(code, { ...LIMIT, sendHttp: () => new Promise(() => undefined) });
    expect(error?.message).toMatch(/has not settled\. Give its requests a shorter timeout/);
    expect(requests).toHaveLength(1);
  });

  test('does not hurt the runs after it', async () => {
    await runCode('while (true) {}', LIMIT);
    expect((await runCode('return 1;')).returnValue).toBe(1);
  });
});

describe('code that is too much', () => {
  test.each([
    ['too deep a recursion', 'const f = () => f(); f();', /Maximum call stack/],
    ['too long a text', "let s = 'x'; while (true) s += s;", /Invalid string length/],
    [
      'a message that contains itself',
      "const o = {}; o.o = o; require('sendMessage')('t', o);",
      /contains itself or is too deep/,
    ],
    [
      'a list that claims to be long',
      "const a = []; a.length = 4000000000; require('templateDataStorage').setItemCopy('a', a);",
      /too large to copy/,
    ],
    [
      'depth without end',
      "let o = {}; for (let i = 0; i < 10000; i++) o = {o: o}; require('templateDataStorage').setItemCopy('a', o);",
      /too deep to copy/,
    ],
  ])('%s is an error of the code', async (_what, code, message) => {
    expect((await runCode(code)).error?.message).toMatch(message);
  });

  test('a deep value that the code returns is an error, too', async () => {
    const code = 'let o = {}; for (let i = 0; i < 10000; i++) o = {o: o}; return o;';
    expect((await runTemplate({ code })).error?.message).toMatch(/too deep to copy/);
  });
});
