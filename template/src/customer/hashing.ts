/** From a raw value to its normal forms or to the hash that it is already. Owns no rule of its own. */
import { EMPTY_DIGESTS } from '../../spec/generated/people.ts';
import { HASH_TOKENS } from '../../spec/placeholders.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import type { RuleName } from '../../spec/row-types.ts';
import { RULE_PROBLEMS } from '../../spec/rule-problems.ts';
import { sha256Sync } from '../gtm.ts';
import { isPlaceholder } from '../placeholders.ts';
import { find, valueIn } from '../values.ts';
import { birthdateRule, emailRule, externalIdRule, genderRule, nameRule } from './person.ts';
import { phoneRule } from './phone.ts';
import { cityRule, countryRule, stateRule, zipRule } from './places.ts';
import { isPlain, type Forms, type Rule } from './texts.ts';

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

/** Why a value has no form where its rule does not say. */
export function problemOf(kind: string): ProblemCode {
  return (valueIn(RULE_PROBLEMS, kind) as ProblemCode | '') || 'nothing_left';
}

/** The forms of a raw value. A value, or what a rule leaves of it, that is a placeholder has none. */
export function normalise(rule: Rule, value: string, country: string): Forms {
  const found = rule(value, country);
  const isNone = (!isPlain && isPlaceholder(value)) || (found[0] && isPlaceholder(found[0]));
  return isNone ? ['', '', 'placeholder'] : found;
}

/** What a digest is known by in the table of those of nothing. */
const DIGEST = 6;

export const SHORTEST_HASH = 32;
/** A digest, MD5 or SHA-256, and what Meta's library may put behind it: its token or eight characters of base64url. */
const HASH = `^([0-9a-fA-F]{32}){1,2}(\\.(${HASH_TOKENS}|[\\w-]{8}))?$`;

/**
 * Reads a raw value, e.g. `" 62A1…F62F "` or `62a1….AQYAAQAA`: the hash as it may be sent, in lower case, or untouched where
 * something stands behind it. An MD5, which Meta's library passes on but its documents do not accept, comes second. Nothing,
 * and no problem, for what is no hash. Source: capi-param-builder, PIIUtil.
 */
export function readHashed(value: string): Forms {
  const text = value.length < SHORTEST_HASH ? '' : value.trim();
  // Without patterns a text of the right length is taken for a hash, rather than hashed once more.
  const isHash = text && text.indexOf(' ') < 0 && find(text, HASH, text.length % SHORTEST_HASH) === 0;
  if (!isHash) return [''];
  const parts = text.split('.');
  const digest = (parts[0] as string).toLowerCase();
  if (EMPTY_DIGESTS.indexOf(digest.slice(0, DIGEST)) % DIGEST === 0) return ['', '', 'empty_hash'];
  const hash = parts[1] ? text : digest;
  return digest.length > SHORTEST_HASH ? [hash] : ['', hash, 'md5'];
}

/** SHA-256 as Meta wants it, in hexadecimal digits; '' of nothing. */
export function sha256(text: string | undefined): string {
  return text ? sha256Sync(text, { outputEncoding: 'hex' }) : '';
}
