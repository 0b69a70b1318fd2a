/** Whole objects that variables of the form return. Owns no field's meaning. */
import { Object } from '../gtm.ts';
import { form } from '../settings.ts';
import { isObject, membersOf, unpacked, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { addGiven, OF_OBJECT, valuesAt, walkEvent, type Found, type Places } from './fields.ts';

/** The best place of each field that an object has. */
export function addAll(places: Places, given: Places): void {
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

/** Custom data of an object, but for its own parameters. What belongs elsewhere in Meta's event is not taken from here. */
export function addCustomData(found: Found, object: Fields): Fields {
  const given = walkEvent(object);
  for (const places of [given.user, given.fields, given.app, given.original]) {
    for (const field of Object.keys(places))
      for (const place of places[field] || []) note('row_unused', 'custom_data' + place.path);
  }
  addAll(found.custom, given.custom);
  const own: Fields = {};
  for (const name of given.others) own[name] = object[name];
  return own;
}
