/** Cookies and headers of the request: what browsers send and what only an attacker would. */
import fc from 'fast-check';
import { hostileText } from './hostile-json.ts';
import type { Surroundings } from './tag-run.ts';

const HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

const COOKIES: Record<string, readonly string[]> = {
  _fbc: [
    'fb.1.1795435100000.IwAR_abc-123',
    'fb.1.1795435100000.',
    `fb.1.1795435100000.${'A'.repeat(501)}`,
    'fb.9999.1.A',
  ],
  _fbp: ['fb.1.1795435100000.1234567890', 'fb.1.x.1', `fb.1.1795435100000.${'1'.repeat(21)}`],
  _fbi: ['203.0.113.7.AQYBAQAA', '2001:db8::1.AQYBAQAA', '10.0.0.1', '::::'],
  _gtmeec: [
    base64({ em: HASH, ph: HASH }),
    base64({ em: 'zoe', ph: [HASH], fn: { toString: HASH } }),
    base64([HASH]),
    base64(null),
    base64({ em: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }),
    '%%%',
  ],
};

const cookies: fc.Arbitrary<Record<string, string[]>> = fc
  .tuple(
    ...Object.entries(COOKIES).map(([name, usual]) => {
      const value = fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...usual) },
        { weight: 1, arbitrary: hostileText },
      );
      return fc.tuple(fc.constant(name), fc.array(value, { maxLength: 2 }));
    }),
  )
  .map((pairs) => Object.fromEntries(pairs));

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  { 'user-agent': fc.oneof(fc.constant('Mozilla/5.0 (X11; Linux x86_64)'), hostileText) },
  { requiredKeys: [] },
);

export const fuzzRequest: fc.Arbitrary<Pick<Surroundings, 'cookies' | 'headers' | 'preview'>> = fc.record({
  cookies,
  headers,
  preview: fc.boolean(),
});
