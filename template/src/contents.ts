/** Turns the event's items into Meta's `contents`. Sends only the keys that Meta accepts: one other key refuses the whole request. */
import { CONTENT_FIELDS } from '../spec/meta-fields.ts';
import { convert } from './convert.ts';
import type { Gtm } from './gtm.ts';
import { firstAt } from './path.ts';
import { textOf } from './settings.ts';
import { isObject, isText, membersOf } from './shape.ts';
import type { Fields, Problem, Settings, Staged } from './types.ts';

const FIELD = 'custom_data.contents';

/** The items, whether as list, as {"0": …}, as JSON text or as one object; undefined when the value is none of these. */
export const itemsOf = (raw: unknown, gtm: Gtm): Record<string, unknown>[] | undefined => {
  const parsed = isText(raw) ? gtm.JSON.parse(raw) : raw;
  if (!isObject(parsed)) return undefined;
  return (membersOf(parsed, gtm) || [parsed]).filter(isObject) as Record<string, unknown>[];
};

/** A GA4 item's ID by the form's setting, with prefix and suffix; an item in Meta's own form keeps its `id`. */
const idOf = (item: Record<string, unknown>, settings: Settings): string => {
  const isMetaContent = item['id'] !== undefined && item['item_id'] === undefined && item['item_name'] === undefined;
  if (isMetaContent) return textOf(item, 'id');
  const id = textOf(item, textOf(settings, 'itemIdField')) || textOf(item, 'item_id') || textOf(item, 'id');
  // The spaces of a prefix are meant, hence no trimming.
  return id ? affix(settings['itemIdPrefix']) + id + affix(settings['itemIdSuffix']) : '';
};

const affix = (value: unknown): string => (isText(value) ? value : '');

const contentOf = (item: Record<string, unknown>, settings: Settings, gtm: Gtm): Staged<Fields> => {
  const problems: Problem[] = [];
  // GA4 counts an item without a quantity as one. Source: Google, GA4 recommended events, items.
  const content: Fields = { id: '', quantity: 1 };
  for (const row of CONTENT_FIELDS) {
    const raw = row.key === 'id' ? idOf(item, settings) : firstAt(item, row.from);
    if (raw === undefined || raw === '') continue;
    const converted = convert(raw, row, gtm);
    if (converted.problem) problems.push({ code: converted.problem, field: FIELD + '.' + row.key });
    else content[row.key] = converted.value;
  }
  return { value: content, problems };
};

/** Items without an ID are left out: Meta would refuse the event (2804008). */
export const readContents = (raw: unknown, settings: Settings, gtm: Gtm): Staged<Fields[]> => {
  const items = itemsOf(raw, gtm);
  if (!items) return { value: [], problems: [{ code: 'items_unreadable', field: FIELD }] };
  const value: Fields[] = [];
  let problems: Problem[] = [];
  for (const item of items) {
    const content = contentOf(item, settings, gtm);
    problems = problems.concat(content.problems);
    if (content.value['id'] === '') problems.push({ code: 'item_unusable', field: FIELD });
    else value.push(content.value);
  }
  return { value, problems };
};
