/** npm run bench: prints costs, sizes and speed; with --sdk Meta's Business SDK beside the relay. Fails only where a budget is deterministic: nodes, patterns, bytes. */
import { benchCost } from './cost.ts';
import { benchLab } from './lab.ts';
import { benchRelay } from './relay.ts';
import { benchSnippet } from './snippet.ts';
import { benchTagCpu } from './tag-cpu.ts';

const say = (title: string, text: string): void => void process.stdout.write(`${title}\n${text}\n\n`);

async function main(): Promise<void> {
  const cost = await benchCost();
  say("Cost of an event in GTM's interpreter, and sizes", cost.text);
  say('CPU per event, purchase with nine match keys', await benchTagCpu());
  say('Snippet', await benchSnippet());
  say('Lab', await benchLab());
  say('Orders to one stand-in for Meta', await benchRelay(process.argv.includes('--sdk')));
  process.exitCode = cost.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
