/** Reads one template file and runs its scenarios; for `countonce test`, in a child process. */
import { runScenarios } from '../scenarios.ts';
import type { ScenarioOptions } from '../scenarios.ts';
import { UsageError } from './command-line.ts';
import { readTemplate } from './read-template.ts';
import type { FileReport } from './report-scenarios.ts';

export const testFile = async (file: string, options: ScenarioOptions): Promise<FileReport> => {
  try {
    return { file, scenarios: await runScenarios(readTemplate(file), options) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { file, scenarios: [], error: error.message };
  }
};
