/**
 * What is going on now: the moment that site code has reported in this task, and the one on whose message tags work.
 * Knows no names and no ids.
 */
import { page } from './settings.ts';

/**
 * What happened at once. Beside these, `.name` marks that an action of that name is part of it; channel + `.name`, that
 * the channel has reported it; the channel alone, that it has reported something.
 */
export interface Moment {
  id: string;
  /** The id that an order makes, if one is known. */
  _order?: string | false | undefined;
  /** GA4 may read the id somewhere. */
  _ga4?: unknown;
  [mark: string]: unknown;
}

export type Choice = Moment | 0 | undefined;

/** The newest moment that site code had to do with in this task. All that a page does while it is parsed is one task. */
export let now: Choice;

/** The moment of the message on which tags work now, or on which they worked when they set the timer that has ended. */
export let working: Choice;

/**
 * What site code does next belongs to nothing before it. Not while `loading`, in the alphabet the last of the states: whether
 * the parser pauses between two scripts of a page is chance.
 */
export const forgetNow = (): unknown => document.readyState < 'l' && (now = 0);

/**
 * Tags begin to work on the message of a moment. At the latest that ends with the script that is running, for who reads a
 * queue that has waited does so outside of any push; a timer would be too late, because browsers let clicks and messages
 * that wait pass it.
 */
export const workOn = (its: Choice): Choice => {
  page.queueMicrotask(() => (working = 0));
  return (working = its);
};

/** Tags go on with what they did before a call that has ended. */
export const workAgainOn = (outer: Choice): void => {
  working = outer;
};

/** Site code has had to do with a moment: until this task ends. */
export const reportNow = (newest: Choice): void => {
  now = newest;
  page.setTimeout(forgetNow);
};

/** Nobody knows when that was. */
export const forgetQueue = (): void => {
  now = 0;
};

/** A timer that tags set while they work on a message goes on in its moment. */
export const goOn = ([handler, delay, ...args]: unknown[]): unknown[] => {
  const moment = working;
  // Throws for what is no function, so that the call stays as it was.
  const run = (handler as (...args: unknown[]) => void).bind(page, ...args);
  return [
    () => {
      workOn(moment);
      run();
    },
    delay,
  ];
};
