/** A file that is no recording of a browser: where it breaks, why, and what to do instead. Never holds a value of the file. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
  /** `byte 1234`, `the first bytes`, `log.entries`. */
  readonly where: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(where: string, reason: string, remedy: string) {
    super(`${where}: ${reason} ${remedy}`);
    this.where = where;
    this.reason = reason;
    this.remedy = remedy;
  }
}

export const SAVE_AGAIN =
  'Save it again: developer tools (F12), Network, “Preserve log” on, walk through the site, “Save all as HAR with content”.';
