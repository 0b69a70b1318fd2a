/**
 * Customer information that stands elsewhere than at the paths of its field's row: under the names of shop plugins (`billing_email` at the
 * top of the event, `telephone` inside user_data, a whole object `customer`), in the form, in the request's headers. Names that nobody
 * knows are kept for the log. Looks at names only, never at a value.
 */
import { PLACE_HEADERS } from '../../spec/cookies.ts';
import { PLUGIN_NAMES, PLUGIN_PREFIXES, PLUGIN_TOPS, WITHOUT_KEY } from '../../spec/generated/fields.ts';
import { getRequestHeader, JSON, Object } from '../gtm.ts';
import { bareName } from '../parameter-names.ts';
import { form, isOn, valuesOf } from '../settings.ts';
import { find, isObject, membersOf, MOST_VALUES, objectIn, tableOf, unpack, unpacked } from '../values.ts';
import { headOfWord } from '../word-rows.ts';
import {
  addBest,
  addPlace,
  event,
  fields,
  found,
  LAST,
  OF_FORM,
  OF_OBJECT,
  OF_PLUGIN,
  OF_PLUGIN_DELIVERY,
  user,
  walkApart,
  type Found,
} from './fields.ts';
import { isBlank } from './places.ts';

/** The key of user_data; '' for a name that is in no table. What an `id` is of stands before it: addresses have ids, too. */
export function keyOf(path: string): string {
  const segments = path.split('.');
  const name = bareName(segments.slice(-1)[0] as string);
  return headOfWord(name === 'id' ? bareName(segments.slice(-2).join('')) : name, PLUGIN_PREFIXES, PLUGIN_NAMES);
}

/** Behind the paths of the table and before what stands outside the event; what is delivered to comes last. */
function add(found: Found, path: string, value: unknown): string {
  const key = keyOf(path);
  const rank = path.toLowerCase().indexOf('shipping') >= 0 ? OF_PLUGIN_DELIVERY : OF_PLUGIN;
  if (key) addPlace(found.user, key, { where: '.' + path, raw: value, rank });
  return key;
}

/** How deep plugins nest: a customer, the address, its lines. */
const DEEPEST = 3;

/** One value, or all that an object of a customer holds; whether any of it is known. */
function read(found: Found, at: { where: string; raw: unknown }, depth: number): string | boolean {
  const value = unpacked(at.raw);
  const members = membersOf(value);
  // Lists without objects, however deep, hold values. In a text the quote would be escaped.
  if (!isObject(value) || (members && (JSON.stringify(members) as string).indexOf('{"') < 0))
    return add(found, at.where, value);
  let isKnown: string | boolean = keyOf(at.where);
  for (const member of members ? members.slice(0, MOST_VALUES) : [value]) {
    if (!isObject(member) || depth === 0) continue;
    for (const key of Object.keys(member).slice(0, MOST_VALUES * 2)) {
      if (read(found, { where: at.where + '.' + key, raw: member[key] }, depth - 1)) isKnown = true;
    }
  }
  return isKnown;
}

/** Takes what is the customer's out of keys of user_data that no row speaks of. */
export function readStrangers(found: Found): void {
  for (const stranger of found.strangers.slice(0, MOST_VALUES)) {
    // Google's own marks, such as `_tag_mode`, begin with an underscore.
    if (isBlank(stranger) || stranger.key.charAt(0) === '_') continue;
    const isKnown = read(found, stranger, DEEPEST);
    if (!isKnown && find(bareName(stranger.key), WITHOUT_KEY, -1) < 0) found.unknown.push(stranger.where);
  }
}

/** Takes what is the customer's out of the site's own parameters. */
export function readOthers(found: Found): void {
  const tops = unpack(PLUGIN_TOPS);
  if (find(bareName(found.others.join('\n')), '(?m)' + tops, -1) < 0) return;
  found.others = found.others.filter((name: string) => {
    const value = event[name];
    const isTop = value != null && find(bareName(name), tops, -1) === 0;
    return !isTop || !read(found, { where: name, raw: value }, DEEPEST);
  });
}

function addFromForm(field: string, value: unknown): void {
  addPlace(fields, field, { where: '.the form', raw: value, rank: OF_FORM });
}

function addUserData(): void {
  const object = objectIn(form['userDataObject']);
  if (!object) return;
  const given = walkApart({ user_data: object });
  readStrangers(given);
  for (const key of Object.keys(given.user)) addBest(user, key, { places: given.user, rank: OF_OBJECT });
  found.unknown = found.unknown.concat(given.unknown);
}

/** Where App Engine knows nothing it writes ZZ or ?; other hosts leave the header out. */
const UNKNOWN = 'ZZ?';

/** Place names that a tagging host has looked up; of a region such as `DE-BY` what stands behind the country. */
function addPlaces(): void {
  const headers = tableOf(PLACE_HEADERS);
  for (const name of Object.keys(headers)) {
    for (const header of (headers[name] || '').split(' ')) {
      const text = getRequestHeader(header) || '';
      const value = name === '.st' ? text.slice(text.lastIndexOf('-') + 1) : text;
      if (UNKNOWN.indexOf(value) < 0) addPlace(user, name.slice(1), { where: '.' + header, raw: value, rank: LAST });
    }
  }
}

function addOverrides(): void {
  const overrides = valuesOf('userDataOverrides');
  for (const key of Object.keys(overrides)) {
    addPlace(user, key, { where: '.the form', raw: overrides[key], rank: OF_FORM });
  }
}

/** A placeholder, or what is none, counts as nothing there: the event's own follows. */
export function addFormPlaces(): void {
  const userAgent = getRequestHeader('user-agent');
  if (userAgent) addPlace(user, 'client_user_agent', { where: '.the request header', raw: userAgent, rank: LAST });
  if (form['userDataOverrides']) addOverrides();
  if (form['eventId']) addFromForm('event_id', form['eventId']);
  if (form['eventTime']) addFromForm('event_time', form['eventTime']);
  if (form['pageUrl']) addFromForm('event_source_url', form['pageUrl']);
  if (form['userDataObject']) addUserData();
  if (isOn('placeFromHeaders')) addPlaces();
  if (isOn('clientIdAsExternalId')) {
    addPlace(user, 'external_id', { where: '.client_id', raw: event['client_id'], rank: LAST });
  }
}
