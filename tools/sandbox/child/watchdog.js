/**
 * A thread of the child process that looks after the one in which code runs. Ends the process, whatever that thread is doing,
 * when a deadline is over, when memory outside of the JavaScript heap grows too large, and when the parent is gone. Plain
 * JavaScript, as it has to be there before anything is loaded.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { overrunOf, pause } from './deadlines.js';

const { clock, maxMemoryMb, reportFd, parentId } = workerData;
const LOOK_EVERY_MS = 5;
const MB = 2 ** 20;

const end = (report) => {
  try {
    writeSync(reportFd, JSON.stringify(report));
  } catch {
    // Nobody is left to read it.
  }
  process.kill(process.pid, 'SIGKILL');
};

const isParentGone = () => {
  if (process.ppid !== parentId) return true;
  try {
    process.kill(parentId, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
};

for (;;) {
  pause(clock, LOOK_EVERY_MS);
  const overrun = overrunOf(clock);
  if (overrun) end({ why: 'time', ...overrun });
  const memoryMb = Math.round(process.memoryUsage.rss() / MB);
  if (memoryMb > maxMemoryMb) end({ why: 'memory', memoryMb });
  if (isParentGone()) end({ why: 'parent' });
}
