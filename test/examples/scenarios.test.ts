/**
 * The scenarios inside the built template.tpl, each as a test of its own: what "Run tests" in GTM's editor runs. Once in
 * the JavaScript engine, once in an interpreter like GTM's.
 */
import { runScenarios, type ScenarioReport } from '../../tools/sandbox/scenarios.ts';
import { TEMPLATE } from './run-template.ts';

const names = TEMPLATE.tests.scenarios.map(({ name }) => name);

describe.each([
  ['in the engine', false],
  ['interpreted', true],
])('%s', (_how, interpreted) => {
  let reports: ScenarioReport[] = [];

  beforeAll(async () => {
    reports = await runScenarios(TEMPLATE, { interpreted });
  });

  test.each(names)('scenario: %s', (name) => {
    expect(reports.filter((report) => report.name === name)).toEqual([expect.objectContaining({ name, passed: true })]);
  });
});

test('template.tpl has at least 30 scenarios, each with a name of its own', () => {
  expect(new Set(names).size).toBeGreaterThanOrEqual(30);
  expect(names).toEqual([...new Set(names)]);
});
