/** The exit statuses of all commands. Help texts and READMEs show this table. */
export const EXIT = {
  /** The command did what it was asked, and what it looked at is fine. */
  fine: 0,
  /** Something that was looked at is not fine: a scenario, a rule, a run, a comparison. */
  failed: 1,
  /** Wrong usage, or a file that cannot be read. */
  usage: 2,
  /** A fault of countonce itself. */
  fault: 3,
} as const;

export const EXIT_HELP = `Exit status: 0 fine, 1 something failed, 2 wrong usage or a file that cannot be read,
3 a fault of countonce itself.`;
