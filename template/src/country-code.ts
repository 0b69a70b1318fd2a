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

/** A folded name, with or without the words of an official name before it: `islamicrepublicofiran` → ir. */
function byName(name: string): string {
  const found = rowCode(name, COUNTRIES) || rowCode(name, COUNTRIES_IN_OTHER_SCRIPTS);
  if (found !== '') return found;
  for (const prefix of COUNTRY_NAME_PREFIXES.split(' ')) {
    const at = name.indexOf(prefix);
    const code = at < 0 ? '' : byName(name.slice(at + prefix.length));
    if (code !== '') return code;
  }
  return '';
}

/** ISO 3166-1 alpha-2 in lower case of a code (alpha-2, alpha-3) or of a name in English or a national language; '' for none. */
export function countryCode(value: string, gtm: Gtm): string {
  const text = plainText(value.slice(0, 80).split('&').join('and'), gtm);
  const isCode = text.length === 2 && COUNTRIES.indexOf('|' + text) >= 0;
  return isCode ? text : byName(withoutAccents(text));
}
