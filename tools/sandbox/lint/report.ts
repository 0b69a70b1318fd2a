/** Turns findings and rules into lines for a terminal. Prints nothing itself. */
import type { LintFinding, RuleRow } from './rule.ts';

interface FileFindings {
  file: string;
  findings: readonly LintFinding[];
  /** How many more there are than are listed. */
  further?: number;
}

/** The findings of one file: place, severity, rule and section on one line, then message and remedy. */
export function formatFindings({ file, findings, further }: FileFindings): string[] {
  if (findings.length === 0) return [`${file}: nothing to report`];
  const more = further ? [`  … and ${further} more`] : [];
  return [file, ...findings.flatMap(formatFinding), ...more];
}

function formatFinding({ line, column, severity, rule, section, message, remedy }: LintFinding): string[] {
  // Editors count columns from 1.
  const place = `${line}:${column + 1}`;
  return [
    `  ${place.padEnd(8)} ${severity.padEnd(7)} ${rule}  [${section}]`,
    `           ${message}`,
    `           → ${remedy}`,
  ];
}

/** The last line: `2 errors, 1 warning in 3 files`. */
export function formatSummary(results: readonly { findings: readonly LintFinding[] }[]): string {
  const findings = results.flatMap((result) => result.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = [count(errors, 'error'), count(findings.length - errors, 'warning')].join(', ');
  return `${counts} in ${count(results.length, 'file')}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The rule table as text. */
export function formatRules(rules: readonly RuleRow[]): string[] {
  const blocks = rules.flatMap(({ id, severity, section, title, why, remedy, source }) => [
    `${id}  (${severity}, ${section})`,
    `  ${title}`,
    `  Why: ${why}`,
    `  Remedy: ${remedy}`,
    `  Source: ${source}`,
    '',
  ]);
  return [...blocks, count(rules.length, 'rule')];
}
