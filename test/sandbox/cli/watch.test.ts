/** countonce test --watch runs again when a file is saved, and ends when asked to. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { makeTemplateText } from '../make-template.ts';
import { COMMAND, file, removeFiles } from './command.ts';

afterAll(removeFiles);

const template = (expected: number): string =>
  makeTemplateText({
    code: 'return 1;',
    type: 'MACRO',
    tests: `scenarios:\n- name: it\n  code: assertThat(runCode({})).isEqualTo(${expected});`,
  });

test('countonce test --watch tests a file again when an editor replaces it', async () => {
  const path = file('watched.tpl', template(1));
  const command = spawn(process.execPath, [COMMAND, 'test', '--watch', path]);
  let output = '';
  const summary = async (text: string) => {
    while (!output.includes(text)) output += String((await once(command.stdout, 'data'))[0]);
  };
  try {
    await summary('watching');
    expect(output).toContain('1 passed, 0 failed');
    renameSync(file('new.tpl', template(2)), path);
    await summary('0 passed, 1 failed');
  } finally {
    command.kill('SIGINT');
  }
  const [status] = (await once(command, 'exit')) as [number];
  expect(status).toBe(0);
});
