/** What stands outside the event: what the form gives in place of its own, what the request's headers add. Owns no field's meaning. */
import { PLACE_HEADERS } from '../../spec/cookies.ts';
import { getRequestHeader, Object } from '../gtm.ts';
import { addBest, addPlace, event, fields, found, LAST, OF_FORM, OF_OBJECT, user, walkApart } from '../read/fields.ts';
import { form, isOn, valuesOf } from '../settings.ts';
import { objectIn, tableOf } from '../values.ts';
import { readStrangers } from '../read/plugin-names.ts';

function add(field: string, value: unknown): void {
  addPlace(fields, field, { where: '.the form', raw: value, rank: OF_FORM });
}

function addUserData(): void {
  const object = objectIn(form['userDataObject']);
  if (!object) return;
  const given = walkApart({ user_data: object });
  readStrangers(given);
  for (const key of Object.keys(given.user)) addBest(user, key, { places: given.user, rank: OF_OBJECT });
  found.unknown = found.unknown.concat(given.unknown);
}

/** Where App Engine knows nothing it writes ZZ or ?; other hosts leave the header out. */
const UNKNOWN = 'ZZ?';

/** Place names that a tagging host has looked up; of a region such as `DE-BY` what stands behind the country. */
function addPlaces(): void {
  const headers = tableOf(PLACE_HEADERS);
  for (const name of Object.keys(headers)) {
    for (const header of (headers[name] || '').split(' ')) {
      const text = getRequestHeader(header) || '';
      const value = name === '.st' ? text.slice(text.lastIndexOf('-') + 1) : text;
      if (UNKNOWN.indexOf(value) < 0) addPlace(user, name.slice(1), { where: '.' + header, raw: value, rank: LAST });
    }
  }
}

function addOverrides(): void {
  const overrides = valuesOf('userDataOverrides');
  for (const key of Object.keys(overrides)) {
    addPlace(user, key, { where: '.the form', raw: overrides[key], rank: OF_FORM });
  }
}

/** A placeholder, or what is none, counts as nothing there: the event's own follows. */
export function addFormPlaces(): void {
  const userAgent = getRequestHeader('user-agent');
  if (userAgent) addPlace(user, 'client_user_agent', { where: '.the request header', raw: userAgent, rank: LAST });
  if (form['userDataOverrides']) addOverrides();
  if (form['eventId']) add('event_id', form['eventId']);
  if (form['eventTime']) add('event_time', form['eventTime']);
  if (form['pageUrl']) add('event_source_url', form['pageUrl']);
  if (form['userDataObject']) addUserData();
  if (isOn('placeFromHeaders')) addPlaces();
  if (isOn('clientIdAsExternalId')) {
    addPlace(user, 'external_id', { where: '.client_id', raw: event['client_id'], rank: LAST });
  }
}
