/** The shapes of the rows in this folder. Owns no facts. */

/** One reason for leaving something out, repairing it, skipping an event or reporting a failure. */
export interface ProblemRow {
  code: string;
  severity: 'note' | 'dropped' | 'skipped' | 'failed';
  /** What happened, for a person; never contains a value of the event. */
  text: string;
  /** What to do about it. */
  remedy: string;
}

/** The normalising rules of `template/src`, one per kind of personal value. */
export type RuleName =
  'email' | 'phone' | 'name' | 'gender' | 'birthdate' | 'city' | 'state' | 'zip' | 'country' | 'external_id';
