/**
 * When the code that runs now must have come to an end, for a watchdog outside of this thread: a single built-in call cannot be
 * interrupted from within. Without a watchdog nothing happens here.
 */

/** Where the watchdog looks: the deadline in milliseconds of `nowMs`, and the limit that it stands for. */
interface Watch {
  cells: Int32Array;
  nowMs: () => number;
  /** Sets the deadline of times in which nothing runs that has one of its own. */
  rest: () => void;
}

/** A limit is kept to a tenth: code is asked to stop when it is over, and ended when this is over, too. */
const GRACE = 1.1;

let watch: Watch | undefined;

export const watchDeadlines = (given: Watch): void => {
  watch = given;
};

/** What was set before, to be given to `restoreDeadline`. */
export type Deadline = readonly [atMs: number, limitMs: number];

/** @param leftMs from now on, of a limit that may have begun earlier */
export const setDeadline = (leftMs: number, limitMs: number): Deadline => {
  if (!watch) return [0, 0];
  const { cells, nowMs } = watch;
  const before: Deadline = [Atomics.load(cells, 0), Atomics.load(cells, 1)];
  const atMs = Math.ceil(nowMs() + leftMs + limitMs * (GRACE - 1));
  Atomics.store(cells, 1, Math.ceil(limitMs));
  // Code that runs inside other code has no more time than that.
  Atomics.store(cells, 0, before[1] > 0 && before[0] > 0 ? Math.min(before[0], atMs) : atMs);
  return before;
};

export const restoreDeadline = ([atMs, limitMs]: Deadline): void => {
  if (!watch) return;
  if (limitMs === 0) return watch.rest();
  Atomics.store(watch.cells, 0, atMs);
  Atomics.store(watch.cells, 1, limitMs);
};
