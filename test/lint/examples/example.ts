/** A pair of templates for one rule of the linter. */
export interface Example {
  rule: string;
  /** A whole template file that breaks the rule. */
  bad: string;
  /** A near miss: a template file that keeps the rule, and has no error of any kind. */
  good: string;
  /** What the message must name, so that people find the place. */
  names: string;
  /** The text of the line that the finding must point at, when it is not enough that there is one. */
  at?: string;
}
