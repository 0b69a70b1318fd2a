/** Builds custom_data from the event, its items and the form. Invents nothing: what is missing stays away. */
import { JSON, Math, Object } from '../gtm.ts';
import { isPlaceholder } from '../placeholders.ts';
import { customKinds, fields, found, LAST, OF_FORM, OF_OBJECT } from '../read/fields.ts';
import { firstValue, isBlank } from '../read/places.ts';
import { form, isOn, setting, valuesOf } from '../settings.ts';
import { isObject, membersOf, objectIn, textOf, unique, unpacked, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { isCurrency, readMembers } from './convert.ts';
import { readContents, type Contents } from './items.ts';
import { addProperties, parametersOf, takeCustomData } from './parameters.ts';

/** Sums of prices are rounded here: 0.1 + 0.2 is not 0.3 in binary. No currency has more than four decimals (ISO 4217). */
const DECIMALS = 10000;

/** The currencies that the items name, each once, without the event's own. */
function otherCurrencies(items: readonly unknown[], currency: unknown): string[] {
  const named = (JSON.stringify(items) || '').split('"currency":"');
  if (named.length === 1) return [];
  const codes = named.slice(1).map((rest) => textOf(rest.split('"')[0]).toUpperCase());
  return unique(codes).filter((code) => isCurrency(code) && code !== currency);
}

/** Whether the event names a total, be it one that cannot be read: the items' sum may be another. */
function namesTotal(): boolean {
  return (fields['value'] || []).some((place) => !isPlaceholder(textOf(place.raw)));
}

/** What follows from the items, for the fields that the event leaves open. Sums only where nothing and no currency is in doubt. */
function addContents(customData: Fields, contents: Contents, given: { others: string[]; isOpen: boolean }): void {
  const list = contents.list;
  const others = given.others;
  const ids: unknown[] = [];
  let count = 0;
  let sum = 0;
  for (const content of list) {
    const price = content['item_price'] as number;
    const quantity = content['quantity'] as number;
    ids.push(content['id']);
    count = count + quantity;
    // Without one of the prices the sum is not a number, and no value.
    sum = sum + price * quantity;
    // A discount that the site lists among the items counts in the sum, but Meta takes no such price.
    if (price < 0) {
      Object.delete(content, 'item_price');
      note('below_zero', 'custom_data.contents.item_price');
    }
  }
  const isOneCurrency = others.length === 0 || (others.length === 1 && customData['currency'] === undefined);
  if (!isOneCurrency && customData['value'] === undefined) note('mixed_currencies', 'custom_data.contents');
  if (sum < 0) note('below_zero', 'custom_data.value');
  const only = (list.length === 1 && list[0]) || {};
  const isSum = given.isOpen && contents.whole && isOneCurrency && sum >= 0;
  const follows: Fields = {
    contents: list,
    content_ids: ids,
    content_type: setting('contentType', 'product'),
    num_items: contents.whole ? count : undefined,
    value: isSum ? Math.floor(sum * DECIMALS + 0.5) / DECIMALS : undefined,
    currency: isOneCurrency ? others[0] : undefined,
    content_name: only['title'],
    content_category: only['category'],
  };
  for (const key of Object.keys(follows)) {
    if (customData[key] === undefined && follows[key] !== undefined) customData[key] = follows[key];
  }
}

/** The items, whether as list, as {"0": …}, as JSON text or as one object; undefined when the value is none of these. */
function itemsOf(raw: unknown): unknown[] | undefined {
  const items = unpacked(raw);
  return isObject(items) ? membersOf(items) || [items] : undefined;
}

/** The first list that holds anything that can be used. */
function addItems(customData: Fields): void {
  for (const place of fields['contents'] || []) {
    const items = itemsOf(place.raw);
    if (!items && !isBlank(place)) note('items_unreadable', 'custom_data.contents');
    const contents = items && readContents(items);
    if (items && contents && contents.list.length > 0) {
      const others = otherCurrencies(items, customData['currency']);
      addContents(customData, contents, { others, isOpen: customData['value'] === undefined && !namesTotal() });
      return;
    }
  }
}

export function readCustomData(): Fields {
  const properties = fields['custom_properties'] && objectIn(firstValue(fields['custom_properties']));
  const object = form['customDataObject'] ? objectIn(form['customDataObject']) : undefined;
  const layers = [];
  if (found.others.length > 0 && isOn('passParameters', true)) layers.push(parametersOf());
  if (properties) layers.push(takeCustomData(properties, LAST));
  if (object) layers.push(takeCustomData(object, OF_OBJECT));
  const ours = form['parameterOverrides'] ? takeCustomData(valuesOf('parameterOverrides'), OF_FORM) : undefined;
  if (ours) layers.push(ours);
  const customData = readMembers(fields, customKinds, 'custom_data');
  addItems(customData);
  for (const layer of layers) addProperties(customData, layer, layer === ours);
  return customData;
}
