/** JSON as files have it: where an error is, which JSON.parse does not always tell, and what is tolerated. */
import { readJsonText, readStrictJson } from '../../tools/sandbox/json-text.ts';

const problemOf = (text: string) => {
  const read = readStrictJson(text);
  return 'problem' in read ? read.problem : undefined;
};

describe('a JSON error', () => {
  test.each([
    ['{"a": 1,\n"b": [1, 2,],\n}', 2, /a comma before a closing bracket/],
    ['[1,,\n2]', 1, /unexpected ",/],
    ['[,]', 1, /unexpected ",/],
    ['{"a": 1 /* one */}', 1, /unexpected/],
    ['[01]', 1, /unexpected "1/],
    ['[1,\n{"a":}]', 2, /unexpected "\}/],
    ['[1,\n2', 2, /ends too early/],
    ['', 1, /ends too early/],
    ['{"a":\n"raw\tcontrol character"}', 2, /a raw control character in a text/],
    ['{}\n\nx', 3, /unexpected "x"/],
    ["{'a': 1}", 1, /unexpected/],
    ['{"a" 1}', 1, /unexpected "1/],
    ['[1\n2]', 2, /unexpected "2/],
  ])('of %j is in line %d', (text, line, message) => {
    expect(problemOf(text)).toMatchObject({ line, message: expect.stringMatching(message) });
  });

  test.each(['{}', '[]', '"x"', ' [1, -2.5e3, true, false, null, "\\u00e9\\n"] ', '{"a": {"b": [{}]}}'])(
    'is not found in %s',
    (text) => {
      expect(problemOf(text)).toBeUndefined();
    },
  );
});

describe('JSON that GTM takes', () => {
  test.each([
    [
      'a comma before a closing bracket',
      '{"a": [1, 2,],\n}',
      { a: [1, 2] },
      [
        [1, 11],
        [1, 13],
      ],
    ],
    [
      'raw control characters in texts',
      '["a\tb",\n "c\u0001\nd"]',
      ['a\tb', 'c\u0001\nd'],
      [
        [1, 3],
        [2, 3],
        [2, 4],
      ],
    ],
  ] as const)('%s: is read, with the place of each', (_what, text, value, places) => {
    const read = readJsonText(text);
    if ('problem' in read) throw new Error(read.problem.message);
    expect(read.value).toEqual(value);
    expect(read.tolerated.map(({ line, column }) => [line, column])).toEqual(places);
  });

  test('commas and brackets inside texts are texts', () => {
    expect(readJsonText('["a,]", ",}"]')).toMatchObject({ value: ['a,]', ',}'], tolerated: [] });
  });
});

describe('JSON that would be a burden', () => {
  test('is refused when it is nested without end, however deep', () => {
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(200_000), `${'['.repeat(200_000)}${']'.repeat(200_000)}`])
      expect(problemOf(text)).toMatchObject({ line: 1, message: 'nested more than 100 deep' });
  });

  test('places and repeated keys of long lists are found', () => {
    const read = readJsonText(`{"list": [\n${'{"a": 1, "a": 2},\n'.repeat(20_000)}{}]}`);
    if ('problem' in read) throw new Error(read.problem.message);
    expect(read.placeOf(['list', 19_999])).toEqual({ line: 20_001, column: 0 });
    expect(read.duplicateKeys()).toHaveLength(20_000);
    expect(read.duplicateKeys()[7]).toMatchObject({ key: 'a', line: 9 });
  });
});
