/** Countries to ISO 3166-1 alpha-2, and their calling codes. */
import { COUNTRIES } from '../../spec/generated/countries.ts';
import { OFFICIAL } from '../../spec/country-names.ts';
import { without } from '../values.ts';
import type { Forms } from './forms.ts';
import { plainText, withoutAccents } from './texts.ts';
import { headOf, headOfWord } from '../word-rows.ts';

/** The calling code of an alpha-2 code in lower case, without +; '' for none. */
export function callingCode(country: string): string {
  const at = country.length === 2 ? COUNTRIES.indexOf('|' + country) : -1;
  return (COUNTRIES.slice(0, at).split(';').pop() as string).split('|')[0] as string;
}

/** Alpha-2, alpha-3, or alpha-3 as the table has it where its middle letter is the one more; '' for other texts. */
function byCode(code: string): string {
  return (
    headOf('|' + code, COUNTRIES) ||
    headOf('|' + code.charAt(0) + code.charAt(2) + code.charAt(1).toUpperCase(), COUNTRIES)
  );
}

/** A name or a code, with or without the words of an official name before it: `islamicrepublicofiran` → ir. */
function byName(name: string): string {
  const folded = withoutAccents(plainText(name));
  const isShort = folded.length === 2 || folded.length === 3;
  return ((isShort && byCode(folded)) || headOfWord(folded, OFFICIAL, COUNTRIES)).slice(0, 2);
}

/** What people add to a name: `Romania, EU`, `Germany (DE)`, `USA / Canada`. A locale has no such thing: sv-SE is no country. */
export const ADDITION = '(?s)[,(/].*| - .*';

/** ISO 3166-1 alpha-2 in lower case of a code (alpha-2, alpha-3) or of a name in English or a national language; '' for none. */
export function countryCode(value: string): string {
  const name = value.split('&').join('and');
  return byName(name) || byName(without(name, ADDITION));
}

/** `Great Britain`, `GBR`, `UK` → `gb`. No library form: where Meta's library differs it names another country or none. */
export function countryRule(value: string): Forms {
  return [countryCode(value)];
}
