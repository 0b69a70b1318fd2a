/** The dictionary of sessions: what a file holds, and what a replay tells. No code. */
import type { LabRecord, Outcome } from '../../pairing/record-types.ts';

/** What the lab had seen when it was saved. */
export interface Session {
  templateName: string;
  /** The tag's form when the session was saved, without anything secret: for records that hold none of their own. */
  settings: Record<string, unknown>;
  /** Oldest first. */
  records: LabRecord[];
}

/** What a template makes of one event. */
export interface ReplayedEvent {
  recordId: number;
  /** Name in the hit. */
  title: string;
  outcome: Outcome;
  reason: string;
  /** URL of the last request; absent when nothing was sent. */
  url?: string;
  /** Body of the last request, parsed where it is JSON. */
  body?: unknown;
  /** Whether the visitor came without the pixel's cookie: the browser id is then made up anew each time. */
  makesBrowserId: boolean;
}

export interface Difference {
  /** `outcome`, `reason`, `url`, or a path in the request such as `user_data.em[0]`. */
  field: string;
  /** Absent where it was not there. */
  before?: string;
  after?: string;
}

export interface ReplayReport {
  /** What is compared: the name of a template, or `recorded`. */
  before: string;
  after: string;
  events: number;
  /** Fields of the session's forms that a template does not have: what they say has no effect there. */
  unknownFields: { template: string; fields: string[] }[];
  /** Events with at least one difference. */
  changed: { recordId: number; title: string; differences: Difference[] }[];
}
