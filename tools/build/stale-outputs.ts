/** Finds generated files that are not what their sources make. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from './output.ts';

/** One line per output that is missing below `root` or differs there, with what to do. */
export const staleOutputs = (outputs: Output[], root: string): string[] =>
  outputs
    .filter(({ path, content }) => {
      const file = join(root, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    })
    .map(({ path }) => `${path} is not what its sources make: run npm run build and commit the result.`);
