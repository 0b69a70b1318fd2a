/**
 * Until when code may run, in memory that its thread and the watchdog share. A deadline stands on the clock and in processor time,
 * and is over when both are: on a busy machine a process waits for its turn, which is no fault of its code. Plain JavaScript, as
 * the watchdog has to be there before anything is loaded.
 */

/** `limit` is what the deadline stands for, 0 for reading; nobody wakes who waits for `pause`. */
const CELLS = { clock: 0, processor: 1, limit: 2, pause: 3 };

/**
 * Code is asked to stop when its limit is over, and its process is ended when this part of the limit is over as well. With the
 * pause between two looks that is less than a tenth.
 */
const GRACE = 0.05;

/** A thread that only waits uses no processor time. */
const LONGEST_WAIT_MS = 60_000;

export const startClock = () => ({ cells: new Int32Array(new SharedArrayBuffer(16)), baseMs: clockMs() });

const clockMs = () => Number(process.hrtime.bigint() / 1000n) / 1000;

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const pause = ({ cells }, ms) => void Atomics.wait(cells, CELLS.pause, 0, ms);

const read = (cells) => [CELLS.clock, CELLS.processor, CELLS.limit].map((cell) => Atomics.load(cells, cell));

/** The clock last: without it there is no deadline. */
const write = (cells, [clock, processor, limit]) => {
  Atomics.store(cells, CELLS.limit, Math.ceil(limit));
  Atomics.store(cells, CELLS.processor, Math.ceil(processor));
  Atomics.store(cells, CELLS.clock, Math.ceil(clock));
};

/** For the thread in which code runs. `rest` sets the deadline of what is done beside that, reading above all. */
export const deadlinesOf = ({ cells, baseMs }, maxReadMs) => {
  const rest = () => write(cells, [clockMs() - baseMs + maxReadMs, processorMs() + maxReadMs, 0]);
  const set = (leftMs, limitMs) => {
    const before = read(cells);
    const mostMs = Math.max(0, leftMs) + limitMs * GRACE;
    const own = [clockMs() - baseMs + mostMs, processorMs() + mostMs];
    // Code that runs inside other code has no more time than that.
    const isInside = before[2] > 0;
    write(cells, [...own.map((ms, at) => (isInside ? Math.min(ms, before[at]) : ms)), limitMs]);
    return before;
  };
  return { rest, set, restore: (before) => (before[2] === 0 ? rest() : write(cells, before)) };
};

/** For the watchdog: undefined while there is time, else the limit, 0 for reading, and what of it was used. */
export const overrunOf = ({ cells, baseMs }) => {
  const [clock, processor, limitMs] = read(cells);
  const onClockMs = clockMs() - baseMs - clock;
  if (clock === 0 || onClockMs <= 0) return undefined;
  const lateMs = onClockMs > LONGEST_WAIT_MS ? onClockMs : Math.min(onClockMs, processorMs() - processor);
  return lateMs > 0 ? { limitMs, usedMs: limitMs * (1 + GRACE) + lateMs } : undefined;
};
