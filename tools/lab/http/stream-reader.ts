/**
 * One open page. It is sent what changed in pieces, and the next piece once it has taken the last: what waits are numbers of
 * rows, however large the rows and however slow the page. A page that takes nothing at all is dropped; its EventSource comes back.
 */
import type { ServerResponse } from 'node:http';
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

export function formatMessage<Name extends keyof StreamMessages>(name: Name, data: StreamMessages[Name]): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

export class StreamReader {
  readonly #response: ServerResponse;
  readonly #board: PairBoard;
  /** Numbers of rows that the page has not seen in their present state. */
  readonly #changed = new Set<number>();
  /** Numbers of rows that were there before the page, oldest first. */
  #older: number[] = [];
  #waits = false;
  /** Whether it waited at the last look. */
  #waited = false;

  constructor(response: ServerResponse, board: PairBoard) {
    this.#response = response;
    this.#board = board;
    response.on('drain', () => {
      this.#waits = false;
      this.#waited = false;
      this.#pump();
    });
  }

  greet(status: LabStatus): void {
    this.#older = this.#board.ids();
    const rows = this.#takeOlder();
    this.#write('snapshot', { status: JSON.stringify(status), totals: this.#totals(), rows });
    this.#pump();
  }

  tell(rowIds: Iterable<number>): void {
    for (const id of rowIds) this.#changed.add(id);
    this.#pump();
  }

  forget(): void {
    this.#older = [];
    this.#changed.clear();
    this.say(formatMessage('cleared', { totals: this.#board.totals }));
  }

  /** Short, and seldom. */
  say(text: string): void {
    this.#response.write(text);
  }

  keepAliveOrDrop(): void {
    if (this.#waits && this.#waited) this.#response.destroy();
    else if (this.#waits) this.#waited = true;
    else this.#response.write(': still here\n\n');
  }

  end(): void {
    this.#response.end();
  }

  #pump(): void {
    while (!this.#waits && this.#changed.size > 0) this.#writeChanged();
    while (!this.#waits && this.#older.length > 0) this.#write('more', { rows: this.#takeOlder() });
  }

  #writeChanged(): void {
    const ids = [...this.#changed].sort((one, other) => one - other);
    const gone: number[] = [];
    const rows = this.#take(ids, (id) => {
      if (this.#changed.delete(id) && this.#board.get(id) === undefined) gone.push(id);
    });
    this.#write('rows', { totals: this.#totals(), rows, gone: JSON.stringify(gone) });
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
      const row = this.#board.get(id);
      if (row === undefined) continue;
      rows.push(textOf(row));
      length += rows.at(-1)?.length ?? 0;
    }
    return `[${rows.join(',')}]`;
  }

  #totals(): string {
    return JSON.stringify(this.#board.totals);
  }

  /** The parts are JSON already. */
  #write(name: keyof StreamMessages, parts: Record<string, string>): void {
    const members = Object.entries(parts).map(([key, json]) => `"${key}":${json}`);
    this.#waits = !this.#response.write(`event: ${name}\ndata: {${members.join(',')}}\n\n`);
  }
}
