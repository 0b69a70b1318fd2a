/** The tag has to read what the build has packed. */
import fc from 'fast-check';
import { unpack } from '../../template/src/values.ts';
import { pack } from '../../tools/build/tables/pack.ts';

test('what is packed is spelled out as it was', () => {
  const words = fc.constantFrom('event', 'event_id', 'Send the event. ', '|100/33|', 'a', '$&', '=', '“é”', ' ');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      expect(unpack(pack(parts.join('')))).toBe(parts.join(''));
    }),
    { numRuns: 50 },
  );
});

test('a text that repeats itself becomes shorter', () => {
  expect(pack('Send the event once more. '.repeat(9)).length).toBeLessThan(80);
});

test('a text with the mark of abbreviations is refused', () => {
  expect(() => pack('a ~ b')).toThrow('has no place for ~');
});
