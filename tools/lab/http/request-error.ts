/** A request that the lab refuses: which field, why, and what to do instead. Never carries a stack or the sender's values. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface Complaint {
  /** The part of the request that is wrong, such as `body` or `query`. */
  field: string;
  reason: string;
  remedy: string;
}

export class RequestError extends Error {
  readonly status: ContentfulStatusCode;
  readonly complaint: Complaint;

  constructor(status: ContentfulStatusCode, complaint: Complaint) {
    super(`${complaint.field}: ${complaint.reason} ${complaint.remedy}`);
    this.status = status;
    this.complaint = complaint;
  }
}

const OWN_FAULT: Complaint = {
  field: 'lab',
  reason: 'The lab has a fault of its own and could not answer this request.',
  remedy: 'Send the request to the project as a bug report.',
};

/** `{ error: Complaint }`. Error details of the lab itself stay inside: a stack trace helps nobody on the other side. */
export function errorReply(c: Context, error: unknown): Response {
  if (error instanceof RequestError) return c.json({ error: error.complaint }, error.status);
  return c.json({ error: OWN_FAULT }, 500);
}
