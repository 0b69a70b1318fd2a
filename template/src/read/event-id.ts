/** The id by which Meta recognises the pixel's copy of the event. Never random: an id that only we know helps nobody. */
import { looksPersonal } from '../privacy.ts';
import { isNobodysId } from '../placeholders.ts';
import { NO_DIGITS, textOf, without } from '../values.ts';
import { note } from '../words.ts';
import type { Found, Place } from './fields.ts';

/** The id at a place; '' for none. */
function idAt(place: Place): string {
  const id = textOf(place.value);
  return isNobodysId(id) ? '' : id;
}

/** As in the browser snippet: what has no digit from 1 to 9 is a word for "no order", and would merge all visitors' orders. */
function isOrder(id: string): boolean {
  return without(id, NO_DIGITS).split('0').join('') !== '';
}

/** The site's own id; else `Name.order id`, which the browser snippet and any backend make the same way; else none. */
export function readEventId(found: Found, eventName: string): string {
  for (const place of found.fields['event_id'] || []) {
    const id = idAt(place);
    if (id && !looksPersonal(id)) return id;
    if (id) note('personal_event_id', 'event_id');
  }
  for (const place of found.fields['order_id'] || []) {
    const id = idAt(place);
    if (id && isOrder(id) && !looksPersonal(id)) return `${eventName}.${id}`;
  }
  note('no_event_id', 'event_id');
  return '';
}
