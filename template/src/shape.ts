/** Tells the shapes of values apart. Event data may hold any JSON anywhere, so nothing is read without a look first. */
import { consistsOf, DIGITS } from './characters.ts';
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

/** Trimmed text of a scalar; '' for anything else. */
export const textOf = (value: unknown): string => (isScalar(value) ? `${value}`.trim() : '');

const isIndex = (key: string): boolean => consistsOf(key, DIGITS);

/**
 * The members of a list, whether it came as an array or as GA4 sends it: an object with the keys "0", "1", …, of which some
 * may be missing. Undefined when the value is neither.
 */
export const membersOf = (value: unknown, gtm: Gtm): unknown[] | undefined => {
  if (!isObject(value)) return undefined;
  if (gtm.getType(value) === 'array') return value as unknown as unknown[];
  const keys = gtm.Object.keys(value);
  if (keys.length === 0 || !(value['0'] !== undefined || keys.every(isIndex))) return undefined;
  return keys.filter(isIndex).map((key: string) => value[key]);
};

/** The value itself, or what it says as JSON text; undefined for text that is no JSON. */
export const parsed = (value: unknown, gtm: Gtm): unknown => (isText(value) ? gtm.JSON.parse(value) : value);

/** The value itself, or the object or list that it spells as JSON text: gtag sends objects in this form only. */
export const unpacked = (value: unknown, gtm: Gtm): unknown => {
  const first = isText(value) ? value.trim().charAt(0) : '';
  return ((first === '{' || first === '[') && parsed(value, gtm)) || value;
};

/** The value at a dotted path; undefined where the path leads nowhere or to null. */
export const valueAt = (root: unknown, path: string): unknown => {
  let value = root;
  for (const segment of path.split('.')) value = isObject(value) ? value[segment] : undefined;
  return value === null ? undefined : value;
};
