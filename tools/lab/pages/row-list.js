/* global requestAnimationFrame */
/** The list of events: makes rows, keeps their order, opens them, and moves between them by keyboard. */
import { element, icon } from './element.js';
import { fetchDetail } from './record-detail.js';
import {
  formatClock,
  formatCount,
  formatMoney,
  matchKeyLabel,
  OUTCOMES,
  rowTitle,
  shortMatchKey,
  sortMatchKeys,
} from './words.js';

const KEYS_SHOWN = 4;

export class RowList {
  #list;
  #items = new Map();
  /** Ids of opened rows: they stay in view whatever arrives. */
  open = new Set();

  constructor(list) {
    this.#list = list;
    list.addEventListener('keydown', (event) => this.#moveFocus(event));
  }

  /** Shows exactly these rows, newest first; what is on the page already stays as it is. */
  show(rows) {
    const wanted = new Set(rows.map((row) => row.id));
    for (const [id, item] of this.#items) if (!wanted.has(id)) this.#remove(id, item);
    let next = this.#list.firstElementChild;
    for (const row of rows) {
      const item = this.#items.get(row.id) ?? this.#create(row);
      if (item === next) next = next.nextElementSibling;
      else this.#list.insertBefore(item, next);
    }
  }

  /** After a restart of the lab the same numbers name other events. */
  forget() {
    this.show([]);
  }

  #remove(id, item) {
    item.remove();
    this.#items.delete(id);
    this.open.delete(id);
  }

  #create(row) {
    const item = rowItem(row, (button, panel) => this.#toggle(row, button, panel));
    this.#items.set(row.id, item);
    requestAnimationFrame(() => item.classList.add('is-settled'));
    return item;
  }

  async #toggle(row, button, panel) {
    const opened = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(opened));
    panel.hidden = !opened;
    if (!opened) {
      this.open.delete(row.id);
      return;
    }
    this.open.add(row.id);
    if (panel.childElementCount === 0) panel.replaceChildren(await fetchDetail(row));
  }

  #moveFocus(event) {
    const heads = [...this.#list.querySelectorAll('.row-head')];
    const item = event.target.closest('.row');
    const index = heads.indexOf(item?.querySelector('.row-head'));
    if (event.key === 'Escape' && heads[index]?.getAttribute('aria-expanded') === 'true') {
      heads[index].click();
      heads[index].focus();
      return;
    }
    if (!event.target.classList.contains('row-head')) return;
    const targets = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: heads.length - 1 };
    if (!Object.hasOwn(targets, event.key)) return;
    event.preventDefault();
    heads[targets[event.key]]?.focus();
  }
}

function rowItem(row, toggle) {
  const panel = element('div', {
    class: 'detail',
    id: `detail-${row.id}`,
    role: 'region',
    'aria-label': `Details of ${rowTitle(row)}`,
    hidden: true,
  });
  const head = element(
    'button',
    {
      type: 'button',
      class: 'row-head',
      id: `row-${row.id}`,
      'aria-expanded': 'false',
      'aria-controls': panel.id,
      on: { click: () => toggle(head, panel) },
    },
    nameCell(row),
    ...(row.mapped ? [valueCell(row), idCell(row), keysCell(row)] : []),
    outcomeCell(row),
    timeCell(row),
  );
  return element('li', { class: 'row', 'data-outcome': row.outcome }, element('h3', {}, head), panel);
}

/** Where nothing was sent, the reason takes the room of the value, the id and the keys. */
function nameCell(row) {
  const title = rowTitle(row);
  const origin = row.eventName && row.eventName !== title ? `from ${row.eventName}` : '';
  return element(
    'span',
    { class: row.mapped ? 'cell cell-name' : 'cell cell-name cell-wide' },
    icon('M6 4l4 4-4 4', 'chevron'),
    element('span', { class: 'name' }, title),
    element('span', { class: 'muted origin' }, row.outcome === 'sent' ? origin : row.reason),
  );
}

function valueCell({ mapped }) {
  const items = mapped.contents.length > 0 ? formatCount(mapped.contents.length, 'item') : '';
  return element(
    'span',
    { class: 'cell cell-value' },
    element('span', { class: 'amount' }, formatMoney(mapped.value, mapped.currency)),
    element('span', { class: 'muted' }, items),
  );
}

function idCell({ mapped }) {
  return element('span', { class: 'cell cell-id', title: mapped.eventId }, mapped.eventId ?? '');
}

/** The short names are what Meta calls them; screen readers get the words. */
function keysCell({ mapped }) {
  const keys = sortMatchKeys(mapped.matchKeys).map((match) => match.key);
  const words =
    keys.length === 0 ? '' : `${formatCount(keys.length, 'match key')}: ${keys.map(matchKeyLabel).join(', ')}`;
  const shown = keys.slice(0, KEYS_SHOWN).map((key) => element('span', { class: 'key' }, shortMatchKey(key)));
  const rest = keys.length > KEYS_SHOWN ? element('span', { class: 'muted' }, `+${keys.length - KEYS_SHOWN}`) : null;
  return element(
    'span',
    { class: 'cell cell-keys', title: words },
    element('span', { class: 'visually-hidden' }, words),
    element('span', { class: 'keys', 'aria-hidden': 'true' }, ...shown, rest),
  );
}

export function outcomeBadge(outcome) {
  const { label, icon: path } = OUTCOMES[outcome];
  return element('span', { class: 'badge', 'data-outcome': outcome }, icon(path), label);
}

function outcomeCell(row) {
  const notes = [row.statusCode, row.attempts > 1 && formatCount(row.attempts, 'attempt')].filter(Boolean);
  return element(
    'span',
    { class: 'cell cell-outcome' },
    outcomeBadge(row.outcome),
    element('span', { class: 'muted' }, notes.join(' · ')),
    row.warnings > 0 ? element('span', { class: 'warned' }, formatCount(row.warnings, 'warning')) : null,
  );
}

function timeCell(row) {
  const iso = new Date(row.receivedAtMs).toISOString();
  return element('time', { class: 'cell cell-time muted', datetime: iso, title: iso }, formatClock(row.receivedAtMs));
}
