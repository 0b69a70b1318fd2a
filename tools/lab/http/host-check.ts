/** Decides which Host names the lab answers. A page of a stranger that points its own name at 127.0.0.1 gets nothing. */
import type { LabMiddleware } from './routes.ts';
import { RequestError } from './request-error.ts';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** `extraNames` come from LAB_HOSTS. The check throws a RequestError with status 403. Ports do not matter. */
export function createHostCheck(extraNames: readonly string[] = []): LabMiddleware {
  const allowed = new Set([...OWN_NAMES, ...extraNames.map((name) => name.toLowerCase())]);
  return (c, next) => {
    const name = c.req.header('host')?.toLowerCase().replace(/:\d*$/, '');
    if (name !== undefined && allowed.has(name)) return next();
    throw new RequestError(403, {
      field: 'Host',
      reason: 'The lab does not answer to this host name, which protects it from pages that rebind their name to it.',
      remedy: 'Use http://localhost, or start the lab with LAB_HOSTS set to the host names that it may answer to.',
    });
  };
}
