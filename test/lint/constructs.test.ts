/** The language check judges each construct as published templates and Google's documents do. */
import { checkLanguage } from '../../tools/sandbox/language/check-language.ts';
import { CONSTRUCTS } from '../../tools/sandbox/language/check-constructs.ts';
import { ACCEPTED, REJECTED, UNPROVEN } from './examples/construct-examples.ts';

const rulesOf = (code: string) => checkLanguage(code).map(({ severity, rule }) => `${severity} ${rule}`);

test.each(ACCEPTED)('accepts: %s', (_construct, code) => {
  expect(rulesOf(code)).toEqual([]);
});

test.each(UNPROVEN)('warns of: %s', (_construct, code, rule) => {
  const found = rulesOf(code);
  expect(found).toContain(`warning ${rule}`);
  expect(found.filter((entry) => entry.startsWith('error'))).toEqual([]);
});

test.each(REJECTED)('rejects: %s', (_construct, code, rule) => {
  expect(rulesOf(code)).toContain(`error ${rule}`);
});

test('every construct of the tables that is not accepted has an example here', () => {
  const shown = [...UNPROVEN, ...REJECTED].map(([, , rule]) => rule);
  const missing = CONSTRUCTS.filter(({ verdict, id }) => verdict !== 'ACCEPT' && !shown.includes(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every finding says what is wrong and what to write instead', () => {
  for (const [, code] of [...UNPROVEN, ...REJECTED]) {
    for (const { message, remedy } of checkLanguage(code)) {
      expect(message).toMatch(/^.{15,}\.$/);
      expect(remedy).toMatch(/^.{8,}\.$/);
    }
  }
});

test('findings point at line and column', () => {
  const [finding] = checkLanguage('const a = 1;\nreturn a +\n  `b`;');
  expect(finding).toMatchObject({ rule: 'template-literal', line: 3, column: 2 });
});

test('a syntax error has a line of its own and hides nothing behind an exception', () => {
  expect(checkLanguage('const a = 1;\nreturn (;')).toMatchObject([{ rule: 'syntax', line: 2 }]);
});

test('one construct inside another is found as well', () => {
  expect(rulesOf('try { return [...data.a]; } catch (e) { return /b/; }').sort()).toEqual([
    'error exceptions',
    'error regex-literal',
    'error spread',
  ]);
});
