/**
 * One open page. It is sent what changed in pieces, and the next piece once it has taken the last: what waits are numbers of
 * rows, however large the rows and however slow the page. A page that takes nothing at all is dropped; its EventSource comes back.
 */
import type { StreamingApi } from 'hono/utils/stream';
import type { PairBoard } from '../../pairing/pair-board.ts';
import type { PairRow, PairTotals } from '../../pairing/pair-types.ts';
import type { LabStatus } from '../lab-status.ts';

/** Messages by name of the server-sent event. Rows come newest first in `snapshot` and `more`, else oldest first. */
export interface StreamMessages {
  /** The beginning; the rest follows in `more`. */
  snapshot: { status: LabStatus; totals: PairTotals; rows: PairRow[] };
  more: { rows: PairRow[] };
  /** `gone` are rows that became part of another row, or that the ring has dropped. */
  rows: { totals: PairTotals; rows: PairRow[]; gone: number[] };
  cleared: { totals: PairTotals };
  /** The form was applied, sending was confirmed, or a switch was moved. */
  status: { status: LabStatus };
}

/** Of one message, in characters; a row more may stand on it. */
const PIECE = 128 * 1024;

const texts = new WeakMap<PairRow, string>();

/** Several pages ask for the same row. */
function textOf(row: PairRow): string {
  const text = texts.get(row) ?? JSON.stringify(row);
  texts.set(row, text);
  return text;
}

interface ReaderParts {
  board: PairBoard;
  status: LabStatus;
  /** What the page reads. A text is taken once the page has read most of what came before it. */
  stream: StreamingApi;
}

export class StreamReader {
  readonly #parts: ReaderParts;
  /** Numbers of rows that the page has not seen in their present state. */
  readonly #changed = new Set<number>();
  /** Numbers of rows that were there before the page, oldest first. */
  #older: number[];
  /** Short messages, each at most once: only their last state counts. */
  #due = { snapshot: true, cleared: false, status: false };
  /** Ends the wait for something to tell; undefined while the page takes what it was given. */
  #wake: (() => void) | undefined;
  /** Whether the page was taking the same piece at the last look. */
  #isSlow = false;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    this.#older = parts.board.ids();
  }

  /** Tells the page what there is, piece by piece; resolves when it is gone. */
  async follow(): Promise<void> {
    const { stream } = this.#parts;
    stream.onAbort(() => this.#wake?.());
    while (!stream.aborted && !stream.closed) {
      const piece = this.#piece();
      if (piece !== undefined) await stream.write(piece);
      else await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = undefined;
      this.#isSlow = false;
    }
  }

  tell(rowIds: Iterable<number>): void {
    for (const id of rowIds) this.#changed.add(id);
    this.#wake?.();
  }

  forget(): void {
    this.#older = [];
    this.#changed.clear();
    this.#due.cleared = true;
    this.#wake?.();
  }

  showStatus(): void {
    this.#due.status = true;
    this.#wake?.();
  }

  /** Whether it is to be dropped: it has taken nothing since the last look. */
  isDeaf(): boolean {
    const isTaking = this.#wake === undefined;
    if (isTaking && this.#isSlow) return true;
    this.#isSlow = isTaking;
    if (!isTaking) void this.#parts.stream.write(': still here\n\n');
    return false;
  }

  end(): void {
    void this.#parts.stream.close();
    this.#wake?.();
  }

  #piece(): string | undefined {
    const due = this.#due;
    const status = JSON.stringify(this.#parts.status);
    if (due.snapshot) {
      this.#due = { snapshot: false, cleared: false, status: false };
      return message('snapshot', { status, totals: this.#totals(), rows: this.#takeOlder() });
    }
    if (due.cleared) {
      due.cleared = false;
      return message('cleared', { totals: this.#totals() });
    }
    if (due.status) {
      due.status = false;
      return message('status', { status });
    }
    if (this.#changed.size > 0) return this.#takeChanged();
    return this.#older.length > 0 ? message('more', { rows: this.#takeOlder() }) : undefined;
  }

  #takeChanged(): string {
    const ids = [...this.#changed].sort((one, other) => one - other);
    const gone: number[] = [];
    const rows = this.#take(ids, (id) => {
      if (this.#changed.delete(id) && this.#parts.board.get(id) === undefined) gone.push(id);
    });
    return message('rows', { totals: this.#totals(), rows, gone: JSON.stringify(gone) });
  }

  #takeOlder(): string {
    const newestFirst = this.#older.toReversed();
    let taken = 0;
    const rows = this.#take(newestFirst, () => (taken += 1));
    this.#older.length -= taken;
    return rows;
  }

  /** As many as fit into a piece, as JSON. */
  #take(ids: readonly number[], taken: (id: number) => void): string {
    const rows: string[] = [];
    let length = 0;
    for (const id of ids) {
      if (length > PIECE) break;
      taken(id);
      const row = this.#parts.board.get(id);
      if (row === undefined) continue;
      rows.push(textOf(row));
      length += rows.at(-1)?.length ?? 0;
    }
    return `[${rows.join(',')}]`;
  }

  #totals(): string {
    return JSON.stringify(this.#parts.board.totals);
  }
}

/** A server-sent event. The parts are JSON already. */
function message(name: keyof StreamMessages, parts: Record<string, string>): string {
  const members = Object.entries(parts).map(([key, json]) => `"${key}":${json}`);
  return `event: ${name}\ndata: {${members.join(',')}}\n\n`;
}
