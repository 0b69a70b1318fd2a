/**
 * Stage: builds user_data by walking the table of customer information parameters: read, normalise, hash. Click ID,
 * browser ID and IP address come from stages of their own.
 */
import { USER_FIELDS } from '../spec/meta-fields.ts';
import type { UserFieldRow } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { hashValues } from './hash-values.ts';
import { valueAt } from './path.ts';
import { readPlain } from './plain-value.ts';
import { RULES } from './rules.ts';
import { isOn, textOf } from './settings.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';
import { sourcesOf, type Source } from './user-sources.ts';

interface Reading {
  incoming: Incoming;
  /** The customer's country, '' when unknown. */
  country: string;
  gtm: Gtm;
}

const FIELD = 'user_data.';

const sources = (row: UserFieldRow, reading: Reading): Source[] => sourcesOf(row, reading.incoming, reading.gtm);

/** National phone numbers are read by the customer's country, else by the form's. */
const countryFor = (row: UserFieldRow, reading: Reading): string =>
  row.rule === 'phone'
    ? reading.country || textOf(reading.incoming.settings, 'phoneCountry').toLowerCase()
    : reading.country;

/** The first source that yields anything wins; what the sources before it lacked is reported. */
const readHashed = (row: UserFieldRow, reading: Reading): Staged<string[]> => {
  const problems: Problem[] = [];
  const both = isOn(reading.incoming.settings, 'sendBothForms');
  for (const source of sources(row, reading)) {
    const context = { gtm: reading.gtm, country: countryFor(row, reading), both };
    const hashes = row.rule ? hashValues(source.texts, row.rule, context) : { value: [], problems: [] };
    for (const problem of hashes.problems) {
      problems.push({ code: problem.code, field: FIELD + row.key, detail: source.path });
    }
    if (hashes.value.length > 0) return { value: hashes.value, problems };
  }
  return { value: [], problems };
};

/** An unhashed parameter: the first value that is what Meta expects. */
const readUnhashed = (row: UserFieldRow, reading: Reading): Staged<unknown> => {
  const problems: Problem[] = [];
  for (const source of sources(row, reading)) {
    for (const text of source.texts) {
      const read = readPlain(text, row, reading.gtm);
      if (read.value !== undefined) return { value: read.value, problems };
      if (read.problem) problems.push({ code: read.problem, field: FIELD + row.key, detail: source.path });
    }
  }
  return { value: undefined, problems };
};

const readCountry = (reading: Reading): string => {
  for (const row of USER_FIELDS as readonly UserFieldRow[]) {
    if (row.rule !== 'country') continue;
    for (const source of sources(row, reading)) {
      for (const text of source.texts) {
        const forms = RULES.country(text, reading);
        if (forms.documented) return forms.documented;
      }
    }
  }
  return '';
};

/** A value where none can match, e.g. Google's hash of a phone number. */
const neverSources = (row: UserFieldRow, reading: Reading): Problem[] => {
  const found: Problem[] = [];
  for (const path of row.never || []) {
    if (valueAt(reading.incoming.event, path) === undefined) continue;
    found.push({ code: 'google_phone_hash', field: FIELD + row.key, detail: path });
  }
  return found;
};

/** `known` holds the members that other stages have read; they are not read again. */
export const readUserData = (incoming: Incoming, known: Fields, gtm: Gtm): Staged<Fields> => {
  const reading: Reading = { incoming, country: '', gtm };
  reading.country = readCountry(reading);
  const value: Fields = {};
  let problems: Problem[] = [];
  for (const row of USER_FIELDS as readonly UserFieldRow[]) {
    if (known[row.key]) value[row.key] = known[row.key];
    if (known[row.key] !== undefined) continue;
    const read: Staged<unknown> = row.rule ? readHashed(row, reading) : readUnhashed(row, reading);
    problems = problems.concat(read.problems, neverSources(row, reading));
    const isEmptyList = row.rule !== undefined && (read.value as string[]).length === 0;
    if (read.value !== undefined && !isEmptyList) value[row.key] = read.value;
  }
  return { value, problems };
};
