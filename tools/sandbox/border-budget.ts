/**
 * How much may cross the border between a template's code and the host in one run: templates handle kilobytes, and what is
 * outside of the JavaScript heap has no limit of its own. Owns the limits and the words; who counts is the run and the copier.
 */
import { Fault } from './fault.ts';

const MILLION = 1_000_000;

export const BORDER_LIMITS = {
  /** Characters of one text. */
  text: 16 * MILLION,
  /** Characters of all texts that APIs are given and give. */
  allText: 64 * MILLION,
  /** Lists, objects and members of all values that are copied. */
  parts: MILLION,
  /** Characters of what is kept for the report: logs, requests, cookies and so on. */
  kept: 8 * MILLION,
  /** Entries of each of these lists. */
  entries: 10_000,
};

const write = (count: number): string => count.toLocaleString('en-US');

export class BorderBudget {
  private textLeft = BORDER_LIMITS.allText;
  private partsLeft = BORDER_LIMITS.parts;
  private keptLeft = BORDER_LIMITS.kept;
  private readonly entries = new Map<string, number>();

  /** @throws Fault */
  text(length: number): void {
    if (length > BORDER_LIMITS.text)
      throw new Fault(
        `a text of ${write(length)} characters is more than an API takes here (${write(BORDER_LIMITS.text)})`,
      );
    this.textLeft -= length;
    if (this.textLeft < 0)
      throw new Fault(`the APIs have been given more than ${write(BORDER_LIMITS.allText)} characters in one run`);
  }

  /** @throws Fault */
  parts(count: number): void {
    this.partsLeft -= count;
    if (this.partsLeft < 0)
      throw new Fault(
        `the value is too large to copy: all values of a run have at most ${write(BORDER_LIMITS.parts)} parts`,
      );
  }

  /** @throws Fault when a run leaves more behind than anybody can read */
  keep(kind: string, length: number): void {
    const entries = (this.entries.get(kind) ?? 0) + 1;
    this.entries.set(kind, entries);
    if (entries > BORDER_LIMITS.entries)
      throw new Fault(`there are more than ${write(BORDER_LIMITS.entries)} ${kind} in one run`);
    this.keptLeft -= length;
    if (this.keptLeft < 0)
      throw new Fault(`the ${kind} are too long: a run can report ${write(BORDER_LIMITS.kept)} characters in all`);
  }
}

/** Characters of a value of the host. */
export const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((length, [key, member]) => length + key.length + lengthOf(member), 1);
};
