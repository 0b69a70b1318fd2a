/** Tables of the event's fields: where each stands and what may stand in it. */
import { CONTEXT_FIELDS } from '../../../template/spec/context-fields.ts';
import { APP_FIELDS, CUSTOM_FIELDS, SERVER_FIELDS, USER_FIELDS } from '../../../template/spec/meta-fields.ts';
import { CUSTOMER_OBJECTS } from '../../../template/spec/plugin-names.ts';
import { RESERVED_KEYS } from '../../../template/spec/reserved-keys.ts';
import type { UserFieldRow } from '../../../template/spec/row-types.ts';
import { folded } from './fold.ts';
import { contentTables, userTables } from './kinds.ts';
import { pack } from './pack.ts';
import { isPluginName, pluginTables } from './plugin-names.ts';
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
const ABBREVIATIONS = 12;

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

/** What each object of Meta's is made of; '' for the server event itself and what is read beside it. */
const GROUPS: readonly (readonly [object: string, rows: readonly MaybeSeldom[]])[] = [
  ['user_data', USER_FIELDS],
  ['', SERVER_ROWS],
  ['', GOOGLE_PHONE],
  ['custom_data', CUSTOM_FIELDS],
  ['app_data', APP_FIELDS],
  // The original event is walked like an event.
  ['', [{ key: 'original_event_data', from: ['original_event_data'] }]],
];

/** How the tag finds what stands at a path, in the order in which the places of a field count. */
const WAYS = ['tag', 'top', 'own', 'row', 'plugin'] as const;
type Way = (typeof WAYS)[number];

/** Google's names for what a user provides: every shop that follows its guide has them, so they are found by rows. */
const OF_GOOGLE =
  /^user_data\.(?:email_address|phone_number|address\.(?:first_name|last_name|city|region|postal_code|country)|.*sha256_.*)$/;

/** What most orders have is found at once. */
const FREQUENT = ['value', 'currency'];

/** Meta's own names need no row, nor do names that the rules of plugins' names know. As template/src/read/fields.ts reads them. */
function wayOf(path: string, key: string, object: string): Way {
  const isTop = object === 'custom_data' || (object === 'user_data' && key.length > 2);
  if (object === '' || FREQUENT.includes(path)) return 'row';
  if (path.startsWith('x-fb-') && path.split('-').at(-1) === key) return 'tag';
  if (path === key && isTop) return 'top';
  if (path === `${object}.${key}` && object !== 'custom_data') return 'own';
  return object === 'user_data' && !OF_GOOGLE.test(path) && isPluginName(path, key) ? 'plugin' : 'row';
}

/**
 * The paths of one field that need a row: those that no rule finds, or finds too early.
 * @throws Error where a path would count before one that the table of fields names first
 */
function rowsOf({ key, from }: Sources, object: string): string[] {
  const paths: string[] = [];
  let last = 0;
  for (const path of from) {
    const way = WAYS.indexOf(wayOf(path, key, object));
    const isRow = way < last || WAYS[way] === 'row';
    if (isRow) paths.push(path);
    const at = isRow ? WAYS.indexOf('row') : way;
    if (at < last) throw new Error(`${path} would be read after ${key}'s places that follow it in template/spec.`);
    last = at;
  }
  return paths;
}

const allPaths = (): Path[] => GROUPS.flatMap(([, rows]) => pathsOf(rows));

function fieldTable(): string {
  const fields = allPaths();
  const twice = fields.find(([path], index) => fields.findIndex(([other]) => other === path) !== index);
  if (twice) throw new Error(`${twice[0]} is named by two rows of template/spec; a place belongs to one field.`);
  refusePluginPaths(fields.map(([path]) => path));
  const rows = GROUPS.flatMap(([object, sources]) =>
    pathsOf(sources.map((row) => ({ key: row.key, from: rowsOf(row, object) }))),
  );
  return pack(packed(rows), ABBREVIATIONS);
}

const GOOGLES = 'x-ga-';

/**
 * Of Google's own names those stay that begin with the letter of one that has a row: RE2 cannot look ahead. What is looked up
 * only when it is needed goes in any case.
 */
function passedOver(): string {
  const seldom = SELDOM.map(([, name]) => name).filter((name) => name.startsWith(GOOGLES));
  const paths = allPaths().map(([path]) => path);
  const own = paths.filter((path) => path.startsWith(GOOGLES) && !seldom.includes(path));
  const letters = [...new Set(own.map((path) => path.charAt(GOOGLES.length)))].sort().join('');
  return `${GOOGLES}([^${letters}\\n].*|${seldom.map((name) => name.slice(GOOGLES.length)).join('|')})`;
}

/** Names that are never a property, apart from those that begin in a way that is none. */
function reservedNames(): string {
  const paths = allPaths();
  const known = new Set([...containersOf(paths), ...paths.map(([path]) => path)]);
  const names = RESERVED_KEYS.map(({ key }): string => key).filter((key) => !key.endsWith('*') && !known.has(key));
  const seldom = SELDOM.map(([, name]) => name).filter((name) => !name.startsWith(GOOGLES));
  return folded([...new Set([...names, ...seldom])]).join('|');
}

const pathTables = (): Table[] => [
  {
    name: 'FIELDS',
    doc: 'Path that no rule finds, the best first, and the field unless the path ends in its name. Packed.',
    value: fieldTable(),
  },
  ...SELDOM.map(([key, name]) => ({
    name: key.toUpperCase(),
    doc: 'Its name at the top of the event; read only when it is needed.',
    value: name,
  })),
  {
    name: 'RESERVED',
    doc: 'Pattern of the names that are never a property and that the walk need not visit.',
    value: reservedNames(),
  },
  {
    name: 'PASSED_OVER',
    doc: 'Pattern of the names of Google’s own that hold nothing.',
    value: passedOver(),
  },
];

export const fields = (): TableFile => ({
  file: 'fields.ts',
  doc: 'The event’s fields.',
  tables: [...pathTables(), ...userTables(), ...pluginTables(), ...contentTables()],
});
