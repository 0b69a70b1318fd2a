/** The shop over HTTP: its pages, plain and as a single-page app, its files, and the tags that its pages load. */
import { randomBytes, randomInt } from 'node:crypto';
import { headerText, type LabRequest, type Reply } from '../../http/exchange.ts';
import { RequestError } from '../../http/request-error.ts';
import type { Route } from '../../http/router.ts';
import type { WorldState } from '../../world/switches.ts';
import { readRun, RUN_BASE, runOfReferer } from '../../world/run.ts';
import type { World } from '../../world/world.ts';
import { PRODUCTS, readCart, type CartLine } from './catalog.ts';
import { pageCode } from './code/patterns.ts';
import { pluginRoute, type PluginParts } from './plugin-sender.ts';
import { renderPage, shopPolicy, type Shell } from './page-shell.ts';
import { loadAssets, scriptReply, type ShopAssets } from './shop-assets.ts';
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

export function shopRoutes(parts: ShopParts): Route[] {
  const assets = loadAssets();
  const pages = ['/shop', '/shop/spa'].flatMap((base) =>
    PAGES.map(([path, makeView]) =>
      get(base + path, (request) => showPage({ ...parts, assets, base, makeView, state: parts.world.state }, request)),
    ),
  );
  const files = [...assets.files].map(([name, reply]) => get(`/shop/assets/${name}`, () => reply));
  const plugin = pluginRoute({ ...parts.plugin, pixelId: parts.pixelId });
  const run = get(`${RUN_BASE}*`, (request) => showRun({ ...parts, assets }, request));
  return [...pages, run, ...files, ...tagRoutes(parts, assets), plugin, tourRoute()];
}

const get = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path, handle });

function tagRoutes(
  { world, pixelId }: Pick<ShopParts, 'world' | 'pixelId'>,
  { standIns, snippet }: ShopAssets,
): Route[] {
  return [
    get('/fbevents.js', (request) => {
      if (worldOf(world, request).pixel === 'blocked') throw blocked();
      return scriptReply(standIns.fbevents);
    }),
    get('/gtag.js', () => scriptReply(standIns.gtag)),
    get('/gtm.js', (request) => {
      const { tags } = pageCode({ world: asVisitorSees(worldOf(world, request), request), pixelId: pixelId() });
      // Page views of the history are left to a tag: enhanced measurement of them is off.
      const settings = JSON.stringify({ tags, historyPageViews: false });
      const container = `window.countOnceLab = { ...window.countOnceLab, ...${settings} };\n`;
      return scriptReply(container + standIns.gtm);
    }),
    get('/shop/assets/countonce.js', async () => scriptReply(await snippet())),
  ];
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
const worldOf = (world: World, request: LabRequest): WorldState =>
  runOfReferer(headerText(request, 'referer'))?.world ?? world.state;

/** A page below a run's own path is in the run's world, whatever the switchboard says. */
async function showRun(parts: Omit<Page, 'base' | 'makeView' | 'state'>, request: LabRequest): Promise<Reply> {
  const run = readRun(request.path);
  const base = run && RUN_BASE + run.visit;
  const [, makeView] = PAGES.find(([path]) => base !== undefined && request.path === base + path) ?? [];
  if (run === undefined || base === undefined || makeView === undefined) throw noRun();
  return showPage({ ...parts, base, makeView, state: run.world }, request);
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

async function showPage({ state, pixelId, assets, base, makeView }: Page, request: LabRequest): Promise<Reply> {
  const cookies = headerText(request, 'cookie');
  const lines = readCart(readCookie(cookies, CART_COOKIE));
  const view = makeView(base, { lines, query: new URLSearchParams(request.query) });
  if (view === undefined) return { status: 303, headers: { Location: base } };
  const shell: Shell = {
    world: asVisitorSees(state, request),
    pixelId: pixelId(),
    snippet: await assets.snippet(),
    base,
    spa: base === '/shop/spa',
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    nonce: randomBytes(16).toString('base64'),
  };
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    // Tells the lab which run a tag's request belongs to; other sites learn nothing.
    'Referrer-Policy': 'same-origin',
    'Content-Security-Policy': shopPolicy(shell),
    'Set-Cookie': state.cookies === 'lost' ? forgetTagCookies() : [],
  };
  return { status: 200, headers, body: renderPage(view, shell) };
}

/** Who has agreed once is not asked again. */
function asVisitorSees(state: WorldState, request: LabRequest): WorldState {
  const decision = readCookie(headerText(request, 'cookie'), CONSENT_COOKIE);
  return state.consent === 'late' && decision === 'granted' ? { ...state, consent: 'granted' } : state;
}
