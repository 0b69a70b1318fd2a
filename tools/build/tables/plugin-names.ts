/** Tables of the names under which plugins of shops write customer information. */
import * as plugins from '../../../template/spec/plugin-names.ts';
import type { PluginNameRow } from '../../../template/spec/row-types.ts';
import { folded } from './fold.ts';
import { pack } from './pack.ts';
import type { Table } from './table.ts';
import { wordRows } from './word-rows.ts';

const PLUGIN_ROWS: readonly PluginNameRow[] = plugins.PLUGIN_NAMES;
const either = (words: string): string => `(${folded(words.split(' ')).join('|')})`;

/** Names that end as a list says; throws where one of the rows does not. */
function endings(list: string, rows: readonly PluginNameRow[]): string {
  const pattern = `[a-z\\d]*${either(list)}`;
  const other = rows.flatMap(({ names }) => names.split(' ')).find((name) => !new RegExp(`^${pattern}$`).test(name));
  if (other) throw new Error(`${other} has none of the endings ${list}, so it would be passed over.`);
  return pattern;
}

/** Whose name stands at the top of an event: behind a prefix, or because nothing else is called so. */
function pluginPattern(): string {
  const people = PLUGIN_ROWS.filter(({ place, inside }) => !place && !inside);
  const places = PLUGIN_ROWS.filter(({ place }) => place);
  const who = either(plugins.PERSON_PREFIXES);
  const where = either(plugins.ADDRESS_PREFIXES);
  const ofPerson = `(${who}|${where})+${endings(plugins.PERSON_ENDINGS, people)}`;
  const ofPlace = `${who}*${where}+${endings(plugins.PLACE_ENDINGS, places)}`;
  return `^(${ofPerson}|${ofPlace}|${either(plugins.ALONE)}|${either(plugins.CUSTOMER_OBJECTS)})$`;
}

const bare = (name: string): string => name.replace(/[ _.[\]-]/g, '').toLowerCase();

/** Whether the tag reads a path as a plugin's name for the key of user_data. */
export function isPluginName(path: string, key: string): boolean {
  const isTop = !path.includes('.');
  const name = bare(path.split('.').at(-1) ?? '');
  const known = PLUGIN_ROWS.find((row) => row.key === key)?.names.split(' ') ?? [];
  const behind = name.replace(new RegExp(prefixPattern()), '');
  return (known.includes(name) || known.includes(behind)) && (!isTop || new RegExp(pluginPattern()).test(name));
}

const prefixPattern = (): string => `^${either(`${plugins.PERSON_PREFIXES} ${plugins.ADDRESS_PREFIXES}`)}+`;

export const pluginTables = (): Table[] => [
  {
    name: 'PLUGIN_NAMES',
    doc: 'Bar, key of user_data, blank, digests of the bare names that plugins have for it.',
    value: wordRows(PLUGIN_ROWS.map(({ key, names }) => ({ head: key, words: names.split(' ') }))),
  },
  {
    name: 'PLUGIN_PREFIXES',
    doc: 'Pattern of what stands before such names.',
    value: prefixPattern(),
  },
  {
    name: 'PLUGIN_TOPS',
    doc: 'Pattern of the bare names at the top of an event that may be read so, or that hold a customer; packed.',
    value: pack(pluginPattern()),
  },
  {
    name: 'WITHOUT_KEY',
    doc: 'Pattern of parts of an address for which Meta has no key, and of names that begin with an underscore.',
    value: `${plugins.WITHOUT_KEY.replaceAll(' ', '|')}|^_`,
  },
];
