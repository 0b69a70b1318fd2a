/** The scripts that the shop's pages load from their vendors: the stand-ins, and the built snippet. Read once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Styles, drawings and scripts of the lab's own pages. */
export const SITE = join(import.meta.dirname, '..');
const STAND_INS = join(SITE, '..', 'stand-ins');
const SNIPPET = join(SITE, '..', '..', '..', 'client-snippet', 'dist', 'countonce.js');

export interface ShopAssets {
  fbevents: string;
  gtag: string;
  gtm: string;
  /** The snippet as it is pasted, without its tag. */
  snippet: () => Promise<string>;
}

export function loadAssets(): ShopAssets {
  const read = (name: string): string => readFileSync(join(STAND_INS, name), 'utf8');
  return {
    fbevents: read('fbevents.js'),
    // gtag's stand-in has no consent mode and no user data; the file before it adds both.
    gtag: read('gtag-additions.js') + read('gtag.js'),
    gtm: read('gtm.js'),
    snippet: onlyOnce(readSnippet),
  };
}

/** `npm run build` leaves it in dist; before the first build it is made in memory. */
async function readSnippet(): Promise<string> {
  if (existsSync(SNIPPET)) return readFileSync(SNIPPET, 'utf8');
  const { buildSnippet } = await import('../../../build/snippet.ts');
  const outputs = await buildSnippet();
  return outputs.find(({ path }) => path.endsWith('/countonce.js'))?.content ?? '';
}

function onlyOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
