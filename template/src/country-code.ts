/** Looks countries up in the generated table. Owns the reading of the table's rows. */
import { COUNTRIES, COUNTRIES_IN_OTHER_SCRIPTS, COUNTRY_NAME_PREFIXES } from '../spec/countries.ts';
import { isDigit } from './characters.ts';
import { withoutAccents } from './compose.ts';
import { plainText } from './plain-text.ts';

const prefixes = COUNTRY_NAME_PREFIXES.split(' ');

/** The alpha-2 code of the row that has the key, '' when none has. */
function rowWith(key: string, table: string): string {
  const at = table.indexOf(' ' + key + ' ');
  if (at < 0) return '';
  const bar = table.lastIndexOf('|', at);
  return table.slice(bar + 1, bar + 3);
}

const lookUp = (key: string): string =>
  rowWith(key, COUNTRIES) || (key > '~' ? rowWith(key, COUNTRIES_IN_OTHER_SCRIPTS) : '');

/** A name that begins as official names do: `therepublicofkorea` → kr, `federalrepublicofnigeria` → ng. */
function byName(name: string): string {
  const found = lookUp(name);
  if (found !== '') return found;
  for (const prefix of prefixes) {
    if (name.indexOf(prefix) === 0 && name.length > prefix.length) return byName(name.slice(prefix.length));
  }
  return '';
}

/** The calling code of an alpha-2 code in lower case, without +; '' for none. */
export function callingCode(country: string): string {
  const at = country.length === 2 ? COUNTRIES.indexOf('|' + country) : -1;
  if (at < 0) return '';
  let end = at + 3;
  while (isDigit(COUNTRIES.charAt(end))) end++;
  return COUNTRIES.slice(at + 3, end);
}

/** ISO 3166-1 alpha-2 in lower case of a code (alpha-2, alpha-3) or of a name in English or a national language; '' for none. */
export function countryCode(value: string): string {
  const text = plainText(value);
  if (text.length === 2 && text <= 'zz' && COUNTRIES.indexOf('|' + text) >= 0) return text;
  if (text === '' || text.length > 60) return '';
  const name = withoutAccents(text);
  return name === 'uk' ? 'gb' : byName(name);
}
