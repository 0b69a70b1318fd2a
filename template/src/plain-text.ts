/**
 * The documented form of names, cities and states: lower case, without punctuation, special characters and spaces, letters
 * of every script kept in UTF-8. Source: Meta, customer information parameters.
 */
import { asciiWords, eachCharacter, isAscii, narrow } from './characters.ts';
import { compose } from './compose.ts';
import type { Gtm } from './gtm.ts';

/** All but letters, marks and digits; the modifier letters are apostrophes in names, the selectors belong to emoji. */
const SPECIAL = '[^\\p{L}\\p{M}\\p{N}]|[ʰ-˿]|[\\x{FE00}-\\x{FE0F}]';

/** `"  Jean–Luc O’Brien "` → `jeanlucobrien`; `São Paulo`, composed or not → `sãopaulo`. '' when nothing is left. */
export function plainText(value: string, gtm: Gtm): string {
  if (isAscii(value)) return asciiWords(value);
  const special = gtm.createRegex(SPECIAL, 'g');
  const kept = special ? value.replace(special, '') : value;
  // Lower case after that, as Meta's library does it: a Greek sigma depends on where the word ends.
  return compose(eachCharacter(kept.toLowerCase(), narrow));
}
