/** Reads item parameters (`pr1`, `pr2`, …) into the objects of `items`. Owns the "~" grammar of one item. */
import type { DecodeOptions } from './decode-options.ts';
import { setKey, type EventGroup } from './event-data.ts';
import { HitError } from './hit-error.ts';
import type { Parameters } from './parameters.ts';
import { ITEM_NAMES } from './wire-names.ts';
import { parseDecimal, readWireValue } from './wire-value.ts';

/** Google: at most 200 items per event. */
const MAX_ITEMS = 200;
const ITEM_PARAMETER = /^pr(\d{1,6})$/;
/** Custom pairs: `k0`/`v0` … the index is one character, 0-9 then A-Q, so what follows it may begin with a digit. */
const CUSTOM_KEY = /^[kv][0-9A-Q]$/;
const ROW_BY_WIRE = new Map(ITEM_NAMES.map((row) => [row.wire, row]));

/** True for the name of an item parameter. */
export function isItemName(name: string): boolean {
  return ITEM_PARAMETER.test(name);
}

/** The items in the order of their numbers. Throws HitError 400 for a broken item and for too many. */
export function readItems(parameters: Parameters, options: DecodeOptions): EventGroup[] {
  const names = [...parameters.keys()].filter(isItemName).sort((a, b) => itemNumber(a) - itemNumber(b));
  if (names.length > MAX_ITEMS) {
    const reason = `The event has ${names.length} items, GA4 takes at most ${MAX_ITEMS}`;
    throw new HitError(400, { field: 'items', reason, remedy: 'send fewer' });
  }
  return names.map((name) => readItem(name, parameters.get(name) ?? '', options));
}

function itemNumber(name: string): number {
  return Number(ITEM_PARAMETER.exec(name)?.[1]);
}

/** Unknown two-character keys, and custom values without a name, leave no trace: real hits contain both. */
function readItem(name: string, text: string, options: DecodeOptions): EventGroup {
  const item: EventGroup = {};
  const fields = splitFields(text);
  const customNames = new Map(fields.filter((field) => /^k[0-9A-Q]/.test(field)).map(splitCustomName));
  for (const field of fields) {
    if (field.length < 2) throw brokenItem(name);
    writeField(item, { key: field.slice(0, 2), text: field.slice(2), customNames }, options);
  }
  return item;
}

function brokenItem(name: string): HitError {
  const reason = `The item parameter "${name}" has a field of one character`;
  const remedy = 'join fields of a two-character key and its value with "~", for example idSKU_1~qt2';
  return new HitError(400, { field: name, reason, remedy });
}

interface ItemField {
  key: string;
  text: string;
  /** Names of custom values by their index character. */
  customNames: ReadonlyMap<string, string>;
}

function writeField(item: EventGroup, field: ItemField, options: DecodeOptions): void {
  if (CUSTOM_KEY.test(field.key)) return writeCustomField(item, field, options);
  const row = ROW_BY_WIRE.get(field.key);
  const value = row && readWireValue(row.type, field.text, options);
  if (row && value !== undefined) setKey(item, row.key, value);
}

function writeCustomField(item: EventGroup, field: ItemField, options: DecodeOptions): void {
  const name = field.customNames.get(field.key.charAt(1));
  if (field.key.startsWith('k') || name === undefined || name === '') return;
  const number = options.customItemNumbers ? parseDecimal(field.text) : undefined;
  setKey(item, name, number ?? field.text);
}

function splitCustomName(field: string): [string, string] {
  return [field.charAt(1), field.slice(2)];
}

/** Fields of an item, read left to right: "~~" is a literal "~", a single one separates. Empty fields are left out. */
function splitFields(text: string): string[] {
  const fields: string[] = [];
  let field = '';
  for (const [part] of text.matchAll(/~~|~|[^~]+/g)) {
    if (part !== '~') {
      field += part === '~~' ? '~' : part;
      continue;
    }
    fields.push(field);
    field = '';
  }
  return [...fields, field].filter((each) => each !== '');
}
