/** Server-sent events for any number of open pages. Gathers changes for a moment, so that a burst of hits stays cheap. */
import type { ServerResponse } from 'node:http';
import type { PairBoard } from '../pairing/pair-board.ts';
import type { PairRow, PairTotals } from '../pairing/pair-types.ts';
import type { LabStatus } from '../record-types.ts';
import type { Reply } from './exchange.ts';

/** Messages of /api/stream, by name of the server-sent event. Rows come newest first in a snapshot, else oldest first. */
export interface StreamMessages {
  snapshot: { status: LabStatus; totals: PairTotals; rows: PairRow[] };
  /** `gone` are rows that became part of another row, or that the ring has dropped. */
  rows: { totals: PairTotals; rows: PairRow[]; gone: number[] };
  cleared: { totals: PairTotals };
  /** The form was applied, or sending was confirmed. */
  status: { status: LabStatus };
}

const GATHER_MS = 40;
const KEEP_ALIVE_MS = 15_000;

/** A page that cannot follow is cut off; its EventSource reconnects and begins with a fresh snapshot. */
const MAX_BACKLOG_BYTES = 16 * 1024 * 1024;

export class EventStream {
  readonly #board: PairBoard;
  readonly #status: LabStatus;
  readonly #clients = new Set<ServerResponse>();
  readonly #unsubscribe: () => void;
  readonly #keepAlive: NodeJS.Timeout;
  /** Numbers of rows that changed since the last flush. */
  readonly #changed = new Set<number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(board: PairBoard, status: LabStatus) {
    this.#board = board;
    this.#status = status;
    this.#unsubscribe = board.subscribe((rowId) => this.#gather(rowId));
    this.#keepAlive = setInterval(() => this.#broadcast(': still here\n\n'), KEEP_ALIVE_MS);
    // A lab that could not start must not live on for the sake of this timer.
    this.#keepAlive.unref();
  }

  /** The reply to `GET /api/stream`. */
  open(): Reply {
    const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' };
    return { status: 200, headers, stream: (response) => this.#accept(response) };
  }

  close(): void {
    this.#unsubscribe();
    clearInterval(this.#keepAlive);
    clearTimeout(this.#timer);
    for (const client of this.#clients) client.end();
  }

  /** Tells every page that nothing is left. */
  clear(): void {
    this.#changed.clear();
    this.#broadcast(formatMessage('cleared', { totals: this.#board.totals }));
  }

  /** Tells every page that the lab's status has changed. */
  showStatus(): void {
    this.#broadcast(formatMessage('status', { status: this.#status }));
  }

  /** Rows that wait for the next flush are in this snapshot too; pages tell rows apart by their id. */
  #accept(response: ServerResponse): void {
    const { totals } = this.#board;
    response.write(formatMessage('snapshot', { status: this.#status, totals, rows: this.#board.list() }));
    this.#clients.add(response);
    response.on('close', () => this.#clients.delete(response));
  }

  #gather(rowId: number): void {
    if (this.#clients.size === 0) return;
    this.#changed.add(rowId);
    this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS);
  }

  #flush(): void {
    this.#timer = undefined;
    if (this.#changed.size === 0) return;
    const ids = [...this.#changed].sort((one, other) => one - other);
    this.#changed.clear();
    const rows = ids.flatMap((id) => this.#board.get(id) ?? []);
    const present = new Set(rows.map(({ id }) => id));
    const gone = ids.filter((id) => !present.has(id));
    this.#broadcast(formatMessage('rows', { totals: this.#board.totals, rows, gone }));
  }

  #broadcast(text: string): void {
    for (const client of this.#clients) {
      if (client.writableLength > MAX_BACKLOG_BYTES) client.destroy();
      else client.write(text);
    }
  }
}

function formatMessage<Name extends keyof StreamMessages>(name: Name, data: StreamMessages[Name]): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
