/** Examples for the rules on literal arguments of APIs. */
import { maps, permission, withCode } from '../template-text.ts';
import type { Example } from './example.ts';

const COOKIES = permission('set_cookies', {
  allowedCookies: maps({ name: '*', domain: '*', path: '*', secure: 'any', session: 'any' }),
});
const after = (call: string, ...permissions: unknown[]) => withCode(`${call}\ndata.gtmOnSuccess();`, { permissions });

export const ARGUMENT_EXAMPLES: Example[] = [
  {
    rule: 'option-unknown',
    bad: after("require('setCookie')('a', 'b', {maxAge: 3600, path: '/'});", COOKIES),
    // Published templates write samesite and HttpOnly as well.
    good: after("require('setCookie')('a', 'b', {'max-age': 3600, samesite: 'Lax', HttpOnly: true});", COOKIES),
    names: '"maxAge"',
    at: "require('setCookie')('a', 'b', {maxAge: 3600, path: '/'});",
  },
  {
    rule: 'hash-encoding',
    bad: after("require('sha256Sync')('a', {outputEncoding: 'HEX'});"),
    good: after("const encoding = 'hex';\nrequire('sha256Sync')('a', {outputEncoding: encoding});"),
    names: '"HEX"',
  },
  {
    rule: 'regex-pattern',
    bad: after("require('createRegex')('(?<!a)b');"),
    good: after("require('createRegex')('(?:a|[^b])+\\\\d{2}$', 'gi');"),
    names: '(?<!a)b',
  },
  {
    rule: 'regex-flag',
    bad: after("require('createRegex')('a', 'gm');"),
    good: after("require('createRegex')('(?m)a', 'g');"),
    names: '"gm"',
  },
];

/** [title, template, rule]. */
export const ARGUMENT_FAULTS: [string, string, string][] = [
  ['a back-reference', after("require('createRegex')('(a)\\\\1');"), 'regex-pattern'],
  [
    'a look-ahead in a pattern put together',
    after("const a = 'a';\nrequire('createRegex')(a + '(?=b)');"),
    'regex-pattern',
  ],
  ['a misspelt encoding option', after("require('sha256Sync')('a', {encoding: 'hex'});"), 'option-unknown'],
  [
    'an unknown option in the callback style',
    after("require('sendHttpGet')('https://a.test/', () => {}, {timeoutMs: 5});"),
    'option-unknown',
  ],
];
