/** Runs scenarios that a test writes inline. Not a test itself. */
import { runScenarios } from '../../../tools/sandbox/scenarios.ts';
import type { ScenarioOptions, ScenarioReport } from '../../../tools/sandbox/scenarios.ts';
import { makeTemplate } from '../make-template.ts';
import type { TemplateParts } from '../make-template.ts';

export interface Suite extends Partial<TemplateParts> {
  scenarios: string[];
  setup?: string;
}

const indent = (code: string, depth: number) => code.replace(/^/gm, ' '.repeat(depth));

export const makeTests = ({ scenarios, setup }: Suite): string => {
  const list = scenarios.map((code, index) => `- name: s${index}\n  code: |-\n${indent(code, 4)}`);
  return ['scenarios:', ...list, ...(setup ? [`setup: |-\n${indent(setup, 2)}`] : [])].join('\n');
};

export const runAll = (suite: Suite, options: ScenarioOptions = {}): Promise<ScenarioReport[]> =>
  runScenarios(makeTemplate({ code: '', ...suite, tests: makeTests(suite) }), options);

/** Messages of the failures, undefined where a scenario passed. */
export const failuresOf = async (suite: Suite, options: ScenarioOptions = {}) =>
  (await runAll(suite, options)).map(({ failure }) => failure?.message);
