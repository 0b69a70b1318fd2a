/** The switchboard over HTTP: read the world, change it, and the page that does both. */
import { jsonReply, type LabRequest, type Reply } from '../http/exchange.ts';
import { labPage } from '../http/lab-page.ts';
import { ownPagesOnly } from '../http/own-pages-only.ts';
import { RequestError } from '../http/request-error.ts';
import type { Route } from '../http/router.ts';
import { forgetConsent } from '../site/shop/shop-cookies.ts';
import { SWITCHES } from './switches.ts';
import { WorldError, type World } from './world.ts';

export function worldRoutes(world: World): Route[] {
  const page = labPage({ title: 'Switchboard', path: '/world', name: 'world', styles: ['switchboard'] });
  return [
    { method: 'GET', path: '/world', handle: () => page },
    { method: 'GET', path: '/api/world', handle: () => jsonReply(200, showWorld(world)) },
    { method: 'POST', path: '/api/world', handle: ownPagesOnly((request) => changeWorld(world, request)) },
  ];
}

/** A switch that cannot be moved says why in `fixed`. */
function showWorld({ state, fixed }: World): object {
  return { world: state, switches: SWITCHES.map((row) => ({ ...row, fixed: fixed[row.key] })) };
}

/** A changed world has a new visitor as far as consent goes, so that the banner asks again. */
function changeWorld(world: World, request: LabRequest): Reply {
  try {
    const state = world.change(JSON.parse(request.body));
    const reply = jsonReply(200, { world: state });
    return { ...reply, headers: { ...reply.headers, 'Set-Cookie': [forgetConsent()] } };
  } catch (error) {
    throw complain(error);
  }
}

function complain(error: unknown): unknown {
  if (error instanceof WorldError) {
    return new RequestError(400, { field: error.field, reason: error.reason, remedy: error.remedy });
  }
  if (!(error instanceof SyntaxError)) return error;
  const remedy = 'Send a JSON object such as {"pattern":"B","snippet":"off"}.';
  return new RequestError(400, { field: 'body', reason: 'The body is not JSON.', remedy });
}
