/** Server-sent events for the open pages, a limited number of them. Gathers changes for a moment, so that a burst of hits stays cheap. */
import { stream } from 'hono/streaming';
import type { PairBoard } from '../../pairing/pair-board.ts';
import type { LabStatus } from '../lab-status.ts';
import { RequestError } from './request-error.ts';
import type { LabContext } from './routes.ts';
import { StreamReader } from './stream-reader.ts';

const GATHER_MS = 40;

export interface StreamBounds {
  /** How long a page may leave what was sent to it unread. Comments that keep the connection alive go out as often. */
  patienceMs?: number;
  /** Open pages at the same time. */
  mostReaders?: number;
}

export class EventStream {
  readonly #board: PairBoard;
  readonly #status: LabStatus;
  readonly #mostReaders: number;
  /** With what ends the connection of each. */
  readonly #readers = new Map<StreamReader, () => void>();
  readonly #unsubscribe: () => void;
  readonly #keepAlive: NodeJS.Timeout;
  /** Numbers of rows that changed since the last flush. */
  readonly #changed = new Set<number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(board: PairBoard, status: LabStatus, { patienceMs = 15_000, mostReaders = 32 }: StreamBounds = {}) {
    this.#board = board;
    this.#status = status;
    this.#mostReaders = mostReaders;
    this.#unsubscribe = board.subscribe((rowId) => this.#gather(rowId));
    this.#keepAlive = setInterval(() => this.#lookAfterReaders(), patienceMs);
    // A lab that could not start must not live on for the sake of this timer.
    this.#keepAlive.unref();
  }

  /** The reply to `GET /api/stream`. Throws RequestError where too many pages follow already. */
  open(c: LabContext): Response {
    if (this.#readers.size >= this.#mostReaders) throw tooMany(this.#mostReaders);
    c.header('Content-Type', 'text/event-stream; charset=utf-8');
    return stream(c, async (opened) => {
      const reader = new StreamReader({ board: this.#board, status: this.#status, stream: opened });
      this.#readers.set(reader, () => c.env.outgoing.destroy());
      await reader.follow();
      this.#readers.delete(reader);
    });
  }

  close(): void {
    this.#unsubscribe();
    clearInterval(this.#keepAlive);
    clearTimeout(this.#timer);
    for (const reader of this.#readers.keys()) reader.end();
  }

  /** Tells every page that nothing is left. */
  clear(): void {
    this.#changed.clear();
    for (const reader of this.#readers.keys()) reader.forget();
  }

  /** Tells every page that the lab's status has changed. */
  showStatus(): void {
    for (const reader of this.#readers.keys()) reader.showStatus();
  }

  #gather(rowId: number): void {
    if (this.#readers.size === 0) return;
    this.#changed.add(rowId);
    this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS);
  }

  #flush(): void {
    this.#timer = undefined;
    for (const reader of this.#readers.keys()) reader.tell(this.#changed);
    this.#changed.clear();
  }

  #lookAfterReaders(): void {
    for (const [reader, drop] of this.#readers) {
      if (!reader.isDeaf()) continue;
      this.#readers.delete(reader);
      drop();
    }
  }
}

function tooMany(most: number): RequestError {
  return new RequestError(503, {
    field: 'stream',
    reason: `${most} pages follow this lab already.`,
    remedy: 'Close a page of the lab that you no longer need.',
  });
}
