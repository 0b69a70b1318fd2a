/** The switchboard over HTTP: read the world, change it, and the page that does both. */
import { labPage } from '../http/lab-page.ts';
import { ownPagesOnly } from '../http/own-pages-only.ts';
import { readText } from '../http/read-body.ts';
import { RequestError } from '../http/request-error.ts';
import { newRoutes, type LabRoutes } from '../http/routes.ts';
import { forgetConsent } from '../site/shop/shop-cookies.ts';
import { SWITCHES, type WorldState } from './switches.ts';
import { WorldError, type World } from './world.ts';

export function worldRoutes(world: World): LabRoutes {
  return newRoutes()
    .get(
      '/world',
      labPage({ title: 'Switchboard', path: '/world', folder: 'site', name: 'world', style: 'switchboard' }),
    )
    .get('/api/world', (c) => c.json(showWorld(world)))
    .post('/api/world', ownPagesOnly, async (c) => {
      const state = changeWorld(world, await readText(c));
      // A changed world has a new visitor as far as consent goes, so that the banner asks again.
      c.header('Set-Cookie', forgetConsent());
      return c.json({ world: state });
    });
}

/** A switch that cannot be moved says why in `fixed`. */
function showWorld({ state, fixed }: World): object {
  return { world: state, switches: SWITCHES.map((row) => ({ ...row, fixed: fixed[row.key] })) };
}

function changeWorld(world: World, body: string): WorldState {
  try {
    return world.change(JSON.parse(body));
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
