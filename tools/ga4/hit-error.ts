/** The only error the decoder throws: a request that is no GA4 hit, or a broken one. Never holds a parameter's value. */

/** What is wrong with a request, where, and what to do about it. */
export interface HitComplaint {
  /** The parameter, or the part of the request: path, method, url, body. */
  field: string;
  /** A sentence without its full stop. */
  reason: string;
  /** How it goes on after a semicolon. */
  remedy: string;
}

/** Broken, not here, not by this method, too large. */
export type HitStatus = 400 | 404 | 405 | 413 | 414;

/** A refusal with the HTTP status the server should answer. */
export class HitError extends Error implements HitComplaint {
  readonly status: HitStatus;
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(status: HitStatus, { field, reason, remedy }: HitComplaint) {
    super(`${reason}; ${remedy}.`);
    this.name = 'HitError';
    this.status = status;
    this.field = field;
    this.reason = reason;
    this.remedy = remedy;
  }
}

/** A parameter's name as an error may show it: short, and on one line. */
export function showName(name: string): string {
  const line = name.replace(/[\p{Cc};]/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
