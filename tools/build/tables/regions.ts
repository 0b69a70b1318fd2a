/** Tables of places: countries, telephone plans, letters, states, currencies. */
import currencyCodes from 'currency-codes';
import { ABBREVIATIONS, PROVINCES, STATES, TERRITORIES } from '../../../template/spec/states.ts';
import { LIMITED_DATA_USE_STATES } from '../../../template/spec/limited-data-use.ts';
import { countryRows } from './country-rows.ts';
import { composedLetters, PLAIN_LETTERS } from './letter-rows.ts';
import { phoneRows, type PhoneRow } from './phone-rows.ts';
import { packed, type TableFile } from './table.ts';
import { wordRows } from './word-rows.ts';

export function countries(): TableFile {
  const rows = countryRows().map(({ alpha2, alpha3, callingCode, keys }) => {
    const isLonger = alpha3.startsWith(alpha2);
    const head = (isLonger ? alpha3 : `${alpha2}.`) + callingCode;
    return { head, words: keys.filter((key) => key !== alpha3 || !isLonger) };
  });
  return {
    file: 'countries.ts',
    doc: 'Countries: ISO 3166-1 codes, calling codes and names. Sources: i18n-iso-countries, libphonenumber, country-names.ts.',
    tables: [
      {
        name: 'COUNTRIES',
        doc: 'Bar, alpha-2, the third letter of alpha-3 where the others are the same, calling code, blank, then the digests of alpha-3 and of folded names.',
        value: wordRows(rows),
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

/** In the lengths, which are hexadecimal digits: numbers may begin with 0. */
const ZERO_KEPT = 'z';

/** `.33.34.45.:9|`: calling codes, and what they have in common. */
function grouped(rows: readonly (readonly [code: string, value: string])[]): string {
  const groups = new Map<string, string[]>();
  for (const [code, value] of rows) {
    if (value !== '') groups.set(value, [...(groups.get(value) ?? []), code]);
  }
  return [...groups].map(([value, codes]) => `.${codes.join('.')}.:${value}|`).join('');
}

const lengthsOf = ({ lengths, keepsZero }: PhoneRow): string =>
  lengths.map((length) => length.toString(16)).join('') + (keepsZero ? ZERO_KEPT : '');

export function phones(): TableFile {
  const rows = phoneRows();
  return {
    file: 'phones.ts',
    doc: 'Telephone numbering plans: calling codes, a colon, what they have in common, a bar. Source: libphonenumber metadata.',
    tables: [
      {
        name: 'PHONE_LENGTHS',
        doc: 'The possible lengths of a national number as hexadecimal digits.',
        value: grouped(rows.map((row) => [row.callingCode, lengthsOf(row)])),
      },
      {
        name: 'ZERO_KEPT',
        doc: 'Stands among the lengths where a number may begin with 0.',
        value: ZERO_KEPT,
      },
      {
        name: 'TRUNK_PREFIXES',
        doc: 'What is dialled before a number inside the country, where it is not 0.',
        value: grouped(rows.map((row) => [row.callingCode, row.trunk])),
      },
      {
        name: 'DIAL_OUT',
        doc: 'What is dialled before a foreign number, where it is not 00.',
        value: grouped(rows.map((row) => [row.callingCode, row.dialOut])),
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
