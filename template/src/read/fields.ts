/**
 * The walk: one pass over the keys that the event has, with one table from path to field. A name that has a row is taken;
 * all others are the site's own. Knows no field's meaning.
 */
import { APP_KINDS, CUSTOM_KINDS, FIELDS, PASSED_OVER, RESERVED, USER_RULES } from '../../spec/generated/fields.ts';
import { getAllEventData, Object } from '../gtm.ts';
import {
  hasRow,
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
import { firstText, type Place, type Places } from './places.ts';

/** Ranks of what stands outside the event: the form's single values, its objects, then the event's own, plugins' names, the rest. */
export const OF_FORM = -3;
export const OF_OBJECT = -2;
export const OF_PLUGIN = 20000;
export const OF_PLUGIN_DELIVERY = 30000;
export const LAST = 40000;

/** Most names of an event begin so; none is a site's own. */
const GOOGLES = 'x-ga-';
/** Before names of Meta's GTM tag: x-fb-ud-em, x-fb-ck-fbc, x-fb-cd-value. */
const METAS = 'x-fb-';

/** The field that stands at a path, which begins with a dot; '' where the path ends in its name. */
let fieldAt: Table = {};
/** The same as text, each path behind a semicolon. */
let rows = '';
/** What may stand in a field, by its name behind a dot. */
export let userKinds: Table = {};
export let customKinds: Table = {};

export interface Stranger {
  where: string;
  key: string;
  raw: unknown;
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

/** The keys of user_data, in the order of the tables. */
export function userKeys(): string[] {
  return Object.keys(userKinds).map((name: string) => name.slice(1));
}

/** Meta's own names have no rows, and come first: `x-fb-ud-em`, then `external_id`, then `user_data.em`. */
function rankOf(place: Place): number {
  if (place.rank !== undefined) return place.rank;
  const ofUser = 'user_data.' + USER_RULES.split(';').join(';user_data.');
  return `;${CUSTOM_KINDS};${USER_RULES};${ofUser}${rows}`.lastIndexOf(`;${place.where.slice(1)}:`);
}

/**
 * The name itself, where Meta has the field: in user_data and app_data, at the top as it is or behind the mark of Meta's GTM tag.
 * Two letters say too little there.
 */
function ownName(path: string, key: string): string {
  const name = key.indexOf(METAS) === 0 ? key.slice(key.lastIndexOf('-') + 1) : key;
  const isTop = path.length === key.length + 1;
  const isUser = isTop ? key.length > 2 : path === '.user_data.' + key;
  const isOwn =
    (isUser && userKinds['.' + name] !== undefined) ||
    (isTop && customKinds['.' + name] !== undefined) ||
    (path === '.app_data.' + key && hasRow(APP_KINDS, key));
  return isOwn ? name : '';
}

/** Whether a name at the top of the event stands for a field. */
export function isField(name: string): boolean | string {
  const path = '.' + name;
  return fieldAt[path] !== undefined || ownName(path, name);
}

/** Adds one more place of a field; values of one path, from a list of objects on the way, are a list. */
export function addPlace(places: Places, field: string, place: Place): void {
  const known = places[field];
  // An inherited property such as `constructor` is a function.
  if (typeof known !== 'object') {
    places[field] = [place];
    return;
  }
  for (const other of known) {
    if (other.where === place.where) {
      other.raw = ([] as unknown[]).concat(other.raw).concat(place.raw);
      return;
    }
  }
  known.push(place);
  known.sort((one, other) => rankOf(one) - rankOf(other));
}

/** The names at the top; of a GA4 client's many, those that may be read. Without patterns, all. */
function namesIn(event: Fields): string[] {
  const names = Object.keys(event);
  const text = '\n' + names.join('\n');
  const needless = text.indexOf(GOOGLES) < 0 ? null : pattern(`(?m)\\n(${PASSED_OVER}|${RESERVED})$`);
  return needless ? text.replace(needless, '').slice(1).split('\n') : names;
}

/** What no row speaks of: a container of fields, a name of the site's own, one inside user_data; or a field by Meta's own name. */
function takeUnknown(found: Found, at: Stranger): string {
  const path = at.where;
  if (rows.indexOf(`;${path.slice(1)}.`) >= 0) {
    walkMembers(unpacked(at.raw), path + '.', found);
    return '';
  }
  const field = ownName(path, at.key);
  if (field) return field;
  if (path.indexOf('.user_data.') === 0) found.strangers.push({ where: path.slice(1), key: at.key, raw: at.raw });
  else if (path.length === at.key.length + 1 && at.key.slice(0, 5) !== GOOGLES) found.others.push(at.key);
  return '';
}

function walk(container: Fields, keys: readonly string[], at: { prefix: string; found: Found }): void {
  const prefix = at.prefix;
  const found = at.found;
  for (const key of keys) {
    const path = prefix + key;
    const value = container[key];
    const row = fieldAt[path];
    const field = row === undefined ? takeUnknown(found, { where: path, key, raw: value }) : row || key;
    if (!field) continue;
    const places = userKinds['.' + field] === undefined ? found.fields : found.user;
    if (places[field]) addPlace(places, field, { where: path, raw: value });
    else places[field] = [{ where: path, raw: value }];
  }
}

function walkMembers(value: unknown, prefix: string, found: Found): void {
  for (const member of (membersOf(value) || [value]).slice(0, MOST_VALUES)) {
    if (isObject(member)) walk(member, Object.keys(member), { prefix, found });
  }
}

function begin(): void {
  const text = unpack(FIELDS);
  fieldAt = tableOf(text);
  rows = ';' + text + ';app_data.';
  userKinds = tableOf(USER_RULES);
  customKinds = tableOf(CUSTOM_KINDS);
}

/** Finds what the event has. */
export function walkEvent(): void {
  begin();
  walk(event, namesIn(event), { prefix: '.', found });
}

/** What another object has that is like an event, all of it together. */
export function walkApart(object: Fields): Found {
  const places: Places = {};
  const apart: Found = { user: places, fields: places, others: [], strangers: [], unknown: [] };
  walk(object, Object.keys(object), { prefix: '.', found: apart });
  return apart;
}

/** Adds the best that an object has for a field; `rank` says how early the object counts. */
export function addBest(places: Places, field: string, given: { places: Places; rank: number }): void {
  const rank = given.rank;
  const best = (given.places[field] as Place[])[0] as Place;
  addPlace(places, field, { where: `.an object (${rank})`, raw: best.raw, rank });
}

/** The text of a field that the walk passes over. */
export function seldomText(name: string): string {
  return firstText([{ where: '', raw: event[name] }]);
}
