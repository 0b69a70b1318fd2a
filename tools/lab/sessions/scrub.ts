/** Takes what is personal out of records, before a session is shared. What is personal, and what stands in its place, is privacy's. */
import type { BrowserRecord, LabRecord, RecordedHit, ServerRecord } from '../../pairing/record-types.ts';
import { createReplacer, type Replacer } from '../../privacy/replace.ts';

/** Stands where the tag had sent a hash: of another value now, so that it cannot be compared. */
export const HASH = '(hash)';

const WHOLE_HASH = /\b[0-9a-f]{64}\b/g;
const KEPT_COOKIE = /^_(?:fb|ga)/;

export function scrubRecords(records: readonly LabRecord[]): LabRecord[] {
  const replacer = createReplacer();
  return records.map((record) => {
    if (record.side === 'other') return { ...record, ...scrubSent(record, replacer) };
    return record.side === 'browser' ? scrubCall(record, replacer) : scrubEvent(record, replacer);
  });
}

function scrubCall(record: BrowserRecord, replacer: Replacer): BrowserRecord {
  const { userData, hit, ...rest } = record;
  return {
    ...(replacer.value(rest) as Omit<BrowserRecord, 'userData' | 'hit'>),
    userData: replacer.value(userData, 'user_data') as Record<string, string>,
    hit: scrubHit(hit, replacer),
  };
}

function scrubEvent(record: ServerRecord, replacer: Replacer): ServerRecord {
  const scrubLine = (line: string): string => replacer.text(line).replace(WHOLE_HASH, HASH);
  return {
    ...record,
    reason: replacer.text(record.reason),
    logs: record.logs.map(scrubLine),
    eventData: replacer.value(record.eventData) as Record<string, unknown>,
    cookies: record.cookies.map((cookie) =>
      KEPT_COOKIE.test(cookie.name) ? cookie : { name: cookie.name, value: '' },
    ),
    ...scrubSent(record, replacer),
  };
}

type Sent = Pick<ServerRecord, 'attempts' | 'hit'>;

function scrubSent({ attempts, hit }: Sent, replacer: Replacer): Sent {
  const scrubbed = attempts.map((attempt) => ({ ...attempt, body: scrubBody(attempt.body, replacer) }));
  return { attempts: scrubbed, hit: scrubHit(hit, replacer) };
}

/** The tag's requests are JSON, whose names tell what is personal; of any other text only its personal parts are known. */
function scrubBody(body: string, replacer: Replacer): string {
  try {
    return JSON.stringify(hideHashes(replacer.value(JSON.parse(body))));
  } catch {
    return replacer.text(body).replace(WHOLE_HASH, HASH);
  }
}

function hideHashes(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'null';
  return JSON.parse(text.replace(WHOLE_HASH, HASH));
}

function scrubHit(hit: RecordedHit, replacer: Replacer): RecordedHit {
  const headers = Object.entries(hit.headers ?? {}).map(([name, text]) => [
    name,
    name === 'cookie' ? keepCookies(text) : replacer.value(text, name),
  ]);
  return {
    ...hit,
    headers: Object.fromEntries(headers) as Record<string, string>,
    remoteAddress: replacer.text(hit.remoteAddress),
  };
}

/** Cookies of other programs on localhost are none of a session's business. */
function keepCookies(header: string): string {
  const kept = header.split(';').filter((cookie) => KEPT_COOKIE.test(cookie.trim()));
  return kept.map((cookie) => cookie.trim()).join('; ');
}
