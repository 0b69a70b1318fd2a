/**
 * Patterns that JavaScript's engine matches exactly as RE2 does, many times as fast, and in a time that has a bound. The pattern is read
 * in regex-reader.ts; the bound is proven in regex-part.ts. Whatever they do not know is RE2's.
 */
import { longestWithin } from './regex-part.ts';
import { RegexReader, type Reading } from './regex-reader.ts';

export interface NativeRegex {
  readonly regex: RegExp;
  /** Of a text whose search stays within MOST_STEPS. */
  readonly longest: number;
  /** For texts of ASCII characters only. */
  readonly isAscii: boolean;
  /** It may match nothing. */
  readonly isEmpty: boolean;
}

/** What a search may cost, some fifty milliseconds, since no clock interrupts it. */
const MOST_STEPS = 20_000_000;

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Whether the pattern may be run on that text. */
export const fits = ({ longest, isAscii }: NativeRegex, text: string): boolean =>
  text.length <= longest && !(isAscii && BEYOND_ASCII.test(text));

/** Undefined: RE2 has to do it. */
export const translateRegex = (
  pattern: string,
  mostSteps = MOST_STEPS,
  reading: Reading = {},
): NativeRegex | undefined => {
  const reader = new RegexReader(pattern, reading);
  const part = reader.alternatives();
  if (!part || !reader.isAtEnd) return undefined;
  // By code points, as RE2 goes.
  const { source, isAscii, isEmpty } = part;
  return { regex: new RegExp(source, 'gu'), longest: longestWithin(mostSteps, part), isAscii, isEmpty };
};
