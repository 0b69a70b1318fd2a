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
  tableOf,
  textOf,
  unpacked,
  type Fields,
  type Table,
} from '../values.ts';

/** One place where a field was found. */
export interface Place {
  /** How early it stands in the field's row: one digit or letter; '' stands before, `~` behind them. */
  rank: string;
  path: string;
  /** Several where a list of objects stood on the way. */
  values: unknown[];
}

/** The places of each field, the best first. */
export type Places = Record<string, Place[] | undefined>;

export interface Found {
  /** By the keys of user_data. */
  user: Places;
  /** By the keys of custom_data. */
  custom: Places;
  /** By all other names: `event_id`, `app_data.extinfo`. */
  fields: Places;
  /** The three by the sign that the table has for them. */
  bySign: Record<string, Places | undefined>;
  /** Names at the top of the event that no row speaks of. */
  others: string[];
  /** Path and field with the path's rank. */
  table: Table;
}

/** Adds one more place of a field. */
export function addPlace(places: Places, field: string, place: Place): void {
  const known = places[field];
  // An inherited property such as `constructor` is a function.
  if (typeof known !== 'object') {
    places[field] = [place];
    return;
  }
  let at = 0;
  for (const other of known) {
    if (other.path === place.path) {
      other.values.push(place.values[0]);
      return;
    }
    if (other.rank < place.rank) at = at + 1;
  }
  known.splice(at, 0, place);
}

/** Most names of an event begin so, and none of them is a site's own. */
const GOOGLES = 'x-ga-';

/** A row is `>` for what holds fields of its own, `-` for what is never a property, else `~|em|0`, `*|value|0`, `|event_id|0`. */
function walk(container: Fields, prefix: string, found: Found): void {
  const table = found.table;
  for (const key of Object.keys(container)) {
    const row = table['.' + prefix + key];
    if (row) {
      const parts = row.split('|');
      const places = found.bySign[parts[0] as string];
      const value = container[key];
      if (places) {
        if (value != null) {
          addPlace(places, parts[1] as string, { rank: parts[2] as string, path: prefix + key, values: [value] });
        }
      } else if (row === '>') walkMembers(unpacked(value), prefix + key + '.', found);
    } else if (!prefix && key.substring(0, 5) !== GOOGLES) found.others.push(key);
  }
}

function walkMembers(value: unknown, prefix: string, found: Found): void {
  for (const member of (membersOf(value) || [value]).slice(0, MOST_VALUES)) {
    if (isObject(member)) walk(member, prefix, found);
  }
}

export function walkEvent(event: Fields): Found {
  const table = tableOf(FIELDS.split(';~').join(';user_data.'));
  const user: Places = {};
  const custom: Places = {};
  const fields: Places = {};
  const found: Found = { user, custom, fields, bySign: { '~': user, '*': custom, '': fields }, others: [], table };
  walk(event, '', found);
  return found;
}

/** All scalars of a place as text, through lists or {"0": …} objects that stand there. */
export function textsOf(values: readonly unknown[]): string[] {
  if (values.length === 1 && typeof values[0] === 'string') return [values[0]];
  const texts: string[] = [];
  const add = (value: unknown, depth: number): void => {
    if (isScalar(value)) texts.push(`${value}`);
    else if (depth > 0) for (const member of (membersOf(value) || []).slice(0, MOST_VALUES)) add(member, depth - 1);
  };
  for (const value of values) add(value, 2);
  return texts.slice(0, MOST_VALUES);
}

/** The first value that is not an empty text; undefined where there is none. */
export function firstValue(places: Place[] | undefined): unknown {
  if (places) for (const place of places) if (place.values[0] !== '') return place.values[0];
  return undefined;
}

/** The first scalar as trimmed text; '' where there is none or only words such as `undefined`. */
export function firstText(places: Place[] | undefined): string {
  if (places) {
    for (const place of places) {
      const text = textOf(place.values[0]);
      if (!isEmpty(text)) return text;
    }
  }
  return '';
}
