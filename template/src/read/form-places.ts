/** What the form gives in place of the event's own: id, time, page, whole objects. Owns no field's meaning. */
import { PLACE_HEADERS } from '../../spec/cookies.ts';
import { readPluginNames } from '../customer/plugin-names.ts';
import { getRequestHeader, Object } from '../gtm.ts';
import { form, isOn } from '../settings.ts';
import { isObject, membersOf, tableOf, unpacked, type Fields } from '../values.ts';
import { addGiven, valuesAt, walkEvent, type Found, type Places } from './fields.ts';

function add(found: Found, field: string, value: unknown): void {
  addGiven(found.fields, field, { value, rank: '!', from: 'the form' });
}

/** Behind the form's single values and before the event's own places. */
const OF_OBJECT = '"';

/** The best place of each field that an object has. */
function addAll(places: Places, given: Places): void {
  for (const field of Object.keys(given)) {
    const best = (given[field] || [])[0];
    if (!best) continue;
    const values = valuesAt(best);
    addGiven(places, field, {
      value: values.length > 1 ? values : values[0],
      rank: OF_OBJECT,
      from: 'the form’s object',
    });
  }
}

/** The object that a variable of the form returns, be it as JSON text. */
export function objectOf(name: string): Fields | undefined {
  const value = unpacked(form[name]);
  return isObject(value) && !membersOf(value) ? value : undefined;
}

function addUserData(found: Found): void {
  const object = objectOf('userDataObject');
  if (!object) return;
  const given = walkEvent({ user_data: object });
  readPluginNames(given);
  addAll(found.user, given.user);
  found.unknown = found.unknown.concat(given.unknown);
}

/** Place names that a tagging host has looked up; of a region such as `DE-BY` what stands behind the country. */
function addPlaces(found: Found): void {
  const headers = tableOf(PLACE_HEADERS);
  for (const name of Object.keys(headers)) {
    for (const header of (headers[name] || '').split(' ')) {
      const text = getRequestHeader(header) || '';
      const value = name === '.st' ? text.slice(text.lastIndexOf('-') + 1) : text;
      // App Engine writes ZZ and ? where it knows nothing.
      if (value && value !== 'ZZ' && value !== '?')
        addGiven(found.user, name.substring(1), { value, rank: '~', from: header });
    }
  }
}

/** Custom data of an object, but for its own parameters. */
export function addCustomData(found: Found, object: Fields): Fields {
  const given = walkEvent(object);
  addAll(found.custom, given.custom);
  const own: Fields = {};
  for (const name of given.others) own[name] = object[name];
  return own;
}

/** A placeholder, or what is none, counts as nothing there: the event's own follows. */
export function addFormPlaces(found: Found): void {
  if (form['eventId']) add(found, 'event_id', form['eventId']);
  if (form['eventTime']) add(found, 'event_time', form['eventTime']);
  if (form['pageUrl']) add(found, 'event_source_url', form['pageUrl']);
  if (form['userDataObject']) addUserData(found);
  if (form['placeFromHeaders'] && isOn('placeFromHeaders', false)) addPlaces(found);
  if (form['clientIdAsExternalId'] && isOn('clientIdAsExternalId', false)) {
    addGiven(found.user, 'external_id', { value: found.event['client_id'], rank: '~', from: 'client_id' });
  }
}
