/** The shape of a rule about a whole recording, and what its words share. Owns no rule. */
import type { Judged, JudgedAction } from '../judge-recording.ts';
import type { Severity } from '../report-types.ts';
import type { PixelHit } from '../traffic.ts';

export interface Found {
  text: string;
  action?: JudgedAction;
}

export interface Rule {
  /** A public name: reports of others name it. */
  rule: string;
  severity: Severity;
  remedy: string;
  find: (judged: Judged) => Found[];
}

export const one = (found: boolean, text: string): Found[] => (found ? [{ text }] : []);

export const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** By a key; in the order of the first of each. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

/** What Meta got; a call that was held back is none. */
export const sentCalls = ({ traffic }: Judged): PixelHit[] => traffic.pixel.filter(({ isBlocked }) => !isBlocked);

/** Names stand in sentences; a page can give them any length. */
export const listed = (values: readonly string[], most = 5): string => {
  const unique = [...new Set(values)].map((value) => (value.length > 60 ? `${value.slice(0, 60)}…` : value));
  const rest = unique.length - most;
  return rest > 0 ? `${unique.slice(0, most).join(', ')} and ${rest} more` : unique.join(', ');
};
