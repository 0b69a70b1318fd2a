/**
 * Builds user_data: takes each key of Meta's at its best place, normalises and hashes it or checks it. Click ID, browser ID
 * and IP address have files of their own.
 */
import { HASHED, NOT_IN_MESSAGING, ONLY_IN_MESSAGING, PLAIN } from '../../spec/generated/fields.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import type { RuleName } from '../../spec/row-types.ts';
import { getRequestHeader, makeNumber, Object } from '../gtm.ts';
import { isPlaceholder } from '../placeholders.ts';
import { looksPersonal } from '../privacy.ts';
import { addPlace, textsOf, type Found, type Source } from '../read/fields.ts';
import { isOn, setting, valuesOf } from '../settings.ts';
import { isDigits, isNumber, pathTableOf, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { hashValues, normalise, readHashed } from './hashing.ts';

const PREFIX = 'user_data.';

/** Adds the places outside the event: the form's own come first, the request's header comes last. */
export function addCustomerPlaces(found: Found): void {
  const overrides = valuesOf('userDataOverrides');
  for (const key of Object.keys(overrides)) {
    addPlace(found, PREFIX + key, { rank: '', path: 'the form', value: overrides[key] });
  }
  const userAgent = getRequestHeader('user-agent');
  if (userAgent) addPlace(found, PREFIX + 'client_user_agent', { rank: '~', path: 'the request header', value: userAgent });
}

/** Longer texts name no place, and rules need not be quick beyond it. */
const LONGEST_PLACE = 100;

/** The customer's country or state as its rule has it; '' when unknown. */
export function placeName(found: Found, key: 'country' | 'st', country: string): string {
  for (const source of found.fields[PREFIX + key] || []) {
    for (const text of textsOf(source.values)) {
      const rule = key === 'st' ? 'state' : 'country';
      const name = normalise(rule, text.substring(0, LONGEST_PLACE), country).documented;
      if (name) return name;
    }
  }
  return '';
}

/** Every phone number that the event or the form names. */
export function phonesIn(found: Found): string[] {
  let phones: string[] = [];
  for (const source of found.fields['user_data.ph'] || []) phones = phones.concat(textsOf(source.values));
  return phones;
}

/** Beyond 2^53 numbers in JavaScript are no longer those that the site wrote. */
const LARGEST_EXACT = 9007199254740991;

function isInexact(value: unknown): boolean {
  return isNumber(value) && value > LARGEST_EXACT;
}

/** Numbers with more digits are not exact in JSON readers that use doubles, so they are sent as text. */
const MOST_EXACT_DIGITS = 15;

/** Why Meta could not use an unhashed value; `kind` is a kind with bounds for digits, `digits/15/17`. */
function objectionTo(text: string, kind: string): ProblemCode | undefined {
  if (isPlaceholder(text)) return 'placeholder';
  if (readHashed(text).kind === 'empty') return 'empty_hash';
  const bounds = kind.split('/');
  if (bounds.length > 1) {
    const fits = text.length >= makeNumber(bounds[1]) && text.length <= makeNumber(bounds[2]);
    if (!fits || !isDigits(text)) return 'not_digits';
  }
  return looksPersonal(text) ? 'personal_parameter' : undefined;
}

/** The first of a place's values that is what Meta expects; undefined where none is. */
function readPlain(place: { field: string; source: Source }, kind: string): unknown {
  for (const raw of textsOf(place.source.values)) {
    const text = raw.trim();
    const objection = text ? objectionTo(text, kind) : undefined;
    if (objection) note(objection, place.field, place.source.path);
    else if (text) {
      const isExact = kind.indexOf('integer') === 0 && text.length <= MOST_EXACT_DIGITS;
      return isExact ? makeNumber(text) : text;
    }
  }
  return undefined;
}

function readHash(place: { field: string; source: Source }, rule: RuleName, country: string): unknown {
  const path = place.source.path;
  const hashedOnly = path.indexOf('sha256_') >= 0;
  const reading = { rule, country, both: isOn('sendBothForms', true), hashedOnly };
  return hashValues(textsOf(place.source.values), reading, { field: place.field, path });
}

/** What is read by rules of its own. */
const ELSEWHERE = ' ip click_id browser_id ';

/** The first place that yields anything wins; what the places before it lacked is noted. */
function firstUsable(field: string, sources: readonly Source[], read: (source: Source) => unknown): unknown {
  for (const source of sources) {
    if (typeof source.values[0] !== 'string' && source.values.some(isInexact)) {
      note('inexact_number', field, source.path);
    } else {
      const value = read(source);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

const MESSAGING = 'business_messaging';

/** Whether the key belongs to the other kind of action source; the note says so. */
function isRefused(key: string, actionSource: string): boolean {
  const isMessaging = actionSource === MESSAGING;
  const refused = (isMessaging ? NOT_IN_MESSAGING : ONLY_IN_MESSAGING).indexOf(' ' + key + ' ') >= 0;
  if (refused) note(isMessaging ? 'not_in_messaging' : 'only_in_messaging', PREFIX + key, '');
  return refused;
}

/** Sets a key that there is a value for, unless Meta refuses it. */
export function addKey(userData: Fields, key: string, value: { value: unknown; actionSource: string }): void {
  if (value.value && !isRefused(key, value.actionSource)) userData[key] = value.value;
}

/** All keys but those that other files read. */
export function readUserData(found: Found, country: string, actionSource: string): Fields {
  const userData: Fields = {};
  const hashed = pathTableOf(HASHED);
  const plain = pathTableOf(PLAIN);
  for (const field of Object.keys(found.fields)) {
    const rule = hashed['.' + field] as RuleName | undefined;
    const kind = rule ? '' : plain['.' + field] || '';
    if (!rule && (!kind || ELSEWHERE.indexOf(' ' + kind + ' ') >= 0)) continue;
    const ofPhone = country || setting('phoneCountry', '').toLowerCase();
    const value = firstUsable(field, found.fields[field] || [], (source) => {
      const place = { field, source };
      return rule ? readHash(place, rule, rule === 'phone' ? ofPhone : country) : readPlain(place, kind);
    });
    addKey(userData, field.slice(PREFIX.length), { value, actionSource });
  }
  for (const source of found.fields['google_phone_hash'] || []) {
    note('google_phone_hash', 'user_data.ph', source.path);
  }
  return userData;
}
