/**
 * Takes a body, lets the relay deliver its events, and says with the status what becomes of them: 2xx acknowledges, and only what
 * Meta has taken, what is not to be sent, or what lies in the dead letter is acknowledged. Knows no HTTP beyond the status.
 */
import type { Message } from './google.ts';
import { readPush, type PushedMessage } from './push.ts';
import { readItems } from './read-items.ts';
import { DoneEvents } from './done-events.ts';
import { idFrom, type Relay } from './relay.ts';
import type { Report } from './verdict.ts';

export interface ReceiveParts {
  relay: Relay;
  /** Puts events where no further try can help into the dead letter. Rejects where it cannot. */
  putAside?: (messages: Message[]) => Promise<void>;
  log: (entry: LogEntry) => void;
}

/** A line of JSON as Cloud Logging reads it. Holds nothing personal. */
export interface LogEntry {
  severity: 'INFO' | 'WARNING' | 'ERROR';
  message: string;
  [label: string]: unknown;
}

export interface Reply {
  status: 200 | 422 | 503;
  body: { sent: number; skipped: number; failed: number; events: Report[] };
}

/** Of the events that failed, as many have a line of their own in the log. */
const MOST_LINES = 20;

export type Receive = (body: unknown) => Promise<Reply>;

export function createReceiver({ relay, putAside, log }: ReceiveParts): Receive {
  const done = new DoneEvents();
  return async (body) => {
    const message = readPush(body);
    const reports = await (message ? deliverMessage(message, relay, done) : relay.deliver(readItems(body)));
    writeLog(reports, message, log);
    const isSetAside = message && putAside && (await setAside(reports, message, putAside));
    return { status: isSetAside ? 200 : statusOf(reports), body: count(reports) };
  };
}

/** A message comes again as a whole, also where only some of its events wait. */
async function deliverMessage({ messageId, reads }: PushedMessage, relay: Relay, done: DoneEvents): Promise<Report[]> {
  const known = reads.map((_, position) => done.get(messageId, position));
  const open = [...reads.keys()].filter((position) => known[position] === undefined);
  const spareId = (at: number): string => idFrom('pubsub', messageId, String(open[at]));
  const reports = await relay.deliver(
    open.map((position) => reads[position]),
    spareId,
  );
  for (const report of reports) {
    const position = open[report.position] ?? 0;
    known[position] = { ...report, position };
    if (report.outcome !== 'failed') done.add(messageId, { ...report, position });
  }
  return known.flatMap((report) => report ?? []);
}

/** Whether the message is done with: nothing in it may be taken later, and what failed lies in the dead letter. */
async function setAside(
  reports: readonly Report[],
  { messageId, values }: PushedMessage,
  putAside: (messages: Message[]) => Promise<void>,
): Promise<boolean> {
  const failed = reports.flatMap((report) => (report.outcome === 'failed' ? [report] : []));
  if (failed.length === 0 || failed.some(({ again }) => again)) return false;
  try {
    await putAside(
      failed.map(({ position, field, reason, remedy }) => ({
        data: JSON.stringify(values[position]),
        attributes: { field, reason, remedy, messageId, position: String(position) },
      })),
    );
    return true;
  } catch {
    // Not acknowledged: the subscription brings it again.
    return false;
  }
}

function statusOf(reports: readonly Report[]): Reply['status'] {
  const failures = reports.filter((report) => report.outcome === 'failed');
  if (failures.length === 0) return 200;
  return failures.some(({ again }) => again) ? 503 : 422;
}

function count(events: Report[]): Reply['body'] {
  const counts = { sent: 0, skipped: 0, failed: 0 };
  for (const { outcome } of events) counts[outcome] += 1;
  return { ...counts, events };
}

function writeLog(reports: readonly Report[], pushed: PushedMessage | undefined, log: ReceiveParts['log']): void {
  const labels = pushed && { messageId: pushed.messageId };
  const failed = reports.filter((report) => report.outcome === 'failed');
  for (const report of failed.slice(0, MOST_LINES)) {
    const { event_name: name = 'Event', event_id: id, again, field, reason, remedy } = report;
    const message = `${name} ${again ? 'waits' : 'failed'}: ${field}: ${reason} ${remedy}`;
    log({ severity: again ? 'WARNING' : 'ERROR', message, ...(id && { event_id: id }), ...labels });
  }
  const { sent, skipped } = count([...reports]);
  log({ severity: 'INFO', message: `${sent} sent, ${skipped} skipped, ${failed.length} failed`, ...labels });
}
