/** sendHttpRequest and sendHttpGet in both call styles. Source: Google, sendHttpRequest; error codes of the older style: Snowplow documentation. */
import type { HttpResponse, OutgoingRequest, SendHttp } from '../../../tools/sandbox/runtime.ts';
import { runCode, runTemplate } from '../make-template.ts';

const answer =
  (response: Partial<HttpResponse>): SendHttp =>
  () =>
    Promise.resolve({ statusCode: 200, headers: {}, body: '', ...response });

const PROMISE_STYLE = `
  const log = require('logToConsole');
  require('sendHttpRequest')('https://x.example/a?b=1', {method: 'post', headers: {'X-A': 1, 'x-b': undefined}, timeout: 700}, 'text')
    .then((response) => log('ok', response), (reason) => log('failed', reason));`;

const CALLBACK_STYLE = `
  const log = require('logToConsole');
  require('sendHttpRequest')('https://x.example/', (statusCode, headers, body) => log(statusCode, headers, body), {timeout: 5}, 'text');`;

describe('sendHttpRequest', () => {
  test('hands method, headers, body and timeout to the sender', async () => {
    const sent: OutgoingRequest[] = [];
    const sendHttp: SendHttp = (request) => {
      sent.push(request);
      return Promise.resolve({ statusCode: 204, headers: {} });
    };
    await runCode(PROMISE_STYLE, { sendHttp });
    expect(sent).toEqual([
      { url: 'https://x.example/a?b=1', method: 'POST', headers: { 'X-A': '1' }, body: 'text', timeoutMs: 700 },
    ]);
  });

  test('is a GET with 15,000 ms by default', async () => {
    const { requests } = await runCode("require('sendHttpRequest')('https://x.example/');");
    expect(requests).toEqual([{ url: 'https://x.example/', method: 'GET', headers: {}, body: '', timeoutMs: 15_000 }]);
  });

  test('resolves for any status, with repeated headers as a list', async () => {
    const response = { statusCode: 503, headers: { 'set-cookie': ['a=1', 'b=2'] }, body: 'busy' };
    const { logs, requests } = await runCode(PROMISE_STYLE, { sendHttp: answer(response) });
    expect(logs).toEqual([['ok', response]]);
    expect(requests[0]?.response).toEqual(response);
  });

  test.each([
    ['the network fails', () => Promise.reject(new Error('ECONNRESET')), 'failed'],
    [
      'the sender throws',
      () => {
        throw new Error('bug');
      },
      'failed',
    ],
    [
      'the sender says timed_out',
      () => Promise.reject(Object.assign(new Error(), { reason: 'timed_out' })),
      'timed_out',
    ],
  ] as [string, SendHttp, string][])('rejects when %s', async (_why, sendHttp, reason) => {
    const { logs } = await runCode(PROMISE_STYLE, { sendHttp });
    expect(logs).toEqual([['failed', { reason }]]);
  });

  test('rejects when nothing may leave', async () => {
    const { logs, requests, error } = await runCode(PROMISE_STYLE);
    expect(logs).toEqual([['failed', { reason: 'failed' }]]);
    expect(requests).toHaveLength(1);
    expect(error).toBeUndefined();
  });

  test('rejects with timed_out when no answer comes within the timeout', async () => {
    const code = PROMISE_STYLE.replace('timeout: 700', 'timeout: 5');
    const { logs } = await runCode(code, { sendHttp: () => new Promise(() => undefined) });
    expect(logs).toEqual([['failed', { reason: 'timed_out' }]]);
  });

  test('calls back with status, headers and body in the older style', async () => {
    const sendHttp = answer({ statusCode: 201, headers: { a: 'b' }, body: 'c' });
    expect((await runCode(CALLBACK_STYLE, { sendHttp })).logs).toEqual([[201, { a: 'b' }, 'c']]);
  });

  test('calls back with 0 for a failure and −1 for a timeout in the older style', async () => {
    expect((await runCode(CALLBACK_STYLE)).logs).toEqual([[0, undefined, undefined]]);
    const { logs } = await runCode(CALLBACK_STYLE, { sendHttp: () => new Promise(() => undefined) });
    expect(logs).toEqual([[-1, undefined, undefined]]);
  });

  test('a rejection that nobody handles is no error of the code', async () => {
    expect((await runCode("require('sendHttpRequest')('https://x.example/');")).error).toBeUndefined();
  });

  test('answers never come at once', async () => {
    const code = `
      const log = require('logToConsole');
      require('sendHttpGet')('https://x.example/').then(() => log('answer'));
      log('sent');`;
    expect((await runCode(code, { sendHttp: answer({}) })).logs).toEqual([['sent'], ['answer']]);
  });
});

