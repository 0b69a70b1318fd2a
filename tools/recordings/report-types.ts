/** The dictionary of a report, which is a public contract: what `countonce check --json` prints. No code. */
import type { Outcome } from '../pairing/record-types.ts';
import type { Verdict } from '../pairing/pair-types.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One user action, as Meta would count it. Times are ISO 8601. */
export interface Action {
  /** Meta's name of the event, else what came. */
  name: string;
  verdict: Verdict;
  /** The id that both sides have. */
  sharedId?: string;
  pixel?: { pixelId: string; name: string; eventId?: string; at: string };
  /** What a server container sees of it, or would see: GA4's hit, or that of Stape's Data Tag. */
  ga4?: { name: string; eventId?: string; measurementId: string; host: string; at: string };
  /** What the tag makes of it. */
  server?: { eventName: string; eventId?: string; outcome: Outcome; reason: string };
  reason: string;
  /** Absent where the action is counted once. */
  remedy?: string;
}

/** Events that the pixel's script and GA4 make by themselves, which are no faults. */
export interface AutomaticEvents {
  name: string;
  source: 'pixel' | 'ga4';
  count: number;
}

export interface Finding {
  /** The row of the table of rules. */
  rule: string;
  severity: Severity;
  text: string;
  remedy: string;
  /** Place in `actions`, from 0, where it is about one. */
  action?: number;
}

export type ReportTotals = Record<Verdict, number> & { actions: number };

export interface Report {
  file: string;
  /** What made the file: `WebInspector` is Chrome or Safari. Empty where it does not say. */
  writer: string;
  /** Oldest first. */
  actions: Action[];
  automatic: AutomaticEvents[];
  /** Worst first. */
  findings: Finding[];
  totals: ReportTotals;
}
