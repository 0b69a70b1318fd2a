/** Says how a run of the tag ended, and why, in one sentence. Looks at what happened, not at the tag's own words alone. */
import type { Attempt, Outcome } from '../pairing/record-types.ts';

export interface FinishedRun {
  /** Which callback the tag called first, as the sandbox reports it. */
  outcome: 'success' | 'failure' | 'none';
  /** Why the code stopped, when it broke a rule of the sandbox. */
  error?: string;
  attempts: Attempt[];
  /** The tag's own log lines. */
  logs: string[];
}

export interface Verdict {
  outcome: Outcome;
  reason: string;
}

export function judgeRun(run: FinishedRun): Verdict {
  if (run.error !== undefined) return failed(`The tag stopped: ${run.error}`);
  if (run.outcome === 'none') return failed('The tag called neither gtmOnSuccess nor gtmOnFailure.');
  const last = run.attempts.at(-1);
  const ownWords = readReason(run.logs[0]);
  if (last === undefined) {
    if (run.outcome === 'failure') return failed(ownWords ?? 'The tag called gtmOnFailure and sent nothing.');
    return { outcome: 'skipped', reason: ownWords ?? 'The tag sent nothing and called gtmOnSuccess.' };
  }
  if (last.answer === undefined) return failed(last.fault ?? 'No answer came in time.');
  if (run.outcome === 'failure')
    return failed(readGraphError(last.answer) ?? ownWords ?? 'The tag called gtmOnFailure.');
  return { outcome: 'sent', reason: describeSuccess(run.attempts) };
}

/** How the template's line begins: `CountOnce: Purchase skipped: `, which the row says already. */
const OPENING = /^CountOnce: .{0,200}? (?:skipped|failed[^:]{0,60}): /;

function readReason(line: string | undefined): string | undefined {
  const reason = line?.replace(OPENING, '');
  return reason && reason.charAt(0).toUpperCase() + reason.slice(1);
}

function failed(reason: string): Verdict {
  return { outcome: 'failed', reason };
}

function describeSuccess(attempts: Attempt[]): string {
  const { statusCode, body } = attempts.at(-1)?.answer ?? { statusCode: 0, body: '' };
  const received = parseAnswer(body)?.events_received;
  const count = typeof received === 'number' ? `, events_received ${received}` : '';
  const tries = attempts.length > 1 ? ` at attempt ${attempts.length}` : '';
  return `Answered ${statusCode}${count}${tries}.`;
}

interface GraphError {
  message?: unknown;
  code?: unknown;
  error_subcode?: unknown;
  error_user_title?: unknown;
}

/** Source: Meta, Graph API error envelope: {"error":{"message","type","code","error_subcode",…}}. */
function readGraphError({ statusCode, body }: { statusCode: number; body: string }): string | undefined {
  const error = parseAnswer(body)?.error;
  if (typeof error !== 'object' || error === null) return undefined;
  const codes = [error.code, error.error_subcode].filter((code) => typeof code === 'number').join('/');
  const title = [error.message, error.error_user_title].filter((text) => typeof text === 'string').join(' – ');
  return `Answered ${statusCode}, code ${codes}: ${title}`;
}

interface GraphBody {
  events_received?: unknown;
  error?: GraphError | null;
}

function parseAnswer(body: string): GraphBody | undefined {
  try {
    return (JSON.parse(body) ?? undefined) as GraphBody | undefined;
  } catch {
    return undefined;
  }
}
