/** npm run bench: prints sizes and speed. Fails only where a limit is deterministic: bytes. */
import { benchLab } from './lab.ts';
import { benchSizes } from './sizes.ts';
import { benchSnippet } from './snippet.ts';
import { benchTagCpu } from './tag-cpu.ts';

const say = (title: string, text: string): void => void process.stdout.write(`${title}\n${text}\n\n`);

async function main(): Promise<void> {
  const sizes = benchSizes();
  say('Size of the template', sizes.text);
  say('CPU per event, purchase with nine match keys', await benchTagCpu());
  say('Snippet', await benchSnippet());
  say('Lab', await benchLab());
  process.exitCode = sizes.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
