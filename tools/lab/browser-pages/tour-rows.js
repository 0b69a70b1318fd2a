/* global EventSource, setTimeout */
/** Follows the lab's rows for the demonstration: those that began after a mark. Knows no page. */

export class TourRows {
  #rows = new Map();
  #mark = 0;
  #waiting = [];

  /** Resolves with the lab's status once the first snapshot has come. */
  follow() {
    const stream = new EventSource('/api/stream');
    const take = ({ rows, gone = [] }) => {
      for (const row of rows) this.#rows.set(row.id, row);
      for (const id of gone) this.#rows.delete(id);
      this.#tell();
    };
    stream.addEventListener('more', ({ data }) => take(JSON.parse(data)));
    stream.addEventListener('rows', ({ data }) => take(JSON.parse(data)));
    stream.addEventListener('cleared', () => this.#rows.clear());
    return new Promise((resolve) => {
      stream.addEventListener('snapshot', ({ data }) => {
        const snapshot = JSON.parse(data);
        this.#rows.clear();
        take(snapshot);
        resolve(snapshot.status);
      });
    });
  }

  /** What comes from now on is a new visit. */
  mark() {
    this.#mark = Math.max(0, ...this.#rows.keys());
  }

  /** Oldest first. */
  list() {
    return [...this.#rows.values()].filter(({ id }) => id > this.#mark).sort((one, other) => one.id - other.id);
  }

  /** Resolves at the next change, or after so many milliseconds. */
  changed(patienceMs) {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      setTimeout(resolve, patienceMs);
    });
  }

  #tell() {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
