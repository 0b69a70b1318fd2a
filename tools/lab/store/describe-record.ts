/** Makes a record's row and its opened view for the pages. Decides nothing. */
import type { BrowserRecord, OtherRecord, RecordRow, RecordView, ServerRecord } from '../../pairing/record-types.ts';
import { readAttempt } from '../../pairing/read-attempt.ts';
import { maskPersonalData } from '../../privacy/mask.ts';

type Json = Record<string, unknown>;

const knownRows = new WeakMap<ServerRecord, RecordRow>();

/** Records never change, so each is read once, however many pages ask. */
export function toRow(record: ServerRecord): RecordRow {
  const row = knownRows.get(record) ?? makeRow(record);
  knownRows.set(record, row);
  return row;
}

/** Also of a name that is a number. */
function nameIn({ event_name: name }: Json): string {
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}

function makeRow(record: ServerRecord): RecordRow {
  const last = record.attempts.at(-1);
  return {
    side: record.side,
    id: record.id,
    receivedAtMs: record.receivedAtMs,
    eventName: nameIn(record.eventData),
    outcome: record.outcome,
    reason: record.reason,
    target: record.target,
    attempts: record.attempts.length,
    warnings: last?.warnings.length ?? 0,
    statusCode: last?.answer?.statusCode,
    ...readAttempt(last),
  };
}

/**
 * The tag's request is shown as it is, for it is what leaves; what came in is clear text and is masked, and so are the lines of
 * any tag that is not as careful as ours.
 */
export function toView(record: ServerRecord): RecordView {
  return {
    ...record,
    hit: maskPersonalData({ ...record.hit, headers: undefined }) as ServerRecord['hit'],
    form: undefined,
    eventData: maskPersonalData(record.eventData) as Json,
    reason: maskPersonalData(record.reason) as string,
    logs: maskPersonalData(record.logs) as string[],
    row: toRow(record),
  };
}

/** A pixel's call with its clear personal values masked: advanced matching, and e-mail addresses wherever they stand. */
export function toBrowserView(record: BrowserRecord): BrowserRecord {
  const { userData, ...rest } = { ...record, hit: { ...record.hit, headers: undefined } };
  const masked = maskPersonalData(userData, 'user_data') as Record<string, string>;
  return { ...(maskPersonalData(rest) as Omit<BrowserRecord, 'userData'>), userData: masked };
}

/** What another sender sent to Meta; hashes, as the tag's own requests. */
export function toOtherView(record: OtherRecord): OtherRecord {
  return { ...record, hit: maskPersonalData({ ...record.hit, headers: undefined }) as OtherRecord['hit'] };
}
