/** Finds what makes the entries of ___SERVER_PERMISSIONS___ unreadable. Owns the form only; what they allow is rules.ts. */
import type { JsonPath } from '../json-text.ts';

export interface Malformed {
  path: JsonPath;
  what: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first part that is not as GTM writes it, or undefined. */
export const findMalformed = (entries: readonly unknown[]): Malformed | undefined => {
  for (const [index, entry] of entries.entries()) {
    const instance = isObject(entry) ? entry.instance : undefined;
    if (!isObject(instance) || !isObject(instance.key) || typeof instance.key.publicId !== 'string')
      return { path: [index], what: 'a permission has no instance.key.publicId' };
    const path = [index, 'instance', 'param'];
    if (instance.param === undefined) continue;
    if (!Array.isArray(instance.param)) return { path, what: 'param must be a list' };
    const malformed = findIn(instance.param, path);
    if (malformed) return malformed;
  }
  return undefined;
};

const findIn = (params: readonly unknown[], path: JsonPath): Malformed | undefined => {
  for (const [index, param] of params.entries()) {
    const at = [...path, index];
    if (!isObject(param) || typeof param.key !== 'string') return { path: at, what: 'a parameter has no key' };
    const malformed = findInValue(param.value, [...at, 'value']);
    if (malformed) return malformed;
  }
  return undefined;
};

const findInValue = (value: unknown, path: JsonPath): Malformed | undefined => {
  if (!isObject(value)) return { path, what: 'the value of a parameter must be an object with a type' };
  for (const name of ['listItem', 'mapKey', 'mapValue']) {
    const list = value[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) return { path: [...path, name], what: `${name} must be a list` };
    for (const [index, item] of list.entries()) {
      const malformed = findInValue(item, [...path, name, index]);
      if (malformed) return malformed;
    }
  }
  return undefined;
};
