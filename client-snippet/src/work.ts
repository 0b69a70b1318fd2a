/**
 * What is going on now: the moment that site code has reported in this task, and the one on whose message tags work.
 * Knows no names and no ids.
 */
import type { Moment } from './moments.ts';
import { page } from './settings.ts';

export type Choice = Moment | 0 | undefined;

/** The newest moment that site code had to do with in this task. All that a page does while it is parsed is one task. */
export let now: Choice;

/** The moment of the message on which tags work now, or on which they worked when they set the timer that has ended. */
export let working: Choice;

let native: typeof setTimeout;
let ending: unknown;

/** Stands in for `setTimeout` while tags work on a message, and at no other time: those that wait go on in its moment. */
const later = (handler: unknown, ...rest: unknown[]): number => {
  const moment = working;
  return (native as (...args: unknown[]) => number)(
    (handler as { call?: unknown }).call
      ? (...args: []) => {
          workOn(moment);
          (handler as () => void)(...args);
        }
      : handler,
    ...rest,
  );
};

/** Work ends with its task at the latest: who reads a queue that has waited does so outside of any push. */
export const workOn = <Chosen extends Choice>(moment: Chosen): Chosen => {
  ending =
    ending ||
    page.setTimeout(() => {
      ending = workOn(0);
      // Not while `loading`, in the alphabet the last of the states: whether the parser pauses between two scripts of a
      // page is chance.
      if (document.readyState < 'l') now = 0;
    });
  if (page.setTimeout !== later) native = page.setTimeout;
  working = moment;
  page.setTimeout = moment ? (later as never) : native;
  return moment;
};

/** Ends with the task as well, even if the call that reports never comes back. */
export const reportNow = (moment: Choice): void => {
  workOn(working);
  now = moment;
};
