/** Measures the bytes of the built template against its limits. Sizes are deterministic, so exceeding one is a failure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root.ts';
import { parseTemplateFile } from '../sandbox/template-file.ts';

/** Bytes, UTF-8. */
export const SIZE_LIMITS = { code: 126 * 1024, file: 208 * 1024 };

export interface Size {
  what: string;
  bytes: number;
  limit: number;
}

export function measureSizes(): Size[] {
  const text = readFileSync(join(ROOT, 'template.tpl'), 'utf8');
  return [
    {
      what: 'sandboxed JS in template.tpl',
      bytes: Buffer.byteLength(parseTemplateFile(text).code),
      limit: SIZE_LIMITS.code,
    },
    { what: 'template.tpl, tests included', bytes: Buffer.byteLength(text), limit: SIZE_LIMITS.file },
  ];
}

/** One line per size; `failed` when one is over its limit. */
export function benchSizes(): { text: string; failed: boolean } {
  const sizes = measureSizes();
  const lines = sizes.map(({ what, bytes, limit }) => {
    const verdict = bytes > limit ? 'OVER' : 'within';
    return `${what.padEnd(32)} ${String(bytes).padStart(7)} bytes, ${verdict} the limit of ${limit}`;
  });
  return { text: lines.join('\n'), failed: sizes.some(({ bytes, limit }) => bytes > limit) };
}
