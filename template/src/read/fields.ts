/**
 * The walk: one pass over the keys that the event has, with one table from path to field. A name that has a row is taken;
 * all others are the site's own. Knows no field's meaning.
 */
import { FIELDS, PASSED_OVER, RESERVED } from '../../spec/generated/fields.ts';
import { JSON, Object } from '../gtm.ts';
import {
  isEmpty,
  isObject,
  isScalar,
  membersOf,
  MOST_VALUES,
  pattern,
  unpack,
  textOf,
  unpacked,
  type Fields,
} from '../values.ts';

/** One place where a field was found. */
export interface Place {
  /** Begins with a dot. */
  path: string;
  value: unknown;
  /** How early it stands among the field's places, where that is not for the table to say. */
  rank?: number;
  /** All values, the first among them, where a list of objects stood on the way. */
  all?: unknown[];
}

/** What the field belongs to, and the field where the path does not end in it. */
type Row = readonly string[];

/** Ranks of what stands outside the event: the form's single values, its objects, then the event's own, plugins' names, the rest. */
export const OF_FORM = -2;
export const OF_OBJECT = -1;
export const OF_PLUGIN = 20000;
export const OF_PLUGIN_DELIVERY = 30000;
export const LAST = 40000;

/** The table as JSON text, whose order is that of the places, and as it is; read with the first event. */
let tableText = '';
let table: Record<string, Row | undefined> = {};

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
  /** By the keys of user_data, custom_data, the server event, app_data, original_event_data. */
  user: Places;
  custom: Places;
  fields: Places;
  app: Places;
  original: Places;
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

function rankOf(place: Place): number {
  return place.rank === undefined ? tableText.indexOf('"' + place.path + '"') : place.rank;
}

/** What the table calls the members of Found; any other word of it stands for no field. */
type Owner = 'user' | 'custom' | 'fields' | 'app' | 'original';

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
    if (rankOf(other) <= rankOf(place)) at = at + 1;
  }
  known.splice(at, 0, place);
}

/** Adds what stands elsewhere than in the event. */
export function addGiven(places: Places, field: string, given: { value: unknown; rank: number; from: string }): void {
  addPlace(places, field, { path: '.' + given.from, value: given.value, rank: given.rank });
}

/** Most names of an event begin so; none is a site's own. */
const GOOGLES = 'x-ga-';

/** The names at the top; of a GA4 client's many, those that may be read. Without patterns, all. */
function namesIn(event: Fields): string[] {
  const names = Object.keys(event);
  const text = '\n' + names.join('\n');
  const needless = text.indexOf(GOOGLES) < 0 ? null : pattern(`(?m)\\n(?:${PASSED_OVER}|${RESERVED})$`);
  return needless ? text.replace(needless, '').substring(1).split('\n') : names;
}

function walk(container: Fields, keys: readonly string[], at: { prefix: string; found: Found }): void {
  const prefix = at.prefix;
  const found = at.found;
  for (const key of keys) {
    const path = prefix + key;
    const row = table[path];
    if (row) {
      const places = found[row[0] as Owner] as Places | undefined;
      const value = container[key];
      if (places) {
        const field = row[1] || key;
        if (value != null) {
          if (places[field]) addPlace(places, field, { path, value });
          else places[field] = [{ path, value }];
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
  if (!tableText) {
    const rows = unpack(FIELDS).split(':').join('":["').split(';').join('"],".').split('|').join('","');
    tableText = '{".' + rows + '"]}';
    table = JSON.parse(tableText) as typeof table;
  }
  const found: Found = {
    user: {},
    custom: {},
    fields: {},
    app: {},
    original: {},
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
  for (const place of places || []) if (place.value !== '') return place.value;
  return undefined;
}

/** The text of a field that the walk passes over. */
export function seldomText(found: Found, name: string): string {
  const text = textOf(found.event[name]);
  return isEmpty(text) ? '' : text;
}

/** The first scalar as trimmed text; '' where there is none or only words such as `undefined`. */
export function firstText(places: Place[] | undefined): string {
  for (const place of places || []) {
    const text = textOf(place.value);
    if (!isEmpty(text)) return text;
  }
  return '';
}
