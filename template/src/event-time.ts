/** Stage: when the conversion happened, in Unix seconds. */
import type { ProblemCode } from '../spec/problems.ts';
import { SERVER_SOURCES } from '../spec/runtime.ts';
import { firstTextAt } from './flat.ts';
import type { Incoming, Staged } from './types.ts';
import { toSeconds } from './unix-time.ts';

const noted = (value: number, code: ProblemCode): Staged<number> => ({
  value,
  problems: [{ code, field: 'event_time' }],
});

export const readEventTime = (incoming: Incoming): Staged<number> => {
  const floor = incoming.gtm.Math.floor;
  const now = floor(incoming.nowMs / 1000);
  const text = firstTextAt(incoming.flat, SERVER_SOURCES.event_time);
  if (!text) return { value: now, problems: [] };
  const time = incoming.gtm.makeNumber(text);
  if (!(time > 0)) return noted(now, 'time_unreadable');
  const seconds = floor(toSeconds(time));
  if (seconds > now) return noted(now, 'time_in_future');
  return seconds === time ? { value: seconds, problems: [] } : noted(seconds, 'time_repaired');
};
