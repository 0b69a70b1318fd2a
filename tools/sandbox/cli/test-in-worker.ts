/**
 * Runs the scenarios of one file in a worker with bounded memory and time, so that hostile or broken code can end neither
 * the command nor the machine. Says in the report why a worker was ended.
 */
import { Worker } from 'node:worker_threads';
import type { ScenarioOptions } from '../scenarios.ts';
import type { FileReport } from './report-scenarios.ts';

export interface WorkerTask {
  file: string;
  options: ScenarioOptions;
}

const MAX_HEAP_MB = 512;
/** For the whole file; scenarios have limits of their own, this one catches what those cannot. */
const MAX_FILE_MS = 120_000;

export const testInWorker = (file: string, options: ScenarioOptions): Promise<FileReport> =>
  new Promise((resolve) => {
    const task: WorkerTask = { file, options };
    const worker = new Worker(new URL('./test-worker.js', `file://${import.meta.filename}`), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const end = (report: FileReport) => {
      clearTimeout(timer);
      resolve(report);
      void worker.terminate();
    };
    const fail = (error: string) => end({ file, scenarios: [], error });
    const timer = setTimeout(() => fail(`stopped after ${MAX_FILE_MS / 1000} s: the code does not end`), MAX_FILE_MS);
    worker.once('message', end);
    worker.once('error', (error) => fail(explain(error)));
  });

const explain = (error: Error & { code?: string }): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `stopped: the code needs more than ${MAX_HEAP_MB} MB of memory. Look for a list or text that grows without end`
    : error.message;
