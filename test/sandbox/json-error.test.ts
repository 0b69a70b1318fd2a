/** The line of a JSON error, which JSON.parse does not always tell. */
import { findJsonError } from '../../tools/sandbox/json-error.ts';

describe('a JSON error', () => {
  test.each([
    ['{"a": 1,\n"b": [1, 2,],\n}', 2, /unexpected "\]/],
    ['[1,\n{"a":}]', 2, /unexpected "\}/],
    ['[1,\n2', 2, /ends too early/],
    ['', 1, /ends too early/],
    ['{"a":\n"raw\tcontrol character"}', 2, /unexpected/],
    ['{}\n\nx', 3, /unexpected "x"/],
    ["{'a': 1}", 1, /unexpected/],
    ['{"a" 1}', 1, /unexpected "1/],
    ['[1\n2]', 2, /unexpected "2/],
  ])('of %j is in line %d', (text, line, message) => {
    expect(findJsonError(text)).toEqual({ line, message: expect.stringMatching(message) });
  });

  test.each(['{}', '[]', '"x"', ' [1, -2.5e3, true, false, null, "\\u00e9\\n"] ', '{"a": {"b": [{}]}}'])(
    'is not found in %s',
    (text) => {
      expect(findJsonError(text)).toBeUndefined();
    },
  );
});
