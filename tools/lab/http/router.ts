/** Finds the route of a request, and says which methods a known path takes. Knows no route itself. */
import type { LabRequest, Reply } from './exchange.ts';
import { RequestError } from './request-error.ts';

export interface Route {
  method: string;
  /** Exact path, or one that ends in `/:id` for a number. */
  path: string;
  handle: (request: LabRequest, id: number) => Reply | Promise<Reply>;
}

/** Throws RequestError 404 or 405. */
export function routeRequest(routes: readonly Route[], request: LabRequest): Reply | Promise<Reply> {
  const candidates = routes.filter((route) => matches(route, request.path));
  if (candidates.length === 0) throw unknownPath();
  const route = candidates.find(({ method }) => method === (request.method === 'HEAD' ? 'GET' : request.method));
  if (route === undefined) throw wrongMethod(candidates.map(({ method }) => method));
  return route.handle(request, Number(request.path.slice(request.path.lastIndexOf('/') + 1)));
}

function matches({ path }: Route, requested: string): boolean {
  if (!path.endsWith('/:id')) return path === requested;
  const stem = path.slice(0, -':id'.length);
  return requested.startsWith(stem) && /^\d{1,15}$/.test(requested.slice(stem.length));
}

function unknownPath(): RequestError {
  return new RequestError(404, {
    field: 'path',
    reason: 'The lab has nothing at this path.',
    remedy: 'Open / for the page, or send GA4 hits to /g/collect.',
  });
}

function wrongMethod(methods: string[]): RequestError {
  const allowed = [...new Set(methods)].join(', ');
  return new RequestError(405, {
    field: 'method',
    reason: 'This path does not take that method.',
    remedy: `Use ${allowed}.`,
  });
}
