/** Input that cannot be used: which field, why, and what to do instead. Never holds a value of the sender. */

export interface Complaint {
  /** The part that is wrong, such as `body` or `events[3].event_name`. */
  field: string;
  reason: string;
  remedy: string;
}

export class InputError extends Error {
  readonly complaint: Complaint;

  constructor(field: string, reason: string, remedy: string) {
    super(`${field}: ${reason} ${remedy}`);
    this.complaint = { field, reason, remedy };
  }
}
