/** Normalises states, provinces and regions. */
import { ABBREVIATIONS, PROVINCES, STATES, TERRITORIES } from '../spec/states.ts';
import { withoutAccents } from './compose.ts';
import { countryCode } from './country-code.ts';
import { forms, noForm } from './forms.ts';
import type { Gtm } from './gtm.ts';
import { libraryState } from './library-state.ts';
import { plainText } from './plain-text.ts';
import { rowCode } from './row-code.ts';
import type { Rule, RuleContext } from './types.ts';

const NAMES = PROVINCES + STATES + TERRITORIES;

const isCode = (text: string): boolean => text.length === 2 && NAMES.indexOf('|' + text + ' ') >= 0;

/** The code of a name or code of the United States or Canada, with what may stand behind it: `Virginia, USA`, `Texas (TX)`. */
function americanCode(region: string, context: RuleContext): string {
  const abbreviations = context.country === 'us' || context.country === 'ca' ? ABBREVIATIONS[context.country] : '';
  for (const part of [region, region.split(',')[0] || '', region.split('(')[0] || '']) {
    const name = withoutAccents(plainText(part, context.gtm));
    if (isCode(name)) return name;
    const code = name === '' ? '' : rowCode(name, NAMES + abbreviations);
    if (code !== '') return code;
  }
  // Calif. and Kansas City: what is left in the United States follows the library where that finds a state.
  const found = context.country === 'us' ? libraryState(region) : '';
  return isCode(found) ? found : '';
}

/** The country of a code of ISO 3166-2, which stands before a hyphen: US-CA, GB-ENG, JP-13; '' for other values. */
function countryOf(text: string, gtm: Gtm): string {
  const isSubdivision = text.charAt(2) === '-' && text.length > 3 && text.length < 7;
  return isSubdivision ? countryCode(text.slice(0, 2), gtm) : '';
}

/** `California`, `US-CA` → `ca`; elsewhere the whole name: `New South Wales` → `newsouthwales`, in the library `ne`. */
export const stateRule: Rule = (value, context) => {
  const text = value.trim();
  const named = countryOf(text, context.gtm);
  const region = named === '' ? text : text.slice(3);
  const country = named || context.country;
  const isAmerican = country === '' || country === 'us' || country === 'ca';
  const code = isAmerican ? americanCode(region, { gtm: context.gtm, country: country }) : '';
  const documented = code || plainText(region, context.gtm);
  return documented === '' ? noForm('nothing_left') : forms(documented, libraryState(value));
};
