import { redact } from '../../../tools/sandbox/cli/redact.ts';

const FORM = { pixelId: '123', accessToken: 'EAA"se/cret', furtherPixels: [{ accessToken: 'second-token' }] };

test('the form’s tokens do not appear, however they are spelled', () => {
  const text = `a EAA"se/cret b ${JSON.stringify({ t: FORM.accessToken })} c ${encodeURIComponent(FORM.accessToken)} d second-token`;
  const redacted = redact(text, FORM);
  expect(redacted).toBe('a [redacted] b {"t":"[redacted]"} c [redacted] d [redacted]');
});

test('an Authorization header is masked whatever the form says, in text and in JSON', () => {
  expect(redact('  Authorization: Bearer abc.def', {})).toBe('  Authorization: Bearer [redacted]');
  expect(redact('"authorization": "Bearer abc.def", "x": 1', {})).toBe('"authorization": "Bearer [redacted]", "x": 1');
});

test('other fields stay readable', () => {
  expect(redact('pixel 123', FORM)).toBe('pixel 123');
});
