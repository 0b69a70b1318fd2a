/**
 * The site's own parameters as custom properties: flat, without GA4's internals, without names that promise personal data.
 * A parameter that does not arrive has
 * - been switched off: `passParameters`, `excludeParameters`;
 * - a name that means something else: of a field (spec/meta-fields.ts) or of customer data (spec/plugin-names.ts, read before), reserved
 *   (spec/reserved-keys.ts), beginning with `_` or `x-`, promising personal data or secrets (spec/personal-names.ts), longer than 200 characters;
 * - a value that no property can have, or one that looks personal (privacy.ts, the last stage);
 * - two hundred others before it.
 * A name that itself looks personal goes with the value (privacy.ts).
 */
import { RESERVED, USER_RULES } from '../../spec/generated/fields.ts';
import { keyOf } from '../read/further-places.ts';
import { Object } from '../gtm.ts';
import { areSpecial, isPersonalName, isReservedName } from '../parameter-names.ts';
import { looksPersonal } from '../privacy.ts';
import { addBest, customKinds, event, fields, found, isField, LAST, walkApart } from '../read/fields.ts';
import { setting } from '../settings.ts';
import { find, hasRow, isEmpty, isObject, isScalar, membersOf, textOf, unpacked, type Fields } from '../values.ts';
import { note } from '../words.ts';

/** Meta's GTM tag reads custom data from parameters that begin so. */
const CUSTOM_PREFIX = 'x-fb-cd-';

/** Nobody's parameter has a longer name, and patterns need not be quick beyond it. */
const LONGEST_NAME = 200;

/** The event's parameters under the name that they get at Meta, without reserved ones and those that the form excludes. */
export function parametersOf(): Fields {
  const parameters: Fields = {};
  const unwanted = setting('excludeParameters', '')
    .split(',')
    .map((name) => name.trim());
  const isSpecial = areSpecial(found.others.join('\n'));
  for (const key of found.others) {
    const isCustom = key.indexOf(CUSTOM_PREFIX) === 0;
    const name = isCustom ? key.slice(CUSTOM_PREFIX.length) : key;
    const known = isCustom ? name : key.toLowerCase();
    const isTaken = known.indexOf('x-') === 0 || isField(known) || find(known, `^(${RESERVED})$`, 0) >= 0;
    if (name.length > LONGEST_NAME) note('too_long', 'custom_data');
    else if (!isTaken && unwanted.indexOf(name) < 0 && !(isSpecial && isReservedName(name)))
      parameters[name] = event[key];
  }
  return parameters;
}

/** A scalar or a list of scalars; undefined for objects, as JSON text too, and for words that stand for nothing. */
function passable(value: unknown): unknown {
  if (isObject(value) !== isObject(unpacked(value))) return undefined;
  const members = membersOf(value);
  if (members) return members.length > 0 && members.every(isScalar) ? members : undefined;
  return isScalar(value) && !(typeof value === 'string' && isEmpty(value)) ? value : undefined;
}

/** GA4 sends a hundred at most. Source: Google, GA4 collection limits. Hostile events must stay cheap. */
const MOST_PARAMETERS = 200;

/** Sets what can be a property. `isOurs` where the form gives the name, which is then meant. */
export function addProperties(customData: Fields, layer: Fields, isOurs: boolean): void {
  const all = Object.keys(layer);
  const names = all.slice(0, MOST_PARAMETERS);
  if (all.length > MOST_PARAMETERS) note('too_many_values', 'custom_data');
  const isSpecial = !isOurs && areSpecial(names.join('\n'));
  for (const name of names) {
    const passed = passable(layer[name]);
    // A name that begins with an underscore is internal everywhere; `__proto__` is one of them.
    if (passed === undefined || !name || name.charAt(0) === '_') {
      if (isOurs) note('row_unused', 'custom_data.' + name);
    }
    // The name itself may hold what it promises.
    else if (isSpecial && isPersonalName(name, textOf(passed)))
      note('personal_parameter', looksPersonal(name) ? 'custom_data' : 'custom_data.' + name);
    else customData[name] = passed;
  }
}

/**
 * Takes the fields of custom_data out of such an object, under whatever name; what is left are properties of the site's own.
 * What belongs elsewhere in Meta's event is not taken from here, which the log says.
 */
export function takeCustomData(object: Fields, rank: number): Fields {
  const code = rank === LAST ? 'personal_parameter' : 'row_unused';
  const given = walkApart(object);
  const places = given.fields;
  const own: Fields = {};
  for (const field of Object.keys(places)) {
    if (customKinds['.' + field] !== undefined) addBest(fields, field, { places, rank });
    else for (const place of places[field] || []) note(code, 'custom_data' + place.where);
  }
  for (const name of given.others) {
    if (keyOf(name) || hasRow(USER_RULES, name)) note(code, 'custom_data.' + name);
    else own[name] = object[name];
  }
  return own;
}
