/** Measures a process that sends events: lets it warm up, then takes time, processor and memory, and tells the process above. */

const BATCH = 1_000;
/** The code is compiled by then, and so are the tables that it keeps. */
const WARM_UP_BATCHES = 5;
const BATCHES = 10;

/** `send` resolves with how many of so many events were taken; it counts from `from`. */
export async function measureSender(send: (from: number, count: number) => Promise<number>): Promise<void> {
  for (let batch = 0; batch < WARM_UP_BATCHES; batch += 1)
    if ((await send(batch * BATCH, BATCH)) !== BATCH) throw new Error('the stand-in refuses events');
  const before = process.cpuUsage();
  const startMs = performance.now();
  let taken = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) taken += await send((WARM_UP_BATCHES + batch) * BATCH, BATCH);
  const seconds = (performance.now() - startMs) / 1_000;
  const { user, system } = process.cpuUsage(before);
  process.send?.({ taken, seconds, cpuUs: (user + system) / (BATCH * BATCHES), memory: process.memoryUsage().rss });
  process.disconnect?.();
}
