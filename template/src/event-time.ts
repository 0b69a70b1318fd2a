/** Stage: when the conversion happened, in Unix seconds. */
import type { ProblemCode } from '../spec/problems.ts';
import { SERVER_FIELDS } from '../spec/meta-fields.ts';
import type { Gtm } from './gtm.ts';
import { firstAt, pathsOf } from './path.ts';
import { isNumber, isScalar } from './shape.ts';
import type { Incoming, Staged } from './types.ts';

/** Unix seconds reach this in the year 5138, milliseconds did in 1973. */
const FIRST_MILLISECONDS = 100000000000;
const FIRST_MICROSECONDS = 100000000000000;

const toSeconds = (time: number): number =>
  time >= FIRST_MICROSECONDS ? time / 1000000 : time >= FIRST_MILLISECONDS ? time / 1000 : time;

export const readEventTime = (incoming: Incoming, gtm: Gtm): Staged<number> => {
  const now = gtm.Math.floor(incoming.surroundings.nowMs / 1000);
  const at = (value: number, code: ProblemCode): Staged<number> => ({
    value,
    problems: [{ code, field: 'event_time' }],
  });
  const raw = firstAt(incoming.event, pathsOf(SERVER_FIELDS, 'event_time'));
  if (raw === undefined) return { value: now, problems: [] };
  const time = isScalar(raw) && raw !== true && raw !== false ? gtm.makeNumber(raw) : 0;
  if (!isNumber(time) || time <= 0) return at(now, 'time_unreadable');
  const seconds = gtm.Math.floor(toSeconds(time));
  if (seconds > now) return at(now, 'time_in_future');
  return seconds === time ? { value: seconds, problems: [] } : at(seconds, 'time_repaired');
};
