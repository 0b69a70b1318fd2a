/** Turns the event's items into Meta's `contents`. Sends only the keys that Meta accepts: one other key refuses the whole request. */
import { CONTENT_KINDS } from '../../spec/generated/fields.ts';
import { JSON, Object } from '../gtm.ts';
import { form, setting } from '../settings.ts';
import { find, isEmpty, isObject, SPACES, tableOf, textOf, type Fields, type Table } from '../values.ts';
import { note } from '../words.ts';
import { convert } from './convert.ts';

const FIELD = 'custom_data.contents';

/** The contents, and whether they are all that the items say: sums of a part would be invented. */
export interface Contents {
  list: Fields[];
  whole: boolean;
  /** Some price is below zero, as of a discount that the site lists among the items. */
  below: boolean;
}

function affix(name: string): string {
  const saved = form[name];
  // The spaces of a prefix are meant, hence no trimming.
  return typeof saved === 'string' ? saved : '';
}

/** Keys of Meta's own items, and values that need a second look. */
const RARE =
  '"(?:id|title|brand|category|description|item_price|delivery_category)":|null|"(?:undefined|NaN|\\(not set\\))"';

/** A list of contents in which every value is what Meta takes as it stands. */
function plainList(): string {
  const text = `"[^"\\\\[${SPACES}](?:[^"\\\\]*[^"\\\\${SPACES}])?"`;
  const number = '[0-9]{1,12}(?:\\.[0-9]+)?';
  const more = `(?:,"item_price":${number})?(?:,"title":${text})?(?:,"brand":${text})?(?:,"category":${text})?`;
  return `^\\[(?:,?\\{"id":${text},"quantity":[1-9][0-9]{0,8}${more}\\})+\\]$`;
}

/**
 * The short way, for GA4's items as they mostly are: built at once, then one look at all of them. Undefined where it does not
 * fit. GA4 counts an item without a quantity as one (Google, GA4 recommended events, items).
 */
function plainContents(items: readonly Fields[]): Fields[] | undefined {
  const raw = JSON.stringify(items) || '';
  if (find(raw, RARE, 0) >= 0) return undefined;
  const idField = setting('itemIdField', 'item_id');
  const list: Fields[] = [];
  for (const item of items) {
    list.push({
      id: '' + (item[idField] as string),
      quantity: item['quantity'] === undefined ? 1 : item['quantity'],
      item_price: item['price'],
      title: item['item_name'],
      brand: item['item_brand'],
      category: item['item_category'],
    });
  }
  const text = JSON.stringify(list) || '';
  return text.indexOf('"undefined"') < 0 && find(text, plainList(), -1) === 0 ? list : undefined;
}

function idAt(item: Fields, name: string): string {
  const id = textOf(item[name]);
  return isEmpty(id) ? '' : id;
}

/** An item's ID by the form's setting; an item in Meta's own form keeps its `id`, without prefix and suffix. */
function idOf(item: Fields, kinds: Table): string {
  const idNames = (kinds['.id'] || '').split(' ').slice(1);
  // Meta's names come first in their rows; with another one it is an item of GA4, of enhanced e-commerce or of Segment.
  const ofShops = idNames.slice(1).concat((kinds['.title'] || '').split(' ').slice(2));
  const ofMeta = ofShops.every((name) => item[name] === undefined);
  if (ofMeta && item['id'] !== undefined) return idAt(item, 'id');
  let id = idAt(item, setting('itemIdField', 'item_id')) || idAt(item, 'item_id');
  for (const name of idNames) id = id || idAt(item, name);
  return id && affix('itemIdPrefix') + id + affix('itemIdSuffix');
}

function firstOf(item: Fields, names: readonly string[]): unknown {
  for (const name of names) if (item[name] != null && item[name] !== '') return item[name];
  return undefined;
}

/** One member of contents, key by key. */
function contentOf(item: Fields, contents: Contents): Fields {
  const kinds = tableOf(CONTENT_KINDS);
  const content: Fields = { id: idOf(item, kinds), quantity: 1 };
  for (const name of Object.keys(kinds)) {
    const key = name.substring(1);
    const row = (kinds[name] || '').split(' ');
    const raw = key === 'id' ? undefined : firstOf(item, row.slice(1));
    if (raw === undefined) continue;
    const converted = convert(raw, row[0] || '');
    const value = converted.value;
    if (value !== undefined) content[key] = value;
    if (converted.problem) note(converted.problem, `${FIELD}.${key}`);
    if (key === 'quantity' && value === undefined) contents.whole = false;
    if (key === 'item_price' && (value as number) < 0) contents.below = true;
  }
  return content;
}

function withAffixes(list: Fields[]): Fields[] {
  const before = affix('itemIdPrefix');
  const behind = affix('itemIdSuffix');
  if (before || behind) for (const content of list) content['id'] = before + (content['id'] as string) + behind;
  return list;
}

/** Items without an ID are left out: Meta would refuse the event (2804008). */
export function readContents(items: readonly unknown[]): Contents {
  const plain = plainContents(items as Fields[]);
  if (plain) return { list: withAffixes(plain), whole: true, below: false };
  const contents: Contents = { list: [], whole: true, below: false };
  const present = items.filter((item) => item !== null);
  for (const item of present) {
    const content = contentOf(isObject(item) ? item : {}, contents);
    if (content['id']) contents.list.push(content);
  }
  if (contents.list.length < present.length) {
    note('item_unusable', FIELD);
    contents.whole = false;
  }
  return contents;
}
