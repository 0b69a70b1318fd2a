/** Tables of the event's fields: where each stands and what may stand in it. */
import { CONTEXT_FIELDS } from '../../../template/spec/context-fields.ts';
import { APP_FIELDS, CUSTOM_FIELDS, SERVER_FIELDS, USER_FIELDS } from '../../../template/spec/meta-fields.ts';
import { CUSTOMER_OBJECTS } from '../../../template/spec/plugin-names.ts';
import { RESERVED_KEYS } from '../../../template/spec/reserved-keys.ts';
import type { UserFieldRow } from '../../../template/spec/row-types.ts';
import { contentTables } from './kinds.ts';
import { pack } from './pack.ts';
import { pluginTables } from './plugin-names.ts';
import { packed, type Table, type TableFile } from './table.ts';

interface Sources {
  key: string;
  from: readonly string[];
}

type Path = readonly [path: string, field: string];

/** A path, and the field unless the path ends in its name: `user_data.email` → `em`, `user_data.em` → nothing. */
const pathsOf = (rows: readonly Sources[]): Path[] =>
  rows.flatMap(({ key, from }) => from.map((path): Path => [path, path.split('.').at(-1) === key ? '' : key]));

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

/** Every event spells the table out, and pays for each abbreviation. */
const ABBREVIATIONS = 13;

interface MaybeSeldom extends Sources {
  seldom?: true;
}

const SERVER_ROWS: readonly MaybeSeldom[] = [...SERVER_FIELDS, ...CONTEXT_FIELDS];

/** Key and name of what is looked up only when it is needed: the walk of a GA4 event passes it over. */
const SELDOM = SERVER_ROWS.filter(({ seldom }) => seldom).map(({ key, from }) => [key, from[0] ?? ''] as const);

/**
 * Objects whose members are read by the rules of plugins' names, which know no paths; a path into one would hide the others.
 * @throws Error that names the path
 */
export function refusePluginPaths(paths: readonly string[]): void {
  for (const path of paths) {
    const [object = '', member] = path.split('.');
    const bare = object.replace(/[ _[\]-]/g, '').toLowerCase();
    if (member !== undefined && object !== 'user_data' && CUSTOMER_OBJECTS.split(' ').includes(bare))
      throw new Error(`${path} lies in an object that template/spec/plugin-names.ts reads: add the name there.`);
  }
}

/** What the walk keeps apart: the customer's fields, and all others. */
const userPaths = (): Path[] => pathsOf(USER_FIELDS);
/** The original event is walked like an event. */
const otherPaths = (): Path[] => [
  ...pathsOf(SERVER_ROWS),
  ...pathsOf(GOOGLE_PHONE),
  ...pathsOf(CUSTOM_FIELDS),
  ...pathsOf(APP_FIELDS),
  ['original_event_data', ''],
];

function allPaths(): Path[] {
  const fields = [...userPaths(), ...otherPaths()];
  const twice = fields.find(([path], index) => fields.findIndex(([other]) => other === path) !== index);
  if (twice) throw new Error(`${twice[0]} is named by two rows of template/spec; a place belongs to one field.`);
  refusePluginPaths(fields.map(([path]) => path));
  return fields;
}

function fieldTable(): string {
  const containers = containersOf(allPaths()).map((path) => `.${path}`);
  const tables = [packed(userPaths()), packed(otherPaths()), `:${containers.join(':')}:`];
  return pack(tables.join('^'), ABBREVIATIONS);
}

/** Names that are never a property, apart from those that begin in a way that is none. */
function reservedNames(): string {
  const paths = allPaths();
  const known = new Set([...containersOf(paths), ...paths.map(([path]) => path)]);
  const names = RESERVED_KEYS.map(({ key }): string => key).filter((key) => !key.endsWith('*') && !known.has(key));
  return [...new Set([...names, ...SELDOM.map(([, name]) => name)])].join('|');
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
  rule ?? `${plain ?? ''}${digits ? `/{${digits.join(',')}}` : ''}`;

const keysWith = (column: (row: UserFieldRow) => unknown): string =>
  USER_ROWS.filter(column)
    .map(({ key }) => key)
    .join(' ');

const pathTables = (): Table[] => [
  {
    name: 'FIELDS',
    doc: 'Path, the best first, and the field unless the path ends in its name; behind ^ all that is not the customer’s, behind another one what holds fields of its own. Packed.',
    value: fieldTable(),
  },
  ...SELDOM.map(([key, name]) => ({
    name: key.toUpperCase(),
    doc: 'Its name at the top of the event; read only when it is needed.',
    value: name,
  })),
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

export const fields = (): TableFile => ({
  file: 'fields.ts',
  doc: 'The event’s fields.',
  tables: [...pathTables(), ...userTables(), ...pluginTables(), ...contentTables()],
});
