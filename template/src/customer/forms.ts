/** The normal forms of one value, as a rule returns them. Owns what stands where. */
import type { ProblemCode } from '../../spec/problems.ts';

/**
 * Not yet hashed. First what is sent in any case, '' where there is nothing: as a rule the documented form, which follows Meta's
 * customer information parameters. Then what Meta's own normaliser (the pixel's advanced matching, capi-param-builder) makes of
 * the value, where sending it makes sense; it may be the same. Then what is wrong, where it is not what usually is with values
 * of the kind.
 */
export type Forms = readonly [form: string, library?: string, problem?: ProblemCode | ''];

/** From a raw value to its forms; `country` is the customer's, ISO 3166-1 alpha-2 in lower case, '' when unknown. */
export type Rule = (value: string, country: string) => Forms;
