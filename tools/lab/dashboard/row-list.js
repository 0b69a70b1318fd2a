/* global requestAnimationFrame, setTimeout, window */
/** The list of actions: makes rows, keeps their order, renews what changed, opens them, and moves between them by keyboard. */
import { element } from './element.js';
import { headCells, rowSentence } from './row-head.js';
import { fetchDetail } from './pair-detail.js';

/** Groups in the order of their newest rows. */
const inGroups = (rows, groupBy) => [...Map.groupBy(rows, (row) => row[groupBy]).values()].flat();

export class RowList {
  #list;
  /** By number: the item, and the row that it shows. */
  #items = new Map();
  /** Numbers of opened rows: they stay in view whatever arrives. */
  open = new Set();
  /** A button of the mouse, or a finger, is down on a row: browsers drop the click when what was pressed is replaced before it is let go. */
  isPressed = false;
  #released = Promise.resolve();

  /** @param whenReleased called once the click, if it becomes one, has been told */
  constructor(list, whenReleased) {
    this.#list = list;
    let release;
    list.addEventListener('pointerdown', () => {
      if (!this.isPressed) this.#released = new Promise((resolve) => (release = resolve));
      this.isPressed = true;
    });
    const end = () => {
      this.isPressed = false;
      release();
      whenReleased();
    };
    for (const type of ['pointerup', 'pointercancel'])
      window.addEventListener(type, () => void (this.isPressed && setTimeout(end)));
    list.addEventListener('keydown', (event) => this.#moveFocus(event));
  }

  /** Shows exactly these rows, newest first or by group; what is on the page already stays as it is. */
  show(unsorted, groupBy = '') {
    const rows = groupBy === '' ? unsorted : inGroups(unsorted, groupBy);
    for (const head of this.#list.querySelectorAll('.group-head')) head.remove();
    const wanted = new Set(rows.map((row) => row.id));
    for (const [id, { item }] of this.#items) if (!wanted.has(id)) this.#remove(id, item);
    let next = this.#list.firstElementChild;
    for (const row of rows) {
      const shown = this.#items.get(row.id) ?? this.#create(row);
      if (shown.row !== row) this.#renew(shown, row);
      if (shown.item === next) next = next.nextElementSibling;
      else this.#list.insertBefore(shown.item, next);
    }
    if (groupBy !== '') this.#addHeads(rows, groupBy);
  }

  #addHeads(rows, groupBy) {
    const counts = Map.groupBy(rows, (row) => row[groupBy]);
    for (const [key, members] of counts) {
      const paired = members.filter(({ verdict }) => verdict === 'paired').length;
      const title =
        groupBy === 'run' ? (key ?? 'Elsewhere') : `Visit ${key ?? 'unknown'}, ${members[0].run ?? 'elsewhere'}`;
      const head = element(
        'li',
        { class: 'group-head' },
        element('strong', {}, title),
        ` ${paired} of ${members.length} counted once`,
      );
      this.#list.insertBefore(head, this.#items.get(members[0].id).item);
    }
  }

  /** After a restart of the lab the same numbers name other actions. */
  forget() {
    this.show([]);
  }

  #remove(id, item) {
    item.remove();
    this.#items.delete(id);
    this.open.delete(id);
  }

  #create(row) {
    const panel = element('div', { class: 'detail', id: `detail-${row.id}`, role: 'region', hidden: true });
    const head = element('button', {
      type: 'button',
      class: 'row-head',
      id: `row-${row.id}`,
      'aria-expanded': 'false',
      'aria-controls': panel.id,
    });
    const item = element('li', { class: 'row' }, element('h3', {}, head), panel);
    const shown = { item, head, panel, row: undefined };
    head.addEventListener('click', () => this.#toggle(shown));
    this.#items.set(row.id, shown);
    requestAnimationFrame(() => item.classList.add('is-settled'));
    return shown;
  }

  #renew(shown, row) {
    const isNew = shown.row === undefined;
    shown.row = row;
    shown.item.dataset.verdict = row.verdict;
    shown.panel.setAttribute('aria-label', `Details of ${rowSentence(row)}`);
    shown.head.replaceChildren(...headCells(row).filter(Boolean));
    if (!isNew && this.open.has(row.id)) void this.#fill(shown);
  }

  #toggle(shown) {
    const opened = shown.head.getAttribute('aria-expanded') !== 'true';
    shown.head.setAttribute('aria-expanded', String(opened));
    shown.panel.hidden = !opened;
    if (opened) {
      this.open.add(shown.row.id);
      void this.#fill(shown);
    } else this.open.delete(shown.row.id);
  }

  /** What was fetched for an older state of the row is dropped. */
  async #fill(shown) {
    const { row, panel } = shown;
    const detail = await fetchDetail(row);
    await this.#released;
    if (shown.row === row) panel.replaceChildren(detail);
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
