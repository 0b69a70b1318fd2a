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
  tableOf,
  unpacked,
  type Fields,
  type Table,
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

/** Ranks of what stands outside the event: the form's single values, its objects, then the event's own, plugins' names, the rest. */
export const OF_FORM = -2;
export const OF_OBJECT = -1;
export const OF_PLUGIN = 20000;
export const OF_PLUGIN_DELIVERY = 30000;
export const LAST = 40000;

/** The customer's fields and all others by their paths, which begin with a dot; read with the first event. */
let ofUser: Table = {};
let ofOthers: Table = {};
/** Paths of what holds fields, each between colons. */
let containers = '';

export function isBlank(place: Place): boolean {
  return place.value == null || place.value === '';
}

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
  /** By the keys of custom_data, the server event and app_data. */
  fields: Places;
  event: Fields;
  /** Names at the top of the event that no row speaks of. */
  others: string[];
  /** Paths below user_data that no row speaks of, without the dot at the beginning, and what stands there. */
  strangers: Stranger[];
  /** Of these, the paths that nobody knows. */
  unknown: string[];
}

function rankOf(place: Place): number {
  const tables = JSON.stringify([ofUser, ofOthers]) as string;
  return place.rank === undefined ? tables.indexOf('"' + place.path + '"') : place.rank;
}

/** Whether a name at the top of the event stands for a field. */
export function isField(name: string): boolean {
  return ofUser['.' + name] !== undefined || ofOthers['.' + name] !== undefined;
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
    if (rankOf(other) <= rankOf(place)) at = at + 1;
  }
  known.splice(at, 0, place);
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

/** What no row speaks of: a container of fields, a name of the site's own, or one inside user_data. */
function takeUnknown(found: Found, at: Stranger): void {
  const path = at.path;
  if (containers.indexOf(':' + path + ':') >= 0) walkMembers(unpacked(at.value), path + '.', found);
  else if (path.length === at.key.length + 1) {
    if (at.key.substring(0, 5) !== GOOGLES) found.others.push(at.key);
  } else if (path.indexOf('.user_data.') === 0)
    found.strangers.push({ path: path.substring(1), key: at.key, value: at.value });
}

function walk(container: Fields, keys: readonly string[], at: { prefix: string; found: Found }): void {
  const prefix = at.prefix;
  const found = at.found;
  for (const key of keys) {
    const path = prefix + key;
    let places = found.user;
    let row = ofUser[path];
    if (row === undefined) {
      places = found.fields;
      row = ofOthers[path];
      if (row === undefined) {
        takeUnknown(found, { path, key, value: container[key] });
        continue;
      }
    }
    const field = row || key;
    if (places[field]) addPlace(places, field, { path, value: container[key] });
    else places[field] = [{ path, value: container[key] }];
  }
}

function walkMembers(value: unknown, prefix: string, found: Found): void {
  for (const member of (membersOf(value) || [value]).slice(0, MOST_VALUES)) {
    if (isObject(member)) walk(member, Object.keys(member), { prefix, found });
  }
}

export function walkEvent(event: Fields): Found {
  if (!containers) {
    const tables = unpack(FIELDS).split('^');
    ofUser = tableOf(tables[0] as string);
    ofOthers = tableOf(tables[1] as string);
    containers = tables[2] as string;
  }
  const found: Found = { user: {}, fields: {}, event, others: [], strangers: [], unknown: [] };
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
  for (const place of places || []) if (!isBlank(place)) return place.value;
  return undefined;
}

/** The text of a field that the walk passes over. */
export function seldomText(found: Found, name: string): string {
  return firstText([{ path: '', value: found.event[name] }]);
}

/** The first scalar as trimmed text; '' where there is none or only words such as `undefined`. */
export function firstText(places: Place[] | undefined): string {
  for (const place of places || []) {
    const text = textOf(place.value);
    if (!isEmpty(text)) return text;
  }
  return '';
}
