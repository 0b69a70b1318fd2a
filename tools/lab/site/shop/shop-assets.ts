/** The shop's files: styles, drawings and scripts of tools/lab/site, the stand-ins, and the built snippet. Read once. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { buildSnippet } from '../../../build/snippet.ts';
import type { Reply } from '../../http/exchange.ts';

const PAGES = join(import.meta.dirname, '..');
const STAND_INS = join(import.meta.dirname, '..', '..', 'stand-ins');
const SNIPPET = join(import.meta.dirname, '..', '..', '..', '..', 'client-snippet', 'dist', 'countonce.js');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ShopAssets {
  /** By file name. */
  files: ReadonlyMap<string, Reply>;
  standIns: { fbevents: string; gtag: string; gtm: string };
  /** The snippet as it is pasted, without its tag. */
  snippet: () => Promise<string>;
}

export function loadAssets(): ShopAssets {
  const files = readdirSync(PAGES).flatMap((name): [string, Reply][] => {
    const type = TYPES[extname(name)];
    return type ? [[name, asset(type, readFileSync(join(PAGES, name)))]] : [];
  });
  const standIn = (name: string): string => readFileSync(join(STAND_INS, name), 'utf8');
  // gtag's stand-in has no consent mode and no user data; the file before it adds both.
  const gtag = standIn('gtag-additions.js') + standIn('gtag.js');
  return {
    files: new Map(files),
    standIns: { fbevents: standIn('fbevents.js'), gtag, gtm: standIn('gtm.js') },
    snippet: onlyOnce(readSnippet),
  };
}

export const asset = (type: string, body: Buffer | string): Reply => ({
  status: 200,
  headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' },
  body,
});

export const scriptReply = (code: string): Reply => asset('text/javascript; charset=utf-8', code);

/** `npm run build` leaves it in dist; before the first build it is made in memory. */
async function readSnippet(): Promise<string> {
  if (existsSync(SNIPPET)) return readFileSync(SNIPPET, 'utf8');
  const outputs = await buildSnippet();
  return outputs.find(({ path }) => path.endsWith('/countonce.js'))?.content ?? '';
}

function onlyOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
