/** What the form gives in place of the event's own: id, time and page. Owns no field's meaning. */
import { form } from '../settings.ts';
import { addGiven, type Found } from './fields.ts';

function add(found: Found, field: string, value: unknown): void {
  addGiven(found.fields, field, { value, rank: '!', from: 'the form' });
}

/** A placeholder, or what is none, counts as nothing there: the event's own follows. */
export function addFormPlaces(found: Found): void {
  if (form['eventId']) add(found, 'event_id', form['eventId']);
  if (form['eventTime']) add(found, 'event_time', form['eventTime']);
  if (form['pageUrl']) add(found, 'event_source_url', form['pageUrl']);
}
