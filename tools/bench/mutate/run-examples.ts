/**
 * The process that tries mutations: runs examples on the changed template until one fails. Reports to the process that
 * started it; decides nothing else.
 */
import { expect } from 'expect';
import type { Example } from '../../../test/examples/example.ts';
import { createRuntime } from '../../sandbox/runtime.ts';
import { applyMutation, type Mutation } from './mutations.ts';

export interface Attempt {
  mutation: Mutation;
  /** Places in the list of all examples. */
  examples: readonly number[];
}

export interface Verdict {
  /** Title of the example that failed; undefined when none did. */
  failed?: string;
}

// The examples' judge is written for Jest, which puts this there.
Object.assign(globalThis, { expect });
const { EXAMPLES } = await import('../../../test/examples/all-examples.ts');
const { judge } = await import('../../../test/examples/judge.ts');
const { runExample, TEMPLATE } = await import('../../../test/examples/run-template.ts');
const all: Example[] = Object.values(EXAMPLES).flat();

/** Examples take milliseconds; what is not over by then does not end. */
const TIME_LIMIT_MS = 2_000;

const attempt = async ({ mutation, examples }: Attempt): Promise<Verdict> => {
  const runtime = createRuntime({ ...TEMPLATE, code: applyMutation(TEMPLATE.code, mutation) });
  const limited: typeof runtime = { run: (options) => runtime.run({ ...options, timeLimitMs: TIME_LIMIT_MS }) };
  for (const index of examples) {
    const example = all[index];
    if (!example) continue;
    try {
      await judge(await runExample(limited, example), example);
    } catch {
      return { failed: example.title };
    }
  }
  return {};
};

process.on('message', (given: Attempt) => void attempt(given).then((verdict) => process.send?.(verdict)));
process.once('disconnect', () => process.exit());
process.send?.('ready');
