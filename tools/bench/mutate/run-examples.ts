/**
 * The process that tries mutations: runs examples on the changed template until one fails. Reports to the process that
 * started it; decides nothing else.
 */
import { expect } from 'expect';
import type { Example } from '../../../test/examples/example.ts';
import { compileChanges } from '../../sandbox/program.ts';
import { createRuntime, type Runtime } from '../../sandbox/runtime.ts';
import type { Mutation } from './mutations.ts';

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
const { runExample, runTemplate, TEMPLATE } = await import('../../../test/examples/run-template.ts');
const all: Example[] = Object.values(EXAMPLES).flat();

const compileWith = compileChanges();

/** Examples take milliseconds; what is not over by then does not end. */
const TIME_LIMIT_MS = 2_000;

const unchanged = new Map<Example, string>();

/** Trace ids are made anew for every answer. */
const write = (ran: Awaited<ReturnType<typeof runTemplate>>): string =>
  JSON.stringify(ran).replace(/trace [\w-]+/g, 'trace');

/** Judging takes as long as running, and need not be done where the run is the same as without the change. */
const passes = async (runtime: Runtime, example: Example): Promise<boolean> => {
  const ran = await runExample(runtime, example);
  const known = unchanged.get(example) ?? write(await runTemplate(example));
  unchanged.set(example, known);
  if (write(ran) === known) return true;
  return judge(ran, example).then(
    () => true,
    () => false,
  );
};

/** Places of the examples that found earlier changes of a function: they are likely to find the next one, too. */
const finders = new Map<number | undefined, Set<number>>();

/** Neighbours are alike, so far apart ones are tried first. */
const STRIDE = 37;

const inOrder = ({ mutation, examples }: Attempt): Set<number> => {
  const first = finders.get(mutation.functionLine) ?? [];
  const rest = Array.from({ length: STRIDE }, (_, start) => examples.filter((_, at) => at % STRIDE === start));
  return new Set([...first, ...rest.flat()]);
};

const attempt = async (given: Attempt): Promise<Verdict> => {
  const { mutation } = given;
  const runtime = createRuntime(TEMPLATE, compileWith(mutation));
  const limited: Runtime = { run: (options) => runtime.run({ ...options, timeLimitMs: TIME_LIMIT_MS }) };
  for (const index of inOrder(given)) {
    const example = all[index];
    if (!example || (await passes(limited, example))) continue;
    finders.set(mutation.functionLine, (finders.get(mutation.functionLine) ?? new Set()).add(index));
    return { failed: example.title };
  }
  return {};
};

process.on('message', (given: Attempt) => void attempt(given).then((verdict) => process.send?.(verdict)));
process.once('disconnect', () => process.exit());
process.send?.('ready');
