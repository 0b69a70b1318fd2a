/**
 * What rules for a customer's values have in common: their forms, the documented form of texts (lower case, without punctuation,
 * special characters and spaces, letters of every script kept in UTF-8), and one look at all that the event says about its customer
 * in place of several at each value. Owns no rule. Source: Meta, customer information parameters.
 */
import { COMPOSED_LETTERS } from '../../spec/generated/letters.ts';
import { PLACEHOLDERS } from '../../spec/generated/people.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { narrow } from '../encodings.ts';
import { JSON } from '../gtm.ts';
import type { Places } from '../read/places.ts';
import { find, isUnusual, replaced, SIGNS, without } from '../values.ts';

/**
 * Not yet hashed. First what is sent in any case, '' where there is nothing: as a rule the documented form, which follows Meta's
 * customer information parameters. Then what Meta's own normaliser (the pixel's advanced matching, capi-param-builder) makes of
 * the value, where sending it makes sense; it may be the same. Then what is wrong, where it is not what usually is with values
 * of the kind.
 */
export type Forms = readonly [form: string, library?: string, problem?: ProblemCode | ''];

/** From a raw value to its forms; `country` is the customer's, ISO 3166-1 alpha-2 in lower case, '' when unknown. */
export type Rule = (value: string, country: string) => Forms;

/** True where every text about the customer is ASCII without escapes, none is a placeholder, none at a place for hashes. */
export let isPlain = false;

/** Rather too many: what fits is looked at by the table, whose brackets mean something else in a pattern. */
const EMPTY_WORDS = `[(\\[]?(nan|object object${PLACEHOLDERS})[)\\]]?`;

/** What is not plain, in JSON text in lower case. Behind a name stands a colon. */
const NOT_PLAIN = `[^ -~]|\\\\|sha256_|" *(\\{\\{|${EMPTY_WORDS} *"[^:])|[:,\\[](true|false|null)`;

/** Nobody's customer information is longer, and patterns need not be quick beyond it. */
const LONGEST_TEXT = 20000;

export function glanceAt(user: Places): void {
  const text = JSON.stringify(user) || '';
  isPlain = text.length <= LONGEST_TEXT && find(text.toLowerCase(), NOT_PLAIN, 0) < 0;
}

/** All but letters, marks and digits; the modifier letters are apostrophes in names, the selectors belong to emoji. */
const SPECIAL = '[^\\p{L}\\p{M}\\p{N}]|[ʰ-˿\\x{FE00}-\\x{FE0F}]';
/** A character and a mark behind it. */
const MARKED = '(?s).[\\x{300}-\\x{36F}]';

/** The letter that a letter and a mark make; '' for none. Behind the pairs of a mark stands the next mark, with nothing after it. */
function joint(letter: string, mark: string): string {
  const pairs = (COMPOSED_LETTERS.split(mark + '|')[1] || '').split('|')[0] as string;
  const at = pairs.indexOf(letter);
  return at % 2 === 0 ? pairs.charAt(at + 1) : '';
}

/**
 * Lower-case text in composed form (NFC): joins letters and the accents behind them (é typed as e and U+0301), which the
 * sandbox has no normalize() for, then what that leaves of further accents. Covers Latin with Vietnamese, Greek and
 * Cyrillic; not Hangul jamo, kana and other scripts.
 */
function composed(text: string): string {
  const joined = replaced(text, MARKED, (pair) => joint(pair.charAt(0), pair.charAt(1)) || pair);
  return joined === text ? text : composed(joined);
}

/** Whether the text may hold anything but ASCII. */
export function isRich(text: string): boolean {
  return !isPlain && isUnusual(text);
}

/** One letter without its accents; the first place of a letter in the table is the one where it is composed. */
function bare(letter: string): string {
  const at = COMPOSED_LETTERS.indexOf(letter);
  return at % 2 === 1 ? bare(COMPOSED_LETTERS.charAt(at - 1)) : letter;
}

/** Lower-case, composed text without the accents of Latin, Greek and Cyrillic letters: `côtedivoire` → `cotedivoire`. */
export function withoutAccents(text: string): string {
  return isRich(text) ? replaced(text, '[^ -~]', bare) : text;
}

/** `"  Jean–Luc O’Brien "` → `jeanlucobrien`; `São Paulo`, composed or not → `sãopaulo`. '' when nothing is left. */
export function plainText(value: string): string {
  if (!isRich(value)) return without(value.toLowerCase(), SIGNS);
  // Lower case after that, as Meta's library does it: a Greek sigma depends on where the word ends.
  return composed(narrow(without(value, SPECIAL).toLowerCase()));
}
