/** Normalises first and last names. */
import { isAsciiWord, isSpace } from './characters.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

/** Meta's library takes out white space and the punctuation of ASCII, nothing else. Source: capi-param-builder, stringUtil. */
function libraryName(value: string): string {
  let kept = '';
  for (let i = 0; i < value.length; i++) {
    const ch = value.charAt(i);
    const printable = ch > ' ' && ch <= '~';
    if (printable ? isAsciiWord(ch) : !isSpace(ch)) kept = kept + ch;
  }
  return kept.toLowerCase();
}

/** `O’Brien-Smith` → `obriensmith`. */
export const nameRule: Rule = (value) => {
  const documented = plainText(value);
  return documented === '' ? noForm('nothing_left') : forms(documented, libraryName(value));
};
