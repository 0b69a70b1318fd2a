/**
 * When the code that runs now must have come to an end, for a watchdog outside of this thread: a single built-in call cannot be
 * interrupted from within. Without a watchdog, which child processes have, nothing happens here.
 */

/** What stood before, to be given to `restoreDeadline`. */
export type Deadline = readonly number[] | undefined;

interface Watch {
  set: (leftMs: number, limitMs: number) => Deadline;
  restore: (before: Deadline) => void;
}

let watch: Watch | undefined;

export const watchDeadlines = (given: Watch): void => {
  watch = given;
};

/** @param leftMs from now on, of a limit that may have begun earlier */
export const setDeadline = (leftMs: number, limitMs: number): Deadline => watch?.set(leftMs, limitMs);

export const restoreDeadline = (before: Deadline): void => watch?.restore(before);
