/** The trace: for each field where it came from, what it became, what left, and why something did not. A phone stacks its cells. */
import { element } from './element.js';

const HEAD = ['Field', 'Came in', 'Normalised', 'Left as'];

export function traceTable(lines) {
  if (!lines || lines.length === 0) return null;
  const head = element('tr', {}, ...HEAD.map((text) => element('th', { scope: 'col' }, text)));
  const table = element(
    'table',
    { class: 'stacking' },
    element('thead', {}, head),
    element('tbody', {}, ...lines.map(traceRow)),
  );
  return element(
    'section',
    { class: 'trace' },
    element(
      'h4',
      {},
      'Field by field',
      element(
        'span',
        { class: 'muted' },
        'personal values masked; a normalised value is shown where hashing it again gives the hash that left',
      ),
    ),
    table,
  );
}

function traceRow({ field, label, source, came, normalised, sent, note }) {
  const dropped = sent === undefined;
  return element(
    'tr',
    { class: dropped ? 'is-dropped' : '' },
    element('th', { scope: 'row' }, label, element('code', {}, field)),
    element(
      'td',
      { 'data-label': HEAD[1] },
      came ?? element('span', { class: 'muted' }, 'not in the event data'),
      source ? element('code', {}, source) : null,
    ),
    element('td', { 'data-label': HEAD[2] }, normalised ?? ''),
    element(
      'td',
      { 'data-label': HEAD[3] },
      ...(sent ?? []).map((value) => element('span', { class: 'left-as', title: value }, value)),
      dropped ? element('strong', {}, 'Left out') : null,
      note ? element('span', { class: 'trace-note' }, note) : null,
    ),
  );
}
