/** Passes the event's other parameters on as custom properties: flat, without GA4's internals and without personal data. */
import { APP_FIELDS, CUSTOM_FIELDS, ORIGINAL_FIELDS, SERVER_FIELDS, USER_FIELDS } from '../spec/meta-fields.ts';
import { EMPTY_PARAMETERS, RESERVED_KEYS } from '../spec/reserved-keys.ts';
import type { Gtm } from './gtm.ts';
import { looksPersonal } from './personal.ts';
import { isOn, textOf } from './settings.ts';
import { isObject, isScalar, isText, membersOf } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

/** Meta's GTM tag reads custom data from parameters that begin so. */
const CUSTOM_PREFIX = 'x-fb-cd-';

/** Names that the tables of Meta's fields read from: what has a field of its own is not sent twice. */
const sourceNames = (): Record<string, boolean> => {
  const names: Record<string, boolean> = {};
  for (const rows of [USER_FIELDS, CUSTOM_FIELDS, SERVER_FIELDS, APP_FIELDS, ORIGINAL_FIELDS]) {
    for (const row of rows) for (const path of row.from) names[path.split('.')[0] as string] = true;
  }
  return names;
};

const matches = (pattern: string, key: string): boolean => {
  const stem = pattern.length - 1;
  return pattern.charAt(stem) === '*' ? key.substring(0, stem) === pattern.substring(0, stem) : key === pattern;
};

const isReserved = (key: string): boolean => {
  const lower = key.toLowerCase();
  for (const row of RESERVED_KEYS) if (matches(row.key, lower)) return true;
  return false;
};

/** The parameters that may be passed on, under the name that they get at Meta. */
const candidates = (incoming: Incoming, gtm: Gtm): Fields => {
  const event = incoming.event;
  const taken = sourceNames();
  const found: Fields = {};
  for (const key of gtm.Object.keys(event)) {
    if (taken[key] === true) continue;
    if (key.indexOf(CUSTOM_PREFIX) === 0) found[key.substring(CUSTOM_PREFIX.length)] = event[key];
    else if (!isReserved(key)) found[key] = event[key];
  }
  for (const name of textOf(incoming.settings, 'excludeParameters').split(',')) {
    gtm.Object.delete(found, name.trim());
  }
  return found;
};

/** `custom_properties` as object or JSON text, for people who come from Meta's tag. */
const customProperties = (incoming: Incoming, gtm: Gtm): Fields => {
  const raw = incoming.event['custom_properties'];
  const parsed = isText(raw) ? gtm.JSON.parse(raw) : raw;
  return isObject(parsed) && !membersOf(parsed, gtm) ? parsed : {};
};

/** A scalar or a list of scalars that does not look personal; undefined for anything else. */
const passable = (value: unknown, gtm: Gtm): unknown => {
  const members = membersOf(value, gtm);
  if (members) return members.length > 0 && members.every(isScalar) ? members : undefined;
  if (!isScalar(value)) return undefined;
  for (const word of EMPTY_PARAMETERS) if (value === word) return undefined;
  return value;
};

const isPersonal = (value: unknown, gtm: Gtm): boolean => {
  const members = membersOf(value, gtm);
  if (members) return members.some((member) => isPersonal(member, gtm));
  return isText(value) && looksPersonal(value, gtm);
};

const select = (source: Fields, gtm: Gtm): Staged<Fields> => {
  const value: Fields = {};
  const problems: Problem[] = [];
  for (const key of gtm.Object.keys(source)) {
    const passed = passable(source[key], gtm);
    // A name that begins with an underscore is internal everywhere; `__proto__` is one of them.
    if (passed === undefined || key === '' || key.charAt(0) === '_') continue;
    if (looksPersonal(key, gtm)) problems.push({ code: 'personal_parameter', field: 'custom_data' });
    else if (isPersonal(passed, gtm)) problems.push({ code: 'personal_parameter', field: 'custom_data.' + key });
    else value[key] = passed;
  }
  return { value, problems };
};

/** The form's own parameters first, then `custom_properties`, then what else the event carries. */
export const otherParameters = (incoming: Incoming, overrides: Fields, gtm: Gtm): Staged<Fields> => {
  const source: Fields = {};
  const layers = [overrides, customProperties(incoming, gtm)];
  if (isOn(incoming.settings, 'passParameters')) layers.push(candidates(incoming, gtm));
  for (const layer of layers) {
    for (const key of gtm.Object.keys(layer)) if (source[key] === undefined) source[key] = layer[key];
  }
  return select(source, gtm);
};
