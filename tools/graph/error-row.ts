/** The shape of a Graph API error in the tables. No code. */

export interface StandInErrorRow {
  name: string;
  code: number;
  subcode?: number;
  type: 'OAuthException' | 'GraphMethodException' | 'StandInException';
  status: number;
  /** "{detail}" in this and in `userMessage` is filled in by the check that refuses. */
  message: string;
  /** Present (with `userMessage` and `transient`) on errors of the events edge only. */
  title?: string;
  userMessage?: string;
  transient?: boolean;
  /** Where in the order of checks the error arises; a fault set by name arises there too. */
  step: 'path' | 'token' | 'pixel' | 'load' | 'data' | 'event';
  /** What stands for "{detail}" when the row is set as a fault. */
  example?: string;
  source: string;
}
