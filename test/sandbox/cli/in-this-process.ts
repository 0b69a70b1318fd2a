/**
 * For tests of what commands print: they call in this process what they otherwise call in a child, which takes a second to start.
 * Import it before the commands. What only a child can do has tests of its own in test/sandbox/child. Not a test itself.
 */
import type * as InChild from '../../../tools/sandbox/child/in-child.ts';

/** What was called in that way, by its name. */
export const inChildren: string[] = [];

type Functions = Record<string, (...args: unknown[]) => unknown>;

jest.mock('../../../tools/sandbox/child/in-child.ts', () => {
  const actual: typeof InChild = jest.requireActual('../../../tools/sandbox/child/in-child.ts');
  const callInChild = async ({ module, name, args, onProgress }: InChild.ChildTask): Promise<unknown> => {
    inChildren.push(name);
    const { [name]: called } = jest.requireActual<Functions>(module);
    try {
      // As between two processes, nothing is shared.
      const told = (progress: unknown): void => onProgress?.(structuredClone(progress));
      return structuredClone(await called?.(...structuredClone([...args]), told));
    } catch (error) {
      if ((error as Error).name === 'UsageError') throw error;
      throw new actual.ChildStopped(`stopped: ${(error as Error).message}`);
    }
  };
  return { ...actual, callInChild };
});
