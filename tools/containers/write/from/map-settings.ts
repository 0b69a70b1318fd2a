/** Single settings of the old tags as values of the form, by the table of setting-map.ts; says what has no place or differs. */
import { PRODUCT_NAMES } from '../../format/templates.ts';
import type { Work } from './work.ts';
import type { OldTag } from './old-tag.ts';
import { isUnknownField, settingRows, type SettingRow } from './setting-map.ts';

export const mapSettings = (work: Work, group: readonly OldTag[]): Record<string, string | boolean> => {
  const values = new Map<string, string | boolean>();
  for (const tag of group) {
    for (const row of settingRows(tag.product)) {
      if (row.remedy !== undefined) noteRemedy(work, tag, row);
      if (row.to !== undefined) take(work, { tag, row, values });
    }
    for (const field of tag.entity.parameters.keys()) noteUnknown(work, tag, field);
  }
  return Object.fromEntries(values);
};

interface Taken {
  tag: OldTag;
  row: SettingRow;
  values: Map<string, string | boolean>;
}

const take = ({ carried, toDo }: Work, { tag, row, values }: Taken): void => {
  const { field, to = '', value = (text: string) => text || undefined } = row;
  if (!tag.entity.parameters.has(field)) return;
  const text = tag.entity.parameters.text(field);
  const missing = carried.missing(text);
  if (missing !== undefined) {
    toDo.push(`“${tag.name}”: ${field} is {{${missing}}}, which cannot be taken over; enter it by hand.`);
    return;
  }
  const mapped = value(text);
  const here = typeof mapped === 'string' ? carried.text(mapped) : mapped;
  if (here === undefined) return;
  const before = values.get(to);
  if (before === undefined) values.set(to, here);
  else if (before !== here)
    toDo.push(
      `“${tag.name}” has another ${field} than the tags before it (${String(here)} instead of ${String(before)}); the first was kept.`,
    );
};

const noteRemedy = ({ toDo }: Work, { entity }: OldTag, { field, remedy = '', harmless = [] }: SettingRow): void => {
  const text = entity.parameters.text(field);
  const isSet = entity.parameters.has(field) && !['', 'false', ...harmless].includes(text);
  if (isSet || entity.parameters.rows(field).length > 0) toDo.push(`${field}: ${remedy}.`);
};

const noteUnknown = ({ toDo }: Work, { product, entity }: OldTag, field: string): void => {
  const text = entity.parameters.text(field);
  const isSet = !['', 'false'].includes(text) || entity.parameters.rows(field).length > 0;
  if (isSet && isUnknownField(product, field))
    toDo.push(`${field} of ${PRODUCT_NAMES[product]} is not known here; look whether you need it.`);
};
