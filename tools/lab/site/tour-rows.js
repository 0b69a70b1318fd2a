/* global EventSource, setTimeout */
/** Follows the lab's rows for the demonstration, by visit. Knows no page. */

export class TourRows {
  #rows = new Map();
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

  /** Of one visit, oldest first. */
  list(visit) {
    return [...this.#rows.values()].filter((row) => row.visit === visit).sort((one, other) => one.id - other.id);
  }

  /** The newest visit whose name begins so; undefined where the lab holds none. */
  latestVisit(beginning) {
    const mine = [...this.#rows.values()].filter(({ visit = '' }) => visit.startsWith(beginning));
    return mine.reduce((newest, row) => (row.id > (newest?.id ?? 0) ? row : newest), undefined)?.visit;
  }

  /** Resolves at the next change, or after so many milliseconds if they are given. */
  changed(patienceMs) {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (patienceMs !== undefined) setTimeout(resolve, patienceMs);
    });
  }

  #tell() {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
