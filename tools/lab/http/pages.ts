/** Serves the dashboard's files from tools/lab/dashboard. Reads them once, so that no request can name a file outside. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Reply } from './exchange.ts';

const FOLDER = join(import.meta.dirname, '..', 'dashboard');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Own files only, and no way to make markup from text: what a hit carries stays text. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Sent with every reply of the lab. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The page, and the script that people paste into their sites. */
const OWN_PATHS = new Map([
  ['index.html', ['/']],
  ['mirror.js', ['/mirror.js']],
]);

/** Paths to replies: `/` is index.html, `/mirror.js` the script for sites, `/pages/NAME` any file. */
export function loadPages(): Map<string, Reply> {
  const pages = new Map<string, Reply>();
  for (const name of readdirSync(FOLDER)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache' };
    const reply = { status: 200, headers, body: readFileSync(join(FOLDER, name)) };
    for (const path of [`/pages/${name}`, ...(OWN_PATHS.get(name) ?? [])]) pages.set(path, reply);
  }
  return pages;
}
