/** Rules that look at several things find each of them, and leave alone what only looks alike. */
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { ARGUMENT_FAULTS } from './examples/argument-examples.ts';
import { CONDITION_FAULTS } from './examples/condition-examples.ts';
import { ICONS, withIcon } from './examples/info-examples.ts';
import { FAULTS, NEAR_MISSES, REQUEST_PARTS } from './examples/more-faults.ts';
import { PERMISSION_FAULTS } from './examples/permission-examples.ts';
import { ALLOWED_CALLS, URL_STYLES } from './examples/whitelist-examples.ts';
import { tag, withCode, withFields } from './template-text.ts';

const rulesOf = (text: string) => lintTemplate(text).map(({ rule }) => rule);

test.each([...CONDITION_FAULTS, ...ARGUMENT_FAULTS, ...FAULTS])('found: %s', (_title, text, rule) => {
  expect(rulesOf(text)).toContain(rule);
});

test.each(PERMISSION_FAULTS)('found: a permission with %s', (_title, entry, rule) => {
  expect(rulesOf(tag({ permissions: [entry] }))).toContain(rule);
});

test.each(REQUEST_PARTS)('%s needs its flag when requestAccess is specific', (_api, without, withFlag) => {
  expect(rulesOf(without)).toEqual(['request-part-not-allowed']);
  expect(rulesOf(withFlag)).toEqual([]);
});

test.each(ICONS)('icon: %s', (_title, thumbnail, rules) => {
  expect(rulesOf(withIcon(thumbnail))).toEqual(rules);
});

test.each(ALLOWED_CALLS)('no whitelist rule fires when %s', (_why, call, permission) => {
  const template = withCode(`${call}\ndata.gtmOnSuccess();`, { permissions: [permission] });
  expect(lintTemplate(template)).toEqual([]);
});

test.each(URL_STYLES)('a URL written as %s', (_how, template, isKnown) => {
  expect(rulesOf(template)).toEqual(isKnown ? ['url-not-allowed'] : []);
});

test.each(NEAR_MISSES)('left alone: %s', (_why, template) => {
  expect(lintTemplate(template)).toEqual([]);
});

test('messages say whether a field of the form or a column of a table is meant', () => {
  const table = { type: 'SIMPLE_TABLE', name: 'rows', simpleTableColumns: [{ type: 'LABEL', name: 'key' }] };
  const messages = lintTemplate(withFields(table, { type: 'NOTE', name: 'other' })).map(({ message }) => message);
  expect(messages).toEqual([expect.stringMatching(/^Column "key": /), expect.stringMatching(/^Field "other": /)]);
});
