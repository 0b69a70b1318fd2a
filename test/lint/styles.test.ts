/** Guards against false alarms: templates in the styles that published server templates are written in have no findings. */
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { CLIENT, VARIABLE } from './examples/other-styles.ts';
import { CALLBACK_TAG, PROMISE_TAG } from './examples/tag-styles.ts';

test.each([
  ['a tag in callback style, with var', CALLBACK_TAG],
  ['a tag in promise style, with BigQuery', PROMISE_TAG],
  ['a client that answers after the tags', CLIENT],
  ['a variable that returns a promise', VARIABLE],
])('%s has no findings', (_style, template) => {
  expect(lintTemplate(template)).toEqual([]);
});
