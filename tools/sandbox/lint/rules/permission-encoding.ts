/** Finds what is wrong with the frame of a permission entry and with the encoding of its values. Knows no permission. */
import { isObject, listOf, show, type JsonObject } from '../json-value.ts';
import type { ParamForm } from '../permission-types.ts';

/** Faults of one entry of ___SERVER_PERMISSIONS___, each the end of a sentence. */
export function frameFaults(entry: unknown): string[] {
  if (!isObject(entry) || !isObject(entry.instance)) return ['has no "instance"'];
  const { key, param } = entry.instance;
  if (!isObject(key) || typeof key.publicId !== 'string') return ['has no "publicId" in "instance.key"'];
  const name = `${key.publicId} `;
  return [
    ...(key.versionId === '1' ? [] : [`${name}has versionId ${show(key.versionId)}, not "1"`]),
    ...(entry.isRequired === true ? [] : [`${name}lacks "isRequired": true`]),
    ...unknownKeys(entry, ['instance', 'clientAnnotations', 'isRequired']).map(
      (other) => `${name}has the unknown key ${other}`,
    ),
    ...(param === undefined || Array.isArray(param) ? [] : [`${name}has a "param" that is not a list`]),
    ...listOf(param)
      .filter((item) => !isParam(item))
      .map((item) => `${name}has a parameter without key and value: ${show(item)}`),
  ];
}

const isParam = (item: unknown) => isObject(item) && typeof item.key === 'string' && isObject(item.value);

const unknownKeys = (value: JsonObject, known: string[]) =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map(show);

/** What is wrong with an encoded value of this form, the end of a sentence; undefined when nothing is. */
export function valueFault(value: unknown, form: ParamForm['form']): string | undefined {
  if (form === 'choice') return isText(value) ? undefined : 'must be {"type": 1, "string": "…"}';
  if (form === 'flag') return isFlag(value) ? undefined : 'must be {"type": 8, "boolean": true}';
  if (!isObject(value) || value.type !== 2 || !Array.isArray(value.listItem) || !hasOnly(value, ['listItem'])) {
    return 'must be {"type": 2, "listItem": […]}';
  }
  const isItem = form === 'texts' ? isText : isMap;
  const wanted =
    form === 'texts' ? '{"type": 1, "string": "…"}' : '{"type": 3, "mapKey": […], "mapValue": […]} of equal length';
  return value.listItem.every(isItem) ? undefined : `must have items of the form ${wanted}`;
}

const hasOnly = (value: JsonObject, keys: string[]) =>
  Object.keys(value).every((key) => key === 'type' || keys.includes(key));

const isText = (value: unknown) =>
  isObject(value) && value.type === 1 && typeof value.string === 'string' && hasOnly(value, ['string']);

const isFlag = (value: unknown) =>
  isObject(value) && value.type === 8 && typeof value.boolean === 'boolean' && hasOnly(value, ['boolean']);

function isMap(value: unknown): boolean {
  if (!isObject(value) || value.type !== 3 || !hasOnly(value, ['mapKey', 'mapValue'])) return false;
  const [keys, values] = [listOf(value.mapKey), listOf(value.mapValue)];
  return keys.length === values.length && [...keys, ...values].every(isText);
}
