/** Whole objects that variables of the form, or the site, give on purpose. Owns no field's meaning. */
import { CUSTOM_KINDS, USER_RULES } from '../../spec/generated/fields.ts';
import { Object } from '../gtm.ts';
import { hasRow, isObject, membersOf, unpacked, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { addPlace, fields, LAST, walkApart } from './fields.ts';
import { valuesAt, type Places } from './places.ts';

/** The best place of each field that an object has; `rank` says how early the object counts. */
export function addAll(places: Places, given: Places, rank: number): void {
  for (const field of Object.keys(given)) {
    const best = (given[field] || [])[0];
    if (!best) continue;
    const values = valuesAt(best);
    const value = values.length > 1 ? values : values[0];
    addPlace(places, field, { path: `.an object (${rank})`, value, rank });
  }
}

/** An object, be it as JSON text; undefined for lists and for all else. */
export function objectIn(given: unknown): Fields | undefined {
  const value = unpacked(given);
  return isObject(value) && !membersOf(value) ? value : undefined;
}

function isCustom(field: string): boolean {
  return field === 'contents' || hasRow(CUSTOM_KINDS, field);
}

/**
 * Takes the fields of custom_data out of such an object, under whatever name; what is left are properties of the site's own.
 * What belongs elsewhere in Meta's event is not taken from here, which the log says.
 */
export function takeCustomData(object: Fields, rank: number): Fields {
  const code = rank === LAST ? 'personal_parameter' : 'row_unused';
  const given = walkApart(object);
  const elsewhere = given.user;
  const own: Fields = {};
  for (const field of Object.keys(given.fields)) {
    if (isCustom(field)) continue;
    elsewhere[field] = given.fields[field];
    Object.delete(given.fields, field);
  }
  addAll(fields, given.fields, rank);
  for (const field of Object.keys(elsewhere))
    for (const place of elsewhere[field] || []) note(code, 'custom_data' + place.path);
  for (const name of given.others) {
    if (hasRow(USER_RULES, name)) note(code, 'custom_data.' + name);
    else own[name] = object[name];
  }
  return own;
}
