/** The old tags' rows of customer and custom data as rows of the form, with their variables; says what was left out and why. */
import { member } from '../../format/container.ts';
import type { Row } from '../../format/nodes.ts';
import type { FormValues } from '../tag-form.ts';
import type { Work } from './work.ts';
import { serverRowsElsewhere, type OldTag } from './old-tag.ts';

interface Table {
  /** Of the old tag, rows {name, value}. */
  from: string;
  /** Of this tag's form, rows {key, value}. */
  to: string;
}

const TABLES: readonly Table[] = [
  { from: 'userDataList', to: 'userDataOverrides' },
  { from: 'customDataList', to: 'parameterOverrides' },
];

export const mapTables = (work: Work, group: readonly OldTag[]): FormValues => {
  for (const tag of group) noteServerRows(work, tag);
  return Object.fromEntries(TABLES.map((table) => [table.to, rowsOf(work, group, table)]));
};

const rowsOf = (work: Work, group: readonly OldTag[], table: Table): Row[] => {
  const { carried, form, toDo } = work;
  const choices = form.choices(table.to).get('key') ?? [];
  const rows = new Map<string, string>();
  for (const { name: tag, entity } of group)
    for (const row of entity.parameters.rows(table.from)) {
      const [name = '', value = ''] = [row['name'], row['value']];
      const [key, here] = [carried.text(name), carried.text(value)];
      const missing = carried.missing(`${name} ${value}`);
      if (key === undefined || here === undefined)
        toDo.push(
          `The row ${name} = ${value} was left out, because {{${missing}}} is made of a template or not in the file; enter it by hand.`,
        );
      else if (choices.length > 0 && !choices.includes(key))
        toDo.push(`The row ${key} of ${table.from} has no place in the form.`);
      else if (!rows.has(key)) rows.set(key, here);
      else if (rows.get(key) !== here)
        toDo.push(`“${tag}” takes ${key} from ${value}, another tag from ${rows.get(key)}; the first was kept.`);
    }
  return [...rows].map(([key, value]) => ({ key, value }));
};

/** Those of Stape's names for which the form has a field; the other ones are read from the event's own parameters only. */
const SERVER_FIELDS: Readonly<Record<string, string>> = {
  event_id: 'Event ID',
  event_time: 'Event time',
  event_source_url: 'Page URL',
};

const remedyOf = (name = ''): string =>
  name in SERVER_FIELDS
    ? `enter the variable under “${SERVER_FIELDS[name]}”`
    : 'this tag reads the event parameter of that name. A transformation of the type Augment event can fill it';

const noteServerRows = ({ container, toDo }: Work, tag: OldTag): void => {
  for (const row of serverRowsElsewhere(container, tag))
    toDo.push(`“${tag.name}” takes ${row['name']} from ${row['value'] || 'nothing'}: ${remedyOf(row['name'])}.`);
  if (member(tag.entity.json, 'priority') !== undefined)
    toDo.push(`“${tag.name}” has a firing priority; set it again if the order matters.`);
};
