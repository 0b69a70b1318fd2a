/** Tells placeholders from data. Owns no field's own rules. */
import { NOT_A_NUMBER, PLACEHOLDERS } from '../spec/placeholders.ts';
import { consistsOf } from './characters.ts';

/** Whether a raw value stands for "no value": blank, a row of the placeholder table, or an unresolved `{{variable}}`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === '' || text === NOT_A_NUMBER || text.indexOf('{{') === 0) return true;
  return text.length < 20 && PLACEHOLDERS.indexOf('|' + text.toLowerCase() + '|') >= 0;
}

/** Whether the id of an event or an order is a placeholder, or zero in any spelling. */
export const isNobodysId = (id: string): boolean => isPlaceholder(id) || consistsOf(id, '0.-');
