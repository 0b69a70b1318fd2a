/** Normalises the advertiser's own ids of a person. */
import { SHARED_IDS } from '../spec/placeholders.ts';
import { isSpace } from './characters.ts';
import { forms, noForm } from './forms.ts';
import type { Rule } from './types.ts';

/** Lower case, all white space out. Source: capi-param-builder, stringUtil. */
function libraryId(value: string): string {
  let kept = '';
  for (let i = 0; i < value.length; i++) {
    const ch = value.charAt(i);
    if (!isSpace(ch)) kept = kept + ch;
  }
  return kept.toLowerCase();
}

/** The id as the site writes it, because every channel must send the same; the library's form is what the pixel makes of it. */
export const externalIdRule: Rule = (value) => {
  const library = libraryId(value);
  const shared = SHARED_IDS.some((id) => id === library);
  return shared ? noForm('shared_id') : forms(value.trim(), library);
};
