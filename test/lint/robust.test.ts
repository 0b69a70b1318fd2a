/** The linter reads files that people broke by hand: whatever is in them, it answers with findings. */
import fc from 'fast-check';
import { checkLanguage } from '../../tools/sandbox/language/check-language.ts';
import { lintTemplate } from '../../tools/sandbox/lint/lint-template.ts';
import { ACCOUNT, CODE, INFO, LOGGING, tag, TESTS } from './template-text.ts';
import { anyCodePoint } from '../any-code-point.ts';

/** Slow machines may take their time: nothing here is about speed. */
const OPTIONS = { numRuns: 40, seed: 20261123 };
const FIELD = {
  ...ACCOUNT,
  type: 'SELECT',
  selectItems: [{ value: 'a', displayValue: 'A' }],
  valueValidators: [{ type: 'REGEX', args: ['a'] }],
  enablingConditions: [{ paramName: 'account', paramValue: 'a', type: 'EQUALS' }],
  subParams: [{ type: 'SIMPLE_TABLE', name: 'rows', simpleTableColumns: [ACCOUNT] }],
};

/** All versions of a value in which one part is replaced. */
function replaceEach(value: unknown, replacement: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [replacement];
  return Object.entries(value).flatMap(([key, part]) => {
    const put = (changed: unknown) =>
      Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    return [replacement, ...replaceEach(part, replacement).map(put)];
  });
}

const STRANGE = [null, 'constructor', [null]];

test('any part of any JSON section may be of any type', () => {
  for (const strange of STRANGE) {
    for (const info of replaceEach(INFO, strange)) lintTemplate(tag({ info: info as Record<string, unknown> }));
    for (const field of replaceEach(FIELD, strange)) lintTemplate(tag({ parameters: [field] }));
    for (const entry of replaceEach(LOGGING, strange)) lintTemplate(tag({ permissions: [entry] }));
  }
  expect(lintTemplate(tag({ parameters: [null] })).map(({ rule }) => rule)).toContain('json-shape');
});

test('any JSON in any section gives findings, not exceptions', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(lintTemplate(tag({ parameters: a, permissions: b as unknown[] })).length).toBeGreaterThan(0);
    }),
    OPTIONS,
  );
});

test('a file cut off anywhere gives findings, not exceptions', () => {
  const file = tag();
  for (let length = 0; length < file.length - TESTS.length; length += 7) {
    expect(lintTemplate(file.slice(0, length)).length).toBeGreaterThan(0);
  }
});

test('any text as code or tests gives findings or none, not exceptions', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint }), (text) => {
      checkLanguage(text);
      lintTemplate(tag({ code: text, tests: text }));
    }),
    OPTIONS,
  );
});

test('names that objects inherit are no rows of the tables', () => {
  const file = tag({
    parameters: [{ ...ACCOUNT, type: 'constructor' }],
    code: `${CODE}\nrequire('toString')('a', {b: 'c'}, {outputEncoding: 'd'});`,
    permissions: [{ instance: { key: { publicId: 'constructor', versionId: '1' } }, isRequired: true }],
  });
  const rules = lintTemplate(file).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['field-type', 'unknown-api', 'permission-unknown']));
});
