/** The commands end code that nothing inside its process can end, and say why. */
import { join } from 'node:path';
import { callInChild } from '../../../tools/sandbox/child/in-child.ts';
import { file, removeFiles } from '../cli/command.ts';
import { makeTemplateText } from '../make-template.ts';

afterAll(removeFiles);

const MODULE = join(import.meta.dirname, '../../../tools/sandbox/cli/run-file.ts');

interface Limits {
  maxHeapMb?: number;
  maxMemoryMb?: number;
  maxReadMs?: number;
}

const run = (name: string, code: string, { timeLimitMs, ...limits }: Limits & { timeLimitMs?: number } = {}) => {
  const input = { data: {}, eventData: {}, request: {}, timeLimitMs };
  const task = { file: file(name, makeTemplateText({ code, type: 'MACRO' })), ...input };
  return callInChild({ module: MODULE, name: 'runFile', args: [task], ...limits });
};

describe('code in a child process', () => {
  test('gives its result, undefined members included', async () => {
    expect(await run('ok.tpl', 'return {a: undefined, b: [1]};')).toMatchObject({
      returnValue: { a: undefined, b: [1] },
    });
  });

  test('that is stuck inside one built-in call is ended', async () => {
    const stuck = run('stuck.tpl', 'const a = []; a[4294967290] = 1; a.sort();', { timeLimitMs: 500 });
    await expect(stuck).rejects.toThrow(/^stopped after 500 ms: a single call does not come to an end/);
  });

  test('that cannot start says why', async () => {
    const missing = callInChild({ module: MODULE, name: 'runFile', args: [{ file: 'missing.tpl' }] });
    await expect(missing).rejects.toThrow('missing.tpl: cannot be read (ENOENT)');
  });

  test('that is given what cannot be handed over says so', async () => {
    const odd = callInChild({ module: MODULE, name: 'runFile', args: [() => 1] });
    await expect(odd).rejects.toThrow(/^the input cannot be handed over/);
  });
});
