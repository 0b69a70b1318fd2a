/** Examples for the rules on sections, the file as a whole, and JSON. */
import { tag, TERMS, withInfo } from '../template-text.ts';
import type { Example } from './example.ts';

const GOOD = tag();
const NOTES = '___NOTES___\n\nCreated on 1/1/2026\n';

export const FILE_EXAMPLES: Example[] = [
  {
    rule: 'section-missing',
    bad: GOOD.replace('___TEMPLATE_PARAMETERS___', '___SERVER_PERMISSIONS___'),
    good: tag({ parameters: [], code: 'data.gtmOnSuccess();', permissions: [] }),
    names: '___TEMPLATE_PARAMETERS___',
  },
  {
    rule: 'section-unknown',
    bad: GOOD.replace('___TESTS___', '___TEST___'),
    good: GOOD.replace('Created on', '__NOT_A_MARKER__\nCreated on'),
    names: '___TEST___',
    at: '___TEST___',
  },
  {
    rule: 'section-duplicate',
    bad: `${GOOD}\n${NOTES}`,
    good: GOOD,
    names: '___NOTES___',
    at: '___NOTES___',
  },
  {
    rule: 'section-order',
    bad: NOTES + GOOD.replace(NOTES, ''),
    good: GOOD.replace(NOTES, ''),
    names: '___TERMS_OF_SERVICE___',
    at: '___TERMS_OF_SERVICE___',
  },
  {
    rule: 'preamble',
    bad: `Copyright Acme\n${GOOD}`,
    good: `\n\n${GOOD}`,
    names: '___TERMS_OF_SERVICE___',
    at: 'Copyright Acme',
  },
  {
    rule: 'encoding',
    bad: `\uFEFF\uFEFF${GOOD}`,
    // GTM's own exports begin with one byte-order mark.
    good: `\uFEFF${GOOD}`,
    names: 'byte-order mark',
  },
  {
    rule: 'terms-missing',
    bad: GOOD.slice(GOOD.indexOf('___INFO___')),
    good: GOOD,
    names: '___TERMS_OF_SERVICE___',
  },
  {
    rule: 'terms-text',
    bad: tag({ terms: TERMS.replace('Developer ', '') }),
    good: tag({ terms: TERMS.replaceAll('\n', ' ') }),
    names: 'terms of service',
  },
  {
    rule: 'json-syntax',
    bad: GOOD.replace('"Account",', '"Account",,'),
    good: withInfo({ displayName: 'Comma, brace } and "quote"' }),
    names: '___TEMPLATE_PARAMETERS___',
    at: '"displayName": "Account",,',
  },
  {
    rule: 'json-tolerated',
    bad: GOOD.replace('"Account",', '"Acc\tount",'),
    good: withInfo({ displayName: 'a tab \t, ] and ,}' }),
    names: 'raw control character',
    at: '"displayName": "Acc\tount",',
  },
  {
    rule: 'json-tolerated',
    bad: GOOD.replace('"version": 1,', '"version": [1,],'),
    good: GOOD,
    names: 'a comma before a closing bracket',
    at: '"version": [1,],',
  },
  {
    rule: 'json-duplicate-key',
    bad: GOOD.replace('"version": 1,', '"version": 1,\n  "version": 2,'),
    // The same key in another object is fine: displayName is in INFO and in brand.
    good: GOOD,
    names: 'version',
    at: '"version": 2,',
  },
  {
    rule: 'json-shape',
    bad: tag({ parameters: {} }),
    good: tag({ parameters: [], code: 'data.gtmOnSuccess();', permissions: [] }),
    names: 'a list of objects',
  },
];
