/** Builds custom_data from the event, its items and the form. Invents nothing: what is missing stays away. */
import { CUSTOM_KINDS } from '../../spec/generated/fields.ts';
import { JSON, Math, Object } from '../gtm.ts';
import { isPlaceholder } from '../placeholders.ts';
import { addGiven, firstValue, LAST, OF_FORM, type Found, type Place, type Places } from '../read/fields.ts';
import { addCustomData, objectOf } from '../read/form-objects.ts';
import { form, setting, valuesOf } from '../settings.ts';
import { isObject, membersOf, parsed, tableOf, textOf, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { convert, isCurrency } from './convert.ts';
import { readContents, type Contents } from './items.ts';
import { addOthers } from './parameters.ts';

/** What somebody has written down on purpose, where an event may say the same: the form's comes first, the other last. */
function addGivenPlaces(found: Found, given: Fields, isForm: boolean): void {
  const rank = isForm ? OF_FORM : LAST;
  const from = isForm ? 'the form' : 'custom_properties';
  for (const key of Object.keys(given)) addGiven(found.custom, key, { value: given[key], rank, from });
}

/** The first usable value wins; what the first one lacked is noted. */
function firstUsable(key: string, places: readonly Place[], kind: string): unknown {
  let isFirst = true;
  for (const place of places) {
    const raw = place.value;
    if (raw === '') continue;
    const converted = convert(raw, kind);
    if (isFirst && converted.problem) note(converted.problem, 'custom_data.' + key);
    if (converted.value !== undefined) return converted.value;
    isFirst = false;
  }
  return undefined;
}

/** Sums of prices are rounded here: 0.1 + 0.2 is not 0.3 in binary. No currency has more than four decimals (ISO 4217). */
const DECIMALS = 10000;

/** The currencies that the items name, each once, without the event's own. */
function otherCurrencies(items: readonly unknown[], currency: unknown): string[] {
  if ((JSON.stringify(items) || '').indexOf('"currency":') < 0) return [];
  const codes = items.map((item) => (isObject(item) ? textOf(item['currency']).toUpperCase() : ''));
  return codes.filter((code, index) => isCurrency(code) && code !== currency && codes.indexOf(code) === index);
}

/** They count in the sum, but Meta takes no such price. */
function dropPricesBelowZero(list: readonly Fields[]): void {
  for (const content of list) if ((content['item_price'] as number) < 0) Object.delete(content, 'item_price');
  note('below_zero', 'custom_data.contents.item_price');
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
  const isOneCurrency = others.length === 0 || (others.length === 1 && customData['currency'] === undefined);
  if (!isOneCurrency && customData['value'] === undefined) note('mixed_currencies', 'custom_data.contents');
  if (sum < 0) note('below_zero', 'custom_data.value');
  if (contents.below) dropPricesBelowZero(list);
  const follows: Fields = {
    contents: list,
    content_ids: ids,
    content_type: setting('contentType', 'product'),
    num_items: contents.whole ? count : undefined,
  };
  if (contents.whole && isOneCurrency && sum >= 0) follows['value'] = Math.round(sum * DECIMALS) / DECIMALS;
  if (isOneCurrency && others.length > 0) follows['currency'] = others[0];
  const only = list.length === 1 && list[0];
  if (only) {
    follows['content_name'] = only['title'];
    follows['content_category'] = only['category'];
  }
  for (const key of Object.keys(follows)) {
    if (customData[key] === undefined && follows[key] !== undefined) customData[key] = follows[key];
  }
}

/** The items, whether as list, as {"0": …}, as JSON text or as one object; undefined when the value is none of these. */
function itemsOf(raw: unknown): unknown[] | undefined {
  const items = parsed(raw);
  return isObject(items) ? membersOf(items) || [items] : undefined;
}

/** Whether the event names a total, be it one that cannot be read: the items' sum may be another. */
function namesTotal(places: readonly Place[]): boolean {
  return places.some((place) => !isPlaceholder(textOf(place.value)));
}

/** The first list of items with a usable one. */
function addItems(customData: Fields, custom: Places): void {
  const places = custom['contents'] || [];
  for (const place of places) {
    const items = itemsOf(place.value);
    if (!items && place.value !== '') note('items_unreadable', 'custom_data.contents');
    const contents = items && readContents(items);
    if (items && contents && contents.list.length > 0) {
      if (customData['value'] === undefined && namesTotal(custom['value'] || [])) contents.whole = false;
      addContents(customData, contents, otherCurrencies(items, customData['currency']));
      return;
    }
  }
}

/** The object in which a site, or a client, has put properties on purpose. */
function propertiesIn(found: Found): Fields | undefined {
  const properties = parsed(firstValue(found.fields['custom_properties']));
  return isObject(properties) && !membersOf(properties) ? properties : undefined;
}

export function readCustomData(found: Found, event: Fields): Fields {
  const customData: Fields = {};
  const overrides = form['parameterOverrides'] ? valuesOf('parameterOverrides') : undefined;
  const properties = propertiesIn(found);
  if (overrides) addGivenPlaces(found, overrides, true);
  if (properties) addGivenPlaces(found, properties, false);
  const object = form['customDataObject'] ? objectOf('customDataObject') : undefined;
  const ofObject = object && addCustomData(found, object);
  const keys = Object.keys(found.custom);
  const kinds = keys.length > 0 ? tableOf(CUSTOM_KINDS) : {};
  for (const key of keys) {
    const kind = kinds['.' + key];
    const value = kind && firstUsable(key, found.custom[key] || [], kind);
    if (kind && value !== undefined) customData[key] = value;
  }
  addItems(customData, found.custom);
  addOthers(customData, { overrides, properties, ofObject }, { found, event });
  return customData;
}
