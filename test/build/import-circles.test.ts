/** No file imports itself by way of others: what cannot be read from one end to the other is one file in pieces. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['tools', 'template/src', 'template/spec'];

/** A grammar calls itself: an expression holds functions, whose statements hold expressions. */
const RECURSION = /^tools\/sandbox\/interpreter\/encode\b/;

/** Imports and re-exports of files of our own, those of types too. */
const IMPORT = /(?:^|\n)(?:import|export)\b[^;'"]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, named, called]) => join(dirname(file), named ?? called ?? ''));
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(folder, name));

/** `a → b → a`, the first one that is found from each file. */
function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

test('A circle is found, however long it is', () => {
  const imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(findCircles(imports)).toEqual(['b → c → b']);
});

test('Tools and tag import in no circle', () => {
  const files = FOLDERS.flatMap(sourcesIn);
  expect(files.length).toBeGreaterThan(200);
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  expect([...imports.values()].flat().length).toBeGreaterThan(500);
  expect(findCircles(imports).filter((circle) => !RECURSION.test(circle))).toEqual([]);
});
