/** Tells placeholders from data. Owns no field's own rules. */
import { NOT_A_NUMBER, PLACEHOLDERS } from '../spec/placeholders.ts';

const LONGEST = 16;

/** Whether a raw value stands for "no value": blank, or a row of the placeholder table, e.g. `(not set)`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === '' || text === NOT_A_NUMBER) return true;
  // An unresolved variable of Tag Manager or of a mail tool.
  if (text.indexOf('{{') === 0) return true;
  if (text.length > LONGEST) return false;
  const lower = text.toLowerCase();
  return PLACEHOLDERS.some((placeholder) => placeholder === lower);
}
