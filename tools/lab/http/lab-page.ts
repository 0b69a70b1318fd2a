/** The HTML around the lab's pages beside the dashboard: head, bar and theme. What stands in `<main>` is a file of tools/lab/site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_EVENTS_COUNT } from '../real/test-events.ts';
import { serve } from './files.ts';
import type { LabContext } from './routes.ts';

const PAGES = join(import.meta.dirname, '..', 'site');

/** Where each entry of the bar leads. */
const PLACES = [
  ['/', 'Dashboard'],
  ['/shop', 'Shop'],
  ['/world', 'Switchboard'],
  ['/form', 'Form'],
] as const;

export interface LabPage {
  title: string;
  path: string;
  /** Of the file with `<main>`, and of the page's script. */
  name: string;
  /** Names of style sheets in tools/lab/site, beside those that all pages have. */
  styles: readonly string[];
}

/** The page's handler. Reads the file once; throws where it is missing. */
export function labPage(page: LabPage): (c: LabContext) => Response {
  const text = readFileSync(join(PAGES, `${page.name}.html`), 'utf8');
  return serve('page.html', render(page, text.replace('<!-- TEST_EVENTS_COUNT -->', TEST_EVENTS_COUNT)));
}

function render({ title, path, name, styles }: LabPage, main: string): string {
  const sheets = ['/pages/tokens.css', '/pages/verdicts.css', ...['lab-page', ...styles].map(inAssets)];
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n');
  const places = PLACES.map(([href, label]) => {
    const current = href === path ? ' aria-current="page"' : '';
    return `<a href="${href}"${current}>${label}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · CountOnce Lab</title>
<link rel="icon" href="/pages/mark.svg" type="image/svg+xml">
${links}
<script src="/pages/theme.js"></script>
<script src="/shop/assets/${name}.js" type="module"></script>
</head>
<body>
<header class="page-bar">
<a class="page-brand" href="/"><img src="/pages/mark.svg" alt="" width="28" height="28">CountOnce <span>Lab</span></a>
<nav aria-label="Lab">${places.join('')}</nav>
<button type="button" id="theme" class="button button-quiet">Theme: auto</button>
</header>
${main}</body>
</html>
`;
}

const inAssets = (name: string): string => `/shop/assets/${name}.css`;
