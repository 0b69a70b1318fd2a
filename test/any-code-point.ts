/**
 * One character of any script or none, for texts as machines make them. fast-check's unit `binary` gives the same, but
 * spends a second on a table of all of them for each test file.
 */
import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const HIGHEST = 0x10ffff;

export const anyCodePoint: fc.Arbitrary<string> = fc
  .nat(HIGHEST - SURROGATES.count)
  .map((code) => String.fromCodePoint(code < SURROGATES.first ? code : code + SURROGATES.count));
