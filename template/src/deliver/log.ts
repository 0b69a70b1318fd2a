/** Tells people how the event ended: one line per pixel, and for a failed event the line from which it can be sent again. */
import { userKeys } from '../customer/memory.ts';
import { JSON, logToConsole } from '../gtm.ts';
import { isOn, setting } from '../settings.ts';
import { textOf, type Fields } from '../values.ts';
import { describeNotes, oneLine, sentenceFor, short, type Problem } from '../words.ts';
import { traceOf } from './graph-answer.ts';
import { isPixelId, isPreview } from './pixels.ts';
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

/** What the log tells about the event and the answer, `(event_id …; matched by em, ph; trace …)`. */
function facts(event: Fields, result: Result): string {
  const parts = [`event_id ${short(textOf(event['event_id']) || 'none')}`];
  parts.push(`matched by ${matchKeys(event['user_data'] as Fields)}`);
  const traceId = result.body ? traceOf(result.body) : result.traceId;
  if (result.status) parts.push(`HTTP ${result.status}`);
  if (result.graphCode) parts.push(`code ${result.graphCode}`);
  if (traceId) parts.push(`trace ${traceId}`);
  return `(${parts.join('; ')})`;
}

/** Why an event without an id was not sent again. */
const HELD_BACK = ' Not tried again: without an event_id Meta could count it twice.';

/** One line for an event that was sent or failed, for one pixel. */
export function logResult(event: Fields, result: Result): void {
  const reason = result.reason || (result.problem ? sentenceFor(result.problem) : '');
  const pixelId = result.pixel.pixelId;
  const pixel = isPixelId(pixelId) ? pixelId : 'without a valid ID';
  const outcome = reason ? `failed for pixel ${pixel}: ${reason}` : `sent to pixel ${pixel}`;
  const name = short(textOf(event['event_name']));
  const held = result.heldBack ? HELD_BACK : '';
  logToConsole(oneLine(`${SPEAKER}${name} ${outcome} ${facts(event, result)}.${held}${describeNotes()}`));
}

/** One line for an event that no pixel gets. */
export function logSkip(eventName: string, skip: Problem): void {
  const text = sentenceFor(skip.code);
  // The reason ends at the first full stop; what to do follows it.
  const end = text.indexOf('. ');
  const detail = skip.detail || skip.field;
  const reason = text.substring(0, end) + (detail ? ` (${short(detail)})` : '') + text.substring(end);
  logToConsole(oneLine(`${SPEAKER}${short(eventName || 'event')} skipped: ${reason}${describeNotes()}`));
}

/**
 * All that is needed to send the event again within seven days, without the token: customer information is hashed; IP
 * address and user agent stand in it as Meta needs them, so the form has to ask for it. With it the reason, because in
 * production no other line has it: what the form asks for is written there as well; only "never" keeps it out.
 */
export function keepFailed(event: Fields, result: Result): void {
  if (setting('logLevel', 'preview') === 'never' || !isOn('keepFailedEvents')) return;
  const reason = [result.graphCode, result.problem, result.traceId].filter((part) => !!part).join(' ');
  const pixel = result.pixel;
  const pixelId = isPixelId(pixel.pixelId) ? pixel.pixelId : '';
  const line: Fields = { countonce: 'resend', reason, pixel_id: pixelId, data: [event] };
  if (pixel.testEventCode) line['test_event_code'] = pixel.testEventCode;
  logToConsole(oneLine(JSON.stringify(line) || ''));
}
