/** --live: what leaves is what the permissions cover, asked of the URL that is fetched, and not this computer unless it is allowed. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeLiveSender } from '../../../tools/sandbox/cli/send-live.ts';
import { isPrivateAddress } from '../../../tools/sandbox/cli/private-address.ts';
import { isGoogleUrl, matchesUrl } from '../../../tools/sandbox/permissions/patterns.ts';
import './in-this-process.ts';
import { makeTemplateText } from '../make-template.ts';
import { countonce, file, removeFiles } from './command.ts';

const asked: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
    if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (request.url === '/away') response.writeHead(302, { location: '/secret/' }).end();
    else if (request.url === '/other')
      response.writeHead(307, { location: origin.replace('127.0.0.1', 'localhost') }).end();
    else if (request.url === '/big') response.end('x'.repeat(6_000_000));
    else response.end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  removeFiles();
});
beforeEach(() => asked.splice(0));

const send = (url: string, { isPrivateAllowed = true, isPermitted = (_: string): boolean => true, body = '' } = {}) => {
  const request = { url, method: body ? 'POST' : 'GET', headers: { authorization: 'Bearer t' }, body, timeoutMs: 5000 };
  return makeLiveSender({ isPrivateAllowed })(request, isPermitted);
};

describe('With --live, permissions are asked of the URL that is fetched and of each redirect; this computer and private addresses need a flag.', () => {
  describe('patterns', () => {
    const ALLOWED = 'https://api.example/allowed/';
    test.each([
      ['https://api.example/allowed/x', true],
      ['https://API.example:443/allowed/x?y#z', true],
      ['https://api.example/allowed/../admin', false],
      ['https://api.example/allowed/%2e%2e/admin', false],
      ['https://api.example/allowed\\..\\..\\admin', false],
      ['https://api.example/allo\twed/x', true],
      ['https://api.example@evil.example/allowed/', false],
      ['https://evil.example\\@api.example/allowed/', false],
      ['https://evil.example#@api.example/allowed/', false],
      ['https://api.example.evil.example/allowed/', false],
      ['http://api.example/allowed/x', false],
      ['javascript:https://api.example/allowed/', false],
      ['//api.example/allowed/', false],
    ])('%j: %s', (url, expected) => {
      expect(matchesUrl(ALLOWED, url)).toBe(expected);
    });

    test('a path with signs that URLs encode is still the same path', () => {
      expect(matchesUrl('https://a.example/straße/*', 'https://a.example/straße/ä b')).toBe(true);
      expect(matchesUrl('https://*.a.example/*@*/x.js', 'https://cdn.a.example/npm@1.2/x.js')).toBe(true);
    });

    test.each([
      ['https://www.google.com/x', true],
      ['http://127.0.0.1\\.google.com/', false],
      ['http://127.0.0.1/.google.com', false],
      ['https://google.com@127.0.0.1/', false],
      ['https://notgoogle.com/', false],
    ])('%j is a domain of Google: %s', (url, expected) => {
      expect(isGoogleUrl(url)).toBe(expected);
    });
  });

  describe('a live request', () => {
    test('goes out and brings the answer back', async () => {
      expect(await send(`${origin}/a`, { body: 'x' })).toMatchObject({ statusCode: 200, body: 'hello' });
      expect(asked).toEqual(['POST /a Bearer t']);
    });

    test('asks the permissions again before it follows a redirect', async () => {
      const seen: string[] = [];
      const isPermitted = (url: string) => (seen.push(url), false);
      await expect(send(`${origin}/away`, { isPermitted })).rejects.toThrow(
        /a redirect to 127\.0\.0\.1:\d+, which the permission/,
      );
      expect(seen).toEqual([`${origin}/secret/`]);
      expect(asked).toEqual(['GET /away Bearer t']);
      expect(await send(`${origin}/away`)).toMatchObject({ statusCode: 200 });
    });

    test('does not follow for ever', async () => {
      await expect(send(`${origin}/loop`)).rejects.toThrow('more than 5 redirects');
      expect(asked).toHaveLength(6);
    });

    test('takes no answer without end', async () => {
      await expect(send(`${origin}/big`)).rejects.toThrow('an answer of more than 5 MB');
    });

    test.each([
      'http://127.0.0.1:1/',
      'http://[::1]:1/',
      'http://2130706433:1/',
      'http://localhost:1/',
      'http://0x7f.1:1/',
    ])('does not reach this computer: %s', async (url) => {
      const attempt = send(url, { isPrivateAllowed: false });
      await expect(attempt).rejects.toThrow(/is this computer or a private address; --live-private allows it/);
    });

    test.each([
      ['https://a:b@x.example/', /user name or password/],
      ['file:///etc/passwd', /neither http nor https/],
      ['nonsense', /cannot be read/],
    ])('refuses %s', async (url, message) => {
      await expect(send(url)).rejects.toThrow(message);
    });

    test('private addresses are those that the internet does not route', () => {
      const own = [
        '10.1.2.3',
        '172.31.0.1',
        '192.168.1.1',
        '169.254.169.254',
        '100.64.0.1',
        '0.0.0.0',
        '255.255.255.255',
      ];
      const own6 = ['::', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0', 'fd00::1', '64:ff9b::a00:1', 'no address'];
      for (const address of [...own, ...own6]) expect([address, isPrivateAddress(address)]).toEqual([address, true]);
      for (const address of ['8.8.8.8', '172.32.0.1', '2a00:1450:4001:80b::200e'])
        expect(isPrivateAddress(address)).toBe(false);
    });
  });
});

test('countonce run --live says why nothing came', async () => {
  const code = `require('sendHttpGet')('${origin}/x').then(data.gtmOnSuccess, data.gtmOnFailure);`;
  const path = file('live.tpl', makeTemplateText({ code }));
  const refused = await countonce('run', path, '--live');
  expect(refused).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('no response (127.0.0.1 is this computer'),
  });
  expect(asked).toEqual([]);
  expect(await countonce('run', path, '--live', '--live-private')).toMatchObject({ status: 0 });
  expect(asked).toEqual(['GET /x -']);
  expect((await countonce('run', path, '--live-private')).status).toBe(2);
});
