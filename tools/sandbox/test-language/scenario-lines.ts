/** Turns lines of a scenario's program, which is the setup followed by the scenario, into lines of the template file. */
import type { Scenario, TestsSection } from '../tests-section.ts';

/** @param line of the setup and the scenario put together; the first is 1 */
export const toFileLine = (tests: TestsSection, scenario: Scenario, line: number): number => {
  const setupLines = tests.setup.split('\n').length;
  if (line <= setupLines) return tests.setupHasFileLines ? tests.setupLine + line - 1 : tests.setupLine;
  return scenario.hasFileLines ? scenario.line + line - setupLines - 1 : scenario.line;
};
