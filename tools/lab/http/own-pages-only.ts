/** Guards what changes the lab: other sites' pages can send requests here but may change nothing; curl, which sends no Origin, may. */
import { headerText } from './exchange.ts';
import { RequestError } from './request-error.ts';
import type { Route } from './router.ts';

/** The handler returned throws RequestError 403 for a foreign Origin. */
export function ownPagesOnly(handle: Route['handle']): Route['handle'] {
  return (request, id) => {
    const origin = headerText(request, 'origin');
    if (origin === undefined || origin === `http://${headerText(request, 'host')}`) return handle(request, id);
    throw new RequestError(403, {
      field: 'Origin',
      reason: 'Only the lab’s own pages may do this.',
      remedy: 'Use the button on the lab’s page.',
    });
  };
}
