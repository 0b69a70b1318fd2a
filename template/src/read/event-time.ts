/** When the conversion happened, in Unix seconds. */
import type { ProblemCode } from '../../spec/problems.ts';
import { makeNumber, Math } from '../gtm.ts';
import { isDigits, textOf } from '../values.ts';
import { note } from '../words.ts';
import { fields } from './fields.ts';
import { firstValue } from './places.ts';

/** September 2001: smaller numbers are dates such as 20261123, or counters. */
const EARLIEST = 1000000000;
/** Unix seconds reach this in the year 5138, milliseconds did in 1973. */
const FIRST_MILLISECONDS = 100000000000;

/** The time that a text or number says, be it in seconds, milliseconds or microseconds; undefined where it says none. */
export function toSeconds(raw: unknown): number | undefined {
  const parts = textOf(raw).split('.');
  // Plain decimal digits: 1e9 and 0x6b are numbers as well, but nobody's clock writes them.
  let time = parts.length < 3 && parts.every(isDigits) ? makeNumber(parts[0]) : 0;
  while (time >= FIRST_MILLISECONDS) time = Math.floor(time / 1000);
  return time < EARLIEST ? undefined : time;
}

function noted(seconds: number, code: ProblemCode): number {
  note(code, 'event_time');
  return seconds;
}

export function readEventTime(nowMs: number): number {
  const now = Math.floor(nowMs / 1000);
  const raw = firstValue(fields['event_time']);
  if (raw === undefined) return now;
  const seconds = toSeconds(raw);
  if (seconds === undefined) return noted(now, 'time_unreadable');
  if (seconds > now) return noted(now, 'time_in_future');
  return textOf(raw).split('.')[0] === `${seconds}` ? seconds : noted(seconds, 'time_repaired');
}
