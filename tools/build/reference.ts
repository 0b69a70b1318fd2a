/** Renders template/REFERENCE.md from the tables: every event, field, setting and reason. Owns the page's order, no fact. */
import { ACTION_SOURCES } from '../../template/spec/action-sources.ts';
import { CONTEXT_FIELDS } from '../../template/spec/context-fields.ts';
import { COOKIES } from '../../template/spec/cookies.ts';
import { GRAPH_VERSIONS } from '../../template/spec/graph-api.ts';
import { GRAPH_ERRORS } from '../../template/spec/graph-errors.ts';
import {
  APP_FIELDS,
  CONTENT_FIELDS,
  CUSTOM_FIELDS,
  ORIGINAL_FIELDS,
  SERVER_FIELDS,
  USER_FIELDS,
} from '../../template/spec/meta-fields.ts';
import { PROBLEMS } from '../../template/spec/problems.ts';
import { RESERVED_KEYS } from '../../template/spec/reserved-keys.ts';
import type { GraphErrorRow, SettingGroupRow, SettingRow, UserFieldRow } from '../../template/spec/row-types.ts';
import { SETTING_GROUPS } from '../../template/spec/settings.ts';
import { cell, code, codes, link, table } from './markdown.ts';
import { customerNames, nameTables, personalNames } from './reference-names.ts';

interface Field {
  key: string;
  label: string;
  from: readonly string[];
  example: string;
  doc: string;
  kind?: string;
}

const treatment = (row: UserFieldRow): string =>
  row.rule ? `normalised as ${row.rule}, SHA-256` : `as it is (${(row.plain ?? 'text').replace('_', ' ')})`;

const userTable = (): string =>
  table(
    ['Key', 'Field', 'Read from, in this order', 'Sent', 'Example', 'Document'],
    (USER_FIELDS as readonly UserFieldRow[]).map((row) => [
      code(row.key),
      row.label,
      codes([...row.from, ...(row.cookie ? [`cookie ${row.cookie}`] : [])]),
      treatment(row),
      cell(row.example.trim()),
      link(row.doc, 'Meta'),
    ]),
  );

const fieldTable = (rows: readonly Field[]): string =>
  table(
    ['Key', 'Field', 'Read from, in this order', 'Kind', 'Example', 'Document'],
    rows.map((row) => [
      code(row.key),
      row.label,
      codes(row.from),
      row.kind ?? '',
      code(row.example),
      link(row.doc, 'Meta'),
    ]),
  );

const choiceList = (row: SettingRow): string =>
  row.choices ? ` (${row.choices.map(([value]) => code(value)).join(', ')})` : '';

const settingTable = (group: SettingGroupRow): string =>
  `### ${group.label}\n\n${table(
    ['Name', 'Field', 'Preset', 'Help'],
    group.settings.map((row) => [
      code(row.name),
      `${row.label}${choiceList(row)}`,
      Array.isArray(row.preset) ? 'empty' : code(String(row.preset)) || 'empty',
      cell(row.help),
    ]),
  )}`;

