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

export const momentNow = (): Moment => ({ clockMs: performance.now(), processorMs: processorMs() });

/** Whether code that runs since then has had more than that. The clock is asked first, which costs nothing. */
export const hasUsed = (limitMs: number, since: Moment): boolean =>
  performance.now() - since.clockMs > limitMs && processorMs() - since.processorMs > limitMs;
