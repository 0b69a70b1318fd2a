/** The form over HTTP: the page, its fields and values, checking while one types, and taking over. */
import { labPage } from '../http/lab-page.ts';
import { ownPagesOnly } from '../http/own-pages-only.ts';
import { readText } from '../http/read-body.ts';
import { newRoutes, type LabContext, type LabRoutes } from '../http/routes.ts';
import { FormError, type TagForm } from './tag-form.ts';

/** A refused form is answered with 400 and `{ error, problems: [{ name, row, column, message }] }`. */
export function formRoutes(form: TagForm): LabRoutes {
  return newRoutes()
    .get('/form', labPage({ title: 'Form', path: '/form', folder: 'site', name: 'form', style: 'form' }))
    .get('/api/form', (c) => c.json(form.view()))
    .post('/api/form/check', ownPagesOnly, (c) => answer(c, (values) => form.check(values)))
    .put('/api/form', ownPagesOnly, (c) => answer(c, (values) => form.apply(values)));
}

async function answer(c: LabContext, act: (values: unknown) => object): Promise<Response> {
  const body = await readText(c);
  try {
    return c.json(act(JSON.parse(body)));
  } catch (error) {
    if (error instanceof FormError) return refuse(c, error.problems);
    if (error instanceof SyntaxError) return refuse(c, [{ name: 'body', message: 'The body is not JSON.' }]);
    throw error;
  }
}

function refuse(c: LabContext, problems: FormError['problems']): Response {
  const [first] = problems;
  const error = {
    field: first?.name ?? 'body',
    reason: first?.message ?? 'The form is not complete.',
    remedy: 'Correct the fields under “problems” and send the form again.',
  };
  return c.json({ error, problems }, 400);
}
