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

export function countries(): TableFile {
  const plans = new Map(phoneRows().map((row) => [row.callingCode, planOf(row)]));
  const rows = countryRows().map(({ alpha2, alpha3, callingCode, keys }) => {
    const isLonger = alpha3.startsWith(alpha2);
    // Countries with one calling code have one plan: the first row has it.
    const plan = plans.get(callingCode) ?? '';
    plans.delete(callingCode);
    return {
      head: `${isLonger ? alpha3 : alpha2}.${callingCode}.${plan}`,
      words: keys.filter((key) => key !== alpha3 || !isLonger),
    };
  });
  // Ascension Island has a calling code, but no code of ISO 3166-1 of its own.
  const others = [...plans].map(([code, plan]) => ({ head: `.${code}.${plan}`, words: [] }));
  return {
    file: 'countries.ts',
    doc: 'Countries: ISO 3166-1 codes, telephone numbering plans and names. Sources: i18n-iso-countries, libphonenumber, country-names.ts.',
    tables: [
      {
        name: 'COUNTRIES',
        doc: 'Bar, alpha-2, the third letter of alpha-3 where the others are the same; between dots the calling code; once for each the possible lengths of a national number as hexadecimal digits, and behind colons what is dialled before one where that is not 0, and before a foreign one where that is not 00; a blank; the digests of alpha-3 and of folded names.',
        value: wordRows([...rows, ...others]),
      },
      {
        name: 'ZERO_KEPT',
        doc: 'Stands among the lengths where a number may begin with 0.',
        value: ZERO_KEPT,
      },
    ],
  };
}

/** Of spec/states.ts's rows, `|ca california |…`: the code, the name in clear where the library knows it, the digests of the others. */
function stateRows(text: string, isLibrarys = false): string {
  const rows = text.trim().slice(1).split(' |');
  return wordRows(
    rows.map((row) => {
      const [code = '', first = '', ...others] = row.split(' ');
      return isLibrarys ? { head: `${code} ${first}`, words: others } : { head: code, words: [first, ...others] };
    }),
  );
}

export function states(): TableFile {
  return {
    file: 'states.ts',
    doc: 'States and provinces of North America; spec/states.ts says what the rows are.',
    tables: [
      {
        name: 'STATES',
        doc: 'Those that Meta’s library knows: bar, code, the name that it knows, digests of other names.',
        value: stateRows(PROVINCES + STATES, true),
      },
      {
        name: 'TERRITORIES',
        doc: 'Those that it does not know: bar, code, digests of names.',
        value: stateRows(TERRITORIES),
      },
      { name: 'ABBREVIATIONS', doc: 'Traditional ones, the same way.', value: stateRows(ABBREVIATIONS) },
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
