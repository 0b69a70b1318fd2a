/** Tables of the names under which plugins of shops write customer information. */
import * as plugins from '../../../template/spec/plugin-names.ts';
import type { PluginNameRow } from '../../../template/spec/row-types.ts';
import { folded } from './fold.ts';
import { pack } from './pack.ts';
import { packed, type Table } from './table.ts';

const PLUGIN_ROWS: readonly PluginNameRow[] = plugins.PLUGIN_NAMES;
const either = (words: string): string => `(?:${folded(words.split(' ')).join('|')})`;

/** Whose name stands at the top of an event: behind a prefix, or because nothing else is called so. */
function pluginPattern(): string {
  const names = (rows: readonly PluginNameRow[]): string => either(rows.map((row) => row.names).join(' '));
  const people = PLUGIN_ROWS.filter(({ place, inside }) => !place && !inside);
  const places = PLUGIN_ROWS.filter(({ place }) => place);
  const who = either(plugins.PERSON_PREFIXES);
  const where = either(plugins.ADDRESS_PREFIXES);
  const ofPerson = `(?:${who}|${where})+${names(people)}`;
  const ofPlace = `${who}*${where}+${names(places)}`;
  return `^(?:${ofPerson}|${ofPlace}|${either(plugins.ALONE)}|${either(plugins.CUSTOMER_OBJECTS)})$`;
}

export const pluginTables = (): Table[] => [
  {
    name: 'PLUGIN_NAMES',
    doc: 'Bare name of a plugin’s and its key of user_data; packed.',
    value: pack(packed(PLUGIN_ROWS.flatMap(({ key, names }) => names.split(' ').map((name) => [name, key] as const)))),
  },
  {
    name: 'PLUGIN_PREFIXES',
    doc: 'Pattern of what stands before such names.',
    value: `^${either(`${plugins.PERSON_PREFIXES} ${plugins.ADDRESS_PREFIXES}`)}+`,
  },
  {
    name: 'PLUGIN_TOPS',
    doc: 'Pattern of the bare names at the top of an event that are read so, or that hold a customer; packed.',
    value: pack(pluginPattern()),
  },
  {
    name: 'WITHOUT_KEY',
    doc: 'Pattern of parts of an address for which Meta has no key, and of names that begin with an underscore.',
    value: `${plugins.WITHOUT_KEY.replaceAll(' ', '|')}|^_`,
  },
];
