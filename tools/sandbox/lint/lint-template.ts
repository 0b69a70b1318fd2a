/** Checks a whole template file the way GTM, the gallery and experience do. The rules are in rules.ts. */
import type { LintFinding, Rule } from './rule.ts';
import { CHECKED_RULES } from './rules.ts';
import { checkCodeSections } from './rules/language-rules.ts';
import { readSubject, type Subject } from './subject.ts';

export type { LintFinding } from './rule.ts';

/** Findings of a template, by line of the file; none for a template that GTM is known to accept. Never throws on any text. */
export function lintTemplate(text: string): LintFinding[] {
  const subject = readSubject(text);
  const findings = [...CHECKED_RULES.flatMap((rule) => apply(rule, subject)), ...checkCodeSections(subject)];
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

function apply({ id, severity, section, remedy, check }: Rule, subject: Subject): LintFinding[] {
  return check(subject).map((problem) => ({
    severity,
    rule: id,
    section: problem.section ?? section,
    line: problem.line,
    column: problem.column ?? 0,
    message: problem.message,
    remedy: problem.remedy ?? remedy,
  }));
}
