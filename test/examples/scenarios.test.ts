/** The scenarios inside the built template.tpl, each as a test of its own: what "Run tests" in GTM's editor runs. */
import { runScenarios } from '../../tools/sandbox/scenarios.ts';
import { TEMPLATE } from './run-template.ts';

const names = TEMPLATE.tests.scenarios.map(({ name }) => name);

test.each(names)('scenario: %s', async (name) => {
  const reports = (await runScenarios(TEMPLATE, { grep: name })).filter((report) => report.name === name);
  expect(reports).toEqual([expect.objectContaining({ name, passed: true })]);
});

test('template.tpl has at least 40 scenarios, each with a name of its own', () => {
  expect(new Set(names).size).toBeGreaterThanOrEqual(40);
  expect(names).toEqual([...new Set(names)]);
});
