/** Normalises gender to f or m. */
import { FEMALE_WORDS, MALE_WORDS } from '../spec/gender-words.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

const LONGEST = 20;

/** `Female`, `Mrs.`, `weiblich` → `f`. Words for other genders have no form at Meta. */
export const genderRule: Rule = (value) => {
  const word = plainText(value.slice(0, LONGEST * 2));
  if (word === '' || word.length > LONGEST) return noForm('gender_unknown');
  const framed = ` ${word} `;
  if (FEMALE_WORDS.indexOf(framed) >= 0) return forms('f', '');
  return MALE_WORDS.indexOf(framed) >= 0 ? forms('m', '') : noForm('gender_unknown');
};
