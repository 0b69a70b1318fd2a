/** The id by which Meta recognises the pixel's copy of the event. Never random: an id that only we know helps nobody. */
import { looksPersonal } from '../privacy.ts';
import { isNobodysId } from '../placeholders.ts';
import { isEmpty, NO_DIGITS, textOf, without } from '../values.ts';
import { note } from '../words.ts';
import type { Found, Place } from './fields.ts';

/** The ids at the places of a field, best first. */
function idsOf(places: Place[] | undefined): string[] {
  return (places || []).map((place) => textOf(place.value)).filter((id) => !isEmpty(id) && !isNobodysId(id));
}

/** As in the browser snippet: what has no digit from 1 to 9 is a word for "no order", and would merge all visitors' orders. */
function isOrder(id: string): boolean {
  return without(id, NO_DIGITS).split('0').join('') !== '';
}

/** The site's own id; else `Name.order id`, which the browser snippet and any backend make the same way; else none. */
export function readEventId(found: Found, eventName: string): string {
  for (const id of idsOf(found.fields['event_id'])) {
    if (!looksPersonal(id)) return id;
    note('personal_event_id', 'event_id', '');
  }
  for (const id of idsOf(found.custom['order_id'])) {
    if (isOrder(id) && !looksPersonal(id)) return `${eventName}.${id}`;
  }
  note('no_event_id', 'event_id', '');
  return '';
}