const SECTIONS: [title: string, intro: string, body: () => string][] = [
  [
    'Event names',
    'Names are compared as they are first, then without case and separators (`addToCart`, `add-to-cart`). Meta’s own names pass with their case repaired. Any other name is a custom event, or is skipped, by setting.',
    nameTables,
  ],
  [
    'Server event parameters',
    'Without an event ID the tag makes `Name.order id`, else none; never a random one.',
    () => fieldTable(SERVER_FIELDS),
  ],
  [
    'Customer information, user_data',
    'The first source that yields a usable value wins; of names that only the rules for plugins know, such as `email` beside `email_address`, the one that arrives first. Lists, `{"0": …}` objects and addresses as list or object are walked through. Values that are SHA-256 already pass as they are; what a `sha256_…` source holds must be one, in 64 hexadecimal digits. Google’s own string of hashes, `x-ga-em`, is not read. With “Send Meta’s two spellings of names and cities” the hash of Meta’s library’s form stands behind the documented one, where the two differ.',
    () => `${userTable()}\n\n${customerNames()}`,
  ],
  [
    'Custom data, custom_data',
    'What the event does not say follows from its items where it can: value (the sum of prices), currency, content IDs, number of items. Nothing else is ever filled in. Amounts are read where they have one reading: `4.245,42`, `€49.90`, `1 299,00`, `49,-`; the texts `1,299` and `1.299` have two. From zero on.',
    () => fieldTable(CUSTOM_FIELDS),
  ],
  [
    'Members of contents',
    'No other key is sent: Meta refuses the whole event for one.',
    () => fieldTable(CONTENT_FIELDS),
  ],
  [
    'Other parameters',
    'Every other scalar parameter becomes a custom property, unless its name stands here or its value looks like personal data.',
    () =>
      `${table(
        ['Name', 'Why it stays behind'],
        RESERVED_KEYS.map(({ key, why }) => [code(key), cell(why)]),
      )}\n\n${personalNames()}`,
  ],
  ['App data, app_data', 'Only with action source app.', () => fieldTable(APP_FIELDS)],
  [
    'Original event, original_event_data',
    'For AppendValue, which is skipped without the name and time of the event that it adds to. The name is mapped as the event’s own.',
    () => fieldTable(ORIGINAL_FIELDS),
  ],
  [
    'Beside Meta’s fields',
    'What else of an event the tag looks at. None of it is sent as it is.',
    () =>
      table(
        ['What', 'Read from, in this order', 'What for'],
        CONTEXT_FIELDS.map((row) => [row.key.replaceAll('_', ' '), codes(row.from), cell(row.use)]),
      ),
  ],
  [
    'Action sources',
    'Without a required parameter the event is skipped.',
    () =>
      table(
        ['Value', 'Oldest event', 'Required'],
        ACTION_SOURCES.map((row) => [code(row.value), `${row.maxAgeDays} days`, codes(row.requires)]),
      ),
  ],
  [
    'Cookies',
    'No other cookie can be read or written: the template has no permission for it.',
    () =>
      table(
        ['Name', 'What it is', 'Written'],
        COOKIES.map((row) => [
          code(row.name),
          cell(row.purpose),
          row.write ? `for ${row.maxAgeSeconds / 86_400} days` : 'no',
        ]),
      ),
  ],
  [
    'Graph API versions',
    'Sixty days before a version expires the tag says so in its log.',
    () =>
      table(
        ['Version', 'Released', 'Expires, at the earliest'],
        GRAPH_VERSIONS.map((row) => [code(row.version), row.released, row.expires]),
      ),
  ],
  [
    'Reasons',
    'What the log can say about an event or a field: the code as words for a note, the whole sentence where the event was not sent.',
    () =>
      table(
        ['Code', 'Consequence', 'Reason', 'What to do'],
        PROBLEMS.map((row) => [code(row.code), row.severity, cell(row.text), cell(row.remedy)]),
      ),
  ],
  [
    'Meta’s errors',
    'Recognised by code and subcode, never by text.',
    () =>
      table(
        ['Code', 'Subcode', 'Meaning', 'What to do', 'Tried again'],
        (GRAPH_ERRORS as readonly GraphErrorRow[]).map((row) => [
          row.last ? `${row.code} to ${row.last}` : String(row.code),
          row.subcode ? String(row.subcode) : 'any',
          cell(row.text),
          cell(row.remedy),
          row.transient ? 'yes' : 'no',
        ]),
      ),
  ],
  [
    'Settings',
    'Names are a public contract: a form that was saved with an older release keeps its meaning.',
    () => (SETTING_GROUPS as readonly SettingGroupRow[]).map(settingTable).join('\n\n'),
  ],
];

/** Source of the peers' figures: their public templates, counted in the same way in November 2026. */
const COST =
  'What the tag costs: a purchase with nine match keys and three items evaluates about 8,000 nodes in GTM’s interpreter (Stape’s tag 2,800, Addingwell’s 2,000, Meta’s own 990), a further item 50 (73, 19, 12). Compiled it takes 88 KB (28, 15, 11). Count it with `npx countonce cost template.tpl`.';

export const renderReference = (): string =>
  `<!-- Generated from template/spec by npm run build; do not edit. -->\n\n# Reference\n\n${COST}\n\n${SECTIONS.map(
    ([title, intro, body]) => `## ${title}\n\n${intro}\n\n${body()}\n`,
  ).join('\n')}`;
