/** Tables of what Meta asks of events and requests: names, requirements, errors, versions. */
import { ACTION_SOURCES, MESSAGING_CHANNELS, MISSING_SUBCODES } from '../../../template/spec/action-sources.ts';
import {
  AD_STORAGE,
  AD_USER_DATA,
  CONSENT_STATE_PATHS,
  GCD_ALPHABET,
  GCD_NAMES,
  GCS_NAMES,
} from '../../../template/spec/consent.ts';
import { GA4_EVENTS, STANDARD_EVENTS } from '../../../template/spec/ga4-events.ts';
import { GRAPH_ERRORS, GRAPH_VERSIONS } from '../../../template/spec/graph-api.ts';
import { PROBLEMS } from '../../../template/spec/problems.ts';
import type { GraphErrorRow, ProblemRow } from '../../../template/spec/row-types.ts';
import { TOO_BROAD } from '../../../template/spec/too-broad.ts';
import { VENDOR_AFFIXES, VENDOR_EVENTS } from '../../../template/spec/vendor-names.ts';
import { pack } from './pack.ts';
import { packed, type Table, type TableFile } from './table.ts';

/** As template/src/read/event-name.ts makes names comparable. */
const bare = (name: string): string => name.replace(/[ _.[\]-]/g, '').toLowerCase();

/** What the vendors' tables and the automatic events cost where they are asked. */
const ABBREVIATIONS = 5;

/** GA4's name that most events have: found as it is spelled, the others by their bare name. */
const MOST = 'page_view';

/** Bare names. */
function eventNames(): string {
  const names = new Map<string, string>();
  for (const { name } of STANDARD_EVENTS) names.set(bare(name), name);
  for (const { ga4, meta } of GA4_EVENTS) {
    if (ga4 === MOST) names.set(ga4, meta);
    if (meta) names.set(bare(ga4), meta);
  }
  return packed([...names]);
}

const automaticNames = (): string =>
  pack(` ${GA4_EVENTS.flatMap(({ ga4, meta }) => (meta ? [] : [ga4.toLowerCase()])).join(' ')} `, ABBREVIATIONS);

/** Nothing for what stays a custom event. */
const vendorNames = (): string =>
  packed(VENDOR_EVENTS.map(({ name, meta }) => [bare(name), (meta as string) === name ? '' : meta]));

const vendorAffixes = (): string =>
  VENDOR_AFFIXES.map(({ affix, at }) => {
    const text = affix.replaceAll('.', '\\.');
    return at === 'start' ? `^${text}` : `${text}$`;
  }).join('|');

const nameTables = (): Table[] => [
  {
    name: 'EVENT_NAMES',
    doc: 'Bare incoming name and Meta’s name.',
    value: eventNames(),
  },
  {
    name: 'AUTOMATIC_EVENTS',
    doc: 'What GA4 and GTM send by themselves, in lower case, each between blanks; packed.',
    value: automaticNames(),
  },
  {
    name: 'VENDOR_NAMES',
    doc: 'Bare name of a vendor’s event and Meta’s name; nothing: a custom event. Packed.',
    value: pack(vendorNames()),
  },
  { name: 'VENDOR_AFFIXES', doc: 'Pattern of what vendors put around names.', value: vendorAffixes() },
  {
    name: 'REQUIRED_PARAMETERS',
    doc: 'Event name and the parameters without which Meta refuses it.',
    value: packed(
      STANDARD_EVENTS.flatMap(({ name, requires }) => (requires.length > 0 ? [[name, requires.join(' ')]] : [])),
    ),
  },
];

const requirementTables = (): Table[] => [
  {
    name: 'ACTION_SOURCES',
    doc: 'Action source, days that an event may be old, what Meta requires, behind a bar what it documents as required.',
    value: packed(
      ACTION_SOURCES.map(({ value, maxAgeDays, requires, expects }) => [
        value,
        `${[maxAgeDays, ...requires].join(' ')}${expects.length > 0 ? `|${expects.join(' ')}` : ''}`,
      ]),
    ),
  },
  {
    name: 'MESSAGING_NEEDS',
    doc: 'Messaging channel and the keys of user_data of which one must be there.',
    value: packed(MESSAGING_CHANNELS.map(({ channel, needs }) => [channel, needs.join(' ')])),
  },
  {
    name: 'MISSING_SUBCODES',
    doc: 'Parameter and the subcode of Meta’s refusal where it is missing.',
    value: packed(Object.entries(MISSING_SUBCODES)),
  },
  {
    name: 'TOO_BROAD',
    doc: 'Sets of keys that are too little to match anybody, between bars; each key between blanks.',
    value: TOO_BROAD.map((keys) => ` ${keys.join(' ')} `).join('|'),
  },
  {
    name: 'VERSIONS',
    doc: 'Graph version and the day of its end in Unix milliseconds; the first one is ours.',
    value: packed(GRAPH_VERSIONS.map(({ version, expires }) => [version, Date.parse(expires)])),
  },
];

