/**
 * The walk: one pass over the keys that the event has, with one table from path to field. A name that has a row is taken;
 * all others are the site's own. Knows no field's meaning.
 */
import { FIELDS } from '../../spec/generated/fields.ts';
import { Object } from '../gtm.ts';
import {
  isEmpty,
  isObject,
  isScalar,
  membersOf,
  MOST_VALUES,
  pathTableOf,
  textOf,
  unpacked,
  type Fields,
  type Table,
} from '../values.ts';

/** One place where a field was found. */
export interface Source {
  /** How early the place stands in the field's row: one digit or letter; '' stands before, `~` behind them. */
  rank: string;
  path: string;
  /** Several where a list of objects stood on the way. */
  values: unknown[];
}

export interface Found {
  /** The places of each field, the best first, by the field's path at Meta: `user_data.em`, `event_id`. */
  fields: Record<string, Source[] | undefined>;
  /** Names at the top of the event that no row speaks of. */
  others: string[];
  /** Path and field with the path's rank. */
  table: Table;
}

const CONTAINER = '>';
const NOTHING = '-';

/** Notes one more place of a field. */
export function addPlace(found: Found, field: string, place: { rank: string; path: string; value: unknown }): void {
  const rank = place.rank;
  const path = place.path;
  const sources = found.fields[field];
  if (!sources) {
    found.fields[field] = [{ rank, path, values: [place.value] }];
    return;
  }
  let at = 0;
  for (const source of sources) {
    if (source.path === path) {
      source.values.push(place.value);
      return;
    }
    if (source.rank < rank) at = at + 1;
  }
  sources.splice(at, 0, { rank, path, values: [place.value] });
}

function walk(container: Fields, prefix: string, found: Found): void {
  const table = found.table;
  for (const key of Object.keys(container)) {
    const row = table['.' + prefix + key];
    if (!row) {
      if (prefix === '') found.others.push(key);
    } else if (row === CONTAINER) {
      const value = unpacked(container[key]);
      for (const member of (membersOf(value) || [value]).slice(0, MOST_VALUES)) {
        if (isObject(member)) walk(member, prefix + key + '.', found);
      }
    } else if (row !== NOTHING) {
      const value = container[key];
      if (value != null) addPlace(found, row.slice(0, -1), { rank: row.slice(-1), path: prefix + key, value });
    }
  }
}

export function walkEvent(event: Fields): Found {
  const found: Found = { fields: {}, others: [], table: pathTableOf(FIELDS) };
  walk(event, '', found);
  return found;
}

/** All scalars of a place as text, through lists or {"0": …} objects that stand there. */
export function textsOf(values: readonly unknown[]): string[] {
  const first = values[0];
  if (values.length === 1 && typeof first === 'string') return [first];
  const texts: string[] = [];
  const add = (value: unknown, depth: number): void => {
    if (isScalar(value)) texts.push(`${value}`);
    else if (depth > 0) for (const member of (membersOf(value) || []).slice(0, MOST_VALUES)) add(member, depth - 1);
  };
  for (const value of values) add(value, 2);
  return texts.slice(0, MOST_VALUES);
}

/** The first value of a field that is not an empty text; undefined where there is none. */
export function firstValue(found: Found, field: string): unknown {
  for (const source of found.fields[field] || []) if (source.values[0] !== '') return source.values[0];
  return undefined;
}

/** The first scalar of a field as trimmed text; '' where there is none or only words such as `undefined`. */
export function firstText(found: Found, field: string): string {
  const sources = found.fields[field];
  if (sources) {
    for (const source of sources) {
      const text = textOf(source.values[0]);
      if (!isEmpty(text)) return text;
    }
  }
  return '';
}
