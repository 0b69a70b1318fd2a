/**
 * How much time code has had. On a busy machine a process waits for its turn, which is no fault of its code: what counts is the
 * smaller one of the time on the clock and the processor time of the process. Owns no limit.
 */
import { performance } from 'node:perf_hooks';

export interface Moment {
  clockMs: number;
  /** Of the whole process: its helping threads can make it more than what the clock says, hence the smaller one. */
  processorMs: number;
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Asking for the processor time costs more than a short run does: a moment this close to the last one takes its answer over. */
const SAME_MOMENT_MS = 50;
let last: Moment = { clockMs: -SAME_MOMENT_MS, processorMs: 0 };

/** Exact to SAME_MOMENT_MS, by which code may be taken to have had more. */
export const momentNow = (): Moment => {
  const clockMs = performance.now();
  if (clockMs - last.clockMs >= SAME_MOMENT_MS) last = { clockMs, processorMs: processorMs() };
  return { clockMs, processorMs: last.processorMs };
};

/** Whether code that runs since then has had more than that. The clock is asked first, which costs nothing. */
export const hasUsed = (limitMs: number, since: Moment): boolean =>
  performance.now() - since.clockMs > limitMs && processorMs() - since.processorMs > limitMs;
