/** Stands between the page and a function that it calls. Owns traps and wrappers; knows no vendor. */
import { noteReader } from './debug.ts';

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Hands each value that `object[key]` has or gets to `adopt` and keeps what that returns. What is undefined stays
 * undefined: base code asks whether its function is there and loads its library only if it is not.
 */
export const trap = (object: object, key: string, adopt: (value: never) => unknown): void => {
  let value: unknown;
  const set = (next: unknown): void => {
    try {
      // Base code often assigns what is there already: dataLayer = dataLayer || [].
      if (next !== value) value = adopt(next as never);
    } catch {
      value = next;
    }
  };
  set((object as Record<string, unknown>)[key]);
  // Configurable, because `function fbq() {}` in a later script could not be declared otherwise. Does not throw.
  Reflect.defineProperty(object, key, { configurable: true, get: () => value, set });
};

/** Makes an `adopt` for functions: they are called with what `change` makes of the arguments, or as they were. */
export const changing =
  (change: (args: unknown[]) => unknown[]) =>
  (original: AnyFunction): unknown =>
    original &&
    function (this: unknown, ...args: unknown[]) {
      try {
        args = change(args);
      } catch {
        // The page must never see an error of ours.
      }
      return original.apply(this, args);
    };

/**
 * Makes an `adopt` for queues: what waits in one is changed now, what is pushed later on its way. A queue whose `push`
 * is not the array's own has a reader already; its events have left.
 */
export const changingQueue = (change: (items: unknown[]) => unknown[]) => (queue: unknown[]) => {
  if (DEBUG && queue.push !== [].push) noteReader(queue.length);
  if (queue.push === [].push) queue.splice(0, 1e9, ...change(queue));
  trap(queue, 'push', changing(change));
  return queue;
};
