/**
 * Builds user_data: takes each key of Meta's at its best place, normalises and hashes it or checks it. Click ID, browser ID
 * and IP address have files of their own.
 */
import { NOT_IN_MESSAGING, ONLY_IN_MESSAGING } from '../../spec/generated/fields.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import type { RuleName } from '../../spec/row-types.ts';
import { getRequestHeader, makeNumber, Object } from '../gtm.ts';
import { isNobodysId, isPlaceholder } from '../placeholders.ts';
import { looksPersonal } from '../privacy.ts';
import { addPlace, fields, found, LAST, OF_FORM, user, userKinds } from '../read/fields.ts';
import { textsOf, type Place } from '../read/places.ts';
import { form, isOn, setting, valuesOf } from '../settings.ts';
import { find, membersOf, unique, type Fields } from '../values.ts';
import { note } from '../words.ts';
import type { Rule } from './forms.ts';
import { isPlain } from './glance.ts';
import { hashValue, normalise, readHashed, rulesByName, SHORTEST_HASH, type Reading } from './hashing.ts';
import { sha256 } from './sha256.ts';

/** Adds the places outside the event: the form's own come first, the request's header comes last. */
export function addCustomerPlaces(): void {
  const overrides = form['userDataOverrides'] ? valuesOf('userDataOverrides') : {};
  const userAgent = getRequestHeader('user-agent');
  for (const key of Object.keys(overrides)) {
    addPlace(user, key, { path: '.the form', value: overrides[key], rank: OF_FORM });
  }
  if (userAgent) addPlace(user, 'client_user_agent', { path: '.the request header', value: userAgent, rank: LAST });
}

function noteAt(code: ProblemCode, key: string, place: Place): void {
  note(code, 'user_data.' + key, place.path.substring(1));
}

/** Longer texts name no place, and rules need not be quick beyond it. */
const LONGEST_PLACE = 100;

/** All texts that the event, the form or the request have for a key. */
export function textsIn(places: Place[] | undefined): string[] {
  let texts: string[] = [];
  for (const place of places || []) texts = texts.concat(textsOf(place));
  return texts;
}

/** The customer's country or state as its rule has it; '' when unknown. */
export function placeName(places: Place[] | undefined, rule: Rule, country: string): string {
  for (const text of textsIn(places)) {
    const name = normalise(rule, text.substring(0, LONGEST_PLACE), country)[0];
    if (name) return name;
  }
  return '';
}

/** Numbers with more digits are not exact in JSON readers that use doubles, so they are sent as text. */
const MOST_EXACT_DIGITS = 15;

/** Why Meta could not use an unhashed value; `kind` is a kind with bounds for digits, `digits/{15,17}`. */
function objectionTo(text: string, kind: string): ProblemCode | undefined {
  const bounds = kind.split('/')[1];
  const isOrdinary = isPlain && kind === 'user_agent';
  if (!isOrdinary && isNobodysId(text)) return 'placeholder';
  if (!isOrdinary && readHashed(text)[2] === 'empty_hash') return 'empty_hash';
  if (bounds && find(text, `^[0-9]${bounds}$`, -1) < 0) return 'not_digits';
  return looksPersonal(text) ? 'personal_parameter' : undefined;
}

/** The first of a place's values that is what Meta expects; undefined where none is. */
function readPlain(place: Place, key: string, kind: string): unknown {
  for (const raw of textsOf(place)) {
    const text = raw.trim();
    const objection = text && objectionTo(text, kind);
    if (objection) noteAt(objection, key, place);
    else if (text) return kind.charAt(0) === 'i' && text.length <= MOST_EXACT_DIGITS ? makeNumber(text) : text;
  }
  return undefined;
}

/** Meta documents lists without a limit; more values than this are no longer one customer's. */
const MOST_HASHES = 5;

/**
 * Hashes of all values of a place, each once: first the documented forms in the order of the values, then the library's.
 * Undefined where none could be used.
 */
function readHashes(place: Place, key: string, reading: Reading): unknown {
  const hashes: string[] = [];
  const library: string[] = [];
  const wanted = { both: isOn('sendBothForms', true), hashedOnly: place.path.indexOf('sha256_') >= 0 };
  for (const text of textsOf(place)) {
    const found = hashValue(text, reading, wanted);
    if (found[2]) noteAt(found[2], key, place);
    hashes.push(found[0]);
    if (found[0]) library.push(found[1] || '');
  }
  if (unique(hashes).length > MOST_HASHES) noteAt('too_many_values', key, place);
  const all = unique(hashes.concat(library)).slice(0, MOST_HASHES);
  return all[0] ? all : undefined;
}

/** The short way, for one text that can be no hash. Undefined where something is wrong with it: the long way then says what. */
function hashOne(place: Place, rule: Rule, country: string): string[] | undefined {
  const text = place.value;
  if (!isPlain || typeof text !== 'string' || text.length >= SHORTEST_HASH) return undefined;
  const found = rule(text, country);
  const form = found[0];
  const library = found[1];
  if (!form || found[2] || (form.length !== text.length && isPlaceholder(form))) return undefined;
  const hash = sha256(form);
  return library && library !== form && isOn('sendBothForms', true) ? [hash, sha256(library)] : [hash];
}

/** Beyond 2^53 numbers in JavaScript are no longer those that the site wrote. */
const LARGEST_EXACT = 9007199254740991;

function isInexact(value: unknown): boolean {
  return typeof value === 'number' && value > LARGEST_EXACT;
}

/** The long way. */
function readPlace(place: Place, key: string, how: Reading | string): unknown {
  if (typeof place.value !== 'string' && (membersOf(place.value) || [place.value]).some(isInexact)) {
    noteAt('inexact_number', key, place);
    return undefined;
  }
  return typeof how === 'string' ? readPlain(place, key, how) : readHashes(place, key, how);
}

/** Takes away the keys that belong to the other kind of action source. */
export function dropRefused(userData: Fields, isMessaging: boolean): void {
  for (const key of (isMessaging ? NOT_IN_MESSAGING : ONLY_IN_MESSAGING).split(' ')) {
    if (userData[key]) {
      Object.delete(userData, key);
      note(isMessaging ? 'not_in_messaging' : 'only_in_messaging', 'user_data.' + key);
    }
  }
}

/** All keys but those that other files read. The first place that yields anything wins; what those before it lacked is noted. */
export function readUserData(country: string): Fields {
  const userData: Fields = {};
  const rules = rulesByName();
  for (const key of Object.keys(user)) {
    const kind = userKinds['.' + key] || '';
    const rule = rules[kind as RuleName] as Rule | undefined;
    const home = kind === 'phone' && !country ? setting('phoneCountry', '').toLowerCase() : country;
    for (const place of (kind && user[key]) || []) {
      const value =
        (rule && hashOne(place, rule, home)) || readPlace(place, key, rule ? { kind, rule, country: home } : kind);
      if (value !== undefined) {
        userData[key] = value;
        break;
      }
    }
  }
  for (const path of found.unknown) note('unknown_key', 'user_data', looksPersonal(path) ? '' : path);
  for (const place of fields['google_phone_hash'] || []) noteAt('google_phone_hash', 'ph', place);
  return userData;
}
