/**
 * Remembers events by pixel, name and id for 48 hours, as Meta does to count a conversion once. Takes what the server
 * sent and, from other callers, what a browser's pixel sent. Source: Meta, deduplicate pixel and server events.
 */

/** One arrival of an event. */
export interface Sighting {
  pixelId: string;
  eventName: string;
  /** Without an id nothing can be found again: such an event is not kept. */
  eventId?: string;
  channel: 'server' | 'browser';
}

export interface LedgerEntry {
  pixelId: string;
  eventName: string;
  eventId: string;
  /** Unix milliseconds of the first arrival. */
  firstAtMs: number;
  /** How often it arrived by each channel; together more than 1 means that Meta dropped duplicates. */
  server: number;
  browser: number;
}

export interface Ledger {
  add: (sighting: Sighting) => void;
  /** Copies, oldest first, of what has not expired. */
  read: () => LedgerEntry[];
}

const WINDOW_MS = 48 * 3_600_000;
/** A laboratory may run for days: the oldest entries go first. */
const MAX_ENTRIES = 10_000;

export function createLedger(now: () => number): Ledger {
  const entries = new Map<string, LedgerEntry>();
  const expire = () => {
    for (const [key, { firstAtMs }] of entries) {
      if (now() - firstAtMs < WINDOW_MS && entries.size <= MAX_ENTRIES) return;
      entries.delete(key);
    }
  };
  const add = ({ pixelId, eventName, eventId, channel }: Sighting) => {
    if (eventId === undefined || eventId === '') return;
    expire();
    const key = JSON.stringify([pixelId, eventName, eventId]);
    const entry = entries.get(key) ?? { pixelId, eventName, eventId, firstAtMs: now(), server: 0, browser: 0 };
    entry[channel] += 1;
    entries.set(key, entry);
  };
  const read = () => {
    expire();
    return [...entries.values()].map((entry) => ({ ...entry }));
  };
  return { add, read };
}
