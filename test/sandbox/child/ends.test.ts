/** Every way in which a child process can end: what the parent says, and that no child outlives its parent. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../tools/build/root.ts';
import { callInChild, type ChildTask } from '../../../tools/sandbox/child/in-child.ts';

jest.setTimeout(60_000);

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
  ['takes memory outside of the heap', 'fillMemory', { maxMemoryMb: 400 }, /needs more than 400 MB of memory/],
  ['leaves', 'leave', {}, /ended from outside \(status 7\)/],
  ['fails', 'fail', {}, /^stopped: no more$/],
  ['does not exist', 'nowhere', {}, /^stopped: .*not a function/],
])('a child that %s ends with a reason in words', async (_what, name, limits, message) => {
  expect(await messageOf(name, limits)).toMatch(message);
});

test('a child that somebody kills ends with a reason in words', async () => {
  const kill = (id: unknown) => void process.kill(id as number, 'SIGKILL');
  expect(await messageOf('wait', { onProgress: kill })).toMatch(/ended from outside \(SIGKILL\)/);
});

test.each(['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  'when the parent ends by %s, so does its child',
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
