/** The tag has to find what the build has written as digests. */
import { COUNTRIES } from '../../template/spec/generated/countries.ts';
import { digestOf, headOf } from '../../template/src/word-rows.ts';
import { wordRows } from '../../tools/build/tables/word-rows.ts';

const TABLE = wordRows([
  { head: 'ca', words: ['california', 'calif'] },
  { head: 'jp', words: ['日本'] },
  { head: 'external_id', words: ['userid'] },
]);

test.each([
  ['california', 'ca'],
  ['calif', 'ca'],
  ['日本', 'jp'],
  ['userid', 'external_id'],
  ['japan', ''],
  ['', ''],
])('%j has the head %j', (word, code) => {
  expect(headOf(digestOf(word), TABLE)).toBe(code);
});

test('a digest is the beginning of SHA-256 in base64', () => {
  // Source: NIST, FIPS 180-2, appendix B.1: SHA-256 of abc is ba7816bf….
  expect(digestOf('abc')).toBe('ungW');
});

test('a word that is found in another row is refused', () => {
  const rows = [
    { head: 'ca', words: ['california'] },
    { head: 'co', words: ['california'] },
  ];
  expect(() => wordRows(rows)).toThrow('"california" stands in another row');
});

test('a text that stands across two digests is not found', () => {
  const digests = TABLE.slice('|ca '.length);
  expect(headOf(digests.slice(0, 4), TABLE)).toBe('ca');
  for (const start of [1, 2, 3]) expect(headOf(digests.slice(start, start + 4), TABLE)).toBe('');
});

test('a country stands behind its calling code, and this behind its plan', () => {
  for (const code of [';49|deu', ';48|plO', ';41|che', '|imn', '.9a;44|gbr']) expect(COUNTRIES).toContain(code);
});
