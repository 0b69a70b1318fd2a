/** The lab's hono app: what holds for every request, whatever its route. Refuses before it routes; knows no route itself. */
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { DATA_TAG_PATH } from '../../ga4/decode.ts';
import { COLLECT_PATH } from '../../ga4/proxied-url.ts';
import { limitBody, refuseEncodings } from './read-body.ts';
import { errorReply, RequestError } from './request-error.ts';
import { newRoutes, type LabMiddleware, type LabRoutes } from './routes.ts';

export const PIXEL_PATHS = ['/tr', '/tr/'] as const;

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

/** Of every reply, unless a route has a reason for another value. */
const DEFAULTS = Object.entries({
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
});

/** `checkHost` stands before all else: a stranger's name gets nothing, not even a 404. */
export function createApp(checkHost: LabMiddleware, routes: readonly LabRoutes[]): LabRoutes {
  const app = newRoutes();
  app.onError((error, c) => errorReply(c, error));
  app.notFound((c) => errorReply(c, unknownPath()));
  app.use(setDefaults);
  for (const path of [COLLECT_PATH, DATA_TAG_PATH, ...PIXEL_PATHS]) app.use(path, allowPrivateNetwork, openToSites);
  app.use(checkHost, refuseMalformedPath, refuseEncodings, limitBody);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => errorReply(c, wrongMethod(methods)) }));
  for (const part of routes) app.route('/', part);
  return app;
}

const setDefaults: LabMiddleware = (c, next) => {
  for (const [name, value] of DEFAULTS) c.header(name, value);
  return next();
};

/**
 * As a tagging server: the exact origin, with credentials, so that cookies reach the browser, and a site's page may read why its
 * hit was refused. gtag's own requests need no preflight; a site's own sender with a JSON body does. Source: Google, gtag.js.
 */
const openToSites = cors({
  origin: (origin) => origin || null,
  credentials: true,
  allowMethods: ['GET', 'POST', 'OPTIONS'],
  allowHeaders: ['Content-Type'],
  maxAge: 600,
}) as LabMiddleware;

/** Chrome asks before a public site may reach an address of the visitor's own machine. Source: WICG, private network access. */
const allowPrivateNetwork: LabMiddleware = (c, next) => {
  if (c.req.method === 'OPTIONS') c.header('Access-Control-Allow-Private-Network', 'true');
  return next();
};

const refuseMalformedPath: LabMiddleware = (c, next) => {
  const [path = ''] = (c.env.incoming.url ?? '').split('?');
  if (path.startsWith('/') && decodes(path)) return next();
  throw new RequestError(400, {
    field: 'path',
    reason: 'The path does not start with a slash or holds a broken percent-encoding.',
    remedy: 'Encode the path with encodeURI.',
  });
};

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const unknownPath = (): RequestError =>
  new RequestError(404, {
    field: 'path',
    reason: 'The lab has nothing at this path.',
    remedy: 'Open / for the page, or send GA4 hits to /g/collect.',
  });

const wrongMethod = (methods: readonly string[]): RequestError =>
  new RequestError(405, {
    field: 'method',
    reason: 'This path does not take that method.',
    remedy: `Use ${methods.filter((method) => method !== 'HEAD').join(', ')}.`,
  });
