/** Normalises cities. */
import { asciiWords, isDigit } from './characters.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

/** `São Paulo` → `sãopaulo`; in the library, which wants a letter first, `sopaulo`. Source: capi-param-builder, stringUtil. */
export const cityRule: Rule = (value, context) => {
  const documented = plainText(value, context.gtm);
  if (documented === '') return noForm('nothing_left');
  const library = asciiWords(value);
  return forms(documented, isDigit(library.charAt(0)) ? '' : library);
};
