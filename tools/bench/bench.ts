/** npm run bench: prints sizes and speed. Fails only where a limit is deterministic: bytes. */
import { benchSizes } from './sizes.ts';
import { benchTagCpu } from './tag-cpu.ts';

async function main(): Promise<void> {
  const sizes = benchSizes();
  process.stdout.write(`Size\n${sizes.text}\n\nCPU per event, purchase with nine match keys\n`);
  process.stdout.write(`${await benchTagCpu()}\n`);
  process.exitCode = sizes.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
