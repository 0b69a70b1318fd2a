/**
 * Calls a function in a child process with bounded memory and time, so that what a stranger's file holds can end neither the
 * command nor the machine. A process, not a thread: only a process can be ended whatever its code is doing. Owns the words for
 * each way in which a child can end.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../cli/command-line.ts';

export interface ChildTask {
  /** Path of the module. */
  module: string;
  /** The exported function to call. Behind `args` it is given a function that reports progress. */
  name: string;
  /** Values that can be cloned. */
  args: readonly unknown[];
  onProgress?: (progress: unknown) => void;
  /** For a function that listens: gives what speaks to it. Behind `args` it is given, after the one that reports, what listens. */
  onOpen?: (say: (message: unknown) => void) => void;
  /** Ends the process. */
  signal?: AbortSignal;
  /** The JavaScript heap. */
  maxHeapMb?: number;
  /** Everything that the process holds. */
  maxMemoryMb?: number;
  /** What is done beside running code, reading the file above all. Runs have limits of their own. */
  maxReadMs?: number;
}

const MAX_HEAP_MB = 512;
const MAX_MEMORY_MB = 1024;
const MAX_READ_MS = 10_000;
/** Node itself and the modules; a machine may be very busy. */
const MAX_START_MS = 60_000;

/** The process had to be ended, or ended; the message says why. */
export class ChildStopped extends Error {
  /** What it held when the watchdog ended it. */
  memoryMb?: number;
  /** The time that its code had used by then: the smaller one of clock and processor time. */
  usedMs?: number;
}

interface Answer {
  /** From here on the watchdog keeps the time. */
  started?: true;
  value?: unknown;
  usage?: string;
  fault?: string;
  progress?: unknown;
}

interface Report {
  why: 'time' | 'memory' | 'parent';
  limitMs?: number;
  usedMs?: number;
  memoryMb?: number;
}

const limitsOf = ({ maxHeapMb = MAX_HEAP_MB, maxMemoryMb = MAX_MEMORY_MB, maxReadMs = MAX_READ_MS }: ChildTask) => ({
  maxHeapMb,
  maxMemoryMb,
  maxReadMs,
});

/** @throws UsageError that the function threw; ChildStopped when the process had to be ended */
export const callInChild = <T>(task: ChildTask): Promise<T> => {
  const limits = limitsOf(task);
  const child = start(limits.maxHeapMb);
  const { module, name, args } = task;
  return new Promise((resolve, reject) => {
    const report = readReport(child);
    let isOver = false;
    const end = (settle: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(starting);
      child.kill('SIGKILL');
      settle();
    };
    const fail = (error: Error) => end(() => reject(error));
    const starting = setTimeout(() => fail(new ChildStopped('the child process did not start')), MAX_START_MS);
    child.on('message', (answer: Answer) => {
      clearTimeout(starting);
      if (answer.started) return;
      if ('progress' in answer) task.onProgress?.(answer.progress);
      else if (answer.usage !== undefined) fail(new UsageError(answer.usage));
      else if (answer.fault !== undefined) fail(new ChildStopped(`stopped: ${answer.fault}`));
      else end(() => resolve(answer.value as T));
    });
    task.signal?.addEventListener('abort', () => fail(new ChildStopped('the process that ran the code was closed')));
    child.once('error', (error) => fail(new ChildStopped(`the child process cannot run: ${error.message}`)));
    child.once('close', (code, signal) => {
      const { memoryMb, usedMs, ...told } = report();
      fail(Object.assign(new ChildStopped(describeEnd({ ...limits, ...told }, code, signal)), { memoryMb, usedMs }));
    });
    try {
      // What breaks the pipe is seen as the end of the child.
      child.send({ module: pathToFileURL(module).href, name, args, ...limits }, () => undefined);
      task.onOpen?.((message) => void (child.connected && child.send(message as object, () => undefined)));
    } catch (error) {
      // A value that cannot be cloned, or is nested too deeply for it.
      fail(new ChildStopped(`the input cannot be handed over: ${(error as Error).message}`));
    }
  });
};

const start = (maxHeapMb: number): ChildProcess =>
  fork(join(import.meta.dirname, 'child.js'), {
    execArgv: [`--max-old-space-size=${maxHeapMb}`],
    serialization: 'advanced',
    // What V8 writes when memory runs out is of no use to the person at the keyboard.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  });

/** What the watchdog wrote before it ended the process. */
const readReport = (child: ChildProcess): (() => Partial<Report>) => {
  let text = '';
  const pipe = child.stdio[4];
  if (pipe && 'on' in pipe) pipe.on('data', (chunk: Buffer) => void (text += chunk.toString()));
  return () => (text === '' ? {} : (JSON.parse(text) as Report));
};

type End = ReturnType<typeof limitsOf> & Partial<Report>;

const describeEnd = (end: End, code: number | null, signal: string | null): string => {
  if (end.why === 'time') return describeTime(end);
  if (end.why === 'memory') return tooMuchMemory(end.maxMemoryMb);
  // V8 ends the process with one of these when the heap is full.
  if (['SIGABRT', 'SIGTRAP', 'SIGILL'].includes(signal ?? '') || code === 134) return tooMuchMemory(end.maxHeapMb);
  return `stopped: the process that ran the code was ended from outside (${signal ?? `status ${code ?? 'unknown'}`})`;
};

const describeTime = ({ limitMs = 0, maxReadMs }: End): string =>
  limitMs > 0
    ? `stopped after ${limitMs} ms: a single call does not come to an end. Look for a list with a huge length, a text or ` +
      'pattern that grows, or a value that holds itself many times'
    : `stopped after ${maxReadMs} ms: reading takes too long; the file is larger or deeper than any template`;

const tooMuchMemory = (limitMb: number): string =>
  `stopped: the code needs more than ${limitMb} MB of memory; look for a list or text that grows without end`;
