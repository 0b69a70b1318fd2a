/** Every rule of the linter has a template that breaks it and a near miss that does not. */
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { CHECKED_RULES, RULES } from '../../tools/sandbox/lint/rules.ts';
import { LANGUAGE_ROWS } from '../../tools/sandbox/lint/rules/language-rules.ts';
import { ARGUMENT_EXAMPLES } from './examples/argument-examples.ts';
import { CODE_EXAMPLES, TEST_EXAMPLES } from './examples/code-examples.ts';
import { CONDITION_EXAMPLES } from './examples/condition-examples.ts';
import type { Example } from './examples/example.ts';
import { FIELD_EXAMPLES } from './examples/field-examples.ts';
import { FILE_EXAMPLES } from './examples/file-examples.ts';
import { INFO_EXAMPLES } from './examples/info-examples.ts';
import { PERMISSION_EXAMPLES } from './examples/permission-examples.ts';
import { WHITELIST_EXAMPLES } from './examples/whitelist-examples.ts';
import { tag } from './template-text.ts';

const EXAMPLES: Example[] = [
  ...FILE_EXAMPLES,
  ...INFO_EXAMPLES,
  ...FIELD_EXAMPLES,
  ...CONDITION_EXAMPLES,
  ...CODE_EXAMPLES,
  ...ARGUMENT_EXAMPLES,
  ...PERMISSION_EXAMPLES,
  ...WHITELIST_EXAMPLES,
  ...TEST_EXAMPLES,
];

const rowOf = (id: string) => CHECKED_RULES.find((rule) => rule.id === id);

test('a good tag has no findings', () => {
  expect(lintTemplate(tag())).toEqual([]);
});

test.each(EXAMPLES)('$rule finds what breaks it and names it', ({ rule, bad, names, at }) => {
  const all = lintTemplate(bad).filter((finding) => finding.rule === rule);
  expect(all).toHaveLength(1);
  const [found] = all;
  expect(found?.severity).toBe(rowOf(rule)?.severity);
  expect(found?.message).toContain(names);
  if (at !== undefined) expect(bad.split('\n')[(found?.line ?? 0) - 1]?.trim()).toBe(at);
});

test.each(EXAMPLES)('$rule leaves a near miss alone', ({ rule, good }) => {
  const findings = lintTemplate(good);
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('every rule with a check has such a pair', () => {
  expect(CHECKED_RULES.map(({ id }) => id).filter((id) => !EXAMPLES.some(({ rule }) => rule === id))).toEqual([]);
});

test('ids are unique, and every rule says what holds, why, what to do and who says so', () => {
  const rows = [...CHECKED_RULES, ...LANGUAGE_ROWS];
  expect(RULES).toEqual(rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, title, why, remedy, source } of rows) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [title, why, remedy, source]) expect(text).toMatch(/^\S.{8,}\."?$/s);
  }
});
