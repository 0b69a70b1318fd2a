/** Guards against false alarms: whole templates that are known to be good have no findings, or no errors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { CLIENT, VARIABLE } from './examples/other-styles.ts';
import { CALLBACK_TAG, PROMISE_TAG } from './examples/tag-styles.ts';

// Whole templates on a busy machine: nothing here is about speed.
const ROOT = join(import.meta.dirname, '../..');
const RUNNABLE = join(ROOT, 'test/sandbox/templates');

test.each([
  ['a tag in callback style, with var', CALLBACK_TAG],
  ['a tag in promise style, with BigQuery', PROMISE_TAG],
  ['a client that answers after the tags', CLIENT],
  ['a variable that returns a promise', VARIABLE],
  ['the tag of this repository', readFileSync(join(ROOT, 'template.tpl'), 'utf8')],
])('%s has no findings', (_style, template) => {
  expect(lintTemplate(template)).toEqual([]);
});

test.each(readdirSync(RUNNABLE).filter((file) => file.endsWith('.tpl')))('%s, which runs, has no errors', (file) => {
  const findings = lintTemplate(readFileSync(join(RUNNABLE, file), 'utf8'));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
