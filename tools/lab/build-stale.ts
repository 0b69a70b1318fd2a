/**
 * Keeps the built files in step with their sources for whoever works on them: builds where the sources changed since the lab last
 * looked, and never writes over a file that somebody else has changed. A checkout is taken as it is, for its files are committed
 * together with their sources. What the lab saw is kept beside the installed packages; where nothing can be written, nothing is built.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface BuiltFile {
  /** Relative to the root of the project. */
  path: string;
  content: string;
}

export interface StaleParts {
  root: string;
  /** Folders below the root. */
  sources: readonly string[];
  /** Files below the root that are made of them. */
  built: readonly string[];
  build: () => Promise<BuiltFile[]>;
}

const SEEN = join('node_modules', '.cache', 'countonce-lab.json');

interface Seen {
  sources: string;
  built: string;
}

/** Resolves with what was done: `fresh`, `built`, or `kept` where the built files are not what the sources make. */
export async function buildStale(parts: StaleParts): Promise<'fresh' | 'built' | 'kept'> {
  const now = look(parts);
  const seen = readSeen(parts.root) ?? now;
  const isStale = seen.sources !== now.sources;
  const isChanged = seen.built !== now.built;
  // What somebody changed by hand is not remembered, so that no later start takes it for its own and writes over it.
  if (isChanged && !isStale) return 'kept';
  if (isStale) {
    const files = await parts.build();
    // Both have changed: by a build or another checkout, or by hand.
    if (isChanged && files.some((file) => !isAsBuilt(parts, file))) return 'kept';
    if (!isChanged) for (const { path, content } of files) write(join(parts.root, path), content);
  }
  remember(parts.root, look(parts));
  return isStale && !isChanged ? 'built' : 'fresh';
}

const isAsBuilt = ({ root, built }: StaleParts, { path, content }: BuiltFile): boolean =>
  !built.includes(path) || readFileSync(join(root, path), 'utf8') === content;

function look({ root, sources, built }: StaleParts): Seen {
  const files = sources.flatMap((folder) => filesBelow(join(root, folder)));
  return { sources: digest(files), built: digest(built.map((path) => join(root, path))) };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

function digest(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('hex');
}

function readSeen(root: string): Seen | undefined {
  try {
    const seen = JSON.parse(readFileSync(join(root, SEEN), 'utf8')) as Partial<Seen> | null;
    return seen?.sources && seen.built ? { sources: seen.sources, built: seen.built } : undefined;
  } catch {
    return undefined;
  }
}

function remember(root: string, seen: Seen): void {
  try {
    write(join(root, SEEN), JSON.stringify(seen));
  } catch {
    // A read-only checkout: the lab runs all the same.
  }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
