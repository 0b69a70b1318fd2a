/** Stage: tells people how the event ended: one line per pixel, and for a failed event the line from which it can be sent again. */
import { PROBLEM_TEXTS, USER_ROWS } from '../spec/runtime.ts';
import type { Gtm } from './gtm.ts';
import { isOn, isPixelId } from './settings.ts';
import type { Fields, MetaEvent, Problem, Result } from './types.ts';

const SPEAKER = 'CountOnce: ';

const MOST_NOTES = 10;
const LONGEST = 100;

/** Names and ids come from outside: a line stays one line, without control characters or U+2028 and its kin. */
const oneLine = (text: string): string =>
  text
    .split('')
    .map((ch) => (ch < ' ' || (ch > '~' && ch < '¡') || (ch > '‧' && ch < '‰') ? ' ' : ch))
    .join('');

/** What comes from outside, in a length that people read. */
const short = (text: string): string => (text.length > LONGEST ? `${text.substring(0, LONGEST)}…` : text);

/** `user_data.ph: a placeholder, not data (user_data.phone)` */
const describe = (problem: Problem): string =>
  (problem.field ? `${short(problem.field)}: ` : '') +
  PROBLEM_TEXTS[problem.code] +
  (problem.detail ? ` (${short(problem.detail)})` : '');

/** What was left out or repaired on the way, with the reasons. */
const notes = (problems: Problem[]): string => {
  const texts = problems.slice(0, MOST_NOTES).map(describe);
  if (problems.length > MOST_NOTES) texts.push(`and ${problems.length - MOST_NOTES} more`);
  return texts.length > 0 ? ` Note: ${texts.join('; ')}.` : '';
};

/** What the log tells about the event and the answer, `(event_id …; matched by em, ph; trace …)`. */
const facts = (event: MetaEvent, result: Result): string => {
  const keys = USER_ROWS.map((row) => row.key).filter((key) => event.user_data[key] !== undefined);
  const parts = [`event_id ${short(event.event_id || 'none')}`, `matched by ${keys.join(', ')}`];
  if (result.outcome === 'failed' && result.status) parts.push(`HTTP ${result.status}`);
  if (result.graphCode) parts.push(`code ${result.graphCode}`);
  if (result.traceId) parts.push(`trace ${result.traceId}`);
  return `(${parts.join('; ')})`;
};

/** One line for an event that was sent or failed, for one pixel. */
export const describeResult = (event: MetaEvent, result: Result, problems: Problem[]): string => {
  const reason = result.reason || (result.problem ? PROBLEM_TEXTS[result.problem] : '');
  const pixel = isPixelId(result.pixelId) ? result.pixelId : 'without a valid ID';
  const outcome = reason ? `failed for pixel ${pixel}: ${reason}` : `sent to pixel ${pixel}`;
  return oneLine(`${SPEAKER}${short(event.event_name)} ${outcome} ${facts(event, result)}.${notes(problems)}`);
};

/** One line for an event that no pixel gets. */
export const describeSkip = (eventName: string, skip: Problem, problems: Problem[]): string => {
  const text = PROBLEM_TEXTS[skip.code];
  // The reason ends at the first full stop; what to do follows it.
  const end = text.indexOf('. ');
  const detail = skip.detail || skip.field;
  const reason = text.substring(0, end) + (detail ? ` (${short(detail)})` : '') + text.substring(end);
  return oneLine(`${SPEAKER}${short(eventName || 'event')} skipped: ${reason}${notes(problems)}`);
};

/**
 * All that is needed to send the event again within seven days, without the token: customer information is hashed; IP
 * address and user agent stand in it as Meta needs them. With it the reason, because in production no other line has it.
 */
export const describeForResend = (event: MetaEvent, result: Result, gtm: Gtm): string => {
  const reason = [result.graphCode, result.problem, result.traceId].filter((part) => !!part).join(' ');
  const pixelId = isPixelId(result.pixelId) ? result.pixelId : '';
  return oneLine(gtm.JSON.stringify({ countonce: 'resend', reason, pixel_id: pixelId, data: [event] }) || '');
};

/** Whether outcomes are logged in this run. */
export const logsOutcomes = (settings: Fields, preview: boolean): boolean =>
  settings['logLevel'] === 'always' || (settings['logLevel'] !== 'never' && preview);

/** A failed event is worth a line in production as well; only "never" keeps it out. */
export const keepsFailed = (settings: Fields): boolean =>
  settings['logLevel'] !== 'never' && isOn(settings, 'keepFailedEvents');
