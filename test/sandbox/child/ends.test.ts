/** Every way in which a child process can end: what the parent says, and that no child outlives its parent. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../tools/build/root.ts';
import { callInChild, type ChildStopped, type ChildTask } from '../../../tools/sandbox/child/in-child.ts';

const MODULE = join(import.meta.dirname, 'misbehave.ts');
const messageOf = async (name: string, more: Partial<ChildTask> = {}): Promise<string> => {
  try {
    await callInChild({ module: MODULE, name, args: [], ...more });
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it came to an end');
};

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
};

/** Waits until it is so; a test that waits too long is ended by Jest. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(20);
};

test.each<[string, string, Partial<ChildTask>, RegExp]>([
  ['never gives its thread away', 'spin', { maxReadMs: 300 }, /^stopped after 300 ms: reading takes too long/],
  ['leaves', 'leave', {}, /ended from outside \(status 7\)/],
  ['fails', 'fail', {}, /^stopped: no more$/],
  ['does not exist', 'nowhere', {}, /^stopped: .*not a function/],
])('a child that %s ends with a reason in words', async (_what, name, limits, message) => {
  expect(await messageOf(name, limits)).toMatch(message);
});

test('Memory is limited inside the JavaScript heap and outside of it.', async () => {
  const MAX_MB = 400;
  const task: ChildTask = { module: MODULE, name: 'fillMemory', args: [], maxMemoryMb: MAX_MB };
  const error = await callInChild(task).catch((reason: unknown) => reason as ChildStopped);
  const { memoryMb = 0, message } = error as ChildStopped;
  expect(message).toMatch(/needs more than 400 MB of memory/);
  process.stdout.write(`memory outside of the heap: ended at ${memoryMb} MB of ${MAX_MB}\n`);
  // Between two looks of the watchdog a machine fills some more.
  expect(memoryMb).toBeLessThan(2 * MAX_MB);
  const heap = messageOf('fillHeap', { maxHeapMb: 60 });
  expect(await heap).toMatch(/needs more than 60 MB of memory/);
});

test('a child that somebody kills ends with a reason in words', async () => {
  const kill = (id: unknown) => void process.kill(id as number, 'SIGKILL');
  expect(await messageOf('wait', { onProgress: kill })).toMatch(/ended from outside \(SIGKILL\)/);
});

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'When the parent ends, whatever the signal, its child ends. (%s)',
  async (signal) => {
    const parent = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'parent.ts'), 'spin'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [told] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(told.toString());
    expect(isAlive(child)).toBe(true);
    parent.kill(signal);
    await once(parent, 'exit');
    await until(() => !isAlive(child));
  },
);
