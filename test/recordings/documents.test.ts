/** The documents name every rule of the table, and none that is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../tools/recordings/findings/find-all.ts';

test('docs/verify.md lists the findings', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/verify.md'), 'utf8');
  const [, table = ''] = /\| finding[^\n]*\n([^]*?)\n\n/.exec(guide) ?? [];
  const named = [...table.matchAll(/`([a-z\d-]+)`/g)].map(([, name]) => name).filter((name) => name !== 'undefined');
  expect(named.toSorted()).toEqual(RULES.map(({ rule }) => rule).toSorted());
});
