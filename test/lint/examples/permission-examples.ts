/** Examples for the rules on permissions: which ones, and how they are written down. */
import { flag, LOGGING, maps, permission, text, texts, withCode } from '../template-text.ts';
import type { Example } from './example.ts';

const SUCCESS = 'data.gtmOnSuccess();';
const LOG = `require('logToConsole')('done');\n${SUCCESS}`;
const withPermissions = (code: string, ...permissions: unknown[]) => withCode(`${code}\n${SUCCESS}`, { permissions });
const SEND = "require('sendHttpGet')(data.gtmOnSuccess);";
const send = (urls: string[]) => permission('send_http', { allowedUrls: text('specific'), urls: texts(...urls) });
const COOKIE = { name: 'a', domain: '*', path: '*', secure: 'any', session: 'any' };
const setCookie = (row: Record<string, string>) =>
  withPermissions("require('setCookie')('a', 'b');", permission('set_cookies', { allowedCookies: maps(row) }));

export const PERMISSION_EXAMPLES: Example[] = [
  {
    rule: 'permission-missing',
    bad: withCode(LOG),
    good: withCode(LOG, { permissions: [LOGGING] }),
    names: 'logging',
    at: "require('logToConsole')('done');",
  },
  {
    rule: 'permission-unused',
    bad: withCode(SUCCESS, { permissions: [LOGGING] }),
    // Asking for a permission is a use of it.
    good: withCode(`if (require('queryPermission')('logging')) {\n  ${SUCCESS}\n}`, { permissions: [LOGGING] }),
    names: 'logging',
  },
  {
    rule: 'permission-unknown',
    bad: withCode(SUCCESS, { permissions: [permission('access_globals')] }),
    good: withPermissions("require('getClientName')();", permission('read_container_data')),
    names: 'access_globals',
  },
  {
    rule: 'permission-duplicate',
    bad: withCode(LOG, { permissions: [LOGGING, LOGGING] }),
    good: withCode(LOG, { permissions: [LOGGING] }),
    names: 'logging',
  },
  {
    rule: 'permission-form',
    bad: withCode(LOG, { permissions: [{ ...LOGGING, isRequired: false }] }),
    good: withCode(LOG, { permissions: [{ ...LOGGING, clientAnnotations: { isEditedByUser: true } }] }),
    names: 'isRequired',
  },
  {
    rule: 'permission-param-unknown',
    // A file written by hand; GTM exports bodyAllowed.
    bad: withPermissions(
      "require('getRequestBody')();",
      permission('read_request', { requestAccess: text('any'), bodyAccess: text('any') }),
    ),
    good: withPermissions(
      "require('getRequestBody')();",
      permission('read_request', { requestAccess: text('specific'), bodyAllowed: flag(true) }),
    ),
    names: 'bodyAccess',
  },
  {
    rule: 'permission-encoding',
    bad: withPermissions(
      "require('getRequestPath')();",
      permission('read_request', { requestAccess: text('specific'), pathAllowed: text('true') }),
    ),
    good: withPermissions(
      "require('getRequestPath')();",
      permission('read_request', { requestAccess: text('specific'), pathAllowed: flag(true) }),
    ),
    names: 'pathAllowed',
  },
  {
    rule: 'permission-param-value',
    bad: setCookie({ ...COOKIE, secure: 'yes' }),
    good: setCookie({ ...COOKIE, secure: 'secure', session: 'non_session', path: '/' }),
    names: 'secure',
  },
  {
    rule: 'url-pattern',
    bad: withPermissions(SEND, send(['https://example.com'])),
    good: withPermissions(SEND, send(['https://example.com/', 'https://*.example.com/a@*/b.js'])),
    names: 'https://example.com',
  },
];

/** Further faults of encoding: [title, permission entry, rule]. */
export const PERMISSION_FAULTS: [string, unknown, string][] = [
  [
    'versionId as a number',
    { ...LOGGING, instance: { ...LOGGING.instance, key: { publicId: 'logging', versionId: 1 } } },
    'permission-form',
  ],
  ['no instance', { publicId: 'logging', isRequired: true }, 'permission-form'],
  ['no publicId', { instance: { key: {} }, isRequired: true }, 'permission-form'],
  ['a key that GTM does not know', { ...LOGGING, note: 'x' }, 'permission-form'],
  ['parameters as an object', { ...LOGGING, instance: { ...LOGGING.instance, param: {} } }, 'permission-form'],
  [
    'a parameter without a value',
    { ...LOGGING, instance: { ...LOGGING.instance, param: [{ key: 'environments' }] } },
    'permission-form',
  ],
  ['a choice that does not exist', permission('logging', { environments: text('preview') }), 'permission-param-value'],
  ['a bare text', permission('logging', { environments: { string: 'debug' } }), 'permission-encoding'],
  [
    'an unknown type number',
    permission('logging', { environments: { type: 4, string: 'debug' } }),
    'permission-encoding',
  ],
  [
    'a list of maps where texts belong',
    permission('get_cookies', { cookieNames: maps({ name: 'a' }) }),
    'permission-encoding',
  ],
  [
    'a list of texts where maps belong',
    permission('set_cookies', { allowedCookies: texts('a') }),
    'permission-encoding',
  ],
  [
    'a map with a key too many',
    permission('set_cookies', {
      allowedCookies: { type: 2, listItem: [{ type: 3, mapKey: [text('name')], mapValue: [] }] },
    }),
    'permission-encoding',
  ],
  [
    'a row that lacks columns',
    permission('set_cookies', { allowedCookies: maps({ name: 'a' }) }),
    'permission-param-value',
  ],
  [
    'a row with an unknown column',
    permission('set_cookies', { allowedCookies: maps({ ...COOKIE, expires: 'x' }) }),
    'permission-param-value',
  ],
  [
    'a parameter for a permission without any',
    permission('run_container', { a: text('b') }),
    'permission-param-unknown',
  ],
];
