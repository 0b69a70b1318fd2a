/** The sandbox's README tells the truth: its list of gaps, and the output that it shows. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build/root.ts';
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
}, 60_000);
