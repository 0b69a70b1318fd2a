/** Renders the table of digests that stand for no value: those of the empty text, of zero and of every placeholder. */
import { createHash } from 'node:crypto';
import { PLACEHOLDERS } from '../../template/spec/placeholders.ts';

/** 64 bits: no other value's digest begins so by chance. */
const LENGTH = 16;

const beginning = (algorithm: string, text: string): string =>
  createHash(algorithm).update(text).digest('hex').slice(0, LENGTH);

export function renderDigestTable(): { path: string; content: string } {
  const words = ['0', ...new Set(PLACEHOLDERS.split('|'))];
  const digests = [...words.map((word) => beginning('sha256', word)), beginning('md5', '')];
  const lines = digests.map((digest, index) => (index % 6 === 0 ? `' +\n  '${digest}|` : `${digest}|`));
  return {
    path: 'template/spec/empty-digests.ts',
    content: `/** Generated from template/spec/placeholders.ts by npm run build; do not edit. */

/** The first 16 digits of SHA-256 of the placeholders, of 0 and of the empty text, and of MD5 of the latter. */
export const EMPTY_DIGESTS =
  '|${lines.join('')}';
`,
  };
}
