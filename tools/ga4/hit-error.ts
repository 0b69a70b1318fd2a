/** The only error the decoder throws: a request that is no GA4 hit, or a broken one. Never holds a parameter's value. */

/** A refusal with the HTTP status the server should answer. */
export class HitError extends Error {
  /** 4xx. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'HitError';
    this.status = status;
  }
}

/** A parameter's name as an error may show it: short, and on one line. */
export function showName(name: string): string {
  const line = name.replace(/\p{Cc}/gu, ' ');
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}
