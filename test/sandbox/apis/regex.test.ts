/**
 * Regular expressions: RE2 syntax and semantics through createRegex, testRegex, match, replace and search.
 * Sources: Google, createRegex; RE2 syntax (github.com/google/re2/wiki/Syntax).
 */
import { valueOf } from '../make-template.ts';

const REGEX =
  "const createRegex = require('createRegex'); const testRegex = require('testRegex'); const r = createRegex;";

describe('createRegex', () => {
  test.each<[string, string, unknown]>([
    ['look-ahead is not part of RE2', "r('a(?=b)')", null],
    ['look-behind is not part of RE2', "r('(?<=a)b')", null],
    ['back-references are not part of RE2', "r('(a)\\\\1')", null],
    ['an unclosed group is invalid', "r('(a')", null],
    ['flags other than g and i are ignored', "'a\\nb'.match(r('^b', 'm'))", null],
    ['i ignores case', "testRegex(r('ABC', 'i'), 'xabcx')", true],
    ['without i, case counts', "testRegex(r('ABC'), 'abc')", false],
    ['\\d is ASCII', "testRegex(r('^\\\\d$'), '٣')", false],
    ['Unicode classes', "testRegex(r('^\\\\p{L}+$'), 'Größe')", true],
    ['. is a whole character outside the BMP', "'😀!'.replace(r('^.'), 'x')", 'x!'],
    ['. does not match a line end', "testRegex(r('a.b'), 'a\\nb')", false],
    ['inline flags', "testRegex(r('(?s)a.b'), 'a\\nb')", true],
    ['$ is the end of the text only', "testRegex(r('a$'), 'a\\n')", false],
    ['escaped punctuation', "testRegex(r('a\\\\/b\\\\-c'), 'a/b-c')", true],
  ])('%s: %s', async (_why, expression, expected) => {
    expect(await valueOf(`${REGEX} return ${expression};`)).toEqual(expected);
  });

  test('gives an opaque object: no member leads anywhere', async () => {
    expect(
      await valueOf(`${REGEX} const x = r('a'); return [require('Object').keys(x), x.source, x.lastIndex];`),
    ).toEqual([[], undefined, undefined]);
  });

  test('with g, testRegex goes on where it stopped; without, it does not', async () => {
    const three = (flags: string) =>
      `const x = r('a', '${flags}'); return [testRegex(x, 'aa'), testRegex(x, 'aa'), testRegex(x, 'aa')];`;
    expect(await valueOf(REGEX + three('g'))).toEqual([true, true, false]);
    expect(await valueOf(REGEX + three(''))).toEqual([true, true, true]);
  });

  test('patterns take linear time', async () => {
    // Exponential for engines that backtrack; this test would not end.
    const code = `${REGEX} return testRegex(r('^(a|a)*$'), data.text);`;
    expect(await valueOf(code, { data: { text: `${'a'.repeat(5000)}b` } })).toBe(false);
  });
});

describe('replace', () => {
  test.each<[string, unknown]>([
    ["'a.b.c'.replace('.', '-')", 'a-b.c'],
    ["'a+b'.replace('+', '')", 'ab'],
    ["'aXbX'.replace(r('X'), '-')", 'a-bX'],
    ["'aXbX'.replace(r('X', 'g'), '-')", 'a-b-'],
    ["'+49 (30) 123'.replace(r('[^0-9]', 'g'), '')", '4930123'],
    ["'john smith'.replace(r('(\\\\w+) (\\\\w+)'), '$2 $1')", 'smith john'],
    ["'abc'.replace(r('b'), '[$&|$`|$\\'|$$|$9]')", 'a[b|a|c|$|$9]c'],
    ["'2024-05'.replace(r('(?P<y>\\\\d+)-(?P<m>\\\\d+)'), '$<m>/$<y>')", '05/2024'],
    ["'abc'.replace(r('[a-z]', 'g'), (x) => x.toUpperCase() + '.')", 'A.B.C.'],
    ["'k=v'.replace(r('(\\\\w)=(\\\\w)'), (all, k, v, at, text) => [v, k, at, text].join())", 'v,k,0,k=v'],
    ["'abc'.replace(r('', 'g'), '-')", '-a-b-c-'],
    ["'ab'.replace('b', (x) => x + x)", 'abb'],
    ["'a1'.replace(r('(x)?1'), '[$1]')", 'a[]'],
  ])('%s', async (expression, expected) => {
    expect(await valueOf(`${REGEX} return ${expression};`)).toEqual(expected);
  });
});

describe('match and search', () => {
  test.each<[string, unknown]>([
    ["'GTM-ABC'.match('^GTM-([A-Z]+)$')[1]", 'ABC'],
    ["'abc'.match('x')", null],
    ["'a1b2'.match(r('[0-9]', 'g'))", ['1', '2']],
    ["'a1b2'.match(r('x', 'g'))", null],
    ["'a1b2'.match(r('([a-z])([0-9])'))", ['a1', 'a', '1']],
    ["'xa1'.match(r('a(x)?1'))", ['a1', undefined]],
    ["'xa1'.match(r('a')).index", 1],
    ["'abc'.search('c')", 2],
    ["'abc'.search(r('[bc]'))", 1],
    ["'abc'.search('x')", -1],
  ])('%s', async (expression, expected) => {
    expect(await valueOf(`${REGEX} return ${expression};`)).toEqual(expected);
  });
});
