/** Guards what changes the lab: other sites' pages can send requests here but may change nothing; curl, which sends no Origin, may. */
import type { LabContext, LabMiddleware } from './routes.ts';
import { RequestError } from './request-error.ts';

export function isOwnOrigin(c: LabContext): boolean {
  const origin = c.req.header('origin');
  return origin === undefined || origin === `http://${c.req.header('host')}`;
}

/** Throws RequestError 403 for a foreign Origin. */
export const ownPagesOnly: LabMiddleware = (c, next) => {
  if (isOwnOrigin(c)) return next();
  throw new RequestError(403, {
    field: 'Origin',
    reason: 'Only the lab’s own pages may do this.',
    remedy: 'Use the button on the lab’s page.',
  });
};
