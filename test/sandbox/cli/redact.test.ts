/** The commands print no secret of the form and no credentials, in lines as in JSON. */
import { createRedactor } from '../../../tools/sandbox/cli/redact.ts';

const FORM = { pixelId: '123', accessToken: 'EAA"se/cret', furtherPixels: [{ accessToken: 'second-token' }] };
const { line, value } = createRedactor(FORM);

test('the form’s tokens do not appear, however they are spelled', () => {
  const text = `a EAA"se/cret b ${JSON.stringify({ t: FORM.accessToken })} c ${encodeURIComponent(FORM.accessToken)} d second-token`;
  expect(line(text)).toBe('a [token] b {"t":"[token]"} c [token] d [token]');
  expect(value({ a: [text], b: { c: FORM.accessToken } })).toEqual({
    a: ['a [token] b {"t":"[token]"} c [token] d [token]'],
    b: { c: '[token]' },
  });
});

test('an Authorization header is masked whatever the form says, in text and in JSON', () => {
  expect(line('  Authorization: Bearer abc.def')).toBe('  Authorization: Bearer [token]');
  expect(line('"authorization": "Bearer abc.def", "x": 1')).toBe('"authorization": "Bearer [token]", "x": 1');
  expect(value({ headers: { authorization: 'Bearer a"b c', x: 'y' } })).toEqual({
    headers: { authorization: 'Bearer [token]', x: 'y' },
  });
});

test('other fields stay readable', () => {
  expect(line('pixel 123')).toBe('pixel 123');
  expect(value([1, null, true, 'pixel 123'])).toEqual([1, null, true, 'pixel 123']);
});
