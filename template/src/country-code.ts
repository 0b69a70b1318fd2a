/** Looks countries up in the generated table. */
import { COUNTRIES, COUNTRIES_IN_OTHER_SCRIPTS, COUNTRY_NAME_PREFIXES } from '../spec/countries.ts';
import { withoutAccents } from './compose.ts';
import type { Gtm } from './gtm.ts';
import { plainText } from './plain-text.ts';
import { rowCode } from './row-code.ts';

/** The calling code of an alpha-2 code in lower case, without +; '' for none. */
export function callingCode(country: string): string {
  const at = country.length === 2 ? COUNTRIES.indexOf('|' + country) : -1;
  return at < 0 ? '' : COUNTRIES.slice(at + 3, COUNTRIES.indexOf(' ', at));
}

const isCode = (text: string): boolean => text.length === 2 && COUNTRIES.indexOf('|' + text) >= 0;

/** ISO 3166-1 alpha-2 in lower case of a code (alpha-2, alpha-3) or of a name in English or a national language; '' for none. */
export function countryCode(value: string, gtm: Gtm): string {
  const text = plainText(value.slice(0, 80).split('&').join('and'), gtm);
  if (isCode(text)) return text;
  const name = withoutAccents(text);
  const found = rowCode(name, COUNTRIES) || rowCode(name, COUNTRIES_IN_OTHER_SCRIPTS);
  if (found !== '') return found;
  // Republic of Somalia, The Netherlands: words that do not change the country.
  for (const prefix of COUNTRY_NAME_PREFIXES.split(' ')) {
    if (name.indexOf(prefix) === 0) return rowCode(name.slice(prefix.length), COUNTRIES);
  }
  return '';
}
