/** The normal forms of one value, as a rule returns them. Owns the convention that equal forms are named once. */
import type { ProblemCode } from '../../spec/problems.ts';

/**
 * Not yet hashed; '' where there is none. `documented` follows Meta's customer information parameters; `library` is what
 * Meta's own normaliser (the pixel's advanced matching, capi-param-builder) makes of the value, where it differs and where
 * sending it makes sense.
 */
export interface Forms {
  documented: string;
  library: string;
  /** Why there is no documented form. */
  problem?: ProblemCode;
}

/** From a raw value to its forms; `country` is the customer's, ISO 3166-1 alpha-2 in lower case, '' when unknown. */
export type Rule = (value: string, country: string) => Forms;

/** Both forms of a value. */
export function forms(documented: string, library: string): Forms {
  return { documented, library: library === documented ? '' : library };
}

/** A value that cannot be sent, and why. */
export function noForm(problem: ProblemCode): Forms {
  return { documented: '', library: '', problem };
}
