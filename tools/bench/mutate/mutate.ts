/**
 * npm run mutate -- --sample 200 --seed N: changes the built template in one place at a time and runs the examples until
 * one fails. A change that none of them tells is a rule that no example states, unless it changes nothing.
 */
import { parseArgs } from 'node:util';
import { findMutations, type Mutation } from './mutations.ts';
import { sample, seededRandom } from './random.ts';
import type { Verdict } from './run-examples.ts';

const HELP = `Usage: npm run mutate -- [options]

  --sample N   how many changes to try (200)
  --seed N     which ones; the same seed tries the same changes (1)
  --help       this text`;

interface Tried {
  mutation: Mutation;
  verdict: Verdict;
  /** How many examples evaluate what is changed. */
  reached: number;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sample: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(HELP);
  const [size, seed] = [Number(values.sample ?? 200), Number(values.seed ?? 1)];
  if (!(size > 0) || !Number.isInteger(seed)) throw new Error(`--sample and --seed are numbers\n\n${HELP}`);
  // Modules of the examples, which take a while to load.
  const { findReach } = await import('./reach.ts');
  const { TEMPLATE } = await import('../../../test/examples/run-template.ts');
  const { tryAll } = await import('./workers.ts');
  const random = seededRandom(seed);
  const possible = findMutations(TEMPLATE.code, random);
  const mutations = sample(possible, size, random);
  say(`${mutations.length} of ${possible.length} possible changes, seed ${seed}`);
  const reach = await findReach(mutations);
  const attempts = mutations.map((mutation, index) => ({ mutation, examples: reach[index] ?? [] }));
  const verdicts = await tryAll(attempts);
  const tried = attempts.map(({ mutation, examples }, index) => ({
    mutation,
    verdict: verdicts[index] ?? {},
    reached: examples.length,
  }));
  report(tried, TEMPLATE);
}

function report(tried: readonly Tried[], { code, codeLine }: { code: string; codeLine: number }): void {
  const survivors = tried.filter(({ verdict }) => verdict.failed === undefined);
  const share = ((tried.length - survivors.length) / tried.length) * 100;
  say(`found ${tried.length - survivors.length} (${share.toFixed(1)} %), survived ${survivors.length}`);
  const lines = code.split('\n');
  for (const { mutation, reached } of survivors) {
    const { start, end, replacement, line } = mutation;
    const column = start - code.lastIndexOf('\n', start - 1);
    const inside = mutation.functionLine === undefined ? '' : ` in ${shorten(lines[mutation.functionLine - 1] ?? '')}`;
    const change = `${shorten(code.slice(start, end))}  →  ${shorten(replacement) || '(nothing)'}`;
    const examples = reached === 0 ? 'no example runs it' : `examples that run it: ${reached}`;
    say(`\ntemplate.tpl:${line + codeLine - 1}:${column}${inside}\n  ${change}`);
    say(`  ${shorten(lines[line - 1] ?? '')}\n  ${examples}`);
  }
}

const LONGEST = 110;

function shorten(text: string): string {
  const plain = text.trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
