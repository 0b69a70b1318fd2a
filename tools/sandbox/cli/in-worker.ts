/**
 * Runs template code in a worker with bounded memory and time, so that hostile or broken code can end neither the command
 * nor the machine.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface WorkerTask {
  /** File of this folder, for example `test-file.ts`. */
  module: string;
  /** The exported function to call. */
  name: string;
  /** Values that can be cloned. */
  args: readonly unknown[];
  maxHeapMb?: number;
  /** Runs have limits of their own; this one catches what those cannot. */
  maxMs?: number;
}

const MAX_HEAP_MB = 512;
const MAX_MS = 120_000;

/** Resolves with what the function gives. Rejects with a message for people when the worker had to be ended. */
export const callInWorker = <T>(task: WorkerTask): Promise<T> => {
  const { module, name, args, maxHeapMb = MAX_HEAP_MB, maxMs = MAX_MS } = task;
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'worker.js'), {
      workerData: { module: pathToFileURL(join(import.meta.dirname, module)).href, name, args },
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    const fail = (message: string) => end(() => reject(new Error(message)));
    const timer = setTimeout(() => fail(`stopped after ${maxMs / 1000} s: the code does not end`), maxMs);
    worker.once('message', (value: T) => end(() => resolve(value)));
    worker.once('error', (error) => fail(explain(error, maxHeapMb)));
  });
};

const explain = (error: Error & { code?: string }, maxHeapMb: number): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `stopped: the code needs more than ${maxHeapMb} MB of memory; look for a list or text that grows without end`
    : error.message;
