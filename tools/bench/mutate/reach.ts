/** Which examples reach which function of the template: only those can tell a change there. */
import { EXAMPLES } from '../../../test/examples/all-examples.ts';
import { runExample, TEMPLATE } from '../../../test/examples/run-template.ts';
import { interpretProgram, type Interpreted } from '../../sandbox/interpreter/interpret.ts';
import { createRuntime } from '../../sandbox/runtime.ts';

/** Places of examples by the line of the code on which a function begins; every example stands at `undefined`. */
export type Reach = ReadonlyMap<number | undefined, readonly number[]>;

export const findReach = async (): Promise<Reach> => {
  let interpreted: Interpreted | undefined;
  const runtime = createRuntime(TEMPLATE, (realm, source) => {
    interpreted = interpretProgram(realm, source);
    return interpreted.program;
  });
  const examples = Object.values(EXAMPLES).flat();
  const reach = new Map<number | undefined, number[]>([[undefined, examples.map((_, index) => index)]]);
  for (const [index, example] of examples.entries()) {
    interpreted?.machine.counts.reset();
    await runExample(runtime, example);
    const called = interpreted?.machine.counts.records.filter(({ calls }) => calls > 0) ?? [];
    const lines = new Set(called.map(({ line = 0 }) => line - TEMPLATE.codeLine + 1));
    for (const line of lines) reach.set(line, [...(reach.get(line) ?? []), index]);
  }
  return reach;
};
