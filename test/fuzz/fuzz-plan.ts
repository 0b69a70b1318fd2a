/** How the properties are run: the same cases each time, unless FUZZ_SEED asks for others. */

const SEED = 20_261_123;

/** Parameters for fc.assert. `FUZZ_SEED=7 npx jest test/fuzz` tries other cases. */
export const cases = (numRuns: number): { numRuns: number; seed: number } => ({
  numRuns,
  seed: Number(process.env['FUZZ_SEED'] ?? SEED),
});

/** How many cases each property gets in which the event data itself is generated. */
export const EVENT_DATA_CASES = {
  likelyFields: 9000,
  anyJson: 500,
  forms: 2250,
  pixelFields: 1000,
  answers: 1500,
  plantsOfEachKind: 1450,
};

/** E-mail addresses, international numbers, own numbers, addresses in app events. */
export const KINDS_OF_PLANTS = 4;

/** The others vary what surrounds one sound event: Graph's answers, cookies, headers. */
export const OTHER_CASES = 250;

/** Events with a dozen values under names of their own. */
export const NAMED_CASES = 250;
