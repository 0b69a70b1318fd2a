/** Tables of the event's fields: where each stands and what may stand in it. */
import { CONTEXT_FIELDS } from '../../../template/spec/context-fields.ts';
import {
  APP_FIELDS,
  CUSTOM_FIELDS,
  ORIGINAL_FIELDS,
  SERVER_FIELDS,
  USER_FIELDS,
} from '../../../template/spec/meta-fields.ts';
import { RESERVED_KEYS } from '../../../template/spec/reserved-keys.ts';
import type { UserFieldRow } from '../../../template/spec/row-types.ts';
import { contentTables } from './kinds.ts';
import { pluginTables } from './plugin-names.ts';
import { packed, type Table, type TableFile } from './table.ts';

interface Sources {
  key: string;
  from: readonly string[];
}

type Path = readonly [path: string, field: string];

/** A path and its field, before it the sign of its object, behind it the path's rank: `user_data.email` → `~|em|2`. */
const pathsOf = (rows: readonly Sources[], sign = ''): Path[] =>
  rows.flatMap(({ key, from }) => from.map((path, rank): Path => [path, `${sign}|${key}|${rank.toString(36)}`]));

const under = (object: string, rows: readonly Sources[]): Sources[] =>
  rows.map(({ key, from }) => ({ key: `${object}.${key}`, from }));

const GOOGLE_PHONE: Sources[] = (USER_FIELDS as readonly UserFieldRow[])
  .filter((row) => row.never)
  .map((row) => ({ key: 'google_phone_hash', from: row.never ?? [] }));

/** What holds fields of its own: the beginnings of the paths. */
const containersOf = (paths: readonly Path[]): string[] => [
  ...new Set(
    paths.flatMap(([path]) => {
      const segments = path.split('.');
      return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
    }),
  ),
];

/** `user_data.` is a third of the table. */
const short = (text: string): string => `;${text}`.replaceAll(';user_data.', ';~').slice(1);

interface MaybeSeldom extends Sources {
  seldom?: true;
}

const READ_AT_ONCE: readonly MaybeSeldom[] = [...SERVER_FIELDS, ...CONTEXT_FIELDS];

/** Key and name of what is looked up only when it is needed. */
const SELDOM = READ_AT_ONCE.filter(({ seldom }) => seldom).map(({ key, from }) => [key, from[0] ?? ''] as const);

const allPaths = (): Path[] => {
  const fields = [
    ...pathsOf(READ_AT_ONCE.filter(({ seldom }) => !seldom)),
    ...pathsOf(USER_FIELDS, '~'),
    ...pathsOf(GOOGLE_PHONE),
    ...pathsOf(CUSTOM_FIELDS, '*'),
    ...pathsOf(under('app_data', APP_FIELDS)),
    ...pathsOf(under('original_event_data', ORIGINAL_FIELDS)),
  ];
  const twice = fields.find(([path], index) => fields.findIndex(([other]) => other === path) !== index);
  if (twice) throw new Error(`${twice[0]} is named by two rows of template/spec; a place belongs to one field.`);
  return fields;
};

function fieldTable(): string {
  const fields = allPaths();
  const containers = containersOf(fields);
  return short(
    packed([
      ...containers.map((path) => [path, '>'] as const),
      ...fields,
      ...SELDOM.map(([, name]) => [name, '-'] as const),
    ]),
  );
}

/** Names that are never a property, apart from those that begin in a way that is none. */
function reservedNames(): string {
  const paths = allPaths();
  const known = new Set([...containersOf(paths), ...paths.map(([path]) => path)]);
  return RESERVED_KEYS.map(({ key }): string => key)
    .filter((key) => !key.endsWith('*') && !known.has(key))
    .concat(SELDOM.map(([, name]) => name))
    .join('|');
}

const GOOGLES = 'x-ga-';

/** Of Google's own names those stay that begin with the letter of one that has a row: RE2 cannot look ahead. */
function passedOver(): string {
  const own = allPaths().flatMap(([path]) => (path.startsWith(GOOGLES) ? [path.charAt(GOOGLES.length)] : []));
  return `${GOOGLES}[^${[...new Set(own)].sort().join('')}\\n].*`;
}

const USER_ROWS: readonly UserFieldRow[] = USER_FIELDS;

/** Kinds that have files of their own. */
const READ_ELSEWHERE = ['ip', 'click_id', 'browser_id'];

/** How a value is normalised, or how an unhashed one is checked: for digits with their bounds. */
const ruleOf = ({ rule, plain, digits }: UserFieldRow): string =>
  rule ?? `${plain ?? ''}${digits ? `/${digits.join('/')}` : ''}`;

const keysWith = (column: (row: UserFieldRow) => unknown): string =>
  USER_ROWS.filter(column)
    .map(({ key }) => key)
    .join(' ');

const pathTables = (): Table[] => [
  {
    name: 'FIELDS',
    doc: 'Path (;~ is ;user_data.) and field: ~ for user_data, * for custom_data, the key, the path’s rank; > holds fields of its own, - is looked up by SELDOM.',
    value: fieldTable(),
  },
  {
    name: 'SELDOM',
    doc: 'Fields that are read only when they are needed, and their names at the top of the event.',
    value: packed(SELDOM),
  },
  {
    name: 'RESERVED',
    doc: 'Names that are never a property and that the walk need not visit, between bars.',
    value: reservedNames(),
  },
  {
    name: 'PASSED_OVER',
    doc: 'Pattern of the names of Google’s own that hold nothing.',
    value: passedOver(),
  },
];

const userTables = (): Table[] => [
  {
    name: 'USER_KEYS',
    doc: 'Keys of user_data in the order of the log.',
    value: keysWith(() => true),
  },
  {
    name: 'HASHED',
    doc: 'Keys of user_data that are hashed.',
    value: keysWith(({ rule }) => rule),
  },
  {
    name: 'USER_RULES',
    doc: 'Key of user_data and its rule; where it is sent as it is, its kind, bounds for the number of its digits.',
    value: packed(
      USER_ROWS.filter(({ plain }) => !READ_ELSEWHERE.includes(plain ?? '')).map((row) => [row.key, ruleOf(row)]),
    ),
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

export const fields = (): TableFile => ({
  file: 'fields.ts',
  doc: 'The event’s fields.',
  tables: [...pathTables(), ...userTables(), ...pluginTables(), ...contentTables()],
});
