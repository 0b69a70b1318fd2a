/** Tables of what Meta asks of events and requests: names, requirements, errors, versions. */
import { createHash } from 'node:crypto';
import { ACTION_SOURCES, MESSAGING_CHANNELS, MISSING_PARAMETERS } from '../../../template/spec/action-sources.ts';
import {
  AD_STORAGE,
  AD_USER_DATA,
  CONSENT_STATE_PATHS,
  GCD_ALPHABET,
  GCD_NAMES,
  GCS_NAMES,
} from '../../../template/spec/consent.ts';
import { EVENT_DIGITS, GA4_EVENTS, STANDARD_EVENTS } from '../../../template/spec/ga4-events.ts';
import { GRAPH_VERSIONS } from '../../../template/spec/graph-api.ts';
import { GRAPH_ERRORS, TRIES_AGAIN } from '../../../template/spec/graph-errors.ts';
import { PROBLEMS } from '../../../template/spec/problems.ts';
import type { GraphErrorRow, ProblemRow } from '../../../template/spec/row-types.ts';
import { TOO_BROAD } from '../../../template/spec/too-broad.ts';
import { VENDOR_AFFIXES, VENDOR_EVENTS } from '../../../template/spec/vendor-names.ts';
import { pack } from './pack.ts';
import { packed, type Table, type TableFile } from './table.ts';

/** As template/src/read/event.ts makes names comparable. */
const bare = (name: string): string => name.replace(/[ _.[\]-]/g, '').toLowerCase();

const DAY_MS = 86400000;
/** How long before a version's end the tag says so: the remedy takes a person some days. */
const WARN_DAYS = 60;

/** GA4's name that most events have: found as it is spelled, the others by their bare names. */
const MOST = 'page_view';

const digestOf = (name: string): string => createHash('sha256').update(name).digest('base64').slice(0, EVENT_DIGITS);

/** Meta's names and the names that others give to the event; then, under marks, those that stay as they are and the automatic ones. */
function eventNames(): string {
  const rows = new Map<string, string[]>(STANDARD_EVENTS.map(({ name }) => [name, [bare(name)]]));
  const add = (head: string, name: string): void => void rows.set(head, [...(rows.get(head) ?? []), name]);
  add('PageView', MOST);
  for (const { ga4, meta } of GA4_EVENTS) if (meta) add(meta, bare(ga4));
  for (const { name, meta } of VENDOR_EVENTS) add((meta as string) === name ? '=' : meta, bare(name));
  for (const { ga4, meta } of GA4_EVENTS) if (!meta) add('-', ga4.toLowerCase());
  const digests = [...rows.values()].map((names) => [...new Set(names)].map(digestOf).join(''));
  const table = [...rows.keys()].map((head, index) => `|${head} ${digests[index] ?? ''}`).join('');
  const twice = [...rows.values()].flat().find((name) => table.split(digestOf(name)).length !== 2);
  if (twice) throw new Error(`The digest of the event name ${twice} stands in the table more than once.`);
  return table;
}

const vendorAffixes = (): string =>
  VENDOR_AFFIXES.map(({ affix, at }) => {
    const text = affix.replaceAll('.', '\\.');
    return at === 'start' ? `^${text}` : `${text}$`;
  }).join('|');

/** ` 043,path`: the end of the subcode of Meta’s refusal, or a reason of our own; none where it is the schema’s. Each begins with a blank. */
const need = (path: string): string => ` ${`${MISSING_PARAMETERS[path] ?? ''}`.replace(/^2804/, '')},${path}`;
const needsOf = (paths: readonly string[]): string => paths.map(need).join('');

const nameTables = (): Table[] => [
  {
    name: 'EVENT_NAMES',
    doc: 'Bar, Meta’s name, blank, digests of the bare names that stand for it. Last, behind =, those that stay as they are, behind - what GA4 and GTM send by themselves, in lower case.',
    value: eventNames(),
  },
  { name: 'VENDOR_AFFIXES', doc: 'Pattern of what vendors put around names.', value: vendorAffixes() },
  {
    name: 'EVENT_NEEDS',
    doc: 'Event name and what Meta requires of it.',
    value: packed(
      STANDARD_EVENTS.flatMap(({ name, requires }) => (requires.length > 0 ? [[name, needsOf(requires)]] : [])),
    ),
  },
];

