/** Stage: tells people how the event ended: one line per pixel, and for a failed event the line from which it can be sent again. */
import { USER_FIELDS } from '../spec/meta-fields.ts';
import { PROBLEMS } from '../spec/problems.ts';
import type { ProblemRow } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { isOn } from './settings.ts';
import type { Fields, MetaEvent, Problem, Result, Settings } from './types.ts';

const SPEAKER = 'CountOnce: ';

const rowOf = (problem: Problem): ProblemRow => {
  for (const row of PROBLEMS) if (row.code === problem.code) return row;
  return { code: problem.code, severity: 'failed', text: problem.code, remedy: '' };
};

/** Whether the problem ends the event. */
export const isSkip = (problem: Problem): boolean => rowOf(problem).severity === 'skipped';

const describe = (problem: Problem): string => {
  const field = problem.field ? `${problem.field}: ` : '';
  return field + rowOf(problem).text + (problem.detail ? ` (${problem.detail})` : '');
};

/** What was left out or repaired on the way, with the reasons. */
const asides = (problems: Problem[]): string => {
  const texts = problems.filter((problem) => !isSkip(problem)).map(describe);
  return texts.length > 0 ? ` Note: ${texts.join('; ')}.` : '';
};

const matchKeys = (userData: Fields): string => {
  const keys: string[] = [];
  for (const row of USER_FIELDS) if (userData[row.key] !== undefined) keys.push(row.key);
  return keys.join(', ');
};

const facts = (parts: string[]): string => ` (${parts.filter((part) => part !== '').join('; ')}).`;

const idOf = (event: MetaEvent): string => `event_id ${event.event_id || 'none'}`;

const traceOf = (result: Result): string => (result.traceId ? `trace ${result.traceId}` : '');

const sentLine = (event: MetaEvent, result: Result): string =>
  `sent to pixel ${result.pixelId}` + facts([idOf(event), `matched by ${matchKeys(event.user_data)}`, traceOf(result)]);

const failedLine = (event: MetaEvent, result: Result): string => {
  const row = rowOf(result.problem as Problem);
  const status = result.status ? `HTTP ${result.status}` : '';
  const code = result.graphCode ? `code ${result.graphCode}` : '';
  return (
    `failed for pixel ${result.pixelId || 'without ID'}: ${result.reason || row.text}` +
    facts([status, code, idOf(event), `matched by ${matchKeys(event.user_data)}`, traceOf(result)]) +
    ` ${result.remedy || row.remedy}`
  );
};

/** One line for an event that was sent or failed, for one pixel. */
export const describeResult = (event: MetaEvent, result: Result, problems: Problem[]): string => {
  const line = result.outcome === 'sent' ? sentLine(event, result) : failedLine(event, result);
  return SPEAKER + event.event_name + ' ' + line + asides(problems);
};

/** One line for an event that no pixel gets. */
export const describeSkip = (eventName: string, skip: Problem, problems: Problem[]): string =>
  `${SPEAKER}${eventName || 'event'} skipped: ${describe(skip)}. ${rowOf(skip).remedy}${asides(problems)}`;

/**
 * All that is needed to send the event again within seven days, without the token: customer information is hashed; IP
 * address and user agent stand in it as Meta needs them.
 */
export const describeForResend = (event: MetaEvent, pixelId: string, gtm: Gtm): string =>
  gtm.JSON.stringify({ countonce: 'resend', pixel_id: pixelId, data: [event] }) || '';

/** Whether outcomes are logged in this run. */
export const logsOutcomes = (settings: Settings, preview: boolean): boolean => {
  const level = settings['logLevel'];
  return level === 'always' || (level !== 'never' && preview);
};

/** A failed event is worth a line in production as well; only "never" keeps it out. */
export const keepsFailed = (settings: Settings): boolean =>
  settings['logLevel'] !== 'never' && isOn(settings, 'keepFailedEvents');
