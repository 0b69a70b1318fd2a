/** A request that the lab refuses: which field, why, and what to do instead. Never carries a stack or the sender's values. */

export interface Complaint {
  /** The part of the request that is wrong, such as `body` or `query`. */
  field: string;
  reason: string;
  remedy: string;
}

export class RequestError extends Error {
  readonly status: number;
  readonly complaint: Complaint;

  constructor(status: number, complaint: Complaint) {
    super(`${complaint.field}: ${complaint.reason} ${complaint.remedy}`);
    this.status = status;
    this.complaint = complaint;
  }
}
