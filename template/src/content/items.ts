/** Turns the event's items into Meta's `contents`. Sends only the keys that Meta accepts: one other key refuses the whole request. */
import { CONTENT_KINDS, CONTENT_NAMES, ITEM_IDS } from '../../spec/generated/fields.ts';
import { JSON, Object } from '../gtm.ts';
import type { Places } from '../read/places.ts';
import { form, setting } from '../settings.ts';
import { find, isEmpty, isObject, SPACES, tableOf, textOf, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { readMembers } from './convert.ts';

const FIELD = 'custom_data.contents';

/** The contents, and whether they are all that the items say: sums of a part would be invented. */
export interface Contents {
  list: Fields[];
  whole: boolean;
}

function affix(name: string): string {
  const saved = form[name];
  // The spaces of a prefix are meant, hence no trimming.
  return typeof saved === 'string' ? saved : '';
}

/** Keys of Meta's own items, and values that need a second look. */
const RARE =
  '"(id|title|brand|category|description|item_price|delivery_category)":|null|"(undefined|NaN|\\(not set\\))"';

/**
 * One pattern for both looks: in items it finds what is rare; in contents, at the very beginning, a list in which every value is what
 * Meta takes as it stands.
 */
function plainOrRare(): string {
  const text = `"[^"\\\\[${SPACES}]([^"\\\\]*[^"\\\\${SPACES}])?"`;
  const number = '\\d{1,12}(\\.\\d+)?';
  const more = `(,"item_price":${number})?(,"title":${text})?(,"brand":${text})?(,"category":${text})?`;
  return `^\\[(,?\\{"id":${text},"quantity":[1-9]\\d{0,8}${more}\\})+\\]$|${RARE}`;
}

/**
 * The short way, for GA4's items as they mostly are: built at once, then one look at all of them. Undefined where it does not
 * fit. GA4 counts an item without a quantity as one (Google, GA4 recommended events, items).
 */
function plainContents(items: readonly Fields[]): Fields[] | undefined {
  const isAffixed = form['itemIdPrefix'] || form['itemIdSuffix'];
  if (isAffixed || find(JSON.stringify(items) || '', plainOrRare(), 0) >= 0) return undefined;
  const idField = setting('itemIdField', 'item_id');
  const list: Fields[] = [];
  for (const item of items) {
    list.push({
      id: item[idField],
      quantity: item['quantity'] === undefined ? 1 : item['quantity'],
      item_price: item['price'],
      title: item['item_name'],
      brand: item['item_brand'],
      category: item['item_category'],
    });
  }
  return find(JSON.stringify(list) || '', plainOrRare(), -1) === 0 ? list : undefined;
}

/** An item's ID by the form's setting; an item in Meta's own form, with no name of another's, keeps its `id` as it is. */
function idOf(item: Fields): string {
  const ofOthers = ` ${ITEM_IDS} ${CONTENT_NAMES.split(':').join(': ').split(';').join(' ')} `;
  const isMetas = item['id'] !== undefined && Object.keys(item).every((name) => ofOthers.indexOf(` ${name} `) < 0);
  const names = isMetas ? ['id'] : [setting('itemIdField', 'item_id'), 'item_id', 'id'].concat(ITEM_IDS.split(' '));
  for (const name of names) {
    const id = textOf(item[name]);
    if (!isEmpty(id)) return isMetas ? id : affix('itemIdPrefix') + id + affix('itemIdSuffix');
  }
  return '';
}

/** One member of contents, key by key. */
function contentOf(item: Fields, contents: Contents): Fields {
  const places: Places = {};
  for (const row of CONTENT_NAMES.split(';')) {
    const names = row.split(':').join(' ').split(' ');
    places[names[0] as string] = names.map((name) => ({ where: name, raw: item[name] }));
  }
  const content = readMembers(places, tableOf(CONTENT_KINDS), FIELD);
  content['id'] = idOf(item);
  if (content['quantity'] === undefined) {
    content['quantity'] = 1;
    if (item['quantity'] != null && item['quantity'] !== '') contents.whole = false;
  }
  return content;
}

/** Items without an ID are left out: Meta would refuse the event (2804008). */
export function readContents(items: readonly unknown[]): Contents {
  const plain = plainContents(items as Fields[]);
  if (plain) return { list: plain, whole: true };
  const contents: Contents = { list: [], whole: true };
  for (const item of items) {
    const content = isObject(item) ? contentOf(item, contents) : {};
    if (content['id']) contents.list.push(content);
    else if (item !== null) {
      note('item_unusable', FIELD);
      contents.whole = false;
    }
  }
  return contents;
}
