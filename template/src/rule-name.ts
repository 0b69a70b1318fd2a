/** Normalises first and last names. */
import { eachCharacter, isAsciiWord, isSpace } from './characters.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

/** Meta's library takes out white space and the punctuation of ASCII, nothing else. Source: capi-param-builder, stringUtil. */
const libraryName = (value: string): string =>
  eachCharacter(value, (ch) => ((ch > ' ' && ch <= '~' ? isAsciiWord(ch) : !isSpace(ch)) ? ch : '')).toLowerCase();

/** `O’Brien-Smith` → `obriensmith`. */
export const nameRule: Rule = (value, context) => {
  const documented = plainText(value, context.gtm);
  return documented === '' ? noForm('nothing_left') : forms(documented, libraryName(value));
};
