/** What the form gives in place of the event's own: id, time, page, and whose event it is. Owns no field's meaning. */
import { PLACE_HEADERS } from '../../spec/cookies.ts';
import { getRequestHeader, Object } from '../gtm.ts';
import { addPlace, LAST, OF_FORM, OF_OBJECT, walkEvent, type Found } from '../read/fields.ts';
import { addAll, objectIn } from '../read/form-objects.ts';
import { form, isOn } from '../settings.ts';
import { tableOf } from '../values.ts';
import { readOthers, readStrangers } from './plugin-names.ts';

function add(found: Found, field: string, value: unknown): void {
  addPlace(found.fields, field, { path: '.the form', value, rank: OF_FORM });
}

function addUserData(found: Found): void {
  const object = objectIn(form['userDataObject']);
  if (!object) return;
  const given = walkEvent({ user_data: object });
  readStrangers(given);
  readOthers(given);
  addAll(found.user, given.user, OF_OBJECT);
  found.unknown = found.unknown.concat(given.unknown);
}

/** Where App Engine knows nothing it writes ZZ or ?; other hosts leave the header out. */
const UNKNOWN = 'ZZ?';

/** Place names that a tagging host has looked up; of a region such as `DE-BY` what stands behind the country. */
function addPlaces(found: Found): void {
  const headers = tableOf(PLACE_HEADERS);
  for (const name of Object.keys(headers)) {
    for (const header of (headers[name] || '').split(' ')) {
      const text = getRequestHeader(header) || '';
      const value = name === '.st' ? text.slice(text.lastIndexOf('-') + 1) : text;
      if (UNKNOWN.indexOf(value) < 0)
        addPlace(found.user, name.substring(1), { path: '.' + header, value, rank: LAST });
    }
  }
}

/** A placeholder, or what is none, counts as nothing there: the event's own follows. */
export function addFormPlaces(found: Found): void {
  if (form['eventId']) add(found, 'event_id', form['eventId']);
  if (form['eventTime']) add(found, 'event_time', form['eventTime']);
  if (form['pageUrl']) add(found, 'event_source_url', form['pageUrl']);
  if (form['userDataObject']) addUserData(found);
  if (isOn('placeFromHeaders')) addPlaces(found);
  if (isOn('clientIdAsExternalId')) {
    addPlace(found.user, 'external_id', { path: '.client_id', value: found.event['client_id'], rank: LAST });
  }
}
