/** Finds the route of a request, and says which methods a known path takes. Knows no route itself. */
import type { LabRequest, Reply } from './exchange.ts';
import { RequestError } from './request-error.ts';

export interface Route {
  method: string;
  /** Exact path, or one that ends in `/:id` for a number, or in `/*` for whatever follows. */
  path: string;
  handle: (request: LabRequest, id: number) => Reply | Promise<Reply>;
}

type Answer = (request: LabRequest) => Reply | Promise<Reply>;

const WITH_ID = /^(.*\/)(\d{1,15})$/s;

/** The returned function throws RequestError 404 or 405. */
export function createRouter(routes: readonly Route[]): Answer {
  const byPath = new Map<string, Route[]>();
  for (const route of routes) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  const exact = (path: string): Route[] | undefined => (path.endsWith('/:id') ? undefined : byPath.get(path));
  const below = [...byPath].filter(([path]) => path.endsWith('/*'));
  const open = (path: string): Route[] | undefined => below.find(([stem]) => path.startsWith(stem.slice(0, -1)))?.[1];
  return (request) => {
    const [, stem = '', id = ''] = WITH_ID.exec(request.path) ?? [];
    const candidates = exact(request.path) ?? (id === '' ? undefined : byPath.get(`${stem}:id`)) ?? open(request.path);
    if (candidates === undefined) throw unknownPath();
    const route = candidates.find(({ method }) => method === (request.method === 'HEAD' ? 'GET' : request.method));
    if (route === undefined) throw wrongMethod(candidates.map(({ method }) => method));
    return route.handle(request, Number(id));
  };
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
