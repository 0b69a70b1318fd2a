/** Tells placeholders from data. Owns no field's own rules. */
import { PLACEHOLDERS } from '../spec/generated/people.ts';
import { LONGEST_PLACEHOLDER, NOT_A_NUMBER } from '../spec/placeholders.ts';

/** Whether a raw value stands for "no value": blank, a row of the placeholder table, or an unresolved `{{variable}}`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return PLACEHOLDERS.indexOf('|' + text.toLowerCase() + '|') >= 0 || text.indexOf('{{') === 0 || text === NOT_A_NUMBER;
}

/** Whether the id of an event or an order is a placeholder, or zero in any spelling. */
export function isNobodysId(id: string): boolean {
  const rest = id.split('0').join('').split('.').join('').split('-').join('');
  return isPlaceholder(rest) || (id.length <= LONGEST_PLACEHOLDER && isPlaceholder(id));
}
