/** Bundles the snippet from sources that are broken on purpose, outside the repository. Making it small would only cost time. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainCode } from '../../tools/build/snippet.ts';

const SOURCES = join(import.meta.dirname, '../../client-snippet/src');

/** One change of one source file. */
export interface Breakage {
  file: string;
  from: string;
  to: string;
}

/** Fails if the text to be changed is not there: a breakage that breaks nothing proves nothing. */
export async function brokenCode({ file, from, to }: Breakage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
  try {
    cpSync(SOURCES, folder, { recursive: true });
    const source = readFileSync(join(folder, file), 'utf8');
    if (!source.includes(from)) throw new Error(`${file} has no "${from}" that could be broken`);
    writeFileSync(join(folder, file), source.replace(from, to));
    return await plainCode(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
