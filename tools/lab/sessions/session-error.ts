/** A session file that cannot be used: which field, why, and what to do instead. Never holds a value of the file. */
export class SessionError extends Error {
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(field: string, reason: string, remedy: string) {
    super(`${field}: ${reason} ${remedy}`);
    this.field = field;
    this.reason = reason;
    this.remedy = remedy;
  }
}
