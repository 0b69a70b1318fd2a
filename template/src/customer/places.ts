/** Cities, states, provinces and regions, postal codes. */
import { CANADIAN_ABBREVIATIONS, STATES, TERRITORIES, US_ABBREVIATIONS } from '../../spec/generated/states.ts';
import { isDigits, SIGNS, without } from '../values.ts';
import { countryCode, rowCode } from './countries.ts';
import { forms, noForm, type Forms } from './forms.ts';
import { isRich, plainText, withoutAccents } from './texts.ts';

/** `São Paulo` → `sãopaulo`; in the library, which wants a letter first, `sopaulo`. Source: capi-param-builder, stringUtil. */
export function cityRule(value: string): Forms {
  const documented = plainText(value);
  if (!documented) return noForm('nothing_left');
  if (!isRich(value)) return forms(documented, '');
  const library = without(value, '[^A-Za-z0-9]+').toLowerCase();
  return forms(documented, isDigits(library.charAt(0)) ? '' : library);
}

/** Any name of the table has this many letters at least. */
const SHORTEST_STATE = 4;

/** Whether a name of the library's table may stand in the letters: where it begins, its first letters do. */
function mayHoldState(letters: string): boolean {
  for (let at = 0; at + SHORTEST_STATE <= letters.length; at = at + 1) {
    if (STATES.indexOf(' ' + letters.slice(at, at + SHORTEST_STATE)) >= 0) return true;
  }
  return false;
}

/**
 * What Meta's library makes of a state, so the pixel's advanced matching too: a code as it stands, the code of the name that
 * the value equals, or first contains, else its first two letters. Source: capi-param-builder, stringUtil.
 */
function libraryState(value: string): string {
  const plain = without(value.toLowerCase(), SIGNS);
  // Digits stand before letters, so most names need no second pattern.
  const letters = (plain.split('').sort()[0] || '') > '9' ? plain : without(plain, '[0-9]+');
  if (letters.length < SHORTEST_STATE) return letters.slice(0, 2);
  // Of a row, `|ca california …`, the library knows the first name.
  const exact = STATES.indexOf(' ' + letters + ' ');
  if (STATES.charAt(exact - 3) === '|') return STATES.slice(exact - 2, exact);
  if (mayHoldState(letters)) {
    for (let bar = 0; bar >= 0; bar = STATES.indexOf('|', bar + 1)) {
      const name = STATES.slice(bar + 4, STATES.indexOf(' ', bar + 4));
      if (letters.indexOf(name) >= 0) return STATES.slice(bar + 1, bar + 3);
    }
  }
  return letters.slice(0, 2);
}

function isCode(text: string): boolean {
  return text.length === 2 && (STATES.indexOf('|' + text + ' ') >= 0 || TERRITORIES.indexOf('|' + text + ' ') >= 0);
}

/** The code of a name or code of the United States or Canada, with what may stand behind it: `Virginia, USA`, `Texas (TX)`. */
function americanCode(region: string, country: string): string {
  const abbreviations = country === 'us' ? US_ABBREVIATIONS : country === 'ca' ? CANADIAN_ABBREVIATIONS : '';
  for (const part of [region, region.split(',')[0] || '', region.split('(')[0] || '']) {
    const name = withoutAccents(plainText(part));
    if (isCode(name)) return name;
    const code = name && (rowCode(name, STATES) || rowCode(name, TERRITORIES) || rowCode(name, abbreviations));
    if (code) return code;
  }
  // Calif. and Kansas City: what is left in the United States follows the library where that finds a state.
  const found = country === 'us' ? libraryState(region) : '';
  return isCode(found) ? found : '';
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
  const documented = (isAmerican && americanCode(region, country)) || plainText(region);
  return documented ? forms(documented, libraryState(value)) : noForm('nothing_left');
}

/** The text before the first hyphen, trimmed, two characters or more. Source: capi-param-builder, zipCodeUtil. */
function libraryZip(value: string): string {
  const head = (value.toLowerCase().split('-')[0] || '').trim();
  return head.length < 2 ? '' : head;
}

/** Country letters before a hyphen, as in F-75018 and SE-111 22, are no part of the code, except in Latvia. */
function withoutCountry(text: string): string {
  const hyphen = text.indexOf('-');
  const isMarked = (hyphen === 1 || hyphen === 2) && text.length > hyphen + 3;
  return isMarked && text > 'A' && text.toLowerCase().indexOf('lv') < 0 ? text.slice(hyphen + 1) : text;
}

/** Five digits of a ZIP or ZIP+4. One that was stored as a number, so lost its leading zeros, gets them back. */
function usZip(text: string): string {
  if (!isDigits(text.slice(0, 5))) return text;
  return text.length < 5 ? ('00' + text).slice(-5) : text.slice(0, 5);
}

/** `SW1A 1AA` → `sw1a1aa`; `94035-1234` → `94035`. Source: Meta, customer information parameters. */
export function zipRule(value: string, country: string): Forms {
  const trimmed = value.trim();
  const text = plainText(withoutCountry(trimmed));
  if (text.length < 2) return noForm('nothing_left');
  // Five digits, a hyphen and four digits are American whatever the country.
  const isPlusFour = trimmed.length === 10 && trimmed.charAt(5) === '-' && isDigits(text);
  const documented = isPlusFour || (country === 'us' && text.length > 2) ? usZip(text) : text;
  return forms(documented, libraryZip(value));
}
