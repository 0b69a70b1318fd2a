/** The snippet as people get it: the files, so that no test has to build them. files.test.ts tells when they are stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build/root.ts';

export const shippedFile = (name: string): string => readFileSync(join(ROOT, 'client-snippet/dist', name), 'utf8');

/** Without its tag. */
export const shippedCode = (): string => shippedFile('countonce.js').trimEnd();
