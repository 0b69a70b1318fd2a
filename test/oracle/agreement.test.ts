import fc from 'fast-check';
import type { RuleName } from '../../template/spec/row-types.ts';
import type { Case } from './exception.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { formsOf, hashedOf, listOf, metaHash, RULES, sha256 } from './normal-forms.ts';
import { rawValues } from './raw-values.ts';

const RUNS = { numRuns: 5000, seed: 20261123 };
const COUNTRIES = ['', '', 'us', 'ca', 'de', 'gb', 'it', 'ru', 'jp', 'br'];

/** What the tag sends for the value: the hash it was given, or the hashes of its forms. */
function hashesOf({ rule, value, country }: Case): string[] {
  const hashed = hashedOf(value);
  if (hashed.kind === 'none') return listOf(rule, value, country).map(sha256);
  return hashed.value === '' ? [] : [hashed.value.split('.')[0] ?? ''];
}

const lower = (hash: string): string => hash.toLowerCase();

/** Whether the hash of Meta's library, if it has one, is among the tag's. */
function agrees(given: Case): boolean {
  const expected = metaHash(given.rule, given.value);
  return expected === '' || hashesOf(given).map(lower).includes(lower(expected));
}

const isExcepted = (given: Case): boolean =>
  EXCEPTIONS.some(({ rules, covers }) => rules.includes(given.rule) && covers(given));

describe('The hash of Meta’s library is among the tag’s, apart from the listed exceptions:', () => {
  test.each(Object.keys(RULES) as RuleName[])('%s', (rule) => {
    fc.assert(
      fc.property(rawValues(rule), fc.constantFrom(...COUNTRIES), (value, country) => {
        const given = { rule, value, country };
        return agrees(given) || isExcepted(given);
      }),
      RUNS,
    );
  });
});

describe('An exception is still needed:', () => {
  test.each(EXCEPTIONS.map((exception) => ({ ...exception })))('$name', ({ rules, covers, example }) => {
    expect(rules).toContain(example.rule);
    expect(covers(example)).toBe(true);
    expect(agrees(example)).toBe(false);
  });
});

describe('Whatever the value, the documented form', () => {
  const rows: [rule: RuleName, pattern: RegExp][] = [
    ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
    ['phone', /^[1-9]\d{6,14}$/],
    ['name', /^[\p{L}\p{M}\p{N}]+$/u],
    ['gender', /^[fm]$/],
    ['birthdate', /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/],
    ['city', /^[\p{L}\p{M}\p{N}]+$/u],
    ['state', /^[\p{L}\p{M}\p{N}]+$/u],
    ['zip', /^[\p{L}\p{M}\p{N}]+$/u],
    ['country', /^[a-z]{2}$/],
    ['external_id', /^\S([^]*\S)?$/],
  ];

  test.each(rows)('of %s matches %s, and is its own normal form', (rule, pattern) => {
    fc.assert(
      fc.property(rawValues(rule), fc.constantFrom(...COUNTRIES), (value, country) => {
        const documented = hashedOf(value).kind === 'none' ? formsOf(rule, value, country).documented : '';
        if (documented === '') return true;
        const [again] = listOf(rule, rule === 'phone' ? `+${documented}` : documented, country);
        return pattern.test(documented) && again === documented;
      }),
      RUNS,
    );
  });
});
