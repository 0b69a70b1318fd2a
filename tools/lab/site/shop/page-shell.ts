/** The HTML document around a view: head with the instrumentation's code, header, footer, and the policy that goes with it. */
import { createHash } from 'node:crypto';
import type { WorldState } from '../../world/switches.ts';
import { insertedScripts } from './code/gtm-tags.ts';
import { pageCode, type PageCode } from './code/patterns.ts';
import { BRAND } from './catalog.ts';
import { escapeHtml } from './html.ts';
import type { ShopAction } from './shop-action.ts';
import type { View } from './views.ts';

export interface Shell {
  world: WorldState;
  pixelId: string;
  /** The built snippet, without its tag. */
  snippet: string;
  base: string;
  spa: boolean;
  /** Pieces in the cart. */
  pieces: number;
  /** Lets this reply's own inline scripts run. */
  nonce: string;
}

/** A second, as a snippet that comes with a consent tool. */
const LATE_SNIPPET = `setTimeout(function () {
  var script = document.createElement('script');
  script.src = '/shop/assets/countonce.js';
  document.head.appendChild(script);
}, 1000);`;

/** The shop's own, and that of the lab's drawer. */
const STYLES = ['shop', 'switchboard'];

function snippetScripts({ world, snippet }: Shell): string[] {
  if (world.snippet === 'off') return [];
  return [world.snippet === 'on' ? snippet : LATE_SNIPPET];
}

/** The page's own code: what it reports when shown, and what it will report on clicks. */
function pageScript(code: PageCode, { shown, added, asked }: View): string {
  const onClick = (name: string, action?: ShopAction): string =>
    action ? `function ${name}() {\n${code.report(action)}\n}\n` : '';
  return onClick('reportAdded', added) + onClick('reportAsked', asked) + (shown ? code.report(shown) : '');
}

export function renderPage(view: View, shell: Shell): string {
  const code = pageCode(shell);
  const inline = (text: string, attribute = ''): string =>
    text === '' ? '' : `<script nonce="${shell.nonce}"${attribute}>\n${text}\n</script>`;
  const pageViewed = shell.spa ? [`function pageViewed() { ${code.pageViewed} }`] : [];
  const head = [...snippetScripts(shell), ...code.head, ...pageViewed].map((text) => inline(text));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(view.title)} · ${escapeHtml(BRAND)}</title>
${head.join('\n')}
<link rel="icon" href="/shop/assets/leaf.svg" type="image/svg+xml">
${STYLES.map((name) => `<link rel="stylesheet" href="/shop/assets/${name}.css">`).join('\n')}
<script src="/shop/assets/shop.js" type="module"></script>
<script src="/shop/assets/switchboard.js" type="module"></script>
${shell.spa ? '<script src="/shop/assets/spa.js" type="module"></script>' : ''}
</head>
<body data-base="${shell.base}" data-consent="${shell.world.consent}">
<a class="skip-link" href="#main">Skip to the goods</a>
${header(shell)}
<main id="main" tabindex="-1">${view.main}</main>
<div id="page-code">${inline(pageScript(code, view))}</div>
<footer class="shop-footer"><p>${escapeHtml(BRAND)} is the demonstration shop of the CountOnce lab. Nothing here can be bought.</p></footer>
</body>
</html>
`;
}

function header({ base, spa, pieces }: Shell): string {
  const other = spa ? ['/shop', 'Plain pages'] : ['/shop/spa', 'Single-page app'];
  return `<header class="shop-header"><a class="logo" href="${base}"><img src="/shop/assets/leaf.svg" alt="" width="26" height="26">${escapeHtml(BRAND)}</a>
<nav aria-label="Shop"><a href="${base}">Goods</a><a href="${base}/cart">Cart <span id="pieces" class="pieces">${pieces}</span></a>
<a class="other" href="${other[0]}" data-new-document>${other[1]}</a></nav></header>`;
}

/** Own files, scripts with the nonce, and what the container inserts, by hash. The demonstration may frame the shop. */
export function shopPolicy(shell: Shell): string {
  const hashes = insertedScripts(pageCode(shell).tags).map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${shell.nonce}' ${hashes.join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
