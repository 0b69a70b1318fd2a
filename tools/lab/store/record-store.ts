/** A ring of the newest records, with totals and listeners. Knows neither HTTP nor pages; keeps nothing on disk. */
import type {
  LabRecord,
  NewBrowserRecord,
  NewOtherRecord,
  NewRecord,
  ServerRecord,
  Totals,
} from '../../pairing/record-types.ts';
import { toRow } from './describe-record.ts';

const DEFAULT_CAPACITY = 10_000;

/** Hostile hits can be large, so the ring is bounded by weight as well as by number. */
const DEFAULT_MAX_BYTES = 128 * 1024 * 1024;

export interface StoreListener {
  added(record: LabRecord): void;
  cleared(): void;
}

export interface StoreBounds {
  /** Records. */
  capacity?: number;
  /** All records together: the characters of their names and texts. */
  maxBytes?: number;
}

const NO_TOTALS: Totals = { received: 0, sent: 0, skipped: 0, failed: 0, refused: 0, matchKeys: 0, browser: 0 };

export class RecordStore {
  readonly capacity: number;
  readonly #maxBytes: number;
  /** Kept in the order of insertion: the first entry is the oldest record. */
  readonly #kept = new Map<number, { record: LabRecord; bytes: number }>();
  readonly #listeners = new Set<StoreListener>();
  #totals = NO_TOTALS;
  #bytes = 0;
  #lastId = 0;

  constructor({ capacity = DEFAULT_CAPACITY, maxBytes = DEFAULT_MAX_BYTES }: StoreBounds = {}) {
    this.capacity = capacity;
    this.#maxBytes = maxBytes;
  }

  /** Since the start or the last clear, also of records that the ring has dropped. */
  get totals(): Totals {
    return this.#totals;
  }

  /** Numbers and keeps the record, drops the oldest ones where a bound is passed, and tells the listeners. */
  add(newRecord: NewRecord): ServerRecord;
  add(newRecord: NewRecord | NewBrowserRecord | NewOtherRecord): LabRecord;
  add(newRecord: NewRecord | NewBrowserRecord | NewOtherRecord): LabRecord {
    const record: LabRecord = { ...newRecord, id: ++this.#lastId };
    const bytes = weigh(record);
    this.#kept.set(record.id, { record, bytes });
    this.#bytes += bytes;
    this.#dropOldest();
    this.#totals = countRecord(this.#totals, record);
    for (const listener of this.#listeners) listener.added(record);
    return record;
  }

  get(id: number): LabRecord | undefined {
    return this.#kept.get(id)?.record;
  }

  /** Newest first, of all sides. */
  all(): LabRecord[] {
    return [...this.#kept.values()].map((entry) => entry.record).reverse();
  }

  /** The server's side alone, newest first. */
  list(): ServerRecord[] {
    return this.all().filter((record) => record.side === 'server');
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
    this.#totals = NO_TOTALS;
    for (const listener of this.#listeners) listener.cleared();
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #dropOldest(): void {
    for (const [id, { bytes }] of this.#kept) {
      if (this.#kept.size <= this.capacity && this.#bytes <= this.#maxBytes) return;
      this.#kept.delete(id);
      this.#bytes -= bytes;
    }
  }
}

function countRecord(totals: Totals, record: LabRecord): Totals {
  if (record.side === 'other') return totals;
  if (record.side === 'browser') return { ...totals, browser: totals.browser + 1 };
  const counted = { ...totals, received: totals.received + 1 };
  counted[record.outcome] += 1;
  if (record.outcome === 'sent') counted.matchKeys += toRow(record).mapped?.matchKeys.length ?? 0;
  return counted;
}

/** The lengths of all texts, and a little for each member. Writing it all as JSON would cost more than running the tag. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let sum = 16;
  for (const [key, child] of Object.entries(value)) sum += key.length + weigh(child);
  return sum;
}
