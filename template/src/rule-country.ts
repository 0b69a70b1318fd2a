/** Normalises countries to ISO 3166-1 alpha-2. */
import { countryCode } from './country-code.ts';
import { forms, noForm } from './forms.ts';
import type { Rule } from './types.ts';

/** Where an addition to the name begins: `Romania, EU`, `Germany (DE)`, `USA / Canada`. A locale has none: sv-SE is no country. */
const STOPS = [',', '(', '/', ' - '];

/** `Great Britain`, `GBR`, `UK` → `gb`. No library form: where Meta's library differs it names another country or none. */
export const countryRule: Rule = (value, context) => {
  let name = value.trim();
  let code = countryCode(name, context.gtm);
  for (const stop of STOPS) name = name.split(stop)[0] || '';
  if (code === '') code = countryCode(name, context.gtm);
  return code === '' ? noForm('country_unknown') : forms(code, '');
};