export const events = (): TableFile => ({
  file: 'events.ts',
  doc: 'Event names, and what Meta asks of an event.',
  tables: [...nameTables(), ...requirementTables()],
});

/** A reason that ends the event, followed by what to do about it. The others are their codes. */
const sentence = ({ text, remedy }: ProblemRow): string => `${text}. ${remedy}`;
const endsEvent = ({ severity }: ProblemRow): boolean => severity === 'skipped' || severity === 'failed';

const GRAPH_ROWS: readonly GraphErrorRow[] = GRAPH_ERRORS;
const codeOf = ({ code, subcode }: GraphErrorRow): string => (subcode ? `${code}/${subcode}` : `${code}`);

/** `|code|text|`: texts hold colons and semicolons, but no bar. */
const barred = (rows: [code: string, text: string][]): string =>
  `|${rows.map(([code, text]) => `${code}|${text}|`).join('|')}`;

/**
 * The tag asks for the code alone: a row of one subcode would have every error of its code tried again.
 * @throws Error that names the row
 */
export function transientCodes(rows: readonly GraphErrorRow[]): number[] {
  const transient = rows.filter((row) => row.transient);
  const odd = transient.find(({ subcode }) => subcode);
  if (odd)
    throw new Error(`${codeOf(odd)} is transient, and the tag tries again by codes alone: give its row subcode 0.`);
  return transient.map(({ code }) => code);
}

const graphTables = (): Table[] => [
  {
    name: 'GRAPH_RANGES',
    doc: 'First and last of the codes that mean what the first means.',
    value: packed(GRAPH_ROWS.flatMap(({ code, last }) => (last ? [[`${code}`, last] as const] : []))),
  },
  {
    name: 'TRANSIENT_CODES',
    doc: 'Graph’s codes that may be gone a moment later, each between blanks.',
    value: ` ${transientCodes(GRAPH_ROWS).join(' ')} `,
  },
];

export const sentences = (): TableFile => ({
  file: 'sentences.ts',
  doc: 'What the log says about an event that was not sent.',
  tables: [
    {
      name: 'TEXTS',
      doc: 'Code of a reason that ends the event, or Graph’s code or code/subcode, and its text, between bars; packed.',
      value: pack(
        barred([
          ...PROBLEMS.filter(endsEvent).map((row): [string, string] => [row.code, sentence(row)]),
          ...GRAPH_ROWS.map((row): [string, string] => [codeOf(row), `${row.text}. ${row.remedy}`]),
        ]),
      ),
    },
    ...graphTables(),
  ],
});

export const consent = (): TableFile => ({
  file: 'consent.ts',
  doc: 'Where Google’s consent signals stand.',
  tables: [
    {
      name: 'CONSENT_POSITIONS',
      doc: 'Consent type, its index in gcs (9: none) and that of its pair in gcd, one digit each.',
      value: packed([AD_STORAGE, AD_USER_DATA].map(({ type, gcs, gcd }) => [type, `${gcs < 0 ? 9 : gcs}${gcd}`])),
    },
    { name: 'CONSENT_STATE_PATHS', doc: 'A decision per type.', value: CONSENT_STATE_PATHS.join(' ') },
    { name: 'GCS_NAMES', doc: 'The signal of two digits, the best place first.', value: GCS_NAMES.join(' ') },
    { name: 'GCD_NAMES', doc: 'The signal of pairs, the best place first.', value: GCD_NAMES.join(' ') },
    { name: 'GCD_ALPHABET', doc: 'The digits of gcd; an index is a value.', value: GCD_ALPHABET },
  ],
});
