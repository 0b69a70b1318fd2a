/** Tables of places: countries, telephone plans, letters, states, currencies. */
import currencyCodes from 'currency-codes';
import { ABBREVIATIONS, PROVINCES, STATES, TERRITORIES } from '../../../template/spec/states.ts';
import { LIMITED_DATA_USE_STATES } from '../../../template/spec/limited-data-use.ts';
import { countryRows } from './country-rows.ts';
import { composedLetters, PLAIN_LETTERS } from './letter-rows.ts';
import { phoneRows, type PhoneRow } from './phone-rows.ts';
import { packed, type TableFile } from './table.ts';
import { wordRows } from './word-rows.ts';

/** In the lengths, which are hexadecimal digits: numbers may begin with 0. */
const ZERO_KEPT = 'z';

/** `9`, `9::011`, `a:8:810`: the lengths of national numbers, what is dialled before them inside the country, what before foreign ones. */
function planOf({ lengths, keepsZero, trunk, dialOut }: PhoneRow): string {
  const signs = lengths.map((length) => length.toString(16)).join('') + (keepsZero ? ZERO_KEPT : '');
  return `${signs}:${trunk}:${dialOut}`.replace(/:+$/, '');
}

/** Countries under their calling codes, these under their plans: what many have in common stands once. Of those without a code, first. */
function countryTable(): string {
  const plans = phoneRows().map((row) => ({ code: row.callingCode, plan: planOf(row) }));
  const sorted = plans.sort((a, b) => (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : 0));
  const all = countryRows();
  let written = '';
  const groups = [{ code: '', plan: '' }, ...sorted].flatMap(({ code, plan }) => {
    const before = (plan === written ? '' : `.${plan}`) + (code && `;${code}`);
    written = plan;
    const members = all.filter(({ callingCode }) => callingCode === code);
    // Ascension Island has a calling code, but no code of ISO 3166-1 of its own.
    const rows = members.length > 0 ? members : [{ head: '', keys: [] }];
    return rows.map(({ head, keys }, index) => ({ before: index === 0 ? before : '', head, words: keys }));
  });
  return `${wordRows(groups)};.`;
}

export function countries(): TableFile {
  return {
    file: 'countries.ts',
    doc: 'Countries: ISO 3166-1 codes, telephone numbering plans and names. Sources: i18n-iso-countries, libphonenumber, country-names.ts.',
    tables: [
      {
        name: 'COUNTRIES',
        doc: 'Behind each dot a numbering plan: possible lengths of a national number as hexadecimal digits, behind colons what is dialled before one where that is not 0, and before a foreign one where that is not 00. Behind each semicolon a calling code with that plan, behind each bar a country with that code: alpha-2; the third letter of alpha-3, or in upper case its second, where its others are alpha-2; the digests of folded names. Last, a code and a plan for what is not found.',
        value: countryTable(),
      },
      {
        name: 'ZERO_KEPT',
        doc: 'Stands among the lengths where a number may begin with 0.',
        value: ZERO_KEPT,
      },
    ],
  };
}

/** Of spec/states.ts: rows of `|ca california |…`. */
const stateRows = (text: string): { code: string; names: string[] }[] =>
  text
    .trim()
    .slice(1)
    .split(' |')
    .map((row) => row.split(' '))
    .map(([code = '', ...names]) => ({ code, names }));

const digests = (rows: ReturnType<typeof stateRows>): string =>
  wordRows(rows.filter(({ names }) => names.length > 0).map(({ code, names }) => ({ head: code, words: names })));

export function states(): TableFile {
  const known = stateRows(PROVINCES + STATES);
  const others = stateRows(TERRITORIES);
  const further = known.map(({ code, names }) => ({ code, names: names.slice(1) }));
  const words = [...known.flatMap(({ code, names }) => [code, names[0] ?? '']), ...others.map(({ code }) => code)];
  return {
    file: 'states.ts',
    doc: 'States and provinces of North America; spec/states.ts says what the rows are.',
    tables: [
      {
        name: 'STATES',
        doc: 'Between bars: a code, the name that Meta’s library knows, in its order; then the codes that it does not know.',
        value: `|${words.join('|')}|`,
      },
      {
        name: 'FURTHER_NAMES',
        doc: 'Bar, code, digests of the names that the library does not know.',
        value: digests([...further, ...others]),
      },
      { name: 'ABBREVIATIONS', doc: 'Traditional ones, the same way.', value: digests(stateRows(ABBREVIATIONS)) },
      {
        name: 'LIMITED_DATA_USE_CODES',
        doc: 'US state and Meta’s code.',
        value: packed(LIMITED_DATA_USE_STATES.map(({ state, code }) => [state, code])),
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
        doc: 'Each mark and a bar, then pairs: a letter, and the letter that it makes with the mark. Last, in place of a mark a dash, and letters without decomposition, each behind the letter that people write for it.',
        value: `${composedLetters()}-|${[...PLAIN_LETTERS].reverse().join('')}`,
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
