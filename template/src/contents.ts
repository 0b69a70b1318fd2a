/** Turns the event's items into Meta's `contents`. Sends only the keys that Meta accepts: one other key refuses the whole request. */
import { EMPTY_PARAMETERS } from '../spec/reserved-keys.ts';
import { CONTENT_ROWS } from '../spec/runtime.ts';
import { convert } from './convert.ts';
import type { Gtm } from './gtm.ts';
import { isObject, isText, membersOf, parsed, textOf } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

const FIELD = 'custom_data.contents';

/** The items, whether as list, as {"0": …}, as JSON text or as one object; undefined when the value is none of these. */
export const itemsOf = (raw: unknown, gtm: Gtm): Fields[] | undefined => {
  const items = parsed(raw, gtm);
  const members = isObject(items) ? membersOf(items, gtm) || [items] : undefined;
  return members && members.filter((item) => item !== null).map((item) => (isObject(item) ? item : {}));
};

/** The contents, and whether they are all that the items say: sums of a part would be invented. */
export interface Contents extends Staged<Fields[]> {
  whole: boolean;
}

const affix = (value: unknown): string => (isText(value) ? value : '');

const idAt = (item: Fields, name: string): string => {
  const id = textOf(item[name]);
  return EMPTY_PARAMETERS.indexOf(id) < 0 ? id : '';
};

/** A GA4 item's ID by the form's setting, with prefix and suffix; an item in Meta's own form keeps its `id`. */
const idOf = (item: Fields, settings: Fields): string => {
  const ofMeta = item['item_id'] === undefined && item['item_name'] === undefined;
  if (ofMeta && item['id'] !== undefined) return idAt(item, 'id');
  const id = idAt(item, textOf(settings['itemIdField'])) || idAt(item, 'item_id') || idAt(item, 'id');
  // The spaces of a prefix are meant, hence no trimming.
  return id ? affix(settings['itemIdPrefix']) + id + affix(settings['itemIdSuffix']) : '';
};

const firstOf = (item: Fields, names: readonly string[]): unknown => {
  for (const name of names) if (item[name] !== undefined && item[name] !== null && item[name] !== '') return item[name];
  return undefined;
};

/** One member of contents. GA4 counts an item without a quantity as one (Google, GA4 recommended events, items). */
const contentOf = (item: Fields, incoming: Incoming, problems: Problem[]): Fields => {
  const content: Fields = { id: '', quantity: 1 };
  for (const row of CONTENT_ROWS) {
    const raw = row.key === 'id' ? idOf(item, incoming.settings) : firstOf(item, row.from);
    if (raw === undefined || raw === '') continue;
    const converted = convert(raw, row, incoming);
    if (converted.problem) problems.push({ code: converted.problem, field: `${FIELD}.${row.key}` });
    else content[row.key] = converted.value;
  }
  return content;
};

/** Items without an ID are left out: Meta would refuse the event (2804008). */
export const readContents = (raw: unknown, incoming: Incoming): Contents => {
  const items = itemsOf(raw, incoming.gtm);
  if (!items) return { value: [], problems: [{ code: 'items_unreadable', field: FIELD }], whole: false };
  const problems: Problem[] = [];
  const all = items.map((item) => contentOf(item, incoming, problems));
  const value = all.filter((content) => content['id'] !== '');
  if (value.length < all.length) problems.push({ code: 'item_unusable', field: FIELD });
  const miscounted = problems.some((problem) => problem.field === `${FIELD}.quantity`);
  return { value, problems, whole: value.length === all.length && !miscounted };
};
