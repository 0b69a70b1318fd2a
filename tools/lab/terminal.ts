/** What the lab says in the terminal: where it is, what it does with events, how to stop it, and a line for each action. */
import type { LabOptions } from './lab-options.ts';
import type { PairBoard } from '../pairing/pair-board.ts';
import type { PairRow, Verdict } from '../pairing/pair-types.ts';
import { TEST_EVENTS_COUNT } from './real/test-events.ts';

/** Both sides of an action seldom come together, and a verdict before that is none. */
const SETTLED_MS = 2_000;

export function greeting(url: string, { meta }: Pick<LabOptions, 'meta'>): string {
  const mode = meta
    ? `Real mode: events go to Meta, dataset ${meta.pixelId}. ${TEST_EVENTS_COUNT}`
    : 'Events go to a stand-in for Meta; nothing leaves this computer.';
  return `CountOnce Lab: ${url}\n${mode}\nStop it with Ctrl+C.\n`;
}

/** Hits are written by strangers: nothing of theirs may steer the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(0, 80);

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export const describeRow = ({ firstAtMs, title, verdict, remedy }: PairRow): string =>
  `${CLOCK.format(firstAtMs)}  ${printable(title)}: ${verdict.replaceAll('-', ' ')}${remedy ? `. ${remedy}` : ''}\n`;

/** Writes a line once a row has rested, and another one where its verdict changes later. Returns what ends it and writes the rest. */
export function followRows(board: PairBoard, write: (line: string) => void): () => void {
  const changedAtMs = new Map<number, number>();
  const told = new Map<number, Verdict>();
  const tell = (untilMs: number): void => {
    for (const [id, atMs] of changedAtMs) {
      if (atMs > untilMs) continue;
      changedAtMs.delete(id);
      const row = board.get(id);
      if (row === undefined) told.delete(id);
      else if (told.get(id) !== row.verdict) write(describeRow(row));
      if (row !== undefined) told.set(id, row.verdict);
    }
  };
  const unsubscribe = board.subscribe((id) => void changedAtMs.set(id, Date.now()));
  const timer = setInterval(() => tell(Date.now() - SETTLED_MS), SETTLED_MS / 4);
  timer.unref();
  return () => {
    clearInterval(timer);
    unsubscribe();
    tell(Infinity);
  };
}
