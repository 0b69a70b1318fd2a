/** Promises, callLater and the end of a run. Source: Google, Promise and callLater; the order is that of JavaScript's own promises. */
import { createRuntime } from '../../tools/sandbox/runtime.ts';
import { CODE_LINE, errorOf, makeTemplate, runCode, valueOf } from './make-template.ts';

const P =
  "const Promise = require('Promise'); const log = require('logToConsole'); const callLater = require('callLater');";
const resolved = (value: string) => `Promise.create((resolve) => resolve(${value}))`;
const rejected = (value: string) => `Promise.create((resolve, reject) => reject(${value}))`;

const logsOf = async (code: string): Promise<unknown[]> => {
  const { logs, error } = await runCode(P + code);
  if (error) throw new Error(error.message);
  return logs.map(([first]) => first);
};

describe('promises', () => {
  test.each<[string, string, unknown]>([
    ['a value', resolved('1'), 1],
    ['a chain', `${resolved('1')}.then((v) => v + 1).then((v) => v * 10)`, 20],
    ['a promise inside', `${resolved(resolved('5'))}.then((v) => ${resolved('v + 1')})`, 6],
    ['a thenable of the code’s own', resolved('{then: (done) => { done(3); done(4); }}'), 3],
    ['a handled rejection', `${rejected("'no'")}.catch((reason) => reason + '!')`, 'no!'],
    ['then with two functions', `${rejected("'no'")}.then(() => 'a', () => 'b')`, 'b'],
    ['then without functions', `${resolved('1')}.then().catch()`, 1],
    ['finally keeps the value', `${resolved('1')}.finally(() => 2)`, 1],
    ['finally keeps the reason', `${rejected("'r'")}.finally(() => 2).catch((r) => r)`, 'r'],
    ['finally waits', `${resolved('1')}.finally(() => ${rejected("'x'")}).catch((r) => r)`, 'x'],
    ['all, in order', `Promise.all([${resolved('1')}, 2, ${resolved('3')}])`, [1, 2, 3]],
    ['all of nothing', 'Promise.all([])', []],
    ['all rejects with the first reason', `Promise.all([${resolved('1')}, ${rejected("'r'")}]).catch((r) => r)`, 'r'],
    [
      'only the first settling counts',
      'Promise.create((resolve, reject) => { resolve(1); reject(2); resolve(3); })',
      1,
    ],
    ['a thrown error becomes a reason', `${resolved('1')}.then(() => data.a.b).catch((e) => e.name)`, 'TypeError'],
    ['an error in the resolver, too', 'Promise.create(() => data.a.b).catch((e) => e.name)', 'TypeError'],
    ['rejecting without a handler', `${rejected('1')}`, undefined],
  ])('%s', async (_what, expression, expected) => {
    expect(await valueOf(`${P} return ${expression};`)).toEqual(expected);
  });

  test('a promise that waits for itself rejects', async () => {
    const code = `let done; const p = Promise.create((resolve) => { done = resolve; }); done(p); return p.catch((r) => 'r: ' + r);`;
    expect(await valueOf(P + code)).toMatch(/wait for itself/);
  });

  test('settle after the running code, before callLater', async () => {
    const code = `callLater(() => log('later')); ${resolved("'promise'")}.then(log); log('code');`;
    expect(await logsOf(code)).toEqual(['code', 'promise', 'later']);
  });

  test('take turns as JavaScript’s own do', async () => {
    const code = `
      ${resolved('1')}.then(() => log('a1')).then(() => log('a2')).then(() => log('a3'));
      ${resolved('1')}.then(() => log('b1')).then(() => log('b2'));
      ${resolved(resolved('1'))}.then(() => log('c'));`;
    const own: string[] = [];
    const log = (text: string) => void own.push(text);
    void Promise.resolve(1)
      .then(() => log('a1'))
      .then(() => log('a2'))
      .then(() => log('a3'));
    void Promise.resolve(1)
      .then(() => log('b1'))
      .then(() => log('b2'));
    // The constructor, not Promise.resolve, which would hand the inner promise back.
    void new Promise((resolve) => resolve(Promise.resolve(1))).then(() => log('c'));
    await new Promise(setImmediate);
    expect(await logsOf(code)).toEqual(own);
  });

  test('have no race, resolve or reject', async () => {
    expect(await valueOf(`${P} return [typeof Promise.race, typeof Promise.resolve, typeof Promise.reject];`)).toEqual(
      Array(3).fill('undefined'),
    );
  });

  test('need a function', async () => {
    expect(await errorOf(`${P} Promise.create(1);`)).toMatch(/not a function/);
    expect(await errorOf(`${P} callLater();`)).toMatch(/not a function/);
  });

  test('that never settle reject after five seconds', async () => {
    jest.useFakeTimers();
    try {
      const run = createRuntime(
        makeTemplate({ code: `${P} return Promise.create(() => {}).catch((r) => r.reason);`, type: 'MACRO' }),
      );
      const result = run.run({ data: {} });
      await jest.advanceTimersByTimeAsync(4999);
      const early = await Promise.race([result, Promise.resolve('waiting')]);
      await jest.advanceTimersByTimeAsync(2);
      expect(early).toBe('waiting');
      expect((await result).returnValue).toBe('timed_out');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('callLater', () => {
  test('keeps its order, each with the promises it settles', async () => {
    const code = `
      callLater(() => { log('a'); ${resolved('1')}.then(() => log('a promise')); callLater(() => log('c')); });
      callLater(() => log('b'));`;
    expect(await logsOf(code)).toEqual(['a', 'a promise', 'b', 'c']);
  });
});

describe('errors after the first turn', () => {
  test.each([
    ['in callLater', 'callLater(() => data.a.b);'],
    ['in a promise that nobody handles', `${resolved('1')}.then(() => data.a.b);`],
    ['in the callback of a request', "require('sendHttpGet')('https://x.example/', () => data.a.b);"],
  ])('%s are errors of the run, with the line', async (_where, code) => {
    const { error } = await runCode(`${P}\n\n${code}`);
    expect(error).toEqual({ message: expect.stringMatching(/^TypeError: .*reading 'b'/), line: CODE_LINE + 2 });
  });

  test('do not keep other callbacks from running', async () => {
    const { logs, error } = await runCode(`${P} callLater(() => data.a.b); callLater(() => log('still'));`);
    expect(logs).toEqual([['still']]);
    expect(error?.message).toMatch(/TypeError/);
  });
});

describe('runs at the same time', () => {
  test('do not see each other, though they share a runtime', async () => {
    const code = `${P}
      const mine = {n: data.n};
      let seen = [];
      return require('sendHttpGet')('https://x.example/' + data.n).then((response) => {
        seen.push(mine.n, response.body, require('getAllEventData')().n);
        return seen;
      });`;
    const runtime = createRuntime(makeTemplate({ code, type: 'MACRO' }));
    const numbers = Array.from({ length: 50 }, (_, n) => n);
    const results = await Promise.all(
      numbers.map((n) =>
        runtime.run({
          data: { n },
          eventData: { n },
          sendHttp: async ({ url }) => {
            await new Promise((resolve) => setTimeout(resolve, (50 - n) % 7));
            return { statusCode: 200, headers: {}, body: url.slice(-2) };
          },
        }),
      ),
    );
    expect(results.map(({ returnValue }) => returnValue)).toEqual(numbers.map((n) => [n, `/${n}`.slice(-2), n]));
  });
});
