/** Tables of what may stand in the fields: of user_data, of custom_data and its contents, of the objects that only some events carry. */
import {
  APP_FIELDS,
  CONTENT_FIELDS,
  CUSTOM_FIELDS,
  ORIGINAL_FIELDS,
  USER_FIELDS,
} from '../../../template/spec/meta-fields.ts';
import type { CustomFieldRow, UserFieldRow } from '../../../template/spec/row-types.ts';
import { packed, type Table } from './table.ts';

/** Choices stand between slashes instead of their kind. Contents have a file of their own. */
const kindOf = ({ kind, choices }: CustomFieldRow): string =>
  choices ? `/${choices.join('/')}/` : kind.replace('contents', '');

const kinds = (rows: readonly CustomFieldRow[]): string => packed(rows.map((row) => [row.key, kindOf(row)]));

const CONTENT_ROWS: readonly CustomFieldRow[] = CONTENT_FIELDS.filter(({ key }) => key !== 'id');

export const contentTables = (): Table[] => [
  {
    name: 'CUSTOM_KINDS',
    doc: 'Key of custom_data and what may stand in it; choices between slashes; nothing where a file of its own reads it.',
    value: kinds(CUSTOM_FIELDS),
  },
  {
    name: 'CONTENT_KINDS',
    doc: 'Key of a member of contents but for its id, and what may stand in it.',
    value: kinds(CONTENT_ROWS),
  },
  {
    name: 'CONTENT_NAMES',
    doc: 'Each of these keys, and its other names in an item, best first.',
    value: packed(CONTENT_ROWS.map(({ key, from }) => [key, from.slice(1).join(' ')])),
  },
  {
    name: 'ITEM_IDS',
    doc: 'Other names of the id in an item.',
    value: CONTENT_FIELDS.flatMap(({ key, from }) => (key === 'id' ? from.slice(1) : [])).join(' '),
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

const USER_ROWS: readonly UserFieldRow[] = USER_FIELDS;

/** Kinds that have files of their own. */
const READ_ELSEWHERE = ['ip', 'click_id', 'browser_id'];

/** How a value is normalised, or how an unhashed one is checked: for digits with their bounds. */
const ruleOf = ({ rule, plain, digits }: UserFieldRow): string =>
  rule ?? `${plain ?? ''}${digits ? `/{${digits.join(',')}}` : ''}`;

const keysWith = (column: (row: UserFieldRow) => unknown): string =>
  USER_ROWS.filter(column)
    .map(({ key }) => key)
    .join(' ');

export const userTables = (): Table[] => [
  {
    name: 'USER_RULES',
    doc: 'Keys of user_data in the order of the log, and the rule; where a value is sent as it is, its kind, bounds for the number of its digits; nothing where other files read it.',
    value: packed(
      USER_ROWS.map((row) => [row.key, READ_ELSEWHERE.includes(row.plain ?? '') ? '' : ruleOf(row)] as const),
    ),
  },
  {
    name: 'FIRST_UNHASHED',
    doc: 'The first key of USER_RULES that is not hashed.',
    value: USER_ROWS.find(({ rule }) => !rule)?.key ?? '',
  },
  {
    name: 'TELLS_APART',
    doc: 'Keys of which two values are two people.',
    value: keysWith(({ tellsApart }) => tellsApart),
  },
  {
    name: 'NOT_IN_MESSAGING',
    doc: 'Keys that Meta refuses with business_messaging.',
    value: keysWith(({ notInMessaging }) => notInMessaging),
  },
  {
    name: 'ONLY_IN_MESSAGING',
    doc: 'Keys that it accepts with nothing else.',
    value: keysWith(({ onlyInMessaging }) => onlyInMessaging),
  },
];
