/** Stands between the page and a function that it calls. Owns traps and wrappers; knows no vendor. */
import { noteReader } from './debug.ts';
import { reportNow, working, workOn } from './work.ts';

type AnyFunction = (this: unknown[], ...args: unknown[]) => unknown;

/**
 * Hands each value that `object[key]` has or gets to `adopt` and keeps what that returns, if anything, in its place. What
 * is undefined stays undefined: base code asks whether its function is there and loads its library only if it is not.
 */
export const trap = (object: object, key: string, adopt: (value: never) => unknown): void => {
  let value: unknown;
  const set = (next: unknown, isFirst?: unknown): void => {
    try {
      if (isFirst) next = (object as Record<string, unknown>)[key];
      // Base code often assigns what is there already: dataLayer = dataLayer || [].
      if (next !== value) value = adopt((value = next) as never) || next;
    } catch {
      // Then the value stays what the page has made it.
    }
  };
  set(0, 1);
  // Configurable, because `function fbq() {}` in a later script could not be declared otherwise; `callMethod` and `queue`
  // enumerable, because wrappers copy what a pixel has. Does not throw.
  Reflect.defineProperty(object, key, { configurable: true, enumerable: /^[cq]/.test(key), get: () => value, set });
};

/**
 * Makes an `adopt` for functions: they are called with what `change` makes of the arguments, or as they were. Whatever
 * message a tag manager takes up meanwhile, its work has ended when the call has.
 */
export const changing =
  (change: (args: unknown[]) => unknown[]) =>
  (original: AnyFunction): unknown =>
    original &&
    function (this: unknown[], ...args: unknown[]) {
      const before = working;
      try {
        args = change(args);
      } catch {
        // The page must never see an error of ours.
      }
      const result = original.apply(this, args);
      workOn(before);
      return result;
    };

/**
 * Makes an `adopt` for queues: what waits in one is changed now, what is pushed later on its way; `change` returns a list
 * of what takes its place. A queue whose `push` is not the array's own has a reader already; its events have left.
 */
export const changingQueue =
  (change: (item: never, queue: unknown[]) => unknown) =>
  (queue: unknown[]): void => {
    const changeAll = (items: unknown[]): unknown[] => items.flatMap((item) => change(item as never, queue));
    if (DEBUG && queue.push !== [].push) noteReader(queue.length);
    if (queue.push === [].push && queue.length) {
      queue.splice(0, 1e9, ...changeAll(queue));
      // Nobody knows when that was.
      reportNow(0);
    }
    trap(queue, 'push', changing(changeAll));
  };
