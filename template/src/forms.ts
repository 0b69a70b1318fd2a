/** Makes the `Forms` that a normalising rule returns. Owns the convention that equal forms are named once. */
import type { ProblemCode } from '../spec/problems.ts';
import type { Forms } from './types.ts';

/** Both forms of a value; `library` is left out where it says the same. */
export const forms = (documented: string, library: string): Forms => ({
  documented,
  library: library === documented ? '' : library,
});

/** A value that cannot be sent, and why. */
export const noForm = (problem: ProblemCode): Forms => ({ documented: '', library: '', problem });
