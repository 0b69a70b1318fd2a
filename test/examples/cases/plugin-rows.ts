/**
 * Every name, prefix and object of the table of plugins' names, each once. What the names mean, and which come first, is in
 * plugin-names.ts. Sources: those of the table.
 */
import * as plugins from '../../../template/spec/plugin-names.ts';
import type { PluginNameRow } from '../../../template/spec/row-types.ts';
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

/** For each key of user_data what a site writes and the form that Meta documents. */
const VALUES: Record<string, readonly [raw: string, form: string]> = {
  em: ['mary@example.com', 'mary@example.com'],
  ph: ['+1 650 555 1234', '16505551234'],
  fn: ['Mary', 'mary'],
  ln: ['Smith', 'smith'],
  db: ['1997-02-16', '19970216'],
  ge: ['Female', 'f'],
  ct: ['Berlin', 'berlin'],
  st: ['Bayern', 'bayern'],
  zp: ['10115', '10115'],
  country: ['DE', 'de'],
  external_id: ['c-77', 'c-77'],
};

const ROWS: readonly PluginNameRow[] = plugins.PLUGIN_NAMES;

const rawOf = (key: string, name: string): string => {
  const [raw = '', form = ''] = VALUES[key] ?? [];
  return /hash|sha256/.test(name) ? sha(form) : raw;
};

const read = (title: string, event: Json, keys: readonly string[]): Example => ({
  title,
  description: 'Without it the event matches fewer people. Normal forms: Meta, customer information parameters.',
  in: { event: { ...VISIT, ...event }, settings: { sendBothForms: false } },
  out: {
    outcome: 'sent',
    sent: { user_data: Object.fromEntries(keys.map((key) => [key, [sha(VALUES[key]?.[1] ?? '')]])) },
    absent: ['custom_data'],
  },
});

/** The names that stand in one column of the table, at most one of each key, so that each has to be read. */
const columns = (rows: readonly PluginNameRow[]): { key: string; name: string; place: boolean }[][] => {
  const cells = rows.map(({ key, names, place }) =>
    names.split(' ').map((name) => ({ key, name, place: place === true })),
  );
  const width = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => cells.flatMap((row) => row.slice(column, column + 1)));
};

const insides = columns(ROWS).map((cells) =>
  read(
    `a customer’s ${cells.map(({ name }) => name).join(', ')}`,
    { customer: Object.fromEntries(cells.map(({ key, name }) => [name, rawOf(key, name)])) },
    cells.map(({ key }) => key),
  ),
);

const tops = columns(ROWS.filter(({ inside }) => !inside)).map((cells) => {
  const event = cells.map(({ key, name, place }) => [`${place ? 'billing' : 'customer'}_${name}`, rawOf(key, name)]);
  const keys = cells.map(({ key }) => key);
  return read(`${event.map(([name]) => name).join(', ')} at the top`, Object.fromEntries(event) as Json, keys);
});

const prefixes = [
  ...plugins.PERSON_PREFIXES.split(' ').map((prefix) => [`${prefix}_email`, 'em']),
  ...plugins.ADDRESS_PREFIXES.split(' ').flatMap((prefix) => [
    [`${prefix}_email`, 'em'],
    [`${prefix}_city`, 'ct'],
  ]),
].map(([name = '', key = '']) => read(`${name} at the top`, { [name]: rawOf(key, name) }, [key]));

const alone = plugins.ALONE.split(' ').map((name) => {
  const key = ROWS.find(({ names }) => names.split(' ').includes(name))?.key ?? '';
  return read(`${name} at the top, without a prefix`, { [name]: rawOf(key, name) }, [key]);
});

const objects = plugins.CUSTOMER_OBJECTS.split(' ').map((name) =>
  read(`an object ${name}`, { [name]: { email: rawOf('em', 'email') } }, ['em']),
);

export const pluginRows: Example[] = [...insides, ...tops, ...prefixes, ...alone, ...objects];
