/** From the raw values of one field to the hashes to send: recognises what is hashed already, normalises the rest, hashes. */
import { EMPTY_DIGESTS } from '../../spec/generated/people.ts';
import { HASH_TOKENS } from '../../spec/placeholders.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import type { RuleName } from '../../spec/row-types.ts';
import { sha256Sync } from '../gtm.ts';
import { isPlaceholder } from '../placeholders.ts';
import { find } from '../values.ts';
import { note } from '../words.ts';
import { birthdateRule } from './birthdate.ts';
import { countryRule } from './countries.ts';
import { emailRule } from './email.ts';
import { noForm, type Forms } from './forms.ts';
import { phoneRule } from './phone.ts';
import { cityRule, stateRule, zipRule } from './places.ts';
import { externalIdRule, genderRule, nameRule } from './texts.ts';

function rule(name: RuleName, value: string, country: string): Forms {
  if (name === 'email') return emailRule(value);
  if (name === 'phone') return phoneRule(value, country);
  if (name === 'name') return nameRule(value);
  if (name === 'city') return cityRule(value);
  if (name === 'state') return stateRule(value, country);
  if (name === 'zip') return zipRule(value, country);
  if (name === 'country') return countryRule(value);
  if (name === 'external_id') return externalIdRule(value);
  return name === 'gender' ? genderRule(value) : birthdateRule(value);
}

/** The forms of a raw value. A value, or what a rule leaves of it, that is a placeholder has none. */
export function normalise(name: RuleName, value: string, country: string): Forms {
  if (isPlaceholder(value)) return noForm('placeholder');
  const found = rule(name, value, country);
  return found.documented !== '' && isPlaceholder(found.documented) ? noForm('placeholder') : found;
}

export interface Hashed {
  /**
   * `sha256`: 64 hexadecimal digits, with or without the suffix of Meta's parameter builder; `md5`: 32 of them, which
   * Meta's library passes on but its documents do not accept; `empty`: the digest of an empty text or of a placeholder;
   * `none`: no hash.
   */
  kind: 'sha256' | 'md5' | 'empty' | 'none';
  /** The hash as it may be sent: in lower case, or untouched where it has a suffix. */
  value: string;
}

const SHORTEST_HASH = 32;
/** A digest, and what Meta's library may put behind it: its token or eight characters of base64url. */
const HASH = '^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{64})(?:\\.[A-Za-z0-9_-]{2}|\\.[A-Za-z0-9_-]{8})?$';

/** Reads a raw value, e.g. `" 62A1…F62F "` or `62a1….AQYAAQAA`. Source: capi-param-builder, PIIUtil. */
export function readHashed(value: string): Hashed {
  const none: Hashed = { kind: 'none', value: '' };
  const text = value.length < SHORTEST_HASH ? '' : value.trim();
  if (text === '' || text.indexOf(' ') >= 0 || find(text, HASH, text.length % SHORTEST_HASH) !== 0) return none;
  const parts = text.split('.');
  const suffix = parts[1];
  if (suffix !== undefined && suffix.length === 2 && HASH_TOKENS.indexOf('.' + suffix + '.') < 0) return none;
  const digest = (parts[0] as string).toLowerCase();
  if (EMPTY_DIGESTS.indexOf('|' + digest.slice(0, 16) + '|') >= 0) return { kind: 'empty', value: '' };
  return { kind: digest.length === 64 ? 'sha256' : 'md5', value: suffix === undefined ? digest : text };
}

/** How the values of a field are read. */
export interface Reading {
  rule: RuleName;
  country: string;
  /** Whether the form of Meta's library is sent beside the documented one. */
  both: boolean;
  /** Whether the place promises hashes: what is none there is not hashed, it may be a hash in another notation. */
  hashedOnly: boolean;
}

/** Meta documents lists without a limit; more values than this are no longer one customer's. */
const MOST_HASHES = 5;
/** No name, address or id is longer; the rules need not be quick beyond it. */
const LONGEST_VALUE = 500;

function sha256(text: string): string {
  return text && sha256Sync(text, { outputEncoding: 'hex' });
}

function hashedForms(text: string, reading: Reading): Forms {
  const found = normalise(reading.rule, text, reading.country);
  const documented = sha256(found.documented);
  const library = found.library !== '' && (reading.both || documented === '') ? sha256(found.library) : '';
  return { documented, library, problem: found.problem as ProblemCode };
}

/**
 * The hashes of one value, or why there are none. An MD5 matches nobody; as an external ID, 32 hex digits are usually a
 * UUID, which the pixel sends as it is.
 */
function hashValue(text: string, reading: Reading): Forms {
  if (text.length > LONGEST_VALUE) return noForm('too_long');
  if (text.length >= SHORTEST_HASH) {
    const hashed = readHashed(text);
    if (hashed.kind === 'empty') return noForm('empty_hash');
    if (hashed.kind === 'sha256') return { documented: hashed.value, library: '' };
    if (hashed.kind === 'md5' && reading.rule !== 'external_id') return noForm('md5');
    if (hashed.kind === 'md5') return { documented: sha256(text.trim()), library: hashed.value };
  }
  return reading.hashedOnly ? noForm('not_a_hash') : hashedForms(text, reading);
}

function addOnce(list: string[], hash: string): void {
  if (hash && list.indexOf(hash) < 0) list.push(hash);
}

/**
 * Hashes of all values of a place, each once: first the documented forms in the order of the values, then the library's.
 * Undefined where none could be used.
 */
export function hashValues(texts: readonly string[], reading: Reading, place: { field: string; path: string }): unknown {
  const list: string[] = [];
  const library: string[] = [];
  for (const text of texts) {
    const hash = hashValue(text, reading);
    if (hash.problem) note(hash.problem, place.field, place.path);
    addOnce(list, hash.documented);
    if (hash.library) library.push(hash.library);
  }
  if (list.length > MOST_HASHES) note('too_many_values', place.field, place.path);
  for (const hash of library) addOnce(list, hash);
  return list.length > 0 ? list.slice(0, MOST_HASHES) : undefined;
}
