/** Runs the countonce command for tests, in a folder of its own. Not a test itself. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as replayMain } from '../../../tools/lab/cli/replay.ts';
import { main as costMain } from '../../../tools/sandbox/cli/cost.ts';
import { main as lintMain } from '../../../tools/sandbox/cli/lint.ts';
import { main as runMain } from '../../../tools/sandbox/cli/run.ts';
import { main as testMain } from '../../../tools/sandbox/cli/test.ts';

export const COMMAND = join(import.meta.dirname, '../../../tools/countonce.js');
const folder = mkdtempSync(join(tmpdir(), 'countonce-'));

/** Call it when the tests of a file are over. */
export const removeFiles = (): void => rmSync(folder, { recursive: true });

export interface Output {
  status: number;
  stdout: string;
  stderr: string;
}

/** The command as a process of its own. */
export const spawn = (...args: string[]): Promise<Output> =>
  new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const MAINS: Record<string, (args: string[]) => Promise<number>> = {
  test: testMain,
  run: runMain,
  cost: costMain,
  lint: lintMain,
  replay: replayMain,
};

/** The same command inside this process, which is faster. */
export const countonce = async (command: string, ...args: string[]): Promise<Output> => {
  const output = { stdout: '', stderr: '' };
  const capture = (name: 'stdout' | 'stderr') =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      output[name] += String(text);
      return true;
    });
  const spies = [capture('stdout'), capture('stderr')];
  try {
    const status = (await MAINS[command]?.(args)) ?? 2;
    return { status, ...output };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

/** Writes a file into the folder in which the commands run; gives its path. */
export const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
