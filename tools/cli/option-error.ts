/** A setting of the person who starts a program is wrong: field, reason and remedy in one sentence. */
export class OptionError extends Error {}
