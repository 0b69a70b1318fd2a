/** Reads one template file and runs its scenarios. */
import { runScenarios } from '../scenarios.ts';
import type { ScenarioOptions } from '../scenarios.ts';
import { readTemplate, UsageError } from './read-template.ts';
import type { FileReport } from './report-scenarios.ts';

export const testFile = async (file: string, options: ScenarioOptions): Promise<FileReport> => {
  try {
    return { file, scenarios: await runScenarios(readTemplate(file), options) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { file, scenarios: [], error: error.message };
  }
};
