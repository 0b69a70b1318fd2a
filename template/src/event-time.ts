/** Stage: when the conversion happened, in Unix seconds. */
import type { ProblemCode } from '../spec/problems.ts';
import { SERVER_SOURCES } from '../spec/runtime.ts';
import { consistsOf, DIGITS } from './characters.ts';
import { firstTextAt } from './flat.ts';
import type { Incoming, Staged } from './types.ts';
import { toSeconds } from './unix-time.ts';

/** September 2001: smaller numbers are dates such as 20261123, or counters. */
const EARLIEST = 1000000000;

const noted = (value: number, code: ProblemCode): Staged<number> => ({
  value,
  problems: [{ code, field: 'event_time' }],
});

export const readEventTime = (incoming: Incoming): Staged<number> => {
  const floor = incoming.gtm.Math.floor;
  const now = floor(incoming.nowMs / 1000);
  const text = firstTextAt(incoming.flat, SERVER_SOURCES.event_time);
  if (!text) return { value: now, problems: [] };
  // Plain decimal digits: 1e9 and 0x6b are numbers as well, but nobody's clock writes them.
  const isPlain = text.split('.').length < 3 && text.split('.').every((part) => consistsOf(part, DIGITS));
  const time = isPlain ? incoming.gtm.makeNumber(text) : 0;
  const seconds = floor(toSeconds(time));
  if (seconds < EARLIEST) return noted(now, 'time_unreadable');
  if (seconds > now) return noted(now, 'time_in_future');
  return seconds === time ? { value: seconds, problems: [] } : noted(seconds, 'time_repaired');
};
