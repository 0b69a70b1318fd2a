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

export type Choice = Moment | 0 | false | undefined;

/** The newest moment that site code had to do with in this task. All that a page does while it is parsed is one task. */
export let now: Choice;

/** The moment of the message on which tags work now, or on which they worked when they set the timer that has ended. */
export let working: Choice;

/** Set while the end of this task is awaited. */
let ending: unknown;

/**
 * What site code does next belongs to nothing before it, hence the nothing that this returns. Not while `loading`, in the
 * alphabet the last of the states: whether the parser pauses between two scripts of a page is chance.
 */
export const forgetNow = (): 0 | false => document.readyState < 'l' && (now = 0);

/**
 * Both end with the task at the latest: who reads a queue that has waited does so outside of any push. The timer may be
 * late, because browsers let clicks and messages that wait pass it.
 */
export const awaitEnd = (): unknown =>
  (ending ||= page.setTimeout(() => {
    ending = working = forgetNow();
  }));

/** Tags begin to work on the message of a moment. */
export const workOn = (its: Choice): Choice => {
  awaitEnd();
  return (working = its);
};

/** Tags go on with what they did before a call that has ended. */
export const workAgainOn = (outer: Choice): void => {
  working = outer;
};

/** Site code has had to do with a moment. */
export const reportNow = (newest: Choice): void => {
  now = newest;
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
