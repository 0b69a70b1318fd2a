/** Writes the result of scenarios for people. The data itself is the runner's. */
import type { ScenarioFailure, ScenarioReport } from '../scenarios.ts';

export interface FileReport {
  file: string;
  scenarios: ScenarioReport[];
  /** Why the file could not be tested at all. */
  error?: string;
}

export const countPassed = (reports: readonly FileReport[]): number =>
  reports.flatMap(({ scenarios }) => scenarios).filter(({ passed }) => passed).length;

/** A file that cannot be read counts as one failure. */
export const countFailed = (reports: readonly FileReport[]): number =>
  reports.flatMap(({ scenarios }) => scenarios).filter(({ passed }) => !passed).length +
  reports.filter(({ error }) => error !== undefined).length;

export const summaryLine = (reports: readonly FileReport[]): string =>
  `${countPassed(reports)} passed, ${countFailed(reports)} failed`;

export const writeFileReport = ({ file, scenarios, error }: FileReport): string => {
  const lines = [file];
  if (error !== undefined) lines.push(`  ✗ ${error}`);
  else if (scenarios.length === 0) lines.push('  no scenarios');
  for (const scenario of scenarios) lines.push(...writeScenario(file, scenario));
  return lines.join('\n');
};

const writeScenario = (file: string, { name, passed, failure, durationMs }: ScenarioReport): string[] => {
  if (passed || !failure) return [`  ✓ ${name} (${durationMs.toFixed(0)} ms)`];
  return [`  ✗ ${name}`, ...writeFailure(file, failure).map((line) => `      ${line}`)];
};

const writeFailure = (file: string, { message, line, ...detail }: ScenarioFailure): string[] => {
  const { assertion, expected, actual, note } = detail;
  const place = line === undefined ? [] : [`${file}:${line}`];
  if (expected === undefined) return [...place, message];
  return [
    ...place,
    `${assertion ?? ''}${note === undefined ? '' : `: ${note}`}`,
    `expected: to ${expected}`,
    `actual:   ${actual ?? ''}`,
  ];
};
