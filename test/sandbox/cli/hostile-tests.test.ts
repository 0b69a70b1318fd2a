/**
 * countonce test against scenarios that only the end of a process stops: limits are kept, what had finished is kept, and the rest
 * runs. Prints what was measured.
 */
import { testInChild } from '../../../tools/sandbox/cli/test-in-child.ts';
import { makeTemplateText } from '../make-template.ts';
import { file, removeFiles } from './command.ts';

jest.setTimeout(60_000);
afterAll(removeFiles);

/** In processor time of the child, so that it does not matter what the machine does beside it. */
const LIMIT_MS = 1000;

const suite = (name: string, scenarios: readonly string[], code = '') => {
  const tests = scenarios.map((body, index) => `- name: s${index}\n  code: |-\n    ${body}`);
  return file(name, makeTemplateText({ code, type: 'MACRO', tests: ['scenarios:', ...tests].join('\n') }));
};

const GOOD = 'assertThat(1).isEqualTo(1);';

test.each([['a list with a huge length', 'const a = []; a[4294967290] = 1; a.sort();']])(
  'A single call that does not end is ended with its process; a time limit is kept to a tenth, and no other scenario loses its result. (%s)',
  async (what, stuck) => {
    const { scenarios, error } = await testInChild(suite('stuck.tpl', [GOOD, stuck, GOOD]), { timeLimitMs: LIMIT_MS });
    expect(error).toBeUndefined();
    expect(scenarios.map(({ passed }) => passed)).toEqual([true, false, true]);
    expect(scenarios[1]?.failure?.message).toMatch(/^stopped after 1000 ms: a single call does not come to an end/);
    expect(scenarios[1]?.durationMs).toBeGreaterThanOrEqual(LIMIT_MS);
    expect(scenarios[1]?.durationMs).toBeLessThan(LIMIT_MS * 1.1);
    process.stdout.write(`${what}: ended after ${scenarios[1]?.durationMs.toFixed(0)} ms of ${LIMIT_MS}\n`);
  },
);

test('a file that ends one process after another is given up, with a reason', async () => {
  const stuck = 'const a = []; a[4294967290] = 1; a.sort();';
  const { scenarios, error } = await testInChild(suite('many.tpl', Array(4).fill(stuck)), { timeLimitMs: 100 });
  expect(scenarios).toHaveLength(3);
  expect(error?.message).toMatch(/^3 scenarios had to be ended with their process; the ones after them did not run/);
});
