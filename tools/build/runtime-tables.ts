/**
 * Renders template/spec/runtime.ts: the tables in the shape in which the tag reads them for every event. Rows with labels,
 * examples and documents are for people; here each fact stands once, as short and as quick to look up as it can be.
 */
import { ACTION_SOURCES, MESSAGING_CHANNELS } from '../../template/spec/action-sources.ts';
import { CONTEXT_FIELDS } from '../../template/spec/context-fields.ts';
import { COOKIES } from '../../template/spec/cookies.ts';
import { GA4_EVENTS, STANDARD_EVENTS } from '../../template/spec/ga4-events.ts';
import { GRAPH_ERRORS, GRAPH_VERSIONS } from '../../template/spec/graph-api.ts';
import { LIMITED_DATA_USE_STATES } from '../../template/spec/limited-data-use.ts';
import {
  APP_FIELDS,
  CONTENT_FIELDS,
  CUSTOM_FIELDS,
  ORIGINAL_FIELDS,
  SERVER_FIELDS,
  USER_FIELDS,
} from '../../template/spec/meta-fields.ts';
import { PROBLEMS } from '../../template/spec/problems.ts';
import { PERSONAL_PARAMETERS } from '../../template/spec/reserved-keys.ts';
import type { GraphErrorRow, ProblemRow, SettingGroupRow } from '../../template/spec/row-types.ts';
import { SETTING_GROUPS } from '../../template/spec/settings.ts';
import { columns, literal, ones, type Row } from './table-literal.ts';
import { containers, reservedPrefixes, takenNames } from './taken-names.ts';

/** As template/src/bare-name.ts makes names comparable. */
const bare = (name: string): string => name.replace(/[ _.[\]-]/g, '').toLowerCase();

/** `contents` is a list of fields of its own. */
const contentsRow = CUSTOM_FIELDS.find((row) => row.kind === 'contents');
const otherThanContents = CUSTOM_FIELDS.filter((row) => row !== contentsRow);

function presets(): Row {
  const values: Row = {};
  for (const group of SETTING_GROUPS as readonly SettingGroupRow[]) {
    for (const { name, preset } of group.settings) values[name] = preset;
  }
  return values;
}

/** Automatic events by their name in lower case, with nothing; all others by their bare name. */
function eventNames(): Row {
  const names: Row = {};
  for (const { name } of STANDARD_EVENTS) names[bare(name)] = name;
  for (const { ga4, meta } of GA4_EVENTS) names[meta ? bare(ga4) : ga4.toLowerCase()] = meta;
  return names;
}

function requirements(): Row {
  const values: Row = {};
  for (const { name, requires } of STANDARD_EVENTS) if (requires.length > 0) values[name] = requires;
  return values;
}

/** A reason; where it ends the event, followed by what to do about it. */
const sentence = (row: ProblemRow): string =>
  row.severity === 'skipped' || row.severity === 'failed' ? `${row.text}. ${row.remedy}` : row.text;

const problemTexts = (): Row => Object.fromEntries(PROBLEMS.map((row) => [row.code, sentence(row)]));

const graphTexts = (): Row =>
  Object.fromEntries(
    GRAPH_ERRORS.map((row) => [
      row.subcode ? `${row.code}/${row.subcode}` : String(row.code),
      `${row.text}. ${row.remedy}`,
    ]),
  );

const graphRanges = (): [number, number][] =>
  (GRAPH_ERRORS as readonly GraphErrorRow[]).flatMap(({ code, last }): [number, number][] =>
    last ? [[code, last]] : [],
  );

const transientCodes = (): number[] => GRAPH_ERRORS.filter((row) => row.transient).map(({ code }) => code);
const expiries = (): Row =>
  Object.fromEntries(GRAPH_VERSIONS.map(({ version, expires }) => [version, Date.parse(expires)]));

const USER_COLUMNS = 'key from rule plain digits never notInMessaging onlyInMessaging tellsApart'.split(' ');

