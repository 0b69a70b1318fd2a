/** A `gtm` object for tests of single rules: the sandbox APIs that they use, made from RE2 in JavaScript and Node's crypto. */
import { createHash } from 'node:crypto';
import { RE2JS } from 're2js';

/** 23 November 2026, 12:00 UTC. */
const NOW_MS = 1795435200000;

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

export const testGtm = {
  JSON,
  Math,
  Object,
  createRegex: (pattern: string, flags = '') =>
    RE2JS.compile(pattern, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0),
  makeNumber: (value: unknown) => Number(value),
  makeString: (value: unknown) => String(value),
  getType: typeOf,
  getTimestampMillis: () => NOW_MS,
  sha256Sync: (text: string, options?: { outputEncoding: 'base64' | 'hex' }) =>
    createHash('sha256')
      .update(text, 'utf8')
      .digest(options?.outputEncoding ?? 'base64'),
};
