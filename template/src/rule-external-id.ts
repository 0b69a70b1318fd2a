/** Normalises the advertiser's own ids of a person. */
import { SHARED_IDS } from '../spec/placeholders.ts';
import { eachCharacter, isSpace } from './characters.ts';
import { forms, noForm } from './forms.ts';
import type { Rule } from './types.ts';

/**
 * The id as the site writes it, because every channel must send the same; in the library, so in the pixel, in lower case
 * without white space. Source: capi-param-builder, stringUtil.
 */
export const externalIdRule: Rule = (value) => {
  const library = eachCharacter(value, (ch) => (isSpace(ch) ? '' : ch)).toLowerCase();
  const isShared = SHARED_IDS.indexOf('|' + library + '|') >= 0;
  return isShared ? noForm('shared_id') : forms(value.trim(), library);
};
