/**
 * A thread of the child process that looks after the one in which code runs. Ends the process, whatever that thread is doing,
 * when a deadline is over, when memory outside of the JavaScript heap grows too large, and when the parent is gone. Plain
 * JavaScript, as it has to be there before anything is loaded.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { cells, baseMs, maxMemoryMb, reportFd, parentId } = workerData;
const LOOK_EVERY_MS = 10;
const MB = 2 ** 20;

const nowMs = () => Number(process.hrtime.bigint() / 1_000_000n) - baseMs;

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
  // A wait that nobody wakes: it is the pause between two looks.
  Atomics.wait(cells, 2, 0, LOOK_EVERY_MS);
  const deadlineMs = Atomics.load(cells, 0);
  const memoryMb = Math.round(process.memoryUsage.rss() / MB);
  if (deadlineMs > 0 && nowMs() > deadlineMs) end({ why: 'time', limitMs: Atomics.load(cells, 1), memoryMb });
  if (memoryMb > maxMemoryMb) end({ why: 'memory', memoryMb });
  if (isParentGone()) end({ why: 'parent' });
}
