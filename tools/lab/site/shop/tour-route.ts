/** The demonstration's page. It alone may frame pages, and only the lab's own. */
import { labPage } from '../../http/lab-page.ts';
import { POLICY } from '../../http/pages.ts';
import type { Route } from '../../http/router.ts';

const TOUR_PATH = '/shop/tour';

export function tourRoute(): Route {
  const page = labPage({ title: 'Demonstration', path: TOUR_PATH, name: 'tour', styles: ['tour', 'tour-browser'] });
  const reply = { ...page, headers: { ...page.headers, 'Content-Security-Policy': `${POLICY}; frame-src 'self'` } };
  return { method: 'GET', path: TOUR_PATH, handle: () => reply };
}
