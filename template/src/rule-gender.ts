/** Normalises gender to f or m. */
import { FEMALE_WORDS, MALE_WORDS } from '../spec/gender-words.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

/** `Female`, `Mrs.`, `weiblich` → `f`. Words for other genders have no form at Meta. */
export const genderRule: Rule = (value, context) => {
  const word = ' ' + plainText(value.slice(0, 40), context.gtm) + ' ';
  if (word !== '  ' && FEMALE_WORDS.indexOf(word) >= 0) return forms('f', '');
  return word !== '  ' && MALE_WORDS.indexOf(word) >= 0 ? forms('m', '') : noForm('gender_unknown');
};
