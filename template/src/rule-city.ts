/** Normalises cities. */
import { isAsciiLetter, isAsciiWord } from './characters.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

/** Everything but ASCII letters and digits taken out, then lower case. Source: capi-param-builder, stringUtil. */
export function asciiWords(value: string): string {
  let kept = '';
  for (let i = 0; i < value.length; i++) {
    const ch = value.charAt(i);
    if (isAsciiWord(ch)) kept = kept + ch;
  }
  return kept.toLowerCase();
}

/** `São Paulo` → `sãopaulo`, in the library `sopaulo`. */
export const cityRule: Rule = (value) => {
  const documented = plainText(value);
  if (documented === '') return noForm('nothing_left');
  const library = asciiWords(value);
  return forms(documented, isAsciiLetter(library.charAt(0)) ? library : '');
};
