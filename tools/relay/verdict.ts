/**
 * How an event ended, for whoever sent it: sent, skipped as wanted, or failed, and then whether another try can help. Looks at
 * what the tag did and at Meta's answer; the words are rows of the tag's tables.
 */
import { PROBLEMS, type ProblemCode } from '../../template/spec/problems.ts';
import type { Attempt } from '../pairing/record-types.ts';
import type { TagRun } from '../tag/run-tag.ts';
import { readGraphError } from './graph-error.ts';
import type { Complaint } from './input-error.ts';

export type Verdict =
  | { outcome: 'sent' }
  | { outcome: 'skipped'; reason: string }
  /** `again`: nothing is wrong with the event, so it is to be sent again under the same id. */
  | ({ outcome: 'failed'; again: boolean } & Complaint);

/** How the event at this place of the input ended. Holds nothing personal. */
export type Report = Verdict & {
  /** The first is 0. */
  position: number;
  /** As Meta got them; absent where nothing was made. */
  event_name?: string;
  event_id?: string;
};

/** What the tag is told for an event that has no id and gets none. It never reaches Meta. */
export const WITHOUT_ID = 'The event has no id.';

const ID_REMEDY =
  'Send event_id or transaction_id: without an id neither Meta nor a second try can tell a repeat from another event.';

/** Reasons for which nothing is to be sent and nobody has to do anything. All others are faults of the event. */
const WANTED: readonly ProblemCode[] = [
  'consent_denied',
  'consent_unknown',
  'automatic_event',
  'mapped_to_nothing',
  'unmapped_event',
];

export function judge({ outcome, reason, attempts }: Pick<TagRun, 'outcome' | 'reason' | 'attempts'>): Verdict {
  if (outcome === 'sent') return { outcome: 'sent' };
  if (outcome === 'skipped') return judgeSkip(reason);
  const failures = attempts.map(judgeAttempt).filter((verdict) => verdict.outcome === 'failed');
  // With several pixels, one that may take it later decides: the others drop the repeat by its id.
  const [first] = [...failures.filter(({ again }) => again), ...failures];
  return first ?? failed({ field: 'tag', reason, remedy: 'Look at the settings of the relay.' }, true);
}

function failed(complaint: Complaint, again = false): Verdict & { outcome: 'failed' } {
  return { outcome: 'failed', again, ...complaint };
}

/** The tag's sentence begins with the text of the problem's row, behind which the field stands in brackets. */
function judgeSkip(sentence: string): Verdict {
  const row = PROBLEMS.find(
    ({ severity, text }) => severity === 'skipped' && sentence.slice(1).startsWith(text.slice(1)),
  );
  if (row === undefined || WANTED.includes(row.code)) return { outcome: 'skipped', reason: sentence };
  const named = /^ \(([\w.]+)/.exec(sentence.slice(row.text.length))?.[1];
  const reason = `${row.text.charAt(0).toUpperCase()}${row.text.slice(1)}.`;
  return failed({ field: named ?? FIELDS[row.code] ?? 'event', reason, remedy: row.remedy });
}

/** Where the tag's sentence needs none because its text says it. */
const FIELDS: Partial<Record<ProblemCode, string>> = {
  no_event_name: 'event_name',
  personal_event_name: 'event_name',
  too_old: 'event_time',
  no_identifier: 'user_data',
};

function judgeAttempt({ answer, fault }: Attempt): Verdict {
  if (answer === undefined) {
    if (fault === WITHOUT_ID) return failed({ field: 'event_id', reason: fault, remedy: ID_REMEDY });
    return failed({ field: 'Meta', reason: fault ?? 'No answer came in time.', remedy: AGAIN }, true);
  }
  const { code, isOfEvent, isTransient, row } = readGraphError(answer);
  if (code === '' && answer.statusCode < 300)
    return readTaken(answer.body) ? { outcome: 'sent' } : failed({ ...NOT_COUNTED, remedy: AGAIN }, true);
  const said = `Meta answered ${answer.statusCode}${code && `, code ${code}`}`;
  const reason = row ? `${said}: ${row.text}.` : `${said}.`;
  if (isTransient) return failed({ field: 'Meta', reason, remedy: AGAIN }, true);
  const remedy = row?.remedy ?? 'Look the code up in Meta’s list of errors.';
  // Token, pixel and address are the relay's: once they are right, the event is taken.
  return failed({ field: isOfEvent ? 'event' : 'settings', reason, remedy }, !isOfEvent);
}

const AGAIN = 'Send it again under the same id; a queue does so by itself.';

const NOT_COUNTED = { field: 'Meta', reason: 'Meta answered, but did not count the event.' };

/** The answer is one that batches.ts has written for this event. */
const readTaken = (body: string): boolean => body.includes('"events_received":1');
