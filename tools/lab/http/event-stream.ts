/** Server-sent events for any number of open pages. Gathers rows for a moment, so that a burst of hits stays cheap. */
import type { ServerResponse } from 'node:http';
import type { LabStatus, RecordRow, ServerRecord, StreamMessages } from '../record-types.ts';
import { toRow } from '../store/describe-record.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { Reply } from './exchange.ts';

const GATHER_MS = 40;
const KEEP_ALIVE_MS = 15_000;

/** A page that cannot follow is cut off; its EventSource reconnects and begins with a fresh snapshot. */
const MAX_BACKLOG_BYTES = 16 * 1024 * 1024;

export class EventStream {
  readonly #store: RecordStore;
  readonly #status: LabStatus;
  readonly #clients = new Set<ServerResponse>();
  readonly #unsubscribe: () => void;
  readonly #keepAlive: NodeJS.Timeout;
  #waiting: RecordRow[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(store: RecordStore, status: LabStatus) {
    this.#store = store;
    this.#status = status;
    this.#unsubscribe = store.subscribe({
      added: (record) => this.#gather(record),
      cleared: () => this.#forget(),
    });
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

  /** Rows that wait for the next flush are in this snapshot too; pages tell records apart by their id. */
  #accept(response: ServerResponse): void {
    const rows = this.#store.list().map(toRow);
    response.write(formatMessage('snapshot', { status: this.#status, totals: this.#store.totals, rows }));
    this.#clients.add(response);
    response.on('close', () => this.#clients.delete(response));
  }

  #gather(record: ServerRecord): void {
    if (this.#clients.size === 0) return;
    this.#waiting.push(toRow(record));
    this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS);
  }

  #flush(): void {
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    this.#broadcast(formatMessage('rows', { totals: this.#store.totals, rows: this.#waiting }));
    this.#waiting = [];
  }

  #forget(): void {
    this.#waiting = [];
    this.#broadcast(formatMessage('cleared', { totals: this.#store.totals }));
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