const TABLES: [name: string, doc: string, type: string, value: () => unknown][] = [
  ['PRESETS', 'What an absent setting means.', 'Readonly<Record<string, unknown>>', presets],
  [
    'EVENT_NAMES',
    'Bare or lower-case incoming name → Meta’s name; nothing: not sent.',
    'Readonly<Record<string, string>>',
    eventNames,
  ],
  [
    'REQUIRED_PARAMETERS',
    'Event name → parameters without which Meta refuses it.',
    'Readonly<Record<string, readonly string[]>>',
    requirements,
  ],
  ['USER_ROWS', 'Customer information parameters.', 'readonly UserRow[]', () => columns(USER_FIELDS, USER_COLUMNS)],
  [
    'CUSTOM_ROWS',
    'Parameters of custom_data.',
    'readonly CustomRow[]',
    () => columns(otherThanContents, ['key', 'from', 'kind', 'choices']),
  ],
  ['CONTENTS_SOURCES', 'Where the items stand.', 'readonly string[]', () => contentsRow?.from ?? []],
  [
    'CONTENT_ROWS',
    'Members of contents.',
    'readonly CustomRow[]',
    () => columns(CONTENT_FIELDS, ['key', 'from', 'kind', 'choices']),
  ],
  ['APP_ROWS', 'Members of app_data.', 'readonly PlainRow[]', () => columns(APP_FIELDS, ['key', 'from', 'kind'])],
  [
    'ORIGINAL_ROWS',
    'Members of original_event_data.',
    'readonly PlainRow[]',
    () => columns(ORIGINAL_FIELDS, ['key', 'from', 'kind']),
  ],
  [
    'SERVER_SOURCES',
    'Parameters of the event itself → where they stand.',
    'Readonly<Record<ServerKey, readonly string[]>>',
    () => Object.fromEntries(SERVER_FIELDS.map(({ key, from }) => [key, from])),
  ],
  [
    'ACTION_SOURCE_ROWS',
    'What Meta asks of each action source.',
    'readonly ActionRow[]',
    () => columns(ACTION_SOURCES, ['value', 'maxAgeDays', 'requires', 'expects']),
  ],
  [
    'MESSAGING_NEEDS',
    'Messaging channel → user_data keys of which one must be there.',
    'Readonly<Record<string, readonly string[]>>',
    () => Object.fromEntries(MESSAGING_CHANNELS.map(({ channel, needs }) => [channel, needs])),
  ],
  [
    'CONTEXT_SOURCES',
    'What is read beside → where it stands.',
    'Readonly<Record<ContextKey, readonly string[]>>',
    () => Object.fromEntries(CONTEXT_FIELDS.map(({ key, from }) => [key, from])),
  ],
  ['CONTAINERS', 'What holds fields of its own, outer before inner.', 'readonly string[]', containers],
  ['TAKEN_NAMES', 'Names that never become a custom property.', 'Readonly<Record<string, number>>', takenNames],
  [
    'PERSONAL_NAMES',
    'Bare names that promise personal data or secrets.',
    'Readonly<Record<string, number>>',
    () => ones(PERSONAL_PARAMETERS),
  ],
  ['RESERVED_PREFIXES', 'Beginnings of such names.', 'readonly string[]', reservedPrefixes],
  [
    'COOKIE_MAX_AGES',
    'The cookies that the tag may touch → seconds.',
    'Readonly<Record<string, number>>',
    () => Object.fromEntries(COOKIES.map(({ name, maxAgeSeconds }) => [name, maxAgeSeconds])),
  ],
  [
    'LIMITED_DATA_USE_CODES',
    'US state → Meta’s code.',
    'Readonly<Record<string, number>>',
    () => Object.fromEntries(LIMITED_DATA_USE_STATES.map(({ state, code }) => [state, code])),
  ],
  ['PROBLEM_TEXTS', 'What the log says about each reason.', 'Readonly<Record<ProblemCode, string>>', problemTexts],
  [
    'GRAPH_TEXTS',
    'Graph’s code, or code/subcode → what it means and what to do.',
    'Readonly<Record<string, string>>',
    graphTexts,
  ],
  [
    'GRAPH_RANGES',
    'First and last of the codes that mean what the first means.',
    'readonly (readonly [number, number])[]',
    graphRanges,
  ],
  ['TRANSIENT_CODES', 'Graph’s codes that may be gone a moment later.', 'readonly number[]', transientCodes],
  ['VERSION_EXPIRY', 'Graph version → Unix milliseconds.', 'Readonly<Record<string, number>>', expiries],
];

const HEADER = `// Generated from the tables of this folder by \`npm run build\`; do not edit.
/** The tables as the tag reads them: tools/build/runtime-tables.ts says how they are made. */
import type { ProblemCode } from './problems.ts';
import type { ActionRow, ContextKey, CustomRow, PlainRow, ServerKey, UserRow } from './row-types.ts';
`;

export function renderRuntimeTables(): { path: string; content: string } {
  const tables = TABLES.map(
    ([name, doc, type, value]) => `\n/** ${doc} */\nexport const ${name}: ${type} = ${literal(value())};\n`,
  );
  return { path: 'template/spec/runtime.ts', content: `${HEADER}${tables.join('')}` };
}
