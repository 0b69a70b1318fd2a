/**
 * The child process of the commands: calls one function of one module, passes on what it reports, and sends its result. Plain
 * JavaScript, as it loads tsx. It does not end itself: the parent does, once it has the message, which an exit could overtake.
 */
import { setInterval } from 'node:timers';
import { URL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { register } from 'tsx/esm/api';
import { deadlinesOf, startClock } from './deadlines.js';

/** The pipe on which the watchdog says why it ends the process. */
const REPORT_FD = 4;
/** While nothing runs that has a deadline of its own, the thread must have its turn now and then. */
const BEAT_MS = 200;

const clock = startClock();

const startWatchdog = (maxMemoryMb) =>
  new Worker(new URL('watchdog.js', import.meta.url), {
    workerData: { clock, maxMemoryMb, reportFd: REPORT_FD, parentId: process.ppid },
    execArgv: [],
  });

/** What the parent says after the task: a function that wants to hear it listens before it tells anything. */
const listen = (hear) => void process.on('message', hear);

const answerOf = async ({ module, name, args, maxReadMs }) => {
  register();
  const { watchDeadlines } = await import('../deadline.ts');
  const loaded = await import(module);
  const { rest, set, restore } = deadlinesOf(clock, maxReadMs);
  rest();
  watchDeadlines({ set, restore });
  process.send({ started: true });
  setInterval(rest, BEAT_MS).unref();
  return { value: await loaded[name](...args, (progress) => process.send({ progress }), listen) };
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
