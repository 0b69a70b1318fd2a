/** The shape of a rule and of what it finds. The rules themselves are in the folder rules, their list is rules.ts. */
import type { Finding, Severity } from '../language/finding.ts';
import type { Subject } from './subject.ts';

/** Marker of a section, or `file` for the file as a whole. */
export type SectionName = string;

/** A finding in a template file; `line` is 1-based within the file, `column` 0-based. */
export interface LintFinding extends Finding {
  section: SectionName;
}

/** What people read about a rule. */
export interface RuleRow {
  /** Kebab-case; part of the tool's interface, never renamed. */
  id: string;
  severity: Severity;
  section: SectionName;
  /** What holds in a good template. */
  title: string;
  /** What happens otherwise. */
  why: string;
  remedy: string;
  /** Document or observation that the rule rests on. */
  source: string;
}

export interface Problem {
  /** 1-based line of the file. */
  line: number;
  column?: number;
  message: string;
  /** Where a better advice than the rule's is known. */
  remedy?: string;
  /** For rules that look at more than one section. */
  section?: SectionName;
}

export interface Rule extends RuleRow {
  check: (subject: Subject) => Problem[];
}
