/** Tables of what may stand in the fields of custom_data, of its contents, and of the objects that only some events carry. */
import { APP_FIELDS, CONTENT_FIELDS, CUSTOM_FIELDS, ORIGINAL_FIELDS } from '../../../template/spec/meta-fields.ts';
import type { CustomFieldRow } from '../../../template/spec/row-types.ts';
import { packed, type Table } from './table.ts';

/** Choices stand between slashes instead of their kind. */
const kindOf = ({ kind, choices }: CustomFieldRow): string => (choices ? `/${choices.join('/')}/` : kind);

const kinds = (rows: readonly CustomFieldRow[]): string => packed(rows.map((row) => [row.key, kindOf(row)]));

/** The names that an item may have in place of Meta's. */
const others = ({ key, from }: CustomFieldRow): string[] => from.filter((name) => name !== key);

export const contentTables = (): Table[] => [
  {
    name: 'CUSTOM_KINDS',
    doc: 'Key of custom_data and what may stand in it; choices between slashes.',
    value: kinds(CUSTOM_FIELDS.filter(({ kind }) => kind !== 'contents')),
  },
  {
    name: 'CONTENT_KINDS',
    doc: 'Key of a member of contents but for its id, what may stand in it, and its other names in an item, best first.',
    value: packed(
      CONTENT_FIELDS.filter(({ key }) => key !== 'id').map((row) => [row.key, [kindOf(row), ...others(row)].join(' ')]),
    ),
  },
  {
    name: 'ITEM_IDS',
    doc: 'Other names of the id in an item.',
    value: CONTENT_FIELDS.flatMap((row) => (row.key === 'id' ? others(row) : [])).join(' '),
  },
  {
    name: 'APP_KINDS',
    doc: 'Key of app_data and what may stand in it.',
    value: packed(APP_FIELDS.map(({ key, kind }) => [key, kind])),
  },
  {
    name: 'ORIGINAL_KINDS',
    doc: 'Key of original_event_data and what may stand in it.',
    value: packed(ORIGINAL_FIELDS.map(({ key, kind }) => [key, kind])),
  },
];
