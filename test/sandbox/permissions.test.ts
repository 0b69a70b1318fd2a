/** Permissions at call time. Source: Google, server-side permissions; parameters as exported templates write them. */
import { CODE_LINE, runTemplate } from './make-template.ts';
import type { PlainPermissions } from './make-template.ts';
import { matchesUrl } from '../../tools/sandbox/permissions/patterns.ts';
import { API_TABLE } from '../../tools/sandbox/api-table.ts';

const run = (code: string, permissions: PlainPermissions, type: 'TAG' | 'CLIENT' = 'TAG') =>
  runTemplate({ code, permissions, type }, { request: { headers: { host: 'x.example' } } });

const call = (name: string, args = '') => `require('${name}')(${args});`;

describe('a missing permission', () => {
  const needing = API_TABLE.filter(({ permission }) => permission !== null);

  test.each(needing.map(({ name, members, permission }) => [members[0] ? `${name}.${members[0]}` : name, permission]))(
    'stops %s and names %s',
    async (name, permission) => {
      const [api = '', member] = name.split('.');
      const code = member ? `require('${api}').${member}({});` : call(api, '{}');
      const { error } = await run(code, {});
      expect(error).toMatchObject({ api: name, permission });
      expect(error?.message).toContain(`add the permission "${String(permission)}"`);
    },
  );

  test('is an error with the line of the call', async () => {
    const { error } = await run(`\n\nconst get = require('getCookieValues');\nget('a');`, {});
    expect(error?.line).toBe(CODE_LINE + 3);
  });
});

describe('URL patterns', () => {
  test.each([
    ['https://a.example/', 'https://a.example/v1/x?y', true],
    ['https://a.example', 'https://a.example/v1', true],
    ['https://a.example/', 'https://a.example', true],
    ['https://a.example/', 'http://a.example/', false],
    ['https://a.example/', 'https://a.example.evil.example/', false],
    ['https://a.example/', 'https://a.example:8443/', false],
    ['https://a.example/', 'https://user@evil.example/a.example/', false],
    ['https://*.a.example/*', 'https://x.a.example/y', true],
    ['https://*.a.example/*', 'https://a.example/y', false],
    ['https://*.a.example/*', 'https://evil.example/.a.example/', false],
    ['https://a.example/v1/', 'https://a.example/v2/x', false],
    ['https://a.example/v1', 'https://a.example/v1?x', true],
    ['https://a.example/v1', 'https://a.example/v10', false],
    ['https://a.example/x@*/y.js', 'https://a.example/x@1.2/y.js', true],
    ['https://A.example/', 'https://a.EXAMPLE/x', true],
    ['https://a.example/', 'not a url', false],
  ])('%s and %s: %s', (pattern, url, expected) => {
    expect(matchesUrl(pattern, url)).toBe(expected);
  });
});

describe('queryPermission', () => {
  test.each([
    ["'logging'", false],
    ["'read_event_data', 'a'", true],
    ["'read_event_data', 'b'", false],
    ["'read_event_data'", false],
    ["'get_cookies', 'c'", true],
    ["'get_cookies', 'd'", false],
    ["'read_request', 'headers', 'x-a'", true],
    ["'read_request', 'header', 'x-b'", false],
    ["'read_request', 'body'", false],
    ["'read_request', 'nonsense'", false],
    ["'access_bigquery', 'write', {projectId: 'p', datasetId: 'd', tableId: 't'}", true],
    ["'access_bigquery', 'write', {projectId: 'p', datasetId: 'd', tableId: 'u'}", false],
    ["'no_such_permission'", false],
  ])('(%s) is %s', async (args, expected) => {
    const permissions = {
      read_event_data: { eventDataAccess: 'specific', keyPatterns: ['a'] },
      get_cookies: { cookieAccess: 'specific', cookieNames: ['c'] },
      read_request: {
        requestAccess: 'specific',
        headersAllowed: true,
        headerAccess: 'specific',
        headerWhitelist: [{ headerName: 'x-a' }],
      },
      access_bigquery: { allowedTables: [{ projectId: 'p', datasetId: 'd', tableId: 't', operation: 'write' }] },
    };
    expect((await run(`return require('queryPermission')(${args});`, permissions)).returnValue).toBe(expected);
  });
});
