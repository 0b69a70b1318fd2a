/**
 * The walk: one pass over the keys that the event has, with one table from path to field. A name that has a row is taken;
 * all others are the site's own. Knows no field's meaning.
 */
import { FIELDS, PASSED_OVER, RESERVED } from '../../spec/generated/fields.ts';
import { getAllEventData, JSON, Object } from '../gtm.ts';
import {
  isObject,
  membersOf,
  MOST_VALUES,
  pattern,
  unpack,
  tableOf,
  unpacked,
  type Fields,
  type Table,
} from '../values.ts';
import { firstText, valuesAt, type Place, type Places } from './places.ts';

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
  /** Names at the top of the event that no row speaks of. */
  others: string[];
  /** Paths below user_data that no row speaks of, without the dot at the beginning, and what stands there. */
  strangers: Stranger[];
  /** Of these, the paths that nobody knows. */
  unknown: string[];
}

const all: unknown = getAllEventData();

/** What came in. A run of the tag is one event, so all stages read this one and what was found in it. */
export const event: Fields = isObject(all) ? all : {};
export const user: Places = {};
export const fields: Places = {};
export const found: Found = { user, fields, others: [], strangers: [], unknown: [] };

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

function begin(): void {
  const tables = unpack(FIELDS).split('^');
  ofUser = tableOf(tables[0] as string);
  ofOthers = tableOf(tables[1] as string);
  containers = tables[2] as string;
}

/** Finds what the event has. */
export function walkEvent(): void {
  begin();
  walk(event, namesIn(event), { prefix: '.', found });
}

/** What another object has that is like an event. */
export function walkApart(object: Fields): Found {
  const apart: Found = { user: {}, fields: {}, others: [], strangers: [], unknown: [] };
  walk(object, namesIn(object), { prefix: '.', found: apart });
  return apart;
}

/** The text of a field that the walk passes over. */
export function seldomText(name: string): string {
  return firstText([{ path: '', value: event[name] }]);
}
