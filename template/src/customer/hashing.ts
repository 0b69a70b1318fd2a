/** From a raw value to its normal forms or to the hash that it is already. Owns no rule of its own. */
import { EMPTY_DIGESTS } from '../../spec/generated/people.ts';
import { HASH_TOKENS } from '../../spec/placeholders.ts';
import type { RuleName } from '../../spec/row-types.ts';
import { sha256Sync } from '../gtm.ts';
import { isPlaceholder } from '../placeholders.ts';
import { find } from '../values.ts';
import { birthdateRule } from './birthdate.ts';
import { countryRule } from './countries.ts';
import { emailRule } from './email.ts';
import { noForm, type Forms, type Rule } from './forms.ts';
import { isPlain } from './glance.ts';
import { phoneRule } from './phone.ts';
import { cityRule, stateRule, zipRule } from './places.ts';
import { externalIdRule, genderRule, nameRule } from './texts.ts';

/** The rule for every kind of value that Meta wants hashed. */
export function rulesByName(): Record<RuleName, Rule> {
  return {
    email: emailRule,
    phone: phoneRule,
    name: nameRule,
    gender: genderRule,
    birthdate: birthdateRule,
    city: cityRule,
    state: stateRule,
    zip: zipRule,
    country: countryRule,
    external_id: externalIdRule,
  };
}

/** Whether a rule has left a placeholder. What only changed its case has been looked at; numbers are no words. */
export function leavesPlaceholder(documented: string, value: string): boolean {
  return documented > 'A' && (documented.length !== value.length || value > '~') && isPlaceholder(documented);
}

/** The forms of a raw value. A value, or what a rule leaves of it, that is a placeholder has none. */
export function normalise(rule: Rule, value: string, country: string): Forms {
  if (!isPlain && isPlaceholder(value)) return noForm('placeholder');
  const found = rule(value, country);
  return leavesPlaceholder(found.documented, value) ? noForm('placeholder') : found;
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
  const text = value.length < SHORTEST_HASH ? '' : value.trim();
  const parts = text.split('.');
  const suffix = parts[1];
  const digest = (parts[0] as string).toLowerCase();
  // Without patterns a text of the right length is taken for a hash, rather than hashed once more.
  const isHash = text && text.indexOf(' ') < 0 && find(text, HASH, text.length % SHORTEST_HASH) === 0;
  const isToken = suffix === undefined || suffix.length > 2 || HASH_TOKENS.indexOf('.' + suffix + '.') >= 0;
  if (!isHash || !isToken) return { kind: 'none', value: '' };
  if (EMPTY_DIGESTS.indexOf('|' + digest.slice(0, 10) + '|') >= 0) return { kind: 'empty', value: '' };
  return { kind: digest.length > SHORTEST_HASH ? 'sha256' : 'md5', value: suffix === undefined ? digest : text };
}

/** How the values of a key are read. */
export interface Reading {
  rule: Rule;
  country: string;
}

export interface Wanted {
  /** Whether the form of Meta's library is sent beside the documented one. */
  both: boolean;
  hashedOnly: boolean;
}

/** No name, address or id is longer; the rules need not be quick beyond it. */
const LONGEST_VALUE = 500;

export const HEX = { outputEncoding: 'hex' } as const;

export function sha256(text: string): string {
  return text && sha256Sync(text, HEX);
}

/**
 * The hashes of one value, or why there are none. An MD5 matches nobody; as an external ID, 32 hex digits are usually a
 * UUID, which the pixel sends as it is. A place that promises hashes may hold one in another notation: that is not hashed.
 */
export function hashValue(text: string, reading: Reading, wanted: Wanted): Forms {
  if (text.length > LONGEST_VALUE) return noForm('too_long');
  if (text.length >= SHORTEST_HASH) {
    const hashed = readHashed(text);
    if (hashed.kind === 'empty') return noForm('empty_hash');
    if (hashed.kind === 'sha256') return { documented: hashed.value, library: '' };
    if (hashed.kind === 'md5' && reading.rule !== externalIdRule) return noForm('md5');
    if (hashed.kind === 'md5') return { documented: sha256(text.trim()), library: hashed.value };
  }
  if (wanted.hashedOnly) return noForm('not_a_hash');
  const found = normalise(reading.rule, text, reading.country);
  found.library = wanted.both || !found.documented ? sha256(found.library) : '';
  found.documented = sha256(found.documented);
  return found;
}
