import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/build/root.ts';
import { KNOWN_GAPS } from '../../tools/sandbox/known-gaps.ts';

test('the README names every known gap, with its reason, and no other', () => {
  const readme = readFileSync(join(ROOT, 'tools/sandbox/README.md'), 'utf8');
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const { area, here, reason } of KNOWN_GAPS) {
    expect(rows.some((cells) => cells[1] === area && cells[2] === here && cells[3] === reason)).toBe(true);
  }
  const start = rows.findIndex((cells) => cells[1] === 'Area');
  expect(rows.length - start - 2).toBe(KNOWN_GAPS.length);
});
