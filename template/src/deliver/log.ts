/** Tells people how the event ended: one line per pixel, and for a failed event the line from which it can be sent again. */
import { userKeys } from '../customer/memory.ts';
import { JSON, logToConsole } from '../gtm.ts';
import { isOn, setting } from '../settings.ts';
import { textOf, type Fields } from '../values.ts';
import { describeNotes, oneLine, short, textBehind, type Problem } from '../words.ts';
import { codeIn, meaningOf, traceIn } from './graph-answer.ts';
import { isPreview } from './pixels.ts';
import type { Result } from './send.ts';

const SPEAKER = 'CountOnce: ';

/** Whether outcomes are logged in this run. */
export function logsOutcomes(): boolean {
  const level = setting('logLevel', 'preview');
  return level === 'always' || (level !== 'never' && isPreview());
}

/** The keys that Meta can match by, in the order of the tables. */
function matchKeys(userData: Fields): string {
  return userKeys()
    .filter((key) => userData[key] !== undefined)
    .join(', ');
}

/** `; HTTP 400`; '' for nothing. */
function part(name: string, value: string | number): string {
  return value ? `; ${name} ${value}` : '';
}

/** Why an event without an id was not sent again. */
const HELD_BACK = ' Not tried again: without an event_id Meta could count it twice.';

/** One line for an event that was sent or failed, for one pixel: `(event_id …; matched by em, ph; trace …)`. */
export function logResult(event: Fields, result: Result): void {
  const problem = result.problem;
  const code = codeIn(result.answer);
  const reason = problem && (meaningOf(code) || textBehind(problem));
  const pixel = result.pixel.pixelId || 'without a valid ID';
  const outcome = reason ? `failed for pixel ${pixel}: ${reason}` : `sent to pixel ${pixel}`;
  const eventId = short(textOf(event['event_id']) || 'none');
  const keys = matchKeys(event['user_data'] as Fields);
  const answer =
    part('HTTP', problem && result.httpStatus) + part('code', code) + part('trace', traceIn(result.answer));
  const line = `${SPEAKER}${short(textOf(event['event_name']))} ${outcome} (event_id ${eventId}; matched by ${keys}${answer}).`;
  logToConsole(oneLine(line + (result.heldBack ? HELD_BACK : '') + describeNotes()));
}

/** One line for an event that no pixel gets. */
export function logSkip(eventName: string, skip: Problem): void {
  // The reason ends at the first full stop; what to do follows it.
  const sentences = textBehind(skip.code).split('. ');
  const detail = skip.detail || skip.field;
  if (detail) sentences[0] = `${sentences[0]} (${short(detail)})`;
  logToConsole(oneLine(`${SPEAKER}${short(eventName || 'event')} skipped: ${sentences.join('. ')}${describeNotes()}`));
}

/**
 * All that is needed to send the event again within seven days, without the token: customer information is hashed; IP
 * address and user agent stand in it as Meta needs them, so the form has to ask for it. With it the reason, because in
 * production no other line has it: what the form asks for is written there as well; only "never" keeps it out.
 */
export function keepFailed(event: Fields, result: Result): void {
  if (setting('logLevel', 'preview') === 'never' || !isOn('keepFailedEvents')) return;
  const pixel = result.pixel;
  const line: Fields = {
    countonce: 'resend',
    reason: [codeIn(result.answer), result.problem, traceIn(result.answer)].join(' ').trim(),
    pixel_id: pixel.pixelId,
    data: [event],
  };
  if (pixel.testEventCode) line['test_event_code'] = pixel.testEventCode;
  logToConsole(oneLine(JSON.stringify(line) || ''));
}
