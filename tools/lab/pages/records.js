/** The page's copy of the rows: what came, what waits while paused, and which of it the filter lets through. No DOM. */

export class Records {
  #rows = [];
  #waiting = [];
  #capacity = 10_000;
  paused = false;

  get waitingCount() {
    return this.#waiting.length;
  }

  get count() {
    return this.#rows.length;
  }

  /** A snapshot replaces everything; it comes newest first. */
  replace(rows, capacity) {
    this.#capacity = capacity;
    this.#rows = rows.toReversed();
    this.#waiting = [];
  }

  /** Oldest first. A snapshot may have held some of these rows already. */
  add(rows) {
    const known = (this.#waiting.at(-1) ?? this.#rows.at(-1))?.id ?? 0;
    const fresh = rows.filter((row) => row.id > known);
    const list = this.paused ? this.#waiting : this.#rows;
    list.push(...fresh);
    if (list.length > this.#capacity) list.splice(0, list.length - this.#capacity);
    return fresh;
  }

  resume() {
    this.paused = false;
    this.add(this.#waiting.splice(0));
  }

  clear() {
    this.#rows = [];
    this.#waiting = [];
  }

  /** Newest first, at most `limit`, and whether there are more. Rows in `keep` stay in, however old. */
  select({ filter, limit, keep }) {
    const selected = [];
    let more = false;
    for (let index = this.#rows.length - 1; index >= 0; index -= 1) {
      const row = this.#rows[index];
      if (!matches(row, filter)) continue;
      if (selected.length < limit || keep.has(row.id)) selected.push(row);
      else more = true;
    }
    return { rows: selected, more };
  }
}

/** Every word of the search must stand somewhere in the row. */
function matches(row, { outcome, words }) {
  if (outcome !== 'all' && row.outcome !== outcome) return false;
  if (words.length === 0) return true;
  const text = searchText(row);
  return words.every((word) => text.includes(word));
}

const searchTexts = new WeakMap();

function searchText(row) {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const { mapped } = row;
  const contents = mapped?.contents.map((line) => line.id) ?? [];
  const keys = mapped?.matchKeys.map((match) => match.key) ?? [];
  const parts = [row.eventName, row.outcome, row.reason, row.statusCode, mapped?.name, mapped?.eventId];
  const text = [...parts, mapped?.currency, mapped?.value, mapped?.orderId, ...contents, ...keys]
    .join(' ')
    .toLowerCase();
  searchTexts.set(row, text);
  return text;
}
