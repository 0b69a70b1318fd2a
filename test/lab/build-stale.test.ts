import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from '../../tools/lab/build-stale.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countonce-'));
  mkdirSync(join(root, 'src', 'inner'), { recursive: true });
  writeFileSync(join(root, 'src', 'inner', 'a.ts'), 'one');
  writeFileSync(join(root, 'made.tpl'), 'made of one');
});

afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true });
});

/** Builds what the source says. */
function start(): Promise<string> {
  const build = () =>
    Promise.resolve([
      { path: 'made.tpl', content: `made of ${readFileSync(join(root, 'src', 'inner', 'a.ts'), 'utf8')}` },
    ]);
  return buildStale({ root, sources: ['src'], built: ['made.tpl'], build });
}

const edit = (path: string, text: string): void => writeFileSync(join(root, path), text);
const made = (): string => readFileSync(join(root, 'made.tpl'), 'utf8');

test('A checkout is taken as it is, and a second start builds nothing', async () => {
  expect([await start(), await start()]).toEqual(['fresh', 'fresh']);
  expect(made()).toBe('made of one');
});

test('Changed sources are built, once', async () => {
  await start();
  edit('src/inner/a.ts', 'two');
  expect([await start(), made(), await start()]).toEqual(['built', 'made of two', 'fresh']);
});

test('A built file that was changed by hand is never written over, also where the sources changed too', async () => {
  await start();
  edit('made.tpl', 'by hand');
  expect([await start(), made()]).toEqual(['kept', 'by hand']);
  edit('src/inner/a.ts', 'two');
  expect([await start(), made()]).toEqual(['kept', 'by hand']);
  edit('made.tpl', 'by hand again');
  expect([await start(), made(), await start()]).toEqual(['kept', 'by hand again', 'kept']);
});

test('What another build or another checkout made of changed sources is taken as it is, and built again when they change', async () => {
  await start();
  edit('src/inner/a.ts', 'two');
  edit('made.tpl', 'made of two');
  expect([await start(), await start()]).toEqual(['fresh', 'fresh']);
  edit('src/inner/a.ts', 'three');
  expect([await start(), made()]).toEqual(['built', 'made of three']);
});

test('Where the first start finds a changed file, nothing is written over it', async () => {
  edit('made.tpl', 'by hand');
  expect([await start(), made()]).toEqual(['fresh', 'by hand']);
});

test('Where nothing can be written nothing is built, and nothing fails', async () => {
  writeFileSync(join(root, 'node_modules'), 'a file where the folder would be');
  expect([await start(), await start()]).toEqual(['fresh', 'fresh']);
});
