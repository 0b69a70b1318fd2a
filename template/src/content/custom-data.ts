/** Builds custom_data from the event, its items and the form. Invents nothing: what is missing stays away. */
import { CUSTOM_KINDS } from '../../spec/generated/fields.ts';
import { JSON, Math, Object } from '../gtm.ts';
import { addPlace, firstValue, type Found, type Source } from '../read/fields.ts';
import { setting, valuesOf } from '../settings.ts';
import { isNumber, isObject, membersOf, parsed, pathTableOf, textOf, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { convert, isCurrency } from './convert.ts';
import { itemsOf, readContents, type Contents } from './items.ts';
import { addOthers, type Given } from './parameters.ts';

const PREFIX = 'custom_data.';

/** What somebody has written down on purpose: by the form, and `custom_properties`, for people who come from Meta's tag. */
function readGiven(found: Found): Given {
  const properties = parsed(firstValue(found, 'custom_properties'));
  const isUsable = isObject(properties) && !membersOf(properties);
  return { overrides: valuesOf('parameterOverrides'), properties: isUsable ? properties : {} };
}

/** The form's own values come first, those of custom_properties last. */
function addGivenPlaces(found: Found, given: Given): void {
  for (const key of Object.keys(given.overrides)) {
    addPlace(found, PREFIX + key, { rank: '', path: 'the form', value: given.overrides[key] });
  }
  for (const key of Object.keys(given.properties)) {
    addPlace(found, PREFIX + key, { rank: '~', path: 'custom_properties', value: given.properties[key] });
  }
}

/** The first usable value wins; what the first one lacked is noted. */
function firstUsable(field: string, sources: readonly Source[], kind: string): unknown {
  let isFirst = true;
  for (const source of sources) {
    const raw = source.values[0];
    if (raw === '' && source.path !== 'custom_properties') continue;
    const converted = convert(raw, kind);
    if (isFirst && converted.problem) note(converted.problem, field, '');
    if (converted.value !== undefined) return converted.value;
    isFirst = false;
  }
  return undefined;
}

/** Sums of prices are rounded here: 0.1 + 0.2 is not 0.3 in binary. No currency has more than four decimals (ISO 4217). */
const DECIMALS = 10000;

/** The currencies that the items name, each once, without the event's own. */
function otherCurrencies(items: readonly unknown[], currency: unknown): string[] {
  const raw = JSON.stringify(items) || '';
  if (raw.indexOf('"currency":') < 0) return [];
  const codes = items.map((item) => (isObject(item) ? textOf(item['currency']).toUpperCase() : ''));
  return codes.filter((code, index) => isCurrency(code) && code !== currency && codes.indexOf(code) === index);
}

/** Adds what `target` does not have yet. */
function complete(target: Fields, key: string, value: unknown): void {
  if (target[key] === undefined && value !== undefined) target[key] = value;
}

/** What follows from the items, for the fields that the event leaves open. Sums only where nothing and no currency is in doubt. */
function addContents(customData: Fields, contents: Contents, others: readonly string[]): void {
  const list = contents.list;
  const ids: unknown[] = [];
  let count = 0;
  let sum = 0;
  for (const content of list) {
    ids.push(content['id']);
    count = count + (content['quantity'] as number);
    // Without one of the prices the sum is not a number, and no value.
    sum = sum + (content['item_price'] as number) * (content['quantity'] as number);
  }
  const currency = customData['currency'];
  const isOneCurrency = others.length === 0 || (others.length === 1 && currency === undefined);
  const hasSum = contents.whole && isOneCurrency && isNumber(sum);
  if (!isOneCurrency && customData['value'] === undefined) note('mixed_currencies', 'custom_data.contents', '');
  customData['contents'] = list;
  complete(customData, 'content_ids', ids);
  complete(customData, 'content_type', setting('contentType', 'product'));
  if (contents.whole) complete(customData, 'num_items', count);
  if (hasSum) complete(customData, 'value', Math.round(sum * DECIMALS) / DECIMALS);
  if (isOneCurrency) complete(customData, 'currency', others[0]);
  if (list.length === 1) {
    const only = list[0] as Fields;
    complete(customData, 'content_name', only['title']);
    complete(customData, 'content_category', only['category']);
  }
}

/** The first list of items with a usable one. */
function addItems(customData: Fields, found: Found): void {
  for (const source of found.fields['custom_data.contents'] || []) {
    const raw = source.values[0];
    if (raw === '' && source.path !== 'custom_properties') continue;
    const items = itemsOf(raw);
    if (!items) {
      note('items_unreadable', 'custom_data.contents', '');
      continue;
    }
    const contents = readContents(items);
    if (contents.list.length > 0) {
      addContents(customData, contents, otherCurrencies(items, customData['currency']));
      return;
    }
  }
}

export function readCustomData(found: Found, event: Fields): Fields {
  const customData: Fields = {};
  const given = readGiven(found);
  const kinds = pathTableOf(CUSTOM_KINDS);
  addGivenPlaces(found, given);
  for (const field of Object.keys(found.fields)) {
    const kind = kinds['.' + field];
    const value = kind ? firstUsable(field, found.fields[field] || [], kind) : undefined;
    if (value !== undefined) customData[field.slice(PREFIX.length)] = value;
  }
  addItems(customData, found);
  addOthers(customData, given, { found, event });
  return customData;
}
