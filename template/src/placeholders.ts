/** Tells placeholders from data. Owns no field's own rules. */
import { PLACEHOLDERS } from '../spec/generated/people.ts';
import { NOT_A_NUMBER } from '../spec/placeholders.ts';

const LONGEST_PLACEHOLDER = 20;

/** Whether a raw value stands for "no value": blank, a row of the placeholder table, or an unresolved `{{variable}}`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === '' || text === NOT_A_NUMBER || text.indexOf('{{') === 0) return true;
  return text.length < LONGEST_PLACEHOLDER && PLACEHOLDERS.indexOf('|' + text.toLowerCase() + '|') >= 0;
}

/** Whether the id of an event or an order is a placeholder, or zero in any spelling. */
export function isNobodysId(id: string): boolean {
  return isPlaceholder(id) || id.split('0').join('').split('.').join('').split('-').join('') === '';
}
