/**
 * The child process of the commands: calls one function of one module, passes on what it reports, and sends its result. Plain
 * JavaScript, as it loads tsx. It does not end itself: the parent does, once it has the message, which an exit could overtake.
 */
import { setInterval } from 'node:timers';
import { URL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/** The pipe on which the watchdog says why it ends the process. */
const REPORT_FD = 4;
const BEAT_MS = 200;

const baseMs = Number(process.hrtime.bigint() / 1_000_000n);
const nowMs = () => Number(process.hrtime.bigint() / 1_000_000n) - baseMs;
const cells = new Int32Array(new SharedArrayBuffer(12));

const startWatchdog = (maxMemoryMb) =>
  new Worker(new URL('watchdog.js', import.meta.url), {
    workerData: { cells, baseMs, maxMemoryMb, reportFd: REPORT_FD, parentId: process.ppid },
    execArgv: [],
  });

/** While nothing runs that has a deadline of its own, the thread must have its turn this often. */
const beat = (maxReadMs) => {
  Atomics.store(cells, 1, 0);
  Atomics.store(cells, 0, nowMs() + maxReadMs);
};

const answerOf = async ({ module, name, args, maxReadMs }) => {
  register();
  const { watchDeadlines } = await import('../deadline.ts');
  const loaded = await import(module);
  const rest = () => beat(maxReadMs);
  rest();
  watchDeadlines({ cells, nowMs, rest });
  setInterval(rest, BEAT_MS).unref();
  return { value: await loaded[name](...args, (progress) => process.send({ progress })) };
};

process.once('message', async (task) => {
  startWatchdog(task.maxMemoryMb);
  try {
    process.send(await answerOf(task));
  } catch (error) {
    process.send(error?.name === 'UsageError' ? { usage: error.message } : { fault: String(error?.message) });
  }
});
process.once('disconnect', () => process.exit());
