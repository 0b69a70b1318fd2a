/** Normalises countries to ISO 3166-1 alpha-2. */
import { countryCode } from './country-code.ts';
import { forms, noForm } from './forms.ts';
import type { Rule } from './types.ts';

/** Where an addition to the name may begin: `Romania, EU`, `Germany (DE)`, `USA / Canada`. */
const STOPS = [',', '(', '/', ';', '|', ' - '];

function firstPart(value: string): string {
  let end = value.length;
  for (const stop of STOPS) {
    const at = value.indexOf(stop);
    if (at > 0 && at < end) end = at;
  }
  return value.slice(0, end);
}

/**
 * `Great Britain`, `GBR`, `UK` → `gb`. There is no library form: where Meta's library differs it names another country or
 * none. A locale such as sv-SE is no country: its first half is a language.
 */
export const countryRule: Rule = (value) => {
  const text = value.trim();
  if (text.length === 5 && '-_'.indexOf(text.charAt(2)) >= 0) return noForm('country_unknown');
  const code = countryCode(text) || countryCode(firstPart(text));
  return code === '' ? noForm('country_unknown') : forms(code, '');
};