describe('sendHttpGet', () => {
  test('sends a GET in both styles', async () => {
    const code = `
      const sendHttpGet = require('sendHttpGet');
      const log = require('logToConsole');
      sendHttpGet('https://x.example/1', {headers: {a: 'b'}}).then((response) => log(response.body));
      sendHttpGet('https://x.example/2', (status, headers, body) => log(status, body), {timeout: 9});`;
    const { logs, requests } = await runCode(code, { sendHttp: answer({ body: 'x' }) });
    expect(logs).toEqual([['x'], [200, 'x']]);
    expect(requests).toMatchObject([
      { url: 'https://x.example/1', method: 'GET', headers: { a: 'b' } },
      { url: 'https://x.example/2', method: 'GET', timeoutMs: 9 },
    ]);
  });
});

describe('Google’s services', () => {
  test('getGoogleAuth authorises a request', async () => {
    const code = `
      const auth = require('getGoogleAuth')({scopes: ['scope-a']});
      require('sendHttpRequest')('https://x.example/', {authorization: auth});`;
    expect((await runCode(code)).requests[0]?.headers.authorization).toMatch(/^Bearer /);
  });

  test('getGoogleScript fetches a script', async () => {
    const code = `
      const log = require('logToConsole');
      require('getGoogleScript')('GTAG', {id: 'G-1'}).then((result) => log(result.script), (reason) => log(reason));`;
    const { logs, requests } = await runCode(code, { sendHttp: answer({ body: '//js' }) });
    expect(logs).toEqual([['//js']]);
    expect(requests[0]?.url).toBe('https://www.googletagmanager.com/gtag/js?id=G-1');
    expect((await runCode(code)).logs).toEqual([[{ reason: 'failed' }]]);
  });

  test('sendEventToGoogleAnalytics resolves with the location of a redirect', async () => {
    const code = `
      const log = require('logToConsole');
      require('sendEventToGoogleAnalytics')({event_name: 'a', client_id: '1.2', 'x-ga-measurement_id': 'G-1'}).then(log);`;
    const sendHttp = answer({ statusCode: 302, headers: { location: 'https://y.example/' } });
    const { logs, requests } = await runCode(code, { sendHttp });
    expect(logs).toEqual([[{ location: 'https://y.example/' }]]);
    expect(new URL(requests[0]?.url ?? '').searchParams.get('en')).toBe('a');
  });
});

describe('the outcome of a tag', () => {
  const call = (...names: string[]) => runTemplate({ code: names.map((name) => `data.${name}();`).join('') });

  test.each([
    [[], 'none'],
    [['gtmOnSuccess'], 'success'],
    [['gtmOnFailure'], 'failure'],
    [['gtmOnFailure', 'gtmOnSuccess'], 'failure'],
  ])('after %j is %s', async (names, outcome) => {
    const result = await call(...names);
    expect(result.outcome).toBe(outcome);
    expect(result.callbacks).toEqual(names);
  });

  test('can come later', async () => {
    const code = "require('sendHttpGet')('https://x.example/').then(data.gtmOnSuccess, data.gtmOnFailure);";
    expect((await runTemplate({ code })).outcome).toBe('failure');
    expect((await runTemplate({ code }, { sendHttp: answer({}) })).outcome).toBe('success');
  });

  test('variables have no callbacks', async () => {
    expect((await runCode('return typeof data.gtmOnSuccess;')).returnValue).toBe('undefined');
  });
});
