/** The snippet as people paste it: the file, so that no test has to build it. files.test.ts tells when it is stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build/root.ts';

/** Without its tag. */
export const shippedCode = (): string => readFileSync(join(ROOT, 'client-snippet/dist/countonce.js'), 'utf8').trimEnd();
