/** The event as Meta gets it, in words: its fields, its contents, and the keys by which Meta can match a person. */
import { copyButton } from './code-block.js';
import { element } from './element.js';
import { formatCount, matchKeyLabel, sortMatchKeys } from './words.js';

export function eventFacts(mapped) {
  return element('div', { class: 'facts' }, fieldList(mapped), contentsTable(mapped), matchKeyList(mapped));
}

function fieldList(mapped) {
  const time = mapped.eventTime === undefined ? undefined : new Date(mapped.eventTime * 1000);
  const rows = [
    ['Event name', mapped.name],
    ['Event ID', mapped.eventId, mapped.eventId && copyButton('Copy', 'event ID', () => mapped.eventId)],
    ['Value', mapped.value],
    ['Currency', mapped.currency],
    ['Order ID', mapped.orderId],
    ['Action source', mapped.actionSource],
    ['Event time', time && !Number.isNaN(time.getTime()) ? time.toLocaleString('en-GB') : mapped.eventTime],
    ['Page', mapped.sourceUrl],
  ];
  const entries = rows
    .filter(([, value]) => value !== undefined)
    .map(([label, value, action]) =>
      element('div', {}, element('dt', {}, label), element('dd', {}, element('span', {}, String(value)), action)),
    );
  return section('Event', element('dl', { class: 'fields' }, ...entries));
}

function contentsTable({ contents }) {
  if (contents.length === 0) return null;
  const head = ['ID', 'Quantity', 'Item price'].map((title) => element('th', { scope: 'col' }, title));
  const lines = contents.map((line) =>
    element(
      'tr',
      {},
      ...[line.id, line.quantity, line.item_price].map((value) => element('td', {}, String(value ?? '–'))),
    ),
  );
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...lines));
  return section(`Contents, ${formatCount(contents.length, 'line')}`, table);
}

function matchKeyList({ matchKeys }) {
  if (matchKeys.length === 0) return null;
  const keys = sortMatchKeys(matchKeys).map(({ key, count }) =>
    element(
      'li',
      {},
      element('code', {}, key),
      matchKeyLabel(key) === key ? null : matchKeyLabel(key),
      count > 1 ? element('span', { class: 'muted' }, `${count} values`) : null,
    ),
  );
  return section(`Match keys, ${matchKeys.length}`, element('ul', { class: 'match-keys' }, ...keys));
}

function section(title, content) {
  return element('section', {}, element('h5', {}, title), content);
}
