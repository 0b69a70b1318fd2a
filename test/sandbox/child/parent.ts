/** A parent whose child spins: prints the child's id. Run by a test, which then ends this process. Not a test itself. */
import { join } from 'node:path';
import { callInChild } from '../../../tools/sandbox/child/in-child.ts';

const [name = 'spin'] = process.argv.slice(2);

await callInChild({
  module: join(import.meta.dirname, 'misbehave.ts'),
  name,
  args: [],
  // So long that only the end of this process can be the reason.
  maxReadMs: 600_000,
  onProgress: (id) => void process.stdout.write(`${String(id)}\n`),
});
