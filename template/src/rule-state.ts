/** Normalises states, provinces and regions. */
import { PROVINCES, STATE_ABBREVIATIONS, STATES, TERRITORIES } from '../spec/states.ts';
import { withoutAccents } from './compose.ts';
import { countryCode } from './country-code.ts';
import { forms, noForm } from './forms.ts';
import { libraryState } from './library-state.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

const STATE_NAMES = PROVINCES + STATES + TERRITORIES;

/** The code of the row that has the name; '' when none has. */
function codeOf(name: string, table: string): string {
  const at = table.indexOf(' ' + name + ' ');
  if (at < 0) return '';
  const bar = table.lastIndexOf('|', at);
  return table.slice(bar + 1, bar + 3);
}

const isCode = (text: string, table: string): boolean => text.length === 2 && table.indexOf('|' + text + ' ') >= 0;

/** A name or code of the United States or Canada, with what may stand behind it: `Virginia, USA`, `Texas (TX)`. */
function northAmerican(value: string, country: string): string {
  const abbreviations = country === 'us' || country === 'ca' ? STATE_ABBREVIATIONS[country] : '';
  const parts = [value, value.split(',')[0] || '', value.split('(')[0] || ''];
  for (const part of parts) {
    const name = withoutAccents(plainText(part));
    if (isCode(name, STATE_NAMES)) return name;
    const code = name === '' ? '' : codeOf(name, STATE_NAMES) || codeOf(name, abbreviations);
    if (code !== '') return code;
  }
  return '';
}

/** The country of a code of ISO 3166-2, which stands before a hyphen: US-CA, GB-ENG, JP-13; '' for other values. */
function countryOf(text: string): string {
  if (text.charAt(2) !== '-' || text.length < 4 || text.length > 6) return '';
  const head = text.slice(0, 2).toLowerCase();
  return countryCode(head) === head ? head : '';
}

/** `California`, `US-CA` → `ca`; elsewhere the whole name: `New South Wales` → `newsouthwales`, in the library `ne`. */
export const stateRule: Rule = (value, context) => {
  const text = value.trim();
  const named = countryOf(text);
  const country = named || context.country;
  const region = named === '' ? text : text.slice(3);
  const mapped = country === '' || country === 'us' || country === 'ca';
  const documented = (mapped && northAmerican(region, country)) || plainText(region);
  return documented === '' ? noForm('nothing_left') : forms(documented, libraryState(value));
};
