/** The demonstration's page. It alone may frame pages, and only the lab's own. */
import { POLICY } from '../../http/lab-app.ts';
import { labPage } from '../../http/lab-page.ts';
import { newRoutes, type LabRoutes } from '../../http/routes.ts';

const TOUR_PATH = '/shop/tour';

export function tourRoute(): LabRoutes {
  const page = labPage({ title: 'Demonstration', path: TOUR_PATH, folder: 'site', name: 'tour', style: 'tour' });
  return newRoutes().get(TOUR_PATH, (c) => {
    c.header('Content-Security-Policy', `${POLICY}; frame-src 'self'`);
    return page(c);
  });
}
