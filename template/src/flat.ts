/**
 * The event's values by path (`value`, `user_data.email`, `user_data.address.city`), made in one pass, so that looking
 * through all the places where a value may stand costs next to nothing. Knows no field.
 */
import { EMPTY_PARAMETERS } from '../spec/reserved-keys.ts';
import { CONTAINERS } from '../spec/runtime.ts';
import type { Gtm } from './gtm.ts';
import { isObject, isScalar, membersOf, textOf, unpacked } from './shape.ts';

/** Every value that was met at a path, in order: several where a list stood on the way. */
export type Flat = Record<string, unknown[] | undefined>;

/** More values than this at one path are not looked at: no customer has them, and hostile events must stay cheap. */
const MOST_VALUES = 20;

export const flatten = (event: Record<string, unknown>, gtm: Gtm): Flat => {
  const flat: Flat = {};
  const add = (prefix: string, container: Record<string, unknown>): void => {
    for (const key of gtm.Object.keys(container)) {
      const value = container[key];
      // `__proto__` and its like are nobody's parameters.
      if (value === null || value === undefined || key.substring(0, 2) === '__') continue;
      const present = flat[prefix + key];
      // An inherited property such as `constructor` is a function, not a list.
      if (isObject(present)) present.push(value);
      else flat[prefix + key] = [value];
    }
  };
  add('', event);
  for (const path of CONTAINERS) {
    for (const packed of flat[path] || []) {
      const value = unpacked(packed, gtm);
      for (const member of (membersOf(value, gtm) || [value]).slice(0, MOST_VALUES)) {
        if (isObject(member)) add(`${path}.`, member);
      }
    }
  }
  return flat;
};

/** All scalars at a path as text, through lists or {"0": …} objects that stand there. */
export const textsAt = (flat: Flat, path: string, gtm: Gtm): string[] => {
  const texts: string[] = [];
  const add = (value: unknown, depth: number): void => {
    const members = depth > 0 ? membersOf(value, gtm) : undefined;
    if (isScalar(value)) texts.push(`${value}`);
    else for (const member of (members || []).slice(0, MOST_VALUES)) add(member, depth - 1);
  };
  for (const value of flat[path] || []) add(value, 2);
  return texts.slice(0, MOST_VALUES);
};

/** The first value at the paths that is not an empty text; undefined where there is none. */
export const firstAt = (flat: Flat, paths: readonly string[]): unknown => {
  for (const path of paths) {
    const values = flat[path];
    if (values && values[0] !== '') return values[0];
  }
  return undefined;
};

/** The first scalar at the paths as trimmed text; '' where there is none or only words such as `undefined`. */
export const firstTextAt = (flat: Flat, paths: readonly string[]): string => {
  for (const path of paths) {
    const values = flat[path];
    const text = values ? textOf(values[0]) : '';
    if (EMPTY_PARAMETERS.indexOf(text) < 0) return text;
  }
  return '';
};

/** Where the tables say that a field's value stands. */
export const pathsOf = (rows: readonly { key: string; from: readonly string[] }[], key: string): readonly string[] => {
  for (const row of rows) if (row.key === key) return row.from;
  return [];
};
