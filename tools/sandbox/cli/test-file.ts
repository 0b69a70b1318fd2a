/** Reads one template file and runs its scenarios; for `countonce test`, in a child process. */
import { runScenarios } from '../scenarios.ts';
import type { ScenarioOptions, ScenarioProgress, ScenarioReport } from '../scenarios.ts';
import { readTemplate } from './read-template.ts';

export const testFile = (
  file: string,
  options: ScenarioOptions,
  onProgress: (progress: ScenarioProgress) => void,
): Promise<ScenarioReport[]> => runScenarios(readTemplate(file), { ...options, interpreted: true, onProgress });
