/** The commands end code that nothing inside its process can end, and say why. */
import { callInChild } from '../../../tools/sandbox/cli/in-child.ts';
import { makeTemplateText } from '../make-template.ts';
import { file, removeFiles } from './command.ts';

jest.setTimeout(60_000);
afterAll(removeFiles);

const run = (name: string, code: string, limits: { maxMs?: number; maxHeapMb?: number } = {}): Promise<unknown> => {
  const task = { file: file(name, makeTemplateText({ code, type: 'MACRO' })), data: {}, eventData: {}, request: {} };
  return callInChild({ module: 'run-file.ts', name: 'runFile', args: [task], ...limits });
};

describe('code in a child process', () => {
  test('gives its result, undefined members included', async () => {
    expect(await run('ok.tpl', 'return {a: undefined, b: [1]};')).toMatchObject({
      returnValue: { a: undefined, b: [1] },
    });
  });

  test('that is stuck inside one built-in call is ended', async () => {
    const stuck = run('stuck.tpl', 'const a = []; a[4294967290] = 1; a.sort();', { maxMs: 3000 });
    await expect(stuck).rejects.toThrow('stopped after 3 s: the code does not end');
  });

  test('that fills the memory is ended', async () => {
    const greedy = run('greedy.tpl', 'let a = [0]; while (true) a = a.concat(a);', { maxHeapMb: 100 });
    await expect(greedy).rejects.toThrow(/needs more than 100 MB of memory/);
  });

  test('that cannot start says why', async () => {
    const missing = callInChild({ module: 'run-file.ts', name: 'runFile', args: [{ file: 'missing.tpl' }] });
    await expect(missing).rejects.toThrow('missing.tpl: cannot be read (ENOENT)');
  });
});
