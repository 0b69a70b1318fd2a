/** The incoming request and the event. Source: Google, server-side API reference. */
import { runCode, valueOf } from '../make-template.ts';

const request = {
  method: 'POST',
  path: '/g/collect',
  query: 'v=2&en=a%20b&up=1&up=2&empty=',
  headers: {
    Host: 'sgtm.shop.example',
    'X-Forwarded-For': '203.0.113.9, 10.0.0.1',
    Accept: ['text/html', '*/*'],
    Cookie: '_fbp=fb.1.2.3; name=J%C3%BCrgen; bad=%E0%A4; _fbp=second; spaced = x ',
  },
  body: 'en=x',
};

const callApi = (expression: string) => valueOf(`return require('${expression.replace('(', "')(")};`, { request });

describe('the request', () => {
  test.each<[string, unknown]>([
    ['getRequestMethod()', 'POST'],
    ['getRequestPath()', '/g/collect'],
    ['getRequestBody()', 'en=x'],
    ['getRequestQueryString()', 'v=2&en=a%20b&up=1&up=2&empty='],
    ["getRequestQueryParameter('en')", 'a b'],
    ["getRequestQueryParameter('up')", '1'],
    ["getRequestQueryParameter('missing')", undefined],
    ['getRequestQueryParameters()', { v: '2', en: 'a b', up: ['1', '2'], empty: '' }],
    ["getRequestHeader('host')", 'sgtm.shop.example'],
    ["getRequestHeader('ACCEPT')", 'text/html, */*'],
    ["getRequestHeader('missing')", undefined],
    ['getRemoteAddress()', '203.0.113.9'],
    ["getCookieValues('_fbp')", ['fb.1.2.3', 'second']],
    ["getCookieValues('name')", ['Jürgen']],
    ["getCookieValues('name', true)", ['J%C3%BCrgen']],
    ["getCookieValues('bad')", ['%E0%A4']],
    ["getCookieValues('spaced')", ['x']],
    ["getCookieValues('missing')", []],
    ['isRequestMpv2()', true],
    ['isRequestMpv1()', false],
  ])('%s', async (expression, expected) => {
    expect(await callApi(expression)).toEqual(expected);
  });

  test('that says nothing is a GET of / without headers', async () => {
    const code = `return [require('getRequestMethod')(), require('getRequestPath')(), require('getRequestQueryString')(),
      require('getRequestBody')(), require('getRemoteAddress')()];`;
    expect(await valueOf(code)).toEqual(['GET', '/', '', undefined, '']);
  });

  test('names the client by Forwarded, or by the address that the server saw', async () => {
    const code = "return require('getRemoteAddress')();";
    const forwarded = { headers: { forwarded: 'for="[2001:db8::1]";proto=https' } };
    expect(await valueOf(code, { request: forwarded })).toBe('2001:db8::1');
    expect(await valueOf(code, { request: { ...request, remoteAddress: '198.51.100.4' } })).toBe('198.51.100.4');
  });

  test('gives the events of a hit when the run has a decoder', async () => {
    const code = "return require('extractEventsFromMpv2')();";
    const extractEvents = () => [{ event_name: 'a b' }];
    expect(await valueOf(code, { request, extractEvents })).toEqual([{ event_name: 'a b' }]);
    expect((await runCode(code, { request })).error?.message).toMatch(/no decoder/);
    expect((await runCode("require('extractEventsFromMpv1')();", { request })).error?.message).toMatch(
      /not of that protocol/,
    );
  });
});

describe('the event', () => {
  const eventData = { event_name: 'purchase', items: [{ id: 'a', price: 2 }], 'x-ga': { b: null }, skip: undefined };

  test.each<[string, unknown]>([
    ['event_name', 'purchase'],
    ['items.0.price', 2],
    ['items.1.price', undefined],
    ['x-ga.b', null],
    ['x-ga.b.c', undefined],
    ['items.length', undefined],
    ['constructor', undefined],
    ['event_name.length', undefined],
  ])('getEventData(%j)', async (path, expected) => {
    expect(await valueOf("return require('getEventData')(data.path);", { eventData, data: { path } })).toEqual(
      expected,
    );
  });

  test('getAllEventData gives a fresh copy each time, and never the host’s object', async () => {
    const code =
      "const get = require('getAllEventData'); const a = get(); a.items[0].price = 9; a.new = 1; return get();";
    expect(await valueOf(code, { eventData })).toEqual({
      event_name: 'purchase',
      items: [{ id: 'a', price: 2 }],
      'x-ga': { b: null },
    });
    expect(eventData.items[0]?.price).toBe(2);
  });

  test('is empty when there is none', async () => {
    expect(await valueOf("return require('getAllEventData')();")).toEqual({});
    expect(await valueOf("return require('getEventData')('a');")).toBeUndefined();
  });
});

describe('URLs', () => {
  test('parseUrl takes a URL apart', async () => {
    expect(
      await valueOf("return require('parseUrl')('https://u:p@shop.example:8443/a/b?x=1&x=2&y=a%20b#top');"),
    ).toEqual({
      href: 'https://u:p@shop.example:8443/a/b?x=1&x=2&y=a%20b#top',
      origin: 'https://shop.example:8443',
      protocol: 'https:',
      username: 'u',
      password: 'p',
      host: 'shop.example:8443',
      hostname: 'shop.example',
      port: '8443',
      pathname: '/a/b',
      search: '?x=1&x=2&y=a%20b',
      searchParams: { x: ['1', '2'], y: 'a b' },
      hash: '#top',
    });
  });

  test.each(['', 'shop.example', '/path', 'not a url', undefined, null])('parseUrl(%j) is undefined', async (url) => {
    expect(await valueOf("return require('parseUrl')(data.url);", { data: { url } })).toBeUndefined();
  });

  test.each([
    ['www.example.co.uk', 'example.co.uk'],
    ['https://a.b.shop.example.com/x?y', 'example.com'],
    ['shop.github.io', 'shop.github.io'],
    ['localhost', ''],
    ['co.uk', ''],
    ['192.0.2.1', ''],
    ['', ''],
    [null, null],
    [undefined, undefined],
  ])('computeEffectiveTldPlusOne(%j) is %j', async (value, expected) => {
    expect(await valueOf("return require('computeEffectiveTldPlusOne')(data.value);", { data: { value } })).toEqual(
      expected,
    );
  });
});
