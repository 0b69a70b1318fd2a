/** Tells the shapes of values apart. Event data may hold any JSON anywhere, so nothing is read without a look first. */
import type { Gtm } from './gtm.ts';

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A finite number: NaN and the infinities minus themselves are not zero. */
export const isNumber = (value: unknown): value is number => typeof value === 'number' && value - value === 0;

/** What can stand as the text of one value. */
export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || isNumber(value);

/** An object or a list; JSON knows nothing else with properties. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isList = (value: unknown, gtm: Gtm): value is unknown[] =>
  isObject(value) && gtm.getType(value) === 'array';

/**
 * The members of a list, whether it came as an array or as GA4 sends it: an object with the keys "0", "1", ….
 * Undefined when the value is neither.
 */
export const membersOf = (value: unknown, gtm: Gtm): unknown[] | undefined => {
  if (!isObject(value)) return undefined;
  if (gtm.getType(value) === 'array') return value as unknown as unknown[];
  if (value['0'] === undefined) return undefined;
  const members: unknown[] = [];
  for (let index = 0; value['' + index] !== undefined; index++) members.push(value['' + index]);
  return members;
};
