/** The form over HTTP: the page, its fields and values, checking while one types, and taking over. */
import { jsonReply, type LabRequest, type Reply } from '../http/exchange.ts';
import { labPage } from '../http/lab-page.ts';
import { ownPagesOnly } from '../http/own-pages-only.ts';
import type { Route } from '../http/router.ts';
import { FormError, type TagForm } from './tag-form.ts';

/** A refused form is answered with 400 and `{ error, problems: [{ name, row, column, message }] }`. */
export function formRoutes(form: TagForm): Route[] {
  const page = labPage({ title: 'Form', path: '/form', name: 'form', styles: ['form', 'form-table'] });
  return [
    { method: 'GET', path: '/form', handle: () => page },
    { method: 'GET', path: '/api/form', handle: () => jsonReply(200, form.view()) },
    { method: 'POST', path: '/api/form/check', handle: ownPagesOnly(answer((values) => form.check(values))) },
    { method: 'PUT', path: '/api/form', handle: ownPagesOnly(answer((values) => form.apply(values))) },
  ];
}

const answer =
  (act: (values: unknown) => object) =>
  ({ body }: LabRequest): Reply => {
    try {
      return jsonReply(200, act(JSON.parse(body)));
    } catch (error) {
      if (error instanceof FormError) return refuse(error.problems);
      if (error instanceof SyntaxError) return refuse([{ name: 'body', message: 'The body is not JSON.' }]);
      throw error;
    }
  };

function refuse(problems: FormError['problems']): Reply {
  const [first] = problems;
  const error = {
    field: first?.name ?? 'body',
    reason: first?.message ?? 'The form is not complete.',
    remedy: 'Correct the fields under “problems” and send the form again.',
  };
  return jsonReply(400, { error, problems });
}
