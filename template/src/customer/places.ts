/** Countries and their calling codes, states, provinces and regions, cities, postal codes. */
import { OFFICIAL } from '../../spec/country-names.ts';
import { COUNTRIES } from '../../spec/generated/countries.ts';
import { ABBREVIATIONS, FURTHER_NAMES, STATES } from '../../spec/generated/states.ts';
import { find, isDigits, SIGNS, without } from '../values.ts';
import { digestOf, headOf, headOfWord } from '../word-rows.ts';
import { isRich, plainText, withoutAccents, type Forms } from './texts.ts';

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
const ADDITION = '(?s)[,(/].*| - .*';

/** ISO 3166-1 alpha-2 in lower case of a code (alpha-2, alpha-3) or of a name in English or a national language; '' for none. */
function countryCode(value: string): string {
  const name = value.split('&').join('and');
  return byName(name) || byName(without(name, ADDITION));
}

/** `Great Britain`, `GBR`, `UK` → `gb`. No library form: where Meta's library differs it names another country or none. */
export function countryRule(value: string): Forms {
  return [countryCode(value)];
}

/** All but ASCII letters and digits; all of a text whose first such sign is a digit. */
const CITY_SIGNS = '(?s)^[^A-Za-z]*\\d.*|[^A-Za-z0-9]+';

/** `São Paulo` → `sãopaulo`; in the library, which wants a letter first, `sopaulo`. Source: capi-param-builder, stringUtil. */
export function cityRule(value: string): Forms {
  return [plainText(value), isRich(value) ? without(value, CITY_SIGNS).toLowerCase() : ''];
}

/** The code of a name that the library knows, or of a code; '' for other texts. */
function stateCode(name: string): string {
  const at = STATES.indexOf('|' + name + '|');
  if (at < 0) return '';
  return name.length === 2 ? name : STATES.slice(at - 2, at);
}

/** All names have this many letters at least, which codes have not. */
const SHORTEST_NAME = 4;

/** The first name of the library's table that stands somewhere in the letters; where one does, its first letters do, too. */
function nameIn(letters: string): string {
  const mayBegin = (_letter: string, at: number): boolean =>
    STATES.indexOf('|' + letters.slice(at, at + SHORTEST_NAME)) >= 0;
  const starts = letters.slice(SHORTEST_NAME - 1).split('');
  const names = starts.some(mayBegin) ? STATES.split('|') : [];
  return names.filter((name) => name.length >= SHORTEST_NAME && letters.indexOf(name) >= 0)[0] || '';
}

/**
 * What Meta's library makes of a state, so the pixel's advanced matching too: a code as it stands, the code of the name that
 * the value equals, or first contains, else its first two letters. Source: capi-param-builder, stringUtil.
 */
function libraryState(value: string): string {
  const plain = without(value.toLowerCase(), SIGNS);
  // Digits stand before letters, so most names need no second pattern.
  const letters = (plain.split('').sort()[0] || '') > '9' ? plain : without(plain, '\\d+');
  return stateCode(letters) || stateCode(nameIn(letters)) || letters.slice(0, 2);
}

/** The code of a name or code of the United States or Canada, with what may stand behind it: `Virginia, USA`, `Texas (TX)`. */
function americanCode(region: string, country: string): string {
  for (const part of [region, without(region, ADDITION)]) {
    const name = withoutAccents(plainText(part));
    const code = stateCode(name) || headOf(digestOf(name), FURTHER_NAMES + (country && ABBREVIATIONS));
    if (code) return code;
  }
  // Calif. and Kansas City: what is left in the United States follows the library where that finds a state.
  return country === 'us' ? stateCode(libraryState(region)) : '';
}

/** The country of a code of ISO 3166-2, which stands before a hyphen: US-CA, GB-ENG, JP-13; '' for other values. */
function countryOf(text: string): string {
  const isSubdivision = text.charAt(2) === '-' && text.length > 3 && text.length < 7;
  return isSubdivision ? countryCode(text.slice(0, 2)) : '';
}

/** `California`, `US-CA` → `ca`; elsewhere the whole name: `New South Wales` → `newsouthwales`, in the library `ne`. */
export function stateRule(value: string, ofCustomer: string): Forms {
  const text = value.trim();
  const named = countryOf(text);
  const region = named ? text.slice(3) : text;
  const country = named || ofCustomer;
  const isAmerican = !country || country === 'us' || country === 'ca';
  return [(isAmerican && americanCode(region, country)) || plainText(region), libraryState(value)];
}

/** The text before the first hyphen, trimmed, two characters or more. Source: capi-param-builder, zipCodeUtil. */
function libraryZip(value: string): string {
  const head = (value.toLowerCase().split('-')[0] as string).trim();
  return head.length < 2 ? '' : head;
}

/** Country letters before a hyphen, as in F-75018 and SE-111 22, are no part of the code, except in Latvia. */
const MARKED = '(?i)^([a-z]|[a-km-z][a-z]|l[a-uw-z])-...';

/** `SW1A 1AA` → `sw1a1aa`; `94035-1234` → `94035`. Source: Meta, customer information parameters. */
export function zipRule(value: string, country: string): Forms {
  const trimmed = value.trim();
  const hyphen = trimmed.indexOf('-');
  const isMarked = hyphen > 0 && find(trimmed, MARKED, -1) === 0;
  const text = plainText(isMarked ? trimmed.slice(hyphen) : trimmed);
  // Five digits, a hyphen and four digits are American whatever the country.
  const isAmerican = (hyphen === 5 && text.length === 9) || (country === 'us' && text.length > 2);
  const digits = text.slice(0, 5);
  // A code that was stored as a number, so lost its leading zeros, gets them back.
  const documented = isAmerican && isDigits(digits) ? ('00' + digits).slice(-5) : text;
  return [text.length < 2 ? '' : documented, libraryZip(value)];
}
