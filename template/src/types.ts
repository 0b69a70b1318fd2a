/** The domain's dictionary: the values that pass between the stages. Owns no behaviour. */
import type { Gtm } from './gtm.ts';
import type { ProblemCode } from '../spec/problems.ts';

/** Something that was left out, repaired or refused, and why. Never holds a personal value or a token. */
export interface Problem {
  code: ProblemCode;
  /** The field in Meta's spelling, e.g. `user_data.ph`. */
  field?: string;
  /** What was found, in a form that may be logged: a type, a length, a source path. */
  detail?: string;
}

/** What a stage hands back. */
export interface Staged<T> {
  value: T;
  problems: Problem[];
}

/** What a normalising rule may know beside the value. */
export interface RuleContext {
  gtm: Gtm;
  /** The user's country, ISO 3166-1 alpha-2 in lower case; '' when unknown. */
  country: string;
}

/**
 * The normal forms of one value, not yet hashed; '' where there is none.
 * `documented` follows Meta's customer information parameters; `library` is what Meta's own normaliser (the pixel's
 * advanced matching, capi-param-builder) makes of the value, where it differs and where sending it makes sense.
 */
export interface Forms {
  documented: string;
  library: string;
  /** Why there is no documented form. */
  problem?: ProblemCode;
}

export type Rule = (value: string, context: RuleContext) => Forms;
