/** The response and its cookies. Source: Google, server-side API reference. */
import { runCode, runTemplate } from '../make-template.ts';

const respond = async (code: string) => (await runTemplate({ code, type: 'CLIENT' })).response;

describe('the response', () => {
  test('is an empty 200 that nobody has sent', async () => {
    expect(await respond('')).toEqual({ status: 200, headers: {}, body: '', encoding: 'utf8', returned: false });
  });

  test('has status, lower-cased headers and body', async () => {
    const code = `
      require('setResponseStatus')(404);
      require('setResponseHeader')('Content-Type', 'text/plain');
      require('setResponseHeader')('content-type', 'text/html');
      require('setResponseHeader')('X-Gone', 'a');
      require('setResponseHeader')('x-gone', null);
      require('setResponseBody')('YQ==', 'base64');
      require('returnResponse')();`;
    expect(await respond(code)).toEqual({
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: 'YQ==',
      encoding: 'base64',
      returned: true,
    });
  });

  test('does not change after it was returned', async () => {
    const code = `
      require('setResponseBody')('first');
      require('returnResponse')();
      require('setResponseBody')('late');
      require('setResponseStatus')(500);
      require('setResponseHeader')('a', 'b');
      require('setPixelResponse')();`;
    expect(await respond(code)).toMatchObject({ status: 200, headers: {}, body: 'first' });
  });

  test('can be a pixel: a GIF of one by one that nobody may cache', async () => {
    const { body, headers, encoding, status } = await respond(
      "require('setResponseStatus')(500); require('setPixelResponse')();",
    );
    const gif = Buffer.from(body, encoding as BufferEncoding);
    expect(gif.subarray(0, 6).toString('latin1')).toBe('GIF89a');
    expect([gif.readUInt16LE(6), gif.readUInt16LE(8)]).toEqual([1, 1]);
    expect(headers).toMatchObject({
      'content-type': 'image/gif',
      'cache-control': expect.stringContaining('no-cache'),
    });
    expect(status).toBe(200);
  });

  test('may ask a browser that understands it to load a pixel', async () => {
    const code = "return require('sendPixelFromBrowser')('https://x.example/p');";
    const able = await runCode(code, { request: { query: 'v=2&richsstsse' } });
    expect(able).toMatchObject({ returnValue: true, pixels: ['https://x.example/p'] });
    expect(await runCode(code, { request: { query: 'v=2' } })).toMatchObject({ returnValue: false, pixels: [] });
    const late = await runCode(`require('returnResponse')(); ${code}`, { request: { query: 'richsstsse=1' } });
    expect(late.returnValue).toBe(false);
  });
});

describe('setCookie', () => {
  const setCookie = async (args: string, headers: Record<string, string> = { host: 'sgtm.shop.example.co.uk' }) =>
    (await runCode(`require('setCookie')(${args});`, { request: { headers } })).cookies[0];

  test('records what the code gave', async () => {
    expect(await setCookie("'a', 'b c', {domain: 'auto', sameSite: 'lax', 'max-age': 60}, true")).toMatchObject({
      name: 'a',
      value: 'b c',
      options: { domain: 'auto', sameSite: 'lax', 'max-age': 60 },
      noEncode: true,
    });
  });

  test.each([
    ["'a', 'b c'", 'a=b%20c; Path=/'],
    ["'a', 'b c', {}, true", 'a=b c; Path=/'],
    [
      "'a', '1', {path: '/x', secure: true, httpOnly: true, samesite: 'none'}",
      'a=1; Path=/x; HttpOnly; Secure; SameSite=None',
    ],
    ["'a', '1', {HttpOnly: true, sameSite: 'Strict'}", 'a=1; Path=/; HttpOnly; SameSite=Strict'],
    ["'a', '1', {'max-age': 5, expires: 'Wed, 21 Oct 2026 07:28:00 GMT'}", 'a=1; Path=/; Max-Age=5'],
    ["'a', '1', {expires: 'Wed, 21 Oct 2026 07:28:00 GMT'}", 'a=1; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT'],
    ["'a', '1', {domain: 'x.example'}", 'a=1; Domain=x.example; Path=/'],
    ["'a', '1', {domain: 'auto'}", 'a=1; Domain=example.co.uk; Path=/'],
    ["'a', '1', {domain: 'auto', fallbackDomain: 'f.example'}", 'a=1; Domain=example.co.uk; Path=/'],
  ])('%s gives %s', async (args, header) => {
    expect((await setCookie(args))?.header).toBe(header);
  });

  test.each([
    [{ host: 'a.one.example', 'x-forwarded-host': 'b.two.example' }, 'two.example'],
    [
      { host: 'a.one.example', 'x-forwarded-host': 'b.two.example', forwarded: 'for=1;host=c.three.example' },
      'three.example',
    ],
    [{ host: 'localhost:8080' }, 'fallback.example'],
  ])('finds the domain "auto" in %j', async (headers, domain) => {
    const cookie = await setCookie("'a', '1', {domain: 'auto', fallbackDomain: 'fallback.example'}", headers);
    expect(cookie?.header).toContain(`Domain=${domain};`);
  });

  test('cannot smuggle a header in', async () => {
    expect((await setCookie("'a', 'x\\r\\nSet-Cookie: b=1', {path: '/\\r\\nx: y'}, true"))?.header).not.toMatch(
      /[\r\n]/,
    );
  });
});
