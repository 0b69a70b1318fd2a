/** How the properties are run: the same cases each time, unless FUZZ_SEED asks for others. */

/** Long, because the machine may be busy; a run that hangs would last for ever. */
export const PATIENCE_MS = 240_000;

const SEED = 20_261_123;

/** Parameters for fc.assert. `FUZZ_SEED=7 npx jest test/fuzz` tries other cases. */
export const cases = (numRuns: number): { numRuns: number; seed: number } => ({
  numRuns,
  seed: Number(process.env['FUZZ_SEED'] ?? SEED),
});
