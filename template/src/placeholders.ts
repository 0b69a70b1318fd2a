/** Tells placeholders from data. Owns no field's own rules. */
import { EMPTY_IDS, PLACEHOLDERS } from '../spec/generated/people.ts';
import { LONGEST_PLACEHOLDER, NOT_A_NUMBER } from '../spec/placeholders.ts';
import { find } from './values.ts';

/** Whether a raw value stands for "no value": blank, a row of the placeholder table, or an unresolved `{{variable}}`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return PLACEHOLDERS.indexOf('|' + text.toLowerCase() + '|') >= 0 || text.indexOf('{{') === 0 || text === NOT_A_NUMBER;
}

/** Zeros, and the marks of macros that nobody has filled in: `__FBCLID__`, `{fbclid}`, `[order_id]`, `%ID%`, `<id>`, `${id}`. */
const MARKS = '0-._{[%<$()>]}';

/** Whether the id of anything is a placeholder, a macro, or zero in any spelling. */
export function isNobodysId(id: string): boolean {
  // Most ids: too long for a word, and no mark in front.
  if (id.length > LONGEST_PLACEHOLDER && MARKS.indexOf(id.charAt(0)) < 0) return false;
  const isMarked = MARKS.indexOf(id.charAt(0)) >= 0 || MARKS.indexOf(id.charAt(id.length - 1)) >= 0;
  if (!isMarked) return id.length <= LONGEST_PLACEHOLDER && EMPTY_IDS.indexOf('|' + id.toLowerCase() + '|') >= 0;
  const rest = id.split('0').join('').split('.').join('').split('-').join('').toLowerCase();
  if (rest === '' || EMPTY_IDS.indexOf('|' + rest + '|') >= 0 || isPlaceholder(id)) return true;
  if ('_{[%<$'.indexOf(id.charAt(0)) < 0) return false;
  const word = '[a-z_ .-]+';
  const words = EMPTY_IDS.split('|').slice(1, -1).join('|').split('(').join('\\(').split(')').join('\\)');
  const macros = `__+${word}__+|[$%]?\\{.*|\\[${word}\\]|<${word}>|%${word}%`;
  return find(id.toLowerCase(), `^(?:_+(?:${words.split('[').join('\\[')})_+|${macros})$`, -1) === 0;
}
