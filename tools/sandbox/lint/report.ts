/** Turns findings and rules into text for a terminal. Prints nothing itself. */
import type { LintFinding, RuleRow } from './rule.ts';

/** The findings of one file: place, severity, rule and section on one line, then message and remedy. */
export function formatFindings(file: string, findings: readonly LintFinding[]): string {
  if (findings.length === 0) return `${file}: nothing to report\n`;
  return `${file}\n${findings.map(formatFinding).join('')}`;
}

function formatFinding({ line, column, severity, rule, section, message, remedy }: LintFinding): string {
  // Editors count columns from 1.
  const place = `${line}:${column + 1}`;
  return `  ${place.padEnd(8)} ${severity.padEnd(7)} ${rule}  [${section}]\n${indent(message)}${indent(`→ ${remedy}`)}`;
}

const indent = (text: string) => `           ${text}\n`;

/** The last line: `2 errors, 1 warning in 3 files`. */
export function formatSummary(results: readonly { findings: readonly LintFinding[] }[]): string {
  const findings = results.flatMap((result) => result.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = [count(errors, 'error'), count(findings.length - errors, 'warning')].join(', ');
  return `${counts} in ${count(results.length, 'file')}\n`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The rule table as text. */
export function formatRules(rules: readonly RuleRow[]): string {
  const blocks = rules.map(
    ({ id, severity, section, title, why, remedy, source }) =>
      `${id}  (${severity}, ${section})\n  ${title}\n  Why: ${why}\n  Remedy: ${remedy}\n  Source: ${source}\n`,
  );
  return `${blocks.join('\n')}\n${count(rules.length, 'rule')}\n`;
}
