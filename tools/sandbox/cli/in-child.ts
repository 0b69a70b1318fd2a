/**
 * Runs template code in a child process with bounded memory and time, so that hostile or broken code can end neither the
 * command nor the machine. A process, not a thread: only a process can be ended whatever its code is doing.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface ChildTask {
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
const MAX_MS = 60_000;

interface Answer<T> {
  value: T;
  error?: string;
}

/** Resolves with what the function gives. Rejects with a message for people when the process had to be ended. */
export const callInChild = <T>(task: ChildTask): Promise<T> => {
  const { module, name, args, maxHeapMb = MAX_HEAP_MB, maxMs = MAX_MS } = task;
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.js'), {
      execArgv: [`--max-old-space-size=${maxHeapMb}`],
      serialization: 'advanced',
      // What V8 writes when memory runs out is of no use to the person at the keyboard.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.kill('SIGKILL');
      settle();
    };
    const fail = (message: string) => end(() => reject(new Error(message)));
    const timer = setTimeout(() => fail(`stopped after ${maxMs / 1000} s: the code does not end`), maxMs);
    child.once('message', ({ value, error }: Answer<T>) =>
      error === undefined ? end(() => resolve(value)) : fail(error),
    );
    child.once('exit', () =>
      fail(
        `stopped: the code needs more than ${maxHeapMb} MB of memory; look for a list or text that grows without end`,
      ),
    );
    child.send({ module: pathToFileURL(join(import.meta.dirname, module)).href, name, args });
  });
};
