/** What the build says when it has written everything. Prints nothing itself. */
import type { Output } from './output.ts';

/** The hashes for a Content-Security-Policy; with `--quiet`, as `npm start` calls the build, nothing. */
export const buildNotice = (outputs: Output[], options: string[]): string =>
  options.includes('--quiet') ? '' : (outputs.find(({ path }) => path.endsWith('/csp.txt'))?.content ?? '');