const requirementTables = (): Table[] => [
  {
    name: 'ACTION_SOURCES',
    doc: 'Action source, the days that an event may be old, what Meta requires, and with a question mark what it documents as required.',
    value: packed(
      ACTION_SOURCES.map(({ value, maxAgeDays, requires, expects }) => [
        value,
        `${maxAgeDays}${needsOf(requires)}${expects.map((path) => ` ?,${path}`).join('')}`,
      ]),
    ),
  },
  {
    name: 'MESSAGING_NEEDS',
    doc: 'Messaging channel and what Meta requires of its conversations: the first path, or another behind it.',
    value: packed(
      MESSAGING_CHANNELS.map(({ channel, needs: [key, ...others] }) => [
        channel,
        [need(`user_data.${key}`), ...others.map((other) => `user_data.${other}`)].join(),
      ]),
    ),
  },
  {
    name: 'TOO_BROAD',
    doc: 'Sets of keys that are too little to match anybody, between bars; each key between blanks.',
    value: TOO_BROAD.map((keys) => ` ${keys.join(' ')} `).join('|'),
  },
  {
    name: 'VERSIONS',
    doc: 'Graph version and the day from which its end is near, counted from 1970; the first one is ours.',
    value: packed(GRAPH_VERSIONS.map(({ version, expires }) => [version, Date.parse(expires) / DAY_MS - WARN_DAYS])),
  },
];

export const events = (): TableFile => ({
  file: 'events.ts',
  doc: 'Event names, and what Meta asks of an event.',
  tables: [...nameTables(), ...requirementTables()],
});

/** A reason that ends the event, and what to do about it. The others are their codes. */
const sentence = ({ text, remedy }: Pick<ProblemRow, 'text' | 'remedy'>): string => `${text}#${remedy}`;
const endsEvent = ({ severity }: ProblemRow): boolean => severity === 'skipped' || severity === 'failed';

const GRAPH_ROWS: readonly GraphErrorRow[] = GRAPH_ERRORS;

/** `100/33`, `190`, and `2xx` for all of a hundred. */
const codeOf = ({ code, subcode, last }: GraphErrorRow): string =>
  last ? `${Math.floor(code / 100)}xx` : subcode ? `${code}/${subcode}` : `${code}`;

/**
 * The tag tries again where the remedy says so.
 * @throws Error that names the row whose remedy says otherwise than its column
 */
export function refuseFalseRemedies(rows: readonly GraphErrorRow[]): void {
  const odd = rows.find((row) =>
    [row, row.log ?? row].some((words) => row.transient !== words.remedy.includes(TRIES_AGAIN)),
  );
  if (odd) throw new Error(`${codeOf(odd)} is transient or not, and its remedy says otherwise: “${TRIES_AGAIN}”.`);
  const narrow = rows.find(({ transient, subcode }) => transient && subcode !== 0);
  if (narrow)
    throw new Error(`${codeOf(narrow)} is transient: the tag tries again by codes, so its subcode has to be 0.`);
}

/** `|code|other code|#text#remedy#|code|#text#remedy#`: the codes that have the same text stand together. */
function sentenceRows(): string {
  const rows = new Map<string, string[]>();
  const add = (code: string, text: string): void => void rows.set(text, [...(rows.get(text) ?? []), code]);
  for (const row of PROBLEMS.filter(endsEvent)) add(row.code, sentence(row));
  refuseFalseRemedies(GRAPH_ROWS);
  for (const row of GRAPH_ROWS) if (row.log || row.transient) add(codeOf(row), sentence(row.log ?? row));
  return [...rows].map(([text, codes]) => `|${codes.join('|')}|#${text}#`).join('');
}

export const sentences = (): TableFile => ({
  file: 'sentences.ts',
  doc: 'What the log says about an event that was not sent.',
  tables: [
    {
      name: 'TEXTS',
      doc: 'Codes of reasons that end the event, or Graph’s code, code/subcode or hundred of codes, each between bars, and their text and remedy between number signs; packed.',
      value: pack(sentenceRows()),
    },
    { name: 'TRIES_AGAIN', doc: 'Stands in the remedy of all that is tried again.', value: TRIES_AGAIN },
  ],
});

/** All that have one share it, because the tag looks there in each. */
function innerPath(): string {
  const inner = new Set(CONSENT_STATE_PATHS.map((path) => path.split('.').slice(1).join('.')).filter(Boolean));
  if (inner.size !== 1)
    throw new Error(`Of consent states the tag knows one inner path only, not ${[...inner].join(', ')}.`);
  return [...inner].join('');
}

export const consent = (): TableFile => ({
  file: 'consent.ts',
  doc: 'Where Google’s consent signals stand.',
  tables: [
    {
      name: 'CONSENT_TYPES',
      doc: 'Consent type and the index of its pair in gcd. Its digit in gcs stands one place further, where gcs has one.',
      value: packed([AD_STORAGE, AD_USER_DATA].map(({ type, gcd }) => [type, gcd])),
    },
    {
      name: 'CONSENT_SIGNALS',
      doc: 'Names at the top of the event under which a signal may stand.',
      value: [...GCS_NAMES, ...GCD_NAMES, ...CONSENT_STATE_PATHS.map((path) => path.split('.')[0])].join(' '),
    },
    {
      name: 'CONSENT_INNER_PATH',
      doc: 'Where in such an object the decisions are, if not at once.',
      value: innerPath(),
    },
    { name: 'GCD_ALPHABET', doc: 'The digits of gcd; an index is a value.', value: GCD_ALPHABET },
  ],
});
