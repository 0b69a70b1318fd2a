/** The shape of a named disagreement with Meta's library. Owns no rows. */
import type { RuleName } from '../../template/spec/row-types.ts';

export interface Case {
  rule: RuleName;
  value: string;
  /** The person's country, alpha-2 in lower case, or ''. */
  country: string;
}

export interface Exception {
  name: string;
  rules: readonly RuleName[];
  reason: string;
  source: string;
  covers: (given: Case) => boolean;
  /** A value that shows that the row is needed. */
  example: Case;
}
