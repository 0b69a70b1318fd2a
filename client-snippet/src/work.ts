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

/** What stands in for `setTimeout`, and what it stands for. */
let later: unknown;
let native: unknown;
let ending: unknown;

/**
 * Stands in for a `setTimeout` while tags work on a message, and at no other time: those that wait go on in its moment.
 * A new one each time, because a tool may have kept the last one to call it from a `setTimeout` of its own.
 */
const standIn =
  (under: (...args: unknown[]) => unknown) =>
  (handler: unknown, ...rest: unknown[]): unknown => {
    const moment = working;
    return under(
      typeof handler === 'function'
        ? (...args: unknown[]) => {
            workOn(moment);
            handler.apply(page, args);
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
  working = moment;
  if (page.setTimeout === later) {
    if (!moment) page.setTimeout = native as never;
  } else if (moment) page.setTimeout = later = standIn((native = page.setTimeout) as never) as never;
  return moment;
};

/** Ends with the task as well, even if the call that reports never comes back. */
export const reportNow = (moment: Choice): void => {
  workOn(working);
  now = moment;
};
