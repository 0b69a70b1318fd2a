/** The page's copy of the rows: what came, what waits while paused, and which of it the filter lets through. No DOM. */

export class Records {
  #rows = new Map();
  /** Row by number; undefined for one that is gone. */
  #waiting = new Map();
  #sorted;
  #capacity = 10_000;
  paused = false;

  get waitingCount() {
    return [...this.#waiting].filter(([id, row]) => row !== undefined && !this.#rows.has(id)).length;
  }

  get count() {
    return this.#rows.size;
  }

  get all() {
    return this.#rows.values();
  }

  /** A snapshot replaces everything. */
  replace(rows, capacity) {
    this.#capacity = capacity;
    this.clear();
    for (const row of rows) this.#rows.set(row.id, row);
  }

  /** The rest of a snapshot: what has changed meanwhile is newer than these. */
  addOlder(rows) {
    for (const row of rows) if (!this.#rows.has(row.id) && !this.#waiting.has(row.id)) this.#rows.set(row.id, row);
    this.#sorted = undefined;
  }

  /** Returns the rows that were not there before. */
  change(rows, gone) {
    const changes = [...gone.map((id) => [id, undefined]), ...rows.map((row) => [row.id, row])];
    const fresh = rows.filter(({ id }) => !this.#rows.has(id) && !this.#waiting.has(id));
    if (this.paused) for (const [id, row] of changes) this.#waiting.set(id, row);
    else this.#apply(changes);
    return fresh;
  }

  resume() {
    this.paused = false;
    this.#apply([...this.#waiting]);
    this.#waiting.clear();
  }

  clear() {
    this.#rows.clear();
    this.#waiting.clear();
    this.#sorted = undefined;
  }

  #apply(changes) {
    for (const [id, row] of changes) {
      if (row === undefined) this.#rows.delete(id);
      else this.#rows.set(id, row);
    }
    this.#sorted = undefined;
    if (this.#rows.size <= this.#capacity) return;
    const oldest = [...this.#rows.keys()].sort((one, other) => one - other);
    for (const id of oldest.slice(0, this.#rows.size - this.#capacity)) this.#rows.delete(id);
  }

  /** Newest first, at most `limit`, and whether there are more. Rows in `keep` stay in, however old. */
  select({ filter, limit, keep }) {
    this.#sorted ??= [...this.#rows.values()].sort((one, other) => other.id - one.id);
    const selected = [];
    let more = false;
    for (const row of this.#sorted) {
      if (!matches(row, filter)) continue;
      if (selected.length < limit || keep.has(row.id)) selected.push(row);
      else more = true;
    }
    return { rows: selected, more };
  }
}

/** Every word of the search must stand somewhere in the row. */
function matches(row, { verdict, words, visit }) {
  if (visit !== undefined && row.visit !== visit) return false;
  if (verdict !== 'all' && row.verdict !== verdict) return false;
  if (words.length === 0) return true;
  const text = searchText(row);
  return words.every((word) => text.includes(word));
}

const searchTexts = new WeakMap();

function searchText(row) {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const sides = [row.browser, row.server, row.other].flatMap((side) => (side ? sideTexts(side) : []));
  const text = [row.title, row.verdict, row.problem, row.reason, row.remedy, row.run, row.visit, ...sides]
    .join(' ')
    .toLowerCase();
  searchTexts.set(row, text);
  return text;
}

function sideTexts(side) {
  const { sender, name, sourceName, eventId, orderId, pixelId, currency, value, page, outcome, statusCode } = side;
  const keys = side.matchKeys?.map((match) => match.key) ?? [];
  return [
    sender,
    name,
    sourceName,
    eventId,
    orderId,
    pixelId,
    currency,
    value,
    page,
    outcome,
    statusCode,
    ...side.contentIds,
    ...keys,
  ];
}
