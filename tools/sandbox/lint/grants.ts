/** Reads ___SERVER_PERMISSIONS___ into plain values. Owns no rule; what is encoded wrongly is left out here and reported by the rules. */
import { isObject, listOf, type JsonObject } from './json-value.ts';
import type { JsonPath, LocatedJson } from './located-json.ts';

export interface Grant {
  publicId: string;
  /** Line of the file. */
  line: number;
  path: JsonPath;
  entry: JsonObject;
  /** Parameter key → decoded value. */
  params: ReadonlyMap<string, Decoded>;
}

export type Decoded = string | boolean | Decoded[] | { [key: string]: Decoded };

export function readGrants(permissions: LocatedJson): Grant[] {
  return listOf(permissions.value).flatMap((entry, index) => {
    const instance = isObject(entry) && isObject(entry.instance) ? entry.instance : undefined;
    const key = isObject(instance?.key) ? instance.key : undefined;
    if (!isObject(entry) || !instance || typeof key?.publicId !== 'string') return [];
    const params = new Map(listOf(instance.param).flatMap(readParam));
    return [{ publicId: key.publicId, line: permissions.lineOf([index]), path: [index], entry, params }];
  });
}

function readParam(param: unknown): [string, Decoded][] {
  if (!isObject(param) || typeof param.key !== 'string') return [];
  const value = decode(param.value);
  return value === undefined ? [] : [[param.key, value]];
}

/** Types 1, 2, 3 and 8 are the only ones that exported templates use. */
function decode(value: unknown): Decoded | undefined {
  if (!isObject(value)) return undefined;
  if (value.type === 1 && typeof value.string === 'string') return value.string;
  if (value.type === 8 && typeof value.boolean === 'boolean') return value.boolean;
  if (value.type === 2) return decodeList(value.listItem);
  if (value.type !== 3) return undefined;
  const values = decodeList(value.mapValue);
  const keys = decodeList(value.mapKey).filter((key) => typeof key === 'string');
  return Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
}

function decodeList(list: unknown): Decoded[] {
  return listOf(list).flatMap((item) => decode(item) ?? []);
}

/** A list of strings, or of maps of which one member is wanted; empty when absent. */
export function listParam(grant: Grant, key: string, member?: string): string[] {
  const items = grant.params.get(key);
  if (!Array.isArray(items)) return [];
  const values = items.map((item) => (member === undefined ? item : isMap(item) ? item[member] : undefined));
  return values.filter((value) => typeof value === 'string');
}

const isMap = (value: Decoded): value is Record<string, Decoded> => typeof value === 'object' && !Array.isArray(value);
