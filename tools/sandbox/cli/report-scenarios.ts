/** Writes the result of scenarios for people, as lines. The data itself is the runner's. */
import type { ScenarioFailure, ScenarioReport } from '../scenarios.ts';

export interface FileReport {
  file: string;
  scenarios: ScenarioReport[];
  /** Why the file could not be tested, or not to its end. */
  error?: { message: string; isUnreadable?: boolean };
}

const scenariosOf = (reports: readonly FileReport[]): ScenarioReport[] => reports.flatMap(({ scenarios }) => scenarios);

/** A file that cannot be tested counts as one failure. */
export const countFailed = (reports: readonly FileReport[]): number =>
  scenariosOf(reports).filter(({ passed }) => !passed).length + reports.filter(({ error }) => error).length;

export const writeSummary = (reports: readonly FileReport[]): string[] => {
  const passed = scenariosOf(reports).filter((scenario) => scenario.passed).length;
  return [...writePermissions(reports), `${passed} passed, ${countFailed(reports)} failed`];
};

/** Once, at the end: it is one reason, and the remedy is one option. */
const writePermissions = (reports: readonly FileReport[]): string[] => {
  const missing = scenariosOf(reports).flatMap(({ failure }) => failure?.permission ?? []);
  if (missing.length === 0) return [];
  const names = [...new Set(missing)].join(', ');
  const what = missing.length === 1 ? '1 scenario fails' : `${missing.length} scenarios fail`;
  return [
    `${what} because of a permission that the template does not have: ${names}.`,
    "GTM's editor may be laxer there: Google says that mocked APIs are not checked in tests, and of others nothing.",
    'countonce test --permissions off runs the tests without permissions.',
    '',
  ];
};

export const writeFileReport = ({ file, scenarios, error }: FileReport): string[] => {
  const lines = [file, ...scenarios.flatMap((scenario) => writeScenario(file, scenario))];
  if (scenarios.length === 0 && !error) lines.push('  no scenarios');
  if (error) lines.push(`  ✗ ${error.message}`);
  return lines;
};

const writeScenario = (file: string, { name, passed, failure, durationMs }: ScenarioReport): string[] => {
  if (passed || !failure) return [`  ✓ ${name} (${durationMs.toFixed(0)} ms)`];
  return [`  ✗ ${name}`, ...writeFailure(file, failure).map((line) => `      ${line}`)];
};

const writeFailure = (file: string, { message, line, hint, ...detail }: ScenarioFailure): string[] => {
  const { assertion, expected, actual, note } = detail;
  const place = line === undefined ? [] : [`${file}:${line}`];
  const advice = hint === undefined ? [] : [`→ ${hint}`];
  if (expected === undefined) return [...place, message, ...advice];
  return [
    ...place,
    `${assertion ?? ''}${note === undefined ? '' : `: ${note}`}`,
    `expected: to ${expected}`,
    `actual:   ${actual ?? ''}`,
    ...advice,
  ];
};
