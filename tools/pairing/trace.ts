/**
 * Follows each field from what came in to what was sent. Knows the tag's tables of sources, not its code: a path from a
 * value to a hash is shown as proved only where hashing again gives the same.
 */
import { CUSTOM_FIELDS, SERVER_FIELDS, USER_FIELDS } from '../../template/spec/meta-fields.ts';
import type { ServerRecord } from './record-types.ts';
import { maskPersonalData } from '../privacy/mask.ts';
import { readLeaf } from './read-leaf.ts';
import { findNormalised } from './rehash.ts';
import { findSource } from './trace-source.ts';

export interface TraceLine {
  /** Path in the request, such as `user_data.em`. */
  field: string;
  label: string;
  /** Path in the event data, or which cookie, header or parameter; absent where nobody can tell. */
  source?: string;
  /** What came in, personal values masked. */
  came?: string;
  /** The value that was hashed, masked; only where hashing it again gave what was sent. */
  normalised?: string;
  /** As it left; hashes in full, personal values masked. Absent where the field was dropped. */
  sent?: string[];
  /** Why the field was dropped, or what was noticed about it, in the tag's own words. */
  note?: string;
}

interface FieldRow {
  key: string;
  label: string;
  from: readonly string[];
  rule?: string;
  cookie?: string;
}

type Json = Record<string, unknown>;

/** In the order of the tables: the event, its customer, its custom data; then what was dropped. */
export function traceRecord(record: ServerRecord): TraceLine[] {
  const event = readEvent(record);
  const notes = readNotes(record.logs);
  const trace = (rows: readonly FieldRow[], group: string): TraceLine[] => {
    const sent = group === '' ? event : asObject(event[group]);
    return rows.flatMap((row) => traceField(row, { group, sent, record, notes }));
  };
  const lines = [
    ...trace(SERVER_FIELDS, ''),
    ...trace(USER_FIELDS, 'user_data'),
    ...trace(CUSTOM_FIELDS, 'custom_data'),
  ];
  const told = new Set(lines.map(({ field }) => field));
  const rest = [...notes].filter(([field]) => !told.has(field));
  return [...lines, ...rest.map(([field, note]) => ({ field, label: field, note }))];
}

interface Place {
  /** Empty for parameters of the event itself. */
  group: string;
  sent: Json;
  record: ServerRecord;
  notes: Map<string, string>;
}

function traceField(row: FieldRow, { group, sent, record, notes }: Place): TraceLine[] {
  const field = group === '' ? row.key : `${group}.${row.key}`;
  const values = sent[row.key];
  const note = notes.get(field);
  const leaf = readLeaf(record.eventData, row.from);
  if (values === undefined && note === undefined) return [];
  const texts = values === undefined ? [] : (Array.isArray(values) && row.rule ? values : [values]).map(writeValue);
  const isClear = row.rule === undefined && texts.length === 1;
  const source = findSource({ field, cookie: row.cookie, leaf, sent: isClear ? texts[0] : undefined, record });
  const line: TraceLine = { field, label: row.label };
  if (source) Object.assign(line, { source: source.source, came: mask(source.came, row.key) });
  if (note !== undefined) line.note = note;
  if (values === undefined) return [line];
  line.sent = texts.map((text) => mask(text, row.key));
  const proved = leaf && row.rule && findNormalised(leaf.text, texts);
  if (proved) line.normalised = mask(proved, row.key);
  return [line];
}

function writeValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The same in every column, by the field's name: hashes and ids of browser and click stay. */
function mask(text: string, key: string): string {
  return maskPersonalData(text, key) as string;
}

function readEvent({ attempts }: ServerRecord): Json {
  try {
    const body = JSON.parse(attempts.at(-1)?.body ?? '') as { data?: unknown[] } | null;
    return asObject(body?.data?.[0]);
  } catch {
    return {};
  }
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** How the tag's line ends: ` Note: user_data.ph: a placeholder, not data (user_data.phone); …; and 2 more.` */
const NOTES = / Note: (.*)\.$/s;

function readNotes(logs: readonly string[]): Map<string, string> {
  const text = logs.map((line) => NOTES.exec(line)?.[1]).find((found) => found !== undefined) ?? '';
  const notes = text.split('; ').map((note) => /^([a-z][\w.]*): (.*)$/s.exec(note));
  return new Map(notes.flatMap((match): [string, string][] => (match ? [[match[1] ?? '', match[2] ?? '']] : [])));
}
