/** The sandbox's README tells the truth: its list of gaps, and the output that it shows. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build/root.ts';
import { EXIT } from '../../tools/cli/exit-status.ts';
import { KNOWN_GAPS } from '../../tools/sandbox/known-gaps.ts';

const README = readFileSync(join(ROOT, 'tools/sandbox/README.md'), 'utf8');

test('the README names every known gap, with its reason, and no other', () => {
  const rows = README.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const { area, here, reason } of KNOWN_GAPS) {
    expect(rows.some((cells) => cells[1] === area && cells[2] === here && cells[3] === reason)).toBe(true);
  }
  const start = rows.findIndex((cells) => cells[1] === 'Area');
  expect(rows.length - start - 2).toBe(KNOWN_GAPS.length);
});

test('every promise of the README is the title of a test, word for word', () => {
  const [, list = ''] = /## What is promised[^]*?\n\n((?:- .*\n)+)/.exec(README) ?? [];
  const promises = list
    .trim()
    .split('\n')
    .map((line) => line.slice(2));
  expect(promises.length).toBeGreaterThan(10);
  const tests = ['test/sandbox', 'test/lab'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith('readme.test.ts'))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  expect(promises.filter((promise) => !tests.some((text) => text.includes(promise.replace(/\.$/, ''))))).toEqual([]);
});

test('the README shows the exit statuses of the commands', () => {
  for (const [name, status] of Object.entries(EXIT))
    expect([name, README.includes(`| ${status} `)]).toEqual([name, true]);
});

test('countonce cost prints what the README shows', () => {
  const [, command = '', shown] =
    /```console\n\$ npx countonce (cost (?:.*\\\n)*.*)\n([\s\S]*?)\n```/.exec(README) ?? [];
  // Words, and texts between apostrophes.
  const args = [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|[^\s']+/g)].map(([word, text]) => text ?? word);
  const printed = execFileSync(process.execPath, [join(ROOT, 'tools/countonce.js'), ...args], {
    cwd: join(ROOT, 'test/sandbox/templates'),
    encoding: 'utf8',
  });
  expect(printed.trim()).toBe(shown);
});
