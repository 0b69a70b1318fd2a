/** Passes the event's other parameters on as custom properties: flat, without GA4's internals and without personal data. */
import { EMPTY_PARAMETERS } from '../spec/reserved-keys.ts';
import { CONTEXT_SOURCES, CUSTOM_ROWS, RESERVED_PREFIXES, TAKEN_NAMES } from '../spec/runtime.ts';
import { firstAt } from './flat.ts';
import type { Gtm } from './gtm.ts';
import { isPersonalName } from './personal-name.ts';
import { looksPersonal } from './personal.ts';
import { isOn, tableOf } from './settings.ts';
import { isObject, isScalar, isText, membersOf, parsed, textOf, unpacked } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

/** Meta's GTM tag reads custom data from parameters that begin so. */
const CUSTOM_PREFIX = 'x-fb-cd-';

/** An inherited property such as `constructor` is no number, hence the comparisons. */
const isReserved = (name: string): boolean => {
  const lower = name.toLowerCase();
  if (TAKEN_NAMES[name] === 1 || TAKEN_NAMES[lower] === 1) return true;
  return RESERVED_PREFIXES.some((prefix) => lower.indexOf(prefix) === 0);
};

/** The event's parameters under the name that they get at Meta, without reserved ones and those that the form excludes. */
const ofEvent = (incoming: Incoming): Fields => {
  const found: Fields = {};
  const excluded = textOf(incoming.settings['excludeParameters'])
    .split(',')
    .map((name) => name.trim());
  for (const key of incoming.gtm.Object.keys(incoming.event)) {
    const isCustom = key.indexOf(CUSTOM_PREFIX) === 0;
    const name = isCustom ? key.substring(CUSTOM_PREFIX.length) : key;
    const isTaken = isCustom ? TAKEN_NAMES[name] === 1 : isReserved(name);
    if (!isTaken && excluded.indexOf(name) < 0) found[name] = incoming.event[key];
  }
  return found;
};

/** Parameters that somebody has written down on purpose. */
export interface Given {
  /** By the form. */
  overrides: Fields;
  /** `custom_properties` of the event, object or JSON text, for people who come from Meta's tag. */
  properties: Fields;
}

export const givenParameters = (incoming: Incoming): Given => {
  const properties = parsed(firstAt(incoming.flat, CONTEXT_SOURCES.custom_properties), incoming.gtm);
  const isUsable = isObject(properties) && !membersOf(properties, incoming.gtm);
  return {
    overrides: tableOf(incoming.settings, 'parameterOverrides', incoming.gtm),
    properties: isUsable ? properties : {},
  };
};

/** A scalar or a list of scalars; undefined for objects, as JSON text too, and for words that stand for nothing. */
const passable = (value: unknown, gtm: Gtm): unknown => {
  if (isObject(value) !== isObject(unpacked(value, gtm))) return undefined;
  const members = membersOf(value, gtm);
  if (members) return members.length > 0 && members.every(isScalar) ? members : undefined;
  return isScalar(value) && EMPTY_PARAMETERS.indexOf(value) < 0 ? value : undefined;
};

const isPersonal = (value: unknown, incoming: Incoming): boolean =>
  (membersOf(value, incoming.gtm) || [value]).some(
    (member) => (isText(member) || typeof member === 'number') && looksPersonal(`${member}`, incoming),
  );

/** Fields that custom_data has a row for have been read by their own rules. */
const isKnown = (key: string): boolean => key === 'contents' || CUSTOM_ROWS.some((row) => row.key === key);

/** What the event carries beside its known fields, over it its custom_properties, over both the form's own. */
export const otherParameters = (incoming: Incoming, given: Given): Staged<Fields> => {
  const value: Fields = {};
  const problems: Problem[] = [];
  const event = isOn(incoming.settings, 'passParameters') ? ofEvent(incoming) : {};
  for (const layer of [event, given.properties, given.overrides]) {
    for (const key of incoming.gtm.Object.keys(layer)) {
      const passed = passable(layer[key], incoming.gtm);
      // A name that begins with an underscore is internal everywhere; `__proto__` is one of them.
      if (passed === undefined || isKnown(key) || key === '' || key.charAt(0) === '_') continue;
      // A name that the form gives is meant.
      const isNamed = layer !== given.overrides && isPersonalName(key);
      if (looksPersonal(key, incoming)) problems.push({ code: 'personal_parameter', field: 'custom_data' });
      else if (isNamed || isPersonal(passed, incoming))
        problems.push({ code: 'personal_parameter', field: `custom_data.${key}` });
      else value[key] = passed;
    }
  }
  return { value, problems };
};
