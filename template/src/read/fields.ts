/**
 * The walk: one pass over the keys that the event has, with one table from path to field. A name that has a row is taken;
 * all others are the site's own. Knows no field's meaning.
 */
import { FIELDS, PASSED_OVER, RESERVED, SELDOM } from '../../spec/generated/fields.ts';
import { JSON, Object } from '../gtm.ts';
import {
  isEmpty,
  isObject,
  isScalar,
  membersOf,
  MOST_VALUES,
  pattern,
  tableOf,
  textOf,
  unpacked,
  type Fields,
} from '../values.ts';

/** One place where a field was found. */
export interface Place {
  /** Sign, field and rank: how early it stands in the field's row, one digit or letter; `!` stands before, `~` behind them. */
  row: Row;
  /** Begins with a dot. */
  path: string;
  value: unknown;
  /** All values, the first among them, where a list of objects stood on the way. */
  all?: unknown[];
}

type Row = readonly string[];

/** The values of a place. */
export function valuesAt(place: Place): unknown[] {
  return place.all || [place.value];
}

/** The places of each field, the best first. */
export type Places = Record<string, Place[] | undefined>;

export interface Stranger {
  path: string;
  key: string;
  value: unknown;
}

export interface Found {
  /** By the keys of user_data. */
  user: Places;
  /** By the keys of custom_data. */
  custom: Places;
  /** By all other names: `event_id`, `app_data.extinfo`. */
  fields: Places;
  /** The three by the sign that the table has for them. */
  bySign: Record<string, Places | undefined>;
  event: Fields;
  /** Names at the top of the event that no row speaks of. */
  others: string[];
  /** Paths below user_data that no row speaks of, without the dot at the beginning, and what stands there. */
  strangers: Stranger[];
  /** Of these, the paths that nobody knows. */
  unknown: string[];
  /** Rows by their paths, which begin with a dot. */
  table: Record<string, Row | undefined>;
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
      other.all = valuesAt(other).concat([place.value]);
      return;
    }
    if ((other.row[2] as string) <= (place.row[2] as string)) at = at + 1;
  }
  known.splice(at, 0, place);
}

/** Adds what stands elsewhere than in the event: before all places (`!`) or behind them (`~`). */
export function addGiven(places: Places, field: string, given: { value: unknown; rank: string; from: string }): void {
  addPlace(places, field, { row: ['', field, given.rank], path: '.' + given.from, value: given.value });
}

/** Most names of an event begin so, and none of them is a site's own. */
const GOOGLES = 'x-ga-';

/** The names at the top; of a GA4 client's many, those that may be read. Without patterns, all. */
function namesIn(event: Fields): string[] {
  const names = Object.keys(event);
  const text = '\n' + names.join('\n');
  const needless = text.indexOf(GOOGLES) < 0 ? null : pattern(`(?m)\\n(?:${PASSED_OVER}|${RESERVED})$`);
  return needless ? text.replace(needless, '').substring(1).split('\n') : names;
}

/** A row is `>` for what holds fields of its own, `-` for what is not read here, else `~|em|0`, `*|value|0`, `|event_id|0`. */
function walk(container: Fields, keys: readonly string[], at: { prefix: string; found: Found }): void {
  const prefix = at.prefix;
  const found = at.found;
  const bySign = found.bySign;
  const table = found.table;
  for (const key of keys) {
    const path = prefix + key;
    const row = table[path];
    if (row) {
      const places = bySign[row[0] as string];
      const field = row[1] as string;
      const value = container[key];
      if (places) {
        if (value != null) {
          if (places[field]) addPlace(places, field, { row, path, value });
          else places[field] = [{ row, path, value }];
        }
      } else if (row[0] === '>') walkMembers(unpacked(value), path + '.', found);
    } else if (prefix === '.') {
      if (key.substring(0, 5) !== GOOGLES) found.others.push(key);
    } else if (prefix.indexOf('.user_data.') === 0) {
      found.strangers.push({ path: path.substring(1), key, value: container[key] });
    }
  }
}

function walkMembers(value: unknown, prefix: string, found: Found): void {
  for (const member of (membersOf(value) || [value]).slice(0, MOST_VALUES)) {
    if (isObject(member)) walk(member, Object.keys(member), { prefix, found });
  }
}

export function walkEvent(event: Fields): Found {
  const rows = FIELDS.split(';~').join(';user_data.').split(':').join('":["').split(';').join('"],".').split('|');
  const table = JSON.parse('{".' + rows.join('","') + '"]}') as Found['table'];
  const user: Places = {};
  const custom: Places = {};
  const fields: Places = {};
  const found: Found = {
    user,
    custom,
    fields,
    bySign: { '~': user, '*': custom, '': fields },
    event,
    others: [],
    strangers: [],
    unknown: [],
    table,
  };
  walk(event, namesIn(event), { prefix: '.', found });
  return found;
}

/** All scalars of a place as text, through lists or {"0": …} objects that stand there. */
export function textsOf(place: Place): string[] {
  if (typeof place.value === 'string' && !place.all) return [place.value];
  const texts: string[] = [];
  const add = (value: unknown, depth: number): void => {
    if (isScalar(value)) texts.push(`${value}`);
    else if (depth > 0) for (const member of (membersOf(value) || []).slice(0, MOST_VALUES)) add(member, depth - 1);
  };
  for (const value of valuesAt(place)) add(value, 2);
  return texts.slice(0, MOST_VALUES);
}

/** The first value that is not an empty text; undefined where there is none. */
export function firstValue(places: Place[] | undefined): unknown {
  if (places) for (const place of places) if (place.value !== '') return place.value;
  return undefined;
}

/** The text of a field that is looked up by its name. */
export function seldomText(found: Found, field: string): string {
  const text = textOf(found.event[tableOf(SELDOM)['.' + field] as string]);
  return isEmpty(text) ? '' : text;
}

/** The first scalar as trimmed text; '' where there is none or only words such as `undefined`. */
export function firstText(places: Place[] | undefined): string {
  if (places) {
    for (const place of places) {
      const text = textOf(place.value);
      if (!isEmpty(text)) return text;
    }
  }
  return '';
}
