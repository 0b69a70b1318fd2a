/**
 * Names, genders, ids, and the documented form of texts: lower case, without punctuation, special characters and spaces,
 * letters of every script kept in UTF-8. Source: Meta, customer information parameters.
 */
import { COMPOSED_LETTERS } from '../../spec/generated/letters.ts';
import { GENDERS } from '../../spec/generated/people.ts';
import { SHARED_IDS } from '../../spec/placeholders.ts';
import { narrow } from '../encodings.ts';
import { isNobodysId } from '../placeholders.ts';
import { isUnusual, replaced, SIGNS, SPACES, without } from '../values.ts';
import type { Forms } from './forms.ts';
import { isPlain } from './glance.ts';
import { digestOf, headOf } from '../word-rows.ts';

/** All but letters, marks and digits; the modifier letters are apostrophes in names, the selectors belong to emoji. */
const SPECIAL = '[^\\p{L}\\p{M}\\p{N}]|[\\x{2B0}-\\x{2FF}]|[\\x{FE00}-\\x{FE0F}]';
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

/** `O’Brien-Smith` → `obriensmith`. Meta's library takes out white space and the punctuation of ASCII, nothing else: of ordinary ASCII both leave the same. Source: capi-param-builder, stringUtil. */
export function nameRule(value: string): Forms {
  return [plainText(value), isRich(value) ? without(value, `[!-/:-@[-\`{-~${SPACES}]+`).toLowerCase() : ''];
}

/** `Female`, `Mrs.`, `weiblich` → `f`. Words for other genders have no form at Meta. */
export function genderRule(value: string): Forms {
  return [headOf(digestOf(plainText(value)), GENDERS)];
}

/**
 * The id as the site writes it, because every channel must send the same; in the library, so in the pixel, in lower case
 * without white space. Source: capi-param-builder, stringUtil.
 */
export function externalIdRule(value: string): Forms {
  const spaceless = isRich(value) ? without(value, `[${SPACES}]+`) : value.split(' ').join('');
  const library = spaceless.toLowerCase();
  const isShared = SHARED_IDS.indexOf('|' + library + '|') >= 0 || isNobodysId(spaceless);
  return [isShared ? '' : value.trim(), library];
}
