/** Countries to ISO 3166-1 alpha-2, and their calling codes. */
import { COUNTRIES, COUNTRIES_IN_OTHER_SCRIPTS, COUNTRY_NAME_PREFIXES } from '../../spec/generated/countries.ts';
import { spelledOut } from '../values.ts';
import { forms, noForm, type Forms } from './forms.ts';
import { plainText, withoutAccents } from './texts.ts';

/** The code, two letters behind the bar, of the row of a table `|ca california |co colorado …` that has the name; '' for none. */
export function rowCode(name: string, table: string): string {
  const at = table.indexOf(' ' + name + ' ');
  const bar = table.lastIndexOf('|', at);
  return at < 0 ? '' : table.slice(bar + 1, bar + 3);
}

/** The calling code of an alpha-2 code in lower case, without +; '' for none. */
export function callingCode(country: string): string {
  const at = country.length === 2 ? COUNTRIES.indexOf('|' + country) : -1;
  return at < 0 ? '' : COUNTRIES.slice(at + 3, COUNTRIES.indexOf(' ', at));
}

/** A folded name, with or without the words of an official name before it: `islamicrepublicofiran` → ir. */
function byName(name: string): string {
  const found = rowCode(name, spelledOut(COUNTRIES)) || rowCode(name, spelledOut(COUNTRIES_IN_OTHER_SCRIPTS));
  if (found) return found;
  for (const prefix of COUNTRY_NAME_PREFIXES.split(' ')) {
    const at = name.indexOf(prefix);
    const code = at < 0 ? '' : byName(name.slice(at + prefix.length));
    if (code) return code;
  }
  return '';
}

/** No country's name is longer. */
const LONGEST_NAME = 80;

/** ISO 3166-1 alpha-2 in lower case of a code (alpha-2, alpha-3) or of a name in English or a national language; '' for none. */
export function countryCode(value: string): string {
  const text = plainText(value.slice(0, LONGEST_NAME).split('&').join('and'));
  const isCode = text.length === 2 && COUNTRIES.indexOf('|' + text) >= 0;
  return isCode ? text : byName(withoutAccents(text));
}

/** Where an addition to the name begins: `Romania, EU`, `Germany (DE)`, `USA / Canada`. A locale has none: sv-SE is no country. */
function beforeAddition(value: string): string {
  let name = value;
  for (const stop of [',', '(', '/', ' - ']) name = name.split(stop)[0] || '';
  return name;
}

/** `Great Britain`, `GBR`, `UK` → `gb`. No library form: where Meta's library differs it names another country or none. */
export function countryRule(value: string): Forms {
  if (value.length === 2) {
    const lower = value.toLowerCase();
    if (COUNTRIES.indexOf('|' + lower) >= 0) return forms(lower, '');
  }
  const name = value.trim();
  const code = countryCode(name) || countryCode(beforeAddition(name));
  return code ? forms(code, '') : noForm('country_unknown');
}
