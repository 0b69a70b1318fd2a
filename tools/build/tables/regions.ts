/** Tables of places: countries, telephone plans, letters, states, currencies. */
import currencyCodes from 'currency-codes';
import { ABBREVIATIONS, PROVINCES, STATES, TERRITORIES } from '../../../template/spec/states.ts';
import { LIMITED_DATA_USE_STATES } from '../../../template/spec/limited-data-use.ts';
import { countryRows, NAME_PREFIXES } from './country-rows.ts';
import { composedLetters, PLAIN_LETTERS } from './letter-rows.ts';
import { phoneRows, type PhoneRow } from './phone-rows.ts';
import { pack } from './pack.ts';
import { packed, type TableFile } from './table.ts';

/** Is looked up in the packed text. */
const COUNTRY_CODES = /\|[a-z]{2}\d* /;

const isLatin = (key: string): boolean => /^[a-z0-9]+$/.test(key);

export function countries(): TableFile {
  const rows = countryRows();
  const latin = rows.map(({ alpha2, callingCode, keys }) =>
    ['|' + alpha2 + callingCode, ...keys.filter(isLatin)].join(' '),
  );
  const other = rows
    .map(({ alpha2, keys }) => ['|' + alpha2, ...keys.filter((key) => !isLatin(key))])
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.join(' '));
  return {
    file: 'countries.ts',
    doc: 'Countries: ISO 3166-1 codes, calling codes and names. Sources: i18n-iso-countries, libphonenumber, country-names.ts.',
    tables: [
      {
        name: 'COUNTRIES',
        doc: 'Bar, alpha-2, calling code, then alpha-3 and folded names, each after a blank; packed, but for the codes.',
        value: pack(`${latin.join(' ')} `, { kept: COUNTRY_CODES }),
      },
      {
        name: 'COUNTRIES_IN_OTHER_SCRIPTS',
        doc: 'The names that are not written in a to z, the same way.',
        value: pack(`${other.join(' ')} `),
      },
      {
        name: 'COUNTRY_NAME_PREFIXES',
        doc: 'Words that stand before a name without changing the country.',
        value: NAME_PREFIXES.join(' '),
      },
    ],
  };
}

export function states(): TableFile {
  return {
    file: 'states.ts',
    doc: 'States and provinces of North America; spec/states.ts says what the rows are.',
    tables: [
      { name: 'STATES', doc: 'Those that Meta’s library knows: bar, code, names.', value: PROVINCES + STATES },
      { name: 'TERRITORIES', doc: 'Those that it does not know.', value: TERRITORIES },
      { name: 'US_ABBREVIATIONS', doc: 'Traditional ones, read in the USA only.', value: ABBREVIATIONS.us },
      { name: 'CANADIAN_ABBREVIATIONS', doc: 'Traditional ones, read in Canada only.', value: ABBREVIATIONS.ca },
      {
        name: 'LIMITED_DATA_USE_CODES',
        doc: 'US state and Meta’s code.',
        value: packed(LIMITED_DATA_USE_STATES.map(({ state, code }) => [state, code])),
      },
    ],
  };
}

/** `|9.33.34.45.`: bar, the possible lengths as hexadecimal digits, the calling codes that have them. */
function lengthGroups(rows: PhoneRow[]): string {
  const groups = new Map<string, string[]>();
  for (const { callingCode, lengths } of rows) {
    const key = lengths.map((length) => length.toString(16)).join('');
    groups.set(key, [...(groups.get(key) ?? []), callingCode]);
  }
  return [...groups].map(([key, codes]) => `|${key}.${codes.join('.')}.`).join('');
}

const prefixes = (rows: [code: string, prefix: string][]): string =>
  `.${rows
    .filter(([, prefix]) => prefix !== '')
    .map((row) => `${row.join(':')}.`)
    .join('')}`;

export function phones(): TableFile {
  const rows = phoneRows();
  const zeroKept = rows.filter((row) => row.keepsZero).map((row) => `${row.callingCode}.`);
  return {
    file: 'phones.ts',
    doc: 'Telephone numbering plans, by calling code. Source: libphonenumber metadata.',
    tables: [
      {
        name: 'PHONE_LENGTHS',
        doc: 'Bar, the possible lengths of a national number as hexadecimal digits, then the calling codes that have them.',
        value: lengthGroups(rows),
      },
      {
        name: 'ZERO_KEPT',
        doc: 'Calling codes behind which a number may begin with 0.',
        value: `.${zeroKept.join('')}`,
      },
      {
        name: 'TRUNK_PREFIXES',
        doc: 'What is dialled before a number inside the country, where it is not 0.',
        value: prefixes(rows.map((row) => [row.callingCode, row.trunk])),
      },
      {
        name: 'DIAL_OUT',
        doc: 'What is dialled before a foreign number, where it is not 00.',
        value: prefixes(rows.map((row) => [row.callingCode, row.dialOut])),
      },
    ],
  };
}

export function letters(): TableFile {
  return {
    file: 'letters.ts',
    doc: 'Letters and their accents, lower case. Source: Unicode, canonical composition.',
    tables: [
      {
        name: 'COMPOSED_LETTERS',
        doc: 'Each mark and a bar, then pairs: a letter, and the letter that it makes with the mark.',
        value: composedLetters(),
      },
      {
        name: 'PLAIN_LETTERS',
        doc: 'Pairs: a letter without decomposition, the letter people write for it.',
        value: PLAIN_LETTERS,
      },
    ],
  };
}

/** Codes of the list that are no money a shop could charge: test code, "no currency", bond units, precious metals, drawing rights. */
const NOT_MONEY = ['XXX', 'XTS', 'XBA', 'XBB', 'XBC', 'XBD', 'XAU', 'XAG', 'XPT', 'XPD', 'XDR', 'XUA', 'XSU'];

/** Codes that the package does not have yet. XCG took the place of ANG on 2025-03-31. Source: ISO 4217 amendment 176. */
const NEWER = ['XCG'];

export function currencies(): TableFile {
  const codes = [...new Set([...currencyCodes.codes(), ...NEWER])].filter((code) => !NOT_MONEY.includes(code)).sort();
  const hidden = codes.find((code) => codes.join('').indexOf(code) % code.length !== 0);
  if (hidden) throw new Error(`${hidden} also stands across two other currencies, so the tag would not find it.`);
  return {
    file: 'currencies.ts',
    doc: 'Currencies of ISO 4217. Source: the npm package currency-codes.',
    tables: [{ name: 'CURRENCIES', doc: 'One after the other, three letters each.', value: codes.join('') }],
  };
}
