/** The shop over HTTP: its pages, plain and as a single-page app, its files, and the tags that its pages load. */
import { randomBytes, randomInt } from 'node:crypto';
import { fileRoutes, serve } from '../../http/files.ts';
import { RequestError } from '../../http/request-error.ts';
import { newRoutes, type LabContext, type LabRoutes } from '../../http/routes.ts';
import type { WorldState } from '../../world/switches.ts';
import { readRun, RUN_BASE, runOfReferer } from '../../world/run.ts';
import type { World } from '../../world/world.ts';
import { PRODUCTS, readCart, type CartLine } from './catalog.ts';
import { pageCode } from './code/patterns.ts';
import { pluginRoute, type PluginParts } from './plugin-sender.ts';
import { renderPage, shopPolicy, type Shell } from './page-shell.ts';
import { loadAssets, SITE, type ShopAssets } from './shop-assets.ts';
import { CART_COOKIE, CONSENT_COOKIE, forgetTagCookies, readCookie } from './shop-cookies.ts';
import { tourRoute } from './tour-route.ts';
import { cartView, checkoutView, listView, productView, thanksView, type View } from './views.ts';

export interface ShopParts {
  world: World;
  /** The pixel of the pages: the one that the tag sends to. */
  pixelId: () => string;
  /** Where the shop's plugin sends to, and who is told. */
  plugin: Pick<PluginParts, 'graphFor' | 'sent'>;
}

interface Visit {
  lines: CartLine[];
  query: URLSearchParams;
}

/** Undefined where the address names no order or product. */
type MakeView = (base: string, visit: Visit) => View | undefined;

const PAGES: readonly [string, MakeView][] = [
  ['', (base) => listView(base)],
  ['/cart', (base, { lines }) => cartView(base, lines)],
  ['/checkout', (base, { lines }) => checkoutView(base, { lines, orderId: `FC-${randomInt(100_000, 1_000_000)}` })],
  ['/thanks', showThanks],
  ...PRODUCTS.map(({ slug }): [string, MakeView] => [`/p/${slug}`, (base) => productView(base, slug)]),
];

export function shopRoutes(parts: ShopParts): LabRoutes {
  const assets = loadAssets();
  const routes = fileRoutes(SITE, '/shop/assets');
  for (const base of ['/shop', '/shop/spa']) {
    for (const [path, makeView] of PAGES) {
      routes.get(base + path, (c) => showPage({ ...parts, assets, base, makeView, state: parts.world.state }, c));
    }
  }
  routes.get(`${RUN_BASE}*`, (c) => showRun({ ...parts, assets }, c));
  return routes
    .route('/', tagRoutes(parts, assets))
    .route('/', pluginRoute({ ...parts.plugin, pixelId: parts.pixelId }))
    .route('/', tourRoute());
}

function tagRoutes(
  { world, pixelId }: Pick<ShopParts, 'world' | 'pixelId'>,
  { fbevents, gtag, gtm, snippet }: ShopAssets,
): LabRoutes {
  return newRoutes()
    .get('/fbevents.js', (c) => {
      if (worldOf(world, c).pixel === 'blocked') throw blocked();
      return serve('fbevents.js', fbevents)(c);
    })
    .get('/gtag.js', serve('gtag.js', gtag))
    .get('/gtm.js', (c) => {
      const { tags } = pageCode({ world: asVisitorSees(worldOf(world, c), c), pixelId: pixelId() });
      // Page views of the history are left to a tag: enhanced measurement of them is off.
      const settings = JSON.stringify({ tags, historyPageViews: false });
      const container = `window.countOnceLab = { ...window.countOnceLab, ...${settings} };\n`;
      return serve('gtm.js', container + gtm)(c);
    })
    .get('/shop/assets/countonce.js', async (c) => serve('countonce.js', await snippet())(c));
}

function blocked(): RequestError {
  return new RequestError(403, {
    field: 'pixel',
    reason: 'The switchboard blocks the pixel’s library, as an ad blocker does.',
    remedy: 'Set the switch “Pixel” to “Loads”.',
  });
}

function showThanks(base: string, { query }: Visit): View | undefined {
  const orderId = query.get('order') ?? '';
  const lines = readCart(query.get('goods') ?? '');
  return /^FC-\d{6}$/.test(orderId) && lines.length > 0 ? thanksView(base, { lines, orderId }) : undefined;
}

/** Of the page's run, else of the switchboard. */
const worldOf = (world: World, c: LabContext): WorldState =>
  runOfReferer(c.req.header('referer'))?.world ?? world.state;

/** A page below a run's own path is in the run's world, whatever the switchboard says. */
async function showRun(parts: Omit<Page, 'base' | 'makeView' | 'state'>, c: LabContext): Promise<Response> {
  const run = readRun(c.req.path);
  const base = run && RUN_BASE + run.visit;
  const [, makeView] = PAGES.find(([path]) => base !== undefined && c.req.path === base + path) ?? [];
  if (run === undefined || base === undefined || makeView === undefined) throw noRun();
  return showPage({ ...parts, base, makeView, state: run.world }, c);
}

const noRun = (): RequestError =>
  new RequestError(404, {
    field: 'path',
    reason: 'The shop has no such run or page.',
    remedy: 'Open /shop/tour and run the demonstration.',
  });

interface Page extends Pick<ShopParts, 'pixelId'> {
  state: WorldState;
  assets: ShopAssets;
  base: string;
  makeView: MakeView;
}

async function showPage({ state, pixelId, assets, base, makeView }: Page, c: LabContext): Promise<Response> {
  const lines = readCart(readCookie(c.req.header('cookie'), CART_COOKIE));
  const view = makeView(base, { lines, query: new URLSearchParams(c.req.query()) });
  if (view === undefined) return c.redirect(base, 303);
  const shell: Shell = {
    world: asVisitorSees(state, c),
    pixelId: pixelId(),
    snippet: await assets.snippet(),
    base,
    spa: base === '/shop/spa',
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    nonce: randomBytes(16).toString('base64'),
  };
  // Tells the lab which run a tag's request belongs to; other sites learn nothing.
  c.header('Referrer-Policy', 'same-origin');
  c.header('Content-Security-Policy', shopPolicy(shell));
  for (const cookie of state.cookies === 'lost' ? forgetTagCookies() : []) {
    c.header('Set-Cookie', cookie, { append: true });
  }
  return c.html(renderPage(view, shell));
}

/** Who has agreed once is not asked again. */
function asVisitorSees(state: WorldState, c: LabContext): WorldState {
  const decision = readCookie(c.req.header('cookie'), CONSENT_COOKIE);
  return state.consent === 'late' && decision === 'granted' ? { ...state, consent: 'granted' } : state;
}
