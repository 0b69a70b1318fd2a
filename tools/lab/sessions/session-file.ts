/** Writes and reads session files. A file is whatever somebody sent: it is checked to the last field before it is used. */
import type { LabRecord } from '../../pairing/record-types.ts';
import { isSecretName } from '../../privacy/names.ts';
import { checkRecord } from './check-record.ts';
import { SessionError } from './session-error.ts';
import type { Session } from './session-types.ts';

const KIND = 'countonce-session';
const VERSION = 1;

/** As many as the lab keeps. */
const MOST_RECORDS = 10_000;

export function writeSession({ templateName, settings, records }: Session): string {
  const head = { kind: KIND, version: VERSION, savedAt: new Date().toISOString() };
  const forms = listForms(records);
  const lines = records.map((record) => `    ${JSON.stringify(writeRecord(record, forms))}`).join(',\n');
  const safe = { settings: withoutTokens(settings), forms: forms.map(withoutTokens) };
  const opening = JSON.stringify({ ...head, templateName, ...safe }).slice(0, -1);
  return `${opening},"records":[\n${lines}\n]}\n`;
}

type Form = Record<string, unknown>;

/** The forms that the records ran with, each once. */
export function listForms(records: readonly LabRecord[]): Form[] {
  return [...new Set(records.flatMap((record) => (record.side === 'server' && record.form ? [record.form] : [])))];
}

/** Many events share a form, so that the file holds each once and records its place. */
function writeRecord(record: LabRecord, forms: readonly Form[]): object {
  return record.side === 'server' && record.form ? { ...record, form: forms.indexOf(record.form) } : record;
}

const withoutTokens = (form: Form): unknown =>
  JSON.parse(JSON.stringify(form, (key, value: unknown) => (isSecretName(key) ? undefined : value)));

/** Throws SessionError, which names the field and the remedy. */
export function readSession(text: string): Session {
  const file = parse(text);
  if (file['kind'] !== KIND) {
    throw new SessionError('kind', 'This JSON is no session of the lab.', 'Choose a file that the lab has saved.');
  }
  if (file['version'] !== VERSION) {
    throw new SessionError(
      'version',
      'The file is of another version.',
      'Save the session again with this version of the lab.',
    );
  }
  const { records } = file;
  if (!Array.isArray(records)) throw broken('records', 'is not a list');
  if (records.length > MOST_RECORDS) throw broken('records', `holds more than ${MOST_RECORDS}`);
  const forms = readForms(file['forms'] ?? []);
  return {
    templateName: typeof file['templateName'] === 'string' ? file['templateName'] : '',
    settings: readSettings(file['settings'] ?? {}, 'settings'),
    records: records.map((record: unknown, index): LabRecord => withForm(record, `records[${index}]`, forms)),
  };
}

function readForms(value: unknown): Form[] {
  if (!Array.isArray(value)) throw broken('forms', 'is not a list');
  return value.map((form: unknown, index) => readSettings(form, `forms[${index}]`));
}

/** The record with the form at the place that it names. */
function withForm(value: unknown, path: string, forms: readonly Form[]): LabRecord {
  const record = checkRecord(value, path);
  const place = isObject(value) ? value['form'] : undefined;
  if (record.side !== 'server' || place === undefined) return record;
  const form = typeof place === 'number' ? forms[place] : undefined;
  if (form === undefined) throw broken(`${path}.form`, 'names no form of the file');
  return { ...record, form };
}

/** A form holds texts, numbers, true, false, and tables of them. */
function readSettings(value: unknown, path: string): Form {
  if (!isObject(value)) throw broken(path, 'is not an object');
  for (const [name, setting] of Object.entries(value)) {
    const isTable =
      Array.isArray(setting) && setting.every((row) => isObject(row) && Object.values(row).every(isPlain));
    if (!isPlain(setting) && !isTable) throw broken(`${path}.${name.slice(0, 40)}`, 'is no setting');
  }
  return value;
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** No hit makes event data this deep, and what walks through records calls itself once for each level. */
const DEEPEST = 64;

/** Looks at one level after the other, so that depth itself costs no stack. */
function refuseDepth(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw broken('file', `is nested more than ${DEEPEST} levels deep`);
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SessionError('file', 'The file is not JSON.', 'Choose a file that the lab has saved.');
  }
  refuseDepth(value);
  if (isObject(value)) return value;
  throw new SessionError('file', 'The file holds no JSON object.', 'Choose a file that the lab has saved.');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(field: string, what: string): SessionError {
  return new SessionError(field, `The field ${what}.`, 'Save the session again; this file was changed or cut.');
}
