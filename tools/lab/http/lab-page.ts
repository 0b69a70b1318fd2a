/** The HTML around each page of the lab: head, and the bar with the one navigation. What stands below it is a file of the page's folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_EVENTS_COUNT } from '../real/test-events.ts';
import { serve } from './files.ts';
import type { LabContext } from './routes.ts';

/** Where a page's files are, and where they are served. */
const FOLDERS = {
  dashboard: { path: join(import.meta.dirname, '..', 'dashboard'), url: '/pages' },
  site: { path: join(import.meta.dirname, '..', 'site'), url: '/shop/assets' },
} as const;

/** Where each entry of the bar leads. */
const PLACES = [
  ['/', 'Dashboard'],
  ['/shop/tour', 'Demonstration'],
  ['/shop', 'Shop'],
  ['/world', 'Switchboard'],
  ['/form', 'Form'],
  ['/real', 'Where events go'],
] as const;

export interface LabPage {
  title: string;
  path: string;
  folder: keyof typeof FOLDERS;
  /** Of the file with `<main>`, and of the page's script. */
  name: string;
  /** Name of the page's style sheet, where the theme does not say all. */
  style?: string;
}

/** The page's handler. Reads the file once; throws where it is missing. */
export function labPage(page: LabPage): (c: LabContext) => Response {
  const text = readFileSync(join(FOLDERS[page.folder].path, `${page.name}.html`), 'utf8');
  return serve('page.html', render(page, text.replace('<!-- TEST_EVENTS_COUNT -->', TEST_EVENTS_COUNT)));
}

function render({ title, path, folder, name, style }: LabPage, main: string): string {
  const { url } = FOLDERS[folder];
  const sheets = ['/pages/theme.css', ...(style === undefined ? [] : [`${url}/${style}.css`])];
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
<script src="${url}/${name}.js" type="module"></script>
</head>
<body>
<a class="skip-link" href="#main">Skip to the content</a>
<header class="page-bar">
<a class="brand" href="/"><img src="/pages/mark.svg" alt="" width="28" height="28">CountOnce <span>Lab</span></a>
<nav class="places" aria-label="Lab">${places.join('')}</nav>
<button type="button" id="theme" class="button button-quiet">Theme: auto</button>
</header>
${main}</body>
</html>
`;
}
