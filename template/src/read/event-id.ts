/** The id by which Meta recognises the pixel's copy of the event. Never random: an id that only we know helps nobody. */
import { looksPersonal } from '../privacy.ts';
import { isNobodysId } from '../placeholders.ts';
import { NO_DIGITS, textOf, without } from '../values.ts';
import { note } from '../words.ts';
import { fields } from './fields.ts';

/** As in the browser snippet: what has no digit from 1 to 9 is a word for "no order", and would merge all visitors' orders. */
function isOrder(id: string): boolean {
  return without(id, NO_DIGITS).split('0').join('') !== '';
}

/** The first id of the field that is somebody's and holds nothing personal; '' for none. */
function idOf(field: string): string {
  for (const place of fields[field] || []) {
    const id = textOf(place.value);
    const isId = !isNobodysId(id) && (field === 'event_id' || isOrder(id));
    if (isId && !looksPersonal(id)) return id;
    if (isId && field === 'event_id') note('personal_event_id', field);
  }
  return '';
}

/** The site's own id; else `Name.order id`, which the browser snippet and any backend make the same way; else none. */
export function readEventId(eventName: string): string {
  const own = idOf('event_id');
  if (own) return own;
  const order = idOf('order_id');
  if (order) return `${eventName}.${order}`;
  note('no_event_id', 'event_id');
  return '';
}
