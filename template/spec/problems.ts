/** Every reason that the tag can give, one row each. Owns the words; the codes are used in `template/src`. */
import type { ProblemRow } from './row-types.ts';

export const PROBLEMS = [
  {
    code: 'placeholder',
    severity: 'dropped',
    text: 'the value is a placeholder, not data',
    remedy: 'Send the field only when the site knows its value.',
  },
] as const satisfies readonly ProblemRow[];

export type ProblemCode = (typeof PROBLEMS)[number]['code'];
