/** What every check of this folder and of the linter reports: one place in the code, what is wrong with it and what to write instead. */

export type Severity = 'error' | 'warning';

/** A place in sandboxed code that GTM would refuse, or that nobody has seen GTM accept. */
export interface Finding {
  severity: Severity;
  /** The rule's id, kebab-case, e.g. `template-literal`. */
  rule: string;
  message: string;
  /** What to write instead. */
  remedy: string;
  /** 1-based line within the code. */
  line: number;
  /** 0-based column within the line. */
  column: number;
}
