/** Which version of the Graph API is called, and whether its time is running out. */
import { GRAPH_VERSIONS } from '../spec/graph-api.ts';
import { consistsOf, DIGITS } from './alphabet.ts';
import type { Gtm } from './gtm.ts';
import { textOf } from './settings.ts';
import type { Problem, Settings, Staged } from './types.ts';

const MS_PER_DAY = 86400000;
const WARN_DAYS = 60;
const FIELD = 'graphVersion';

/** `v26.0`: what goes into the address is checked, so that no form value can change the host or the path. */
const isVersion = (text: string): boolean => {
  const parts = text.substring(1).split('.');
  return text.charAt(0) === 'v' && parts.length === 2 && parts.every((part) => consistsOf(part, DIGITS));
};

/** Days from 1970-01-01 to an ISO date, for dates from March 2000 on (Gregorian calendar, years beginning in March). */
const daysOf = (date: string, gtm: Gtm): number => {
  const parts = date.split('-').map(gtm.makeNumber) as [number, number, number];
  const year = parts[1] > 2 ? parts[0] : parts[0] - 1;
  const month = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9;
  const floor = gtm.Math.floor;
  const leapDays = floor(year / 4) - floor(year / 100) + floor(year / 400);
  // 719469 days lie between the first of March of the year 0 and 1970-01-01, and one more for the day counting from 1.
  return 365 * year + leapDays + floor((153 * month + 2) / 5) + parts[2] - 719469;
};

export const readGraphVersion = (settings: Settings, nowMs: number, gtm: Gtm): Staged<string> => {
  const chosen = textOf(settings, FIELD);
  const own = GRAPH_VERSIONS[0].version;
  if (chosen && !isVersion(chosen)) return { value: own, problems: [{ code: 'version_unusable', field: FIELD }] };
  const value = chosen || own;
  const problems: Problem[] = [];
  for (const row of GRAPH_VERSIONS) {
    const daysLeft = daysOf(row.expires, gtm) - nowMs / MS_PER_DAY;
    if (row.version === value && daysLeft < WARN_DAYS) problems.push({ code: 'version_expires', field: FIELD });
  }
  return { value, problems };
};
