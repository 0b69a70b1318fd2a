/**
 * countonce test against scenarios that only the end of a process stops: limits are kept, what had finished is kept, and the rest
 * runs. Prints what was measured.
 */
import { testInChild } from '../../../tools/sandbox/cli/test-in-child.ts';
import { makeTemplateText } from '../make-template.ts';
import { file, removeFiles } from './command.ts';

// Three children, one after another, on whatever machine.
afterAll(removeFiles);

/** In processor time of the child, so that it does not matter what the machine does beside it. */
const LIMIT_MS = 1_000;

const GOOD = 'assertThat(1).isEqualTo(1);';
const STUCK = 'const a = []; a[4294967290] = 1; a.sort();';

const suite = (name: string, scenarios: readonly string[]) => {
  const tests = scenarios.map((body, index) => `- name: s${index}\n  code: |-\n    ${body}`);
  return file(name, makeTemplateText({ code: '', type: 'MACRO', tests: ['scenarios:', ...tests].join('\n') }));
};

test('A single call that does not end is ended with its process; a time limit of 1,000 ms or more is kept to a tenth, waiting for the processor not counted, and no other scenario loses its result.', async () => {
  const path = suite('stuck.tpl', [GOOD, STUCK, GOOD, STUCK, STUCK, GOOD]);
  const { scenarios, error } = await testInChild(path, { timeLimitMs: LIMIT_MS });
  expect(scenarios.map(({ passed }) => passed)).toEqual([true, false, true, false, false]);
  for (const { failure, durationMs } of scenarios.filter(({ passed }) => !passed)) {
    expect(failure?.message).toMatch(/^stopped after 1000 ms: a single call does not come to an end/);
    expect(durationMs).toBeGreaterThanOrEqual(LIMIT_MS);
    expect(durationMs).toBeLessThanOrEqual(LIMIT_MS * 1.1);
    process.stdout.write(`a list with a huge length: ended after ${durationMs.toFixed(0)} ms of ${LIMIT_MS}\n`);
  }
  // A file that ends one process after another is given up.
  expect(error?.message).toMatch(/^3 scenarios had to be ended with their process; the ones after them did not run/);
});
