/** Tells Unix seconds from milliseconds and microseconds. */

/** Unix seconds reach this in the year 5138, milliseconds did in 1973. */
const FIRST_MILLISECONDS = 100000000000;
const FIRST_MICROSECONDS = 100000000000000;

export const toSeconds = (time: number): number =>
  time >= FIRST_MICROSECONDS ? time / 1000000 : time >= FIRST_MILLISECONDS ? time / 1000 : time;
