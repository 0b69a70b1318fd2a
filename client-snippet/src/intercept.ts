/** Stands between the page and a function that it calls. Owns traps and hooks; knows no vendor. */
/* eslint-disable max-params -- a trap needs all four; an object around them would be bytes in each visitor's page */
import { noteReader } from './debug.ts';
import { forgetQueue, workAgainOn, working } from './work.ts';

type AnyFunction = (...args: unknown[]) => unknown;

/** Annex B of ECMAScript: defines what is configurable and enumerable, without a word for either. */
interface Definable {
  [key: string]: unknown;
  __defineGetter__(key: string, get: () => unknown): void;
  __defineSetter__(key: string, set: (value: unknown) => void): void;
}

/**
 * Hands each value that `object[key]` has or gets to `adopt` and keeps what that returns, if anything, in its place;
 * `show` says what a reader gets. What is undefined stays undefined: base code asks whether its function is there and
 * loads its library only if it is not.
 */
export const trap = (
  object: object,
  key: string,
  adopt: (value: never) => unknown,
  show = (value: unknown): unknown => value,
): void => {
  let value: unknown;
  const set = (next: unknown): void => {
    try {
      // Base code often assigns what is there already: dataLayer = dataLayer || [].
      if (next !== value) value = adopt((value = next) as never) || next;
    } catch {
      // Then the value stays what the page has made it.
    }
  };
  try {
    set((object as Definable)[key]);
    // Configurable, because `function fbq() {}` in a later script could not be declared otherwise; enumerable, because
    // wrappers copy what a pixel has.
    (object as Definable).__defineGetter__(key, () => show(value));
    (object as Definable).__defineSetter__(key, set);
  } catch {
    // Frozen, or it throws when it is read.
  }
};

/**
 * Makes an `adopt` for functions: they are called with what `change` makes of the arguments, or as they were. Whatever
 * message a tag manager takes up meanwhile, its work has ended when the call has.
 */
export const changing =
  (change: (args: unknown[]) => unknown[]) =>
  (original: AnyFunction): unknown =>
    original &&
    function (this: unknown, ...args: unknown[]) {
      const before = working;
      try {
        args = change(args);
      } catch {
        // The page must never see an error of ours.
      }
      const result = original.apply(this, args);
      workAgainOn(before);
      return result;
    };

/**
 * Makes an `adopt` for queues: what waits in one is changed now, what is pushed later on its way; `change` returns what
 * takes the place of some items. A queue whose `push` is not the array's own has a reader already; its events have left.
 */
export const changingQueue =
  (change: (item: never, queue: unknown[]) => unknown[]) =>
  (queue: unknown[]): void => {
    const changeAll = (items: unknown[]): unknown[] => items.flatMap((item) => change(item as never, queue));
    if (DEBUG && queue.push !== [].push) noteReader(queue.length);
    if (queue.push === [].push) {
      queue.splice(0, 1e9, ...changeAll(queue));
      forgetQueue();
    }
    trap(queue, 'push', changing(changeAll));
  };
