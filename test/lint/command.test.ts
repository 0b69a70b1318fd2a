/** The command `countonce lint`: what it prints and with which status it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../sandbox/cli/in-this-process.ts';
import { main } from '../../tools/sandbox/cli/lint.ts';
import { RULES } from '../../tools/sandbox/lint/rules.ts';
import { CODE, tag, withInfo } from './template-text.ts';

// One test starts a process.
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const GOOD = write('good.tpl', tag());
const WARNED = write('warned.tpl', withInfo({ categories: [] }));
const BAD = write('bad.tpl', tag({ code: `${CODE}\nlogToConsole(\`x\`);` }));

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const printed = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text))));
  const status = await main(args);
  out.mockRestore();
  err.mockRestore();
  return { status, ...printed };
}

test('a good file: nothing to report, status 0', async () => {
  const { status, out } = await run(GOOD);
  expect(status).toBe(0);
  expect(out).toBe(`${GOOD}: nothing to report\n\n0 errors, 0 warnings in 1 file\n`);
});

test('an error: place, severity, rule, section, message, remedy, status 1', async () => {
  const { status, out } = await run(BAD);
  const line = tag().split('\n').indexOf('data.gtmOnSuccess();') + 2;
  expect(status).toBe(1);
  expect(out.split('\n').slice(0, 4)).toEqual([
    BAD,
    `  ${line}:14    error   template-literal  [___SANDBOXED_JS_FOR_SERVER___]`,
    '           A template literal is not part of the sandbox language.',
    '           → Join strings with +.',
  ]);
  expect(out).toMatch(/\n1 error, 0 warnings in 1 file\n$/);
});

test('warnings alone leave the status at 0', async () => {
  const { status, out } = await run(WARNED);
  expect(status).toBe(0);
  expect(out).toMatch(/category-count[^]*\n0 errors, 1 warning in 1 file\n$/);
});

test('several files: each is reported, one bad one decides', async () => {
  const { status, out } = await run(GOOD, WARNED, BAD);
  expect(status).toBe(1);
  expect(out).toMatch(/\n1 error, 1 warning in 3 files\n$/);
});

test('--json gives the findings of each file', async () => {
  const { status, out } = await run('--json', GOOD, BAD);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual([
    { file: GOOD, findings: [] },
    { file: BAD, findings: [expect.objectContaining({ rule: 'template-literal', severity: 'error', column: 13 })] },
  ]);
});

test('--rules prints every rule, --rules --json the table', async () => {
  const { out } = await run('--rules');
  for (const { id, title } of RULES) {
    expect(out).toContain(`${id}  (`);
    expect(out).toContain(title);
  }
  expect(JSON.parse((await run('--rules', '--json')).out)).toHaveLength(RULES.length);
});

test('--help names every option', async () => {
  const { status, out } = await run('--help');
  expect(status).toBe(0);
  for (const option of ['--json', '--rules', '--help', 'FILE.tpl']) expect(out).toContain(option);
});

test.each([
  ['no file', [], 'name at least one template file'],
  ['an unknown option', ['--fix', GOOD], '--fix'],
  ['a file that is not there', [join(folder, 'none.tpl')], 'none.tpl: cannot be read (ENOENT)'],
  ['a folder', [folder], 'is a folder'],
])('%s: a message on stderr and status 2', async (_what, args, message) => {
  const { status, out, err } = await run(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(message);
});

test('countonce lint works from any folder', () => {
  const command = join(import.meta.dirname, '../../tools/countonce.js');
  const { status, stdout } = spawnSync(process.execPath, [command, 'lint', 'bad.tpl'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('template-literal');
});
