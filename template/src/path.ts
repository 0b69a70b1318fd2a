/** Reads event data by dotted paths, through lists wherever they stand. Owns no knowledge of what the values mean. */
import type { Gtm } from './gtm.ts';
import { isObject, isScalar, membersOf } from './shape.ts';

/** More values than this at one path are not looked at: no customer has them, and hostile events must stay cheap. */
const MOST_VALUES = 20;

const collect = (value: unknown, segments: readonly string[], gtm: Gtm): unknown[] => {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) return segments.length === 0 ? [value] : [];
  const members = membersOf(value, gtm);
  if (!members) return segments.length === 0 ? [value] : collect(value[segments[0] as string], segments.slice(1), gtm);
  const found: unknown[] = [];
  for (const member of members.slice(0, MOST_VALUES)) {
    // A list in a list is nobody's way to write a value; not following it also bounds the work.
    if (!membersOf(member, gtm)) collect(member, segments, gtm).forEach((value) => found.push(value));
  }
  return found.slice(0, MOST_VALUES);
};

/** All scalar values at the path, as text. Lists and {"0": …} objects on the way are walked through. */
export const textsAt = (root: Record<string, unknown>, path: string, gtm: Gtm): string[] => {
  const segments = path.split('.');
  const first = root[segments[0] as string];
  if (first === undefined || first === null) return [];
  return collect(first, segments.slice(1), gtm)
    .filter(isScalar)
    .map((value) => '' + value);
};

/** The value at the path as it stands; undefined where the path leads nowhere or to null. */
export const valueAt = (root: unknown, path: string): unknown => {
  let value = root;
  for (const segment of path.split('.')) {
    if (!isObject(value)) return undefined;
    value = value[segment];
  }
  return value === null ? undefined : value;
};

/** The first value of the paths that is there and not an empty text. */
export const firstAt = (root: unknown, paths: readonly string[]): unknown => {
  for (const path of paths) {
    const value = valueAt(root, path);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
};

/** The first scalar at the paths as trimmed text; '' where there is none. */
export const firstTextAt = (root: unknown, paths: readonly string[]): string => {
  for (const path of paths) {
    const value = valueAt(root, path);
    const text = isScalar(value) ? ('' + value).trim() : '';
    if (text) return text;
  }
  return '';
};

/** Where the tables say that a field's value stands. */
export const pathsOf = (rows: readonly { key: string; from: readonly string[] }[], key: string): readonly string[] => {
  for (const row of rows) if (row.key === key) return row.from;
  return [];
};
