/** A few processes that try mutations side by side. A process that a mutation kills is replaced. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Attempt, Verdict } from './run-examples.ts';

const MOST_WORKERS = 4;
const MAX_HEAP_MB = 1024;
/** Far longer than all examples take. */
const MAX_MS = 120_000;

/** Verdicts in the order of the attempts. */
export const tryAll = async (attempts: readonly Attempt[]): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = await start();
    for (let index = next++; index < attempts.length; index = next++) {
      const attempt = attempts[index] as Attempt;
      const verdict = await ask(worker, attempt);
      verdicts[index] = verdict ?? { failed: 'the process ended' };
      if (!verdict) worker = await start();
    }
    worker.kill();
  };
  const workers = Math.min(MOST_WORKERS, availableParallelism(), attempts.length);
  await Promise.all(Array.from({ length: workers }, work));
  return verdicts;
};

const start = async (): Promise<ChildProcess> => {
  const worker = fork(join(import.meta.dirname, 'run-examples.ts'), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MAX_HEAP_MB}`],
    // What V8 writes when memory runs out is expected here.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(worker, 'message');
  return worker;
};

/** Undefined when the process ended, or had to be ended. */
const ask = (worker: ChildProcess, attempt: Attempt): Promise<Verdict | undefined> =>
  new Promise((resolve) => {
    const settle = (verdict?: Verdict) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      if (!verdict) worker.kill('SIGKILL');
      resolve(verdict);
    };
    const timer = setTimeout(settle, MAX_MS);
    worker.once('message', (verdict: Verdict) => settle(verdict));
    worker.once('exit', () => settle());
    worker.send(attempt);
  });
