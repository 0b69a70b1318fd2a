/** When the conversion happened, in Unix seconds. */
import type { ProblemCode } from '../../spec/problems.ts';
import { makeNumber, Math } from '../gtm.ts';
import { isDigits } from '../values.ts';
import { note } from '../words.ts';
import { firstText, type Found } from './fields.ts';

/** September 2001: smaller numbers are dates such as 20261123, or counters. */
const EARLIEST = 1000000000;
/** Unix seconds reach this in the year 5138, milliseconds did in 1973. */
const FIRST_MILLISECONDS = 100000000000;
const FIRST_MICROSECONDS = 100000000000000;

/** Unix seconds of a time in seconds, milliseconds or microseconds. */
export function toSeconds(time: number): number {
  if (time < FIRST_MILLISECONDS) return Math.floor(time);
  return Math.floor(time >= FIRST_MICROSECONDS ? time / 1000000 : time / 1000);
}

function noted(seconds: number, code: ProblemCode): number {
  note(code, 'event_time');
  return seconds;
}

export function readEventTime(found: Found, nowMs: number): number {
  const now = Math.floor(nowMs / 1000);
  const text = firstText(found.fields['event_time']);
  if (!text) return now;
  // Plain decimal digits: 1e9 and 0x6b are numbers as well, but nobody's clock writes them.
  const parts = text.split('.');
  const time = parts.length < 3 && parts.every(isDigits) ? makeNumber(text) : 0;
  const seconds = toSeconds(time);
  if (seconds < EARLIEST) return noted(now, 'time_unreadable');
  if (seconds > now) return noted(now, 'time_in_future');
  return seconds === Math.floor(time) ? seconds : noted(seconds, 'time_repaired');
}
