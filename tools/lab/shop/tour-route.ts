/** The demonstration's page. It alone may frame pages, and only the lab's own. */
import { labPage } from '../http/lab-page.ts';
import type { Route } from '../http/router.ts';

const TOUR_PATH = '/shop/tour';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export function tourRoute(): Route {
  const page = labPage({ title: 'Demonstration', path: TOUR_PATH, name: 'tour', styles: ['tour', 'tour-browser'] });
  const reply = { ...page, headers: { ...page.headers, 'Content-Security-Policy': POLICY } };
  return { method: 'GET', path: TOUR_PATH, handle: () => reply };
}
