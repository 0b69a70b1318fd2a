/**
 * Builds user_data: takes each key of Meta's at its best place, normalises and hashes it or checks it. Click ID, browser ID
 * and IP address have files of their own.
 */
import { NOT_IN_MESSAGING, ONLY_IN_MESSAGING } from '../../spec/generated/fields.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import type { RuleName } from '../../spec/row-types.ts';
import { makeNumber, Object } from '../gtm.ts';
import { isNobodysId, isPlaceholder } from '../placeholders.ts';
import { looksPersonal } from '../privacy.ts';
import { fields, found, user, userKinds } from '../read/fields.ts';
import { textsOf, type Place } from '../read/places.ts';
import { isOn, setting } from '../settings.ts';
import { find, membersOf, unique, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { normalise, problemOf, readHashed, rulesByName, sha256, SHORTEST_HASH } from './hashing.ts';
import { isPlain, type Forms, type Rule } from './texts.ts';

function noteAt(code: ProblemCode, key: string, place: Place): void {
  note(code, 'user_data.' + key, place.where.slice(1));
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
    const name = normalise(rule, text.slice(0, LONGEST_PLACE), country)[0];
    if (name) return name;
  }
  return '';
}

/** How the values of a key are read: by a rule and then hashed, or as they are. */
interface Reading {
  kind: string;
  rule: Rule | undefined;
  country: string;
}

/** No name, address or id is longer; the rules need not be quick beyond it. */
const LONGEST_VALUE = 500;

/**
 * One value's hashes in place of its forms. An MD5 matches nobody; as an external ID, 32 hex digits are usually a
 * UUID, which the pixel sends as it is. A place that promises hashes may hold one in another notation: that is not hashed.
 */
function hashedForms(text: string, path: string, reading: Reading): Forms {
  if (text.length > LONGEST_VALUE) return ['', '', 'too_long'];
  const hashed = readHashed(text);
  if (hashed[1] && reading.kind === 'external_id') return [sha256(text.trim()), hashed[1]];
  if (hashed[0] || hashed[2]) return hashed;
  if (path.indexOf('sha256_') >= 0) return ['', '', 'not_a_hash'];
  const found = normalise(reading.rule as Rule, text, reading.country);
  if (!found[0]) return ['', '', found[2] || problemOf(reading.kind)];
  return [sha256(found[0]), isOn('sendBothForms', true) ? sha256(found[1]) : '', found[2]];
}

/** Why Meta could not use an unhashed value; `kind` is a kind with bounds for digits, `digits/{15,17}`. */
function objectionTo(text: string, kind: string): ProblemCode | '' {
  const bounds = kind.split('/')[1];
  if (isNobodysId(text)) return 'placeholder';
  if (readHashed(text)[2] === 'empty_hash') return 'empty_hash';
  return bounds && find(text, `^\\d${bounds}$`, -1) < 0 ? 'not_digits' : '';
}

/** An unhashed value as it is sent. */
function plainForms(text: string, kind: string): Forms {
  const objection = text && objectionTo(text, kind);
  if (objection) return ['', '', objection];
  return looksPersonal(text) ? ['', '', 'personal_parameter'] : [text];
}

/** Meta documents lists without a limit; more values than this are no longer one customer's. */
const MOST_HASHES = 5;
/** Numbers with more digits are not exact in JSON readers that use doubles, so they are sent as text. */
const MOST_EXACT_DIGITS = 15;
/** Beyond 2^53 numbers in JavaScript are no longer those that the site wrote. */
const LARGEST_EXACT = 9007199254740991;

function isInexact(value: unknown): boolean {
  return typeof value === 'number' && value > LARGEST_EXACT;
}

/**
 * Hashes of all values of a place, each once: first the documented forms in the order of the values, then the library's; of what
 * is not hashed, the first value. Undefined where none could be used.
 */
function readPlace(place: Place, key: string, reading: Reading): unknown {
  const only = place.raw;
  // Every event has one, and ordinary ones need no second look.
  if (isPlain && reading.kind === 'user_agent' && typeof only === 'string' && !looksPersonal(only)) return only.trim();
  if (typeof only !== 'string' && (membersOf(only) || [only]).some(isInexact)) {
    noteAt('inexact_number', key, place);
    return undefined;
  }
  const kind = reading.kind;
  const forms: string[] = [];
  const library: string[] = [];
  for (const text of textsOf(place)) {
    const found = reading.rule ? hashedForms(text, place.where, reading) : plainForms(text.trim(), kind);
    if (found[2]) noteAt(found[2], key, place);
    if (found[0]) forms.push(found[0]);
    if (found[0] && found[1]) library.push(found[1]);
  }
  const first = forms[0];
  if (!first || !reading.rule)
    return first && kind.charAt(0) === 'i' && first.length <= MOST_EXACT_DIGITS ? makeNumber(first) : first;
  if (unique(forms).length > MOST_HASHES) noteAt('too_many_values', key, place);
  return unique(forms.concat(library)).slice(0, MOST_HASHES);
}

/** The short way, for one text that can be no hash. Undefined where something is wrong with it: the long way then says what. */
function hashOne(place: Place, rule: Rule, country: string): string[] | undefined {
  const text = place.raw;
  if (!isPlain || typeof text !== 'string' || text.length >= SHORTEST_HASH) return undefined;
  const found = rule(text, country);
  const form = found[0];
  const library = found[1];
  if (!form || found[2] || (form.length !== text.length && isPlaceholder(form))) return undefined;
  const both = library && library !== form && isOn('sendBothForms', true);
  return both ? [sha256(form), sha256(library)] : [sha256(form)];
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
    const home = country || kind !== 'phone' ? country : setting('phoneCountry', '').toLowerCase();
    for (const place of (kind && user[key]) || []) {
      const value = (rule && hashOne(place, rule, home)) || readPlace(place, key, { kind, rule, country: home });
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
