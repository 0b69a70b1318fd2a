/** Makes the telephone tables from libphonenumber's metadata. Writes nothing. */
import { createRequire } from 'node:module';

const load = createRequire(`${import.meta.dirname}/phone-rows.ts`);
const metadata = load('libphonenumber-js/metadata.max.json') as {
  countries: Record<string, Row>;
  country_calling_codes: Record<string, string[]>;
};

/** A country's metadata: a list whose positions libphonenumber-js gives names to in source/metadata.js. */
type Row = readonly unknown[];
const ROW = { code: 0, idd: 1, pattern: 2, lengths: 3, trunk: 5, types: 11 } as const;

/** Positions of the kinds of numbers that belong to a person: fixed line, mobile, personal number, voice over IP. */
const PERSONAL = [0, 1, 4, 7];

const countries = metadata.countries;
const codesToCountries = metadata.country_calling_codes;

/** Lengths of the national numbers that a person may have. A kind without lengths of its own has the country's. */
function personalLengths(row: Row): number[] {
  const kinds = (row[ROW.types] ?? []) as ([pattern: string, lengths?: number[]] | 0)[];
  return PERSONAL.flatMap((kind) => {
    const type = kinds[kind];
    return type ? (type[1] ?? (row[ROW.lengths] as number[])) : [];
  });
}

/** E.164 allows 15 digits, calling code included. */
const LONGEST = 15;
/** Nobody's own line has fewer digits. */
const SHORTEST = 7;

/** Alpha-2 (lower case) to calling code. */
export function callingCodes(): Map<string, string> {
  return new Map(Object.entries(countries).map(([country, row]) => [country.toLowerCase(), row[ROW.code] as string]));
}

/** Whether a number of the plan may begin with 0 after the calling code, as in Italy. */
function keepsZero(row: Row): boolean {
  const pattern = new RegExp(`^(?:${row[ROW.pattern] as string})$`);
  for (const length of row[ROW.lengths] as number[]) {
    for (let n = 0; n < 1000; n++) {
      const head = `0${String(n).padStart(3, '0')}`;
      if (FILLERS.some((filler) => pattern.test((head + filler).slice(0, length)))) return true;
    }
  }
  return false;
}
const FILLERS = ['1234567890123', '2222222222222', '5555555555555', '9999999999999'];

export interface PhoneRow {
  callingCode: string;
  /** Possible lengths of the national number, in digits. */
  lengths: number[];
  /** National prefix other than 0, which the lookup drops everywhere it cannot be part of a number. */
  trunk: string;
  keepsZero: boolean;
  /** What people there dial before a foreign number, when it is one fixed prefix other than 00. */
  dialOut: string;
}

const FIXED_PREFIX = /^\d{3,4}$/;

/** Mexico wrote a 1 before mobile numbers until 2020; address books still do. Source: IFT, Plan Técnico Fundamental de Numeración. */
const FURTHER_TRUNKS: Record<string, string> = { 52: '1' };

/** Where 00 and a digit or two choose a carrier: the commonest. Source: the ITU's operational bulletins, dialling procedures. */
const CARRIERS: Record<string, string> = {
  61: '0011',
  62: '001',
  65: '001',
  66: '001',
  82: '001',
  852: '001',
  855: '001',
  886: '002',
};

/** Numbers that begin with 0 in the metadata but that nobody has for a private line (Japan's 00xx services). */
const ZERO_DROPPED = ['81'];

function phoneRow([callingCode, members]: [string, string[]]): PhoneRow {
  const rows = members.map((country) => countries[country]).filter((row) => row !== undefined);
  const main = rows[0];
  if (!main) throw new Error(`libphonenumber lists no country for +${callingCode}`);
  const lengths = [...new Set(rows.flatMap(personalLengths))]
    .filter((length) => length + callingCode.length <= LONGEST && length + callingCode.length >= SHORTEST)
    .sort((a, b) => a - b);
  const trunk =
    FURTHER_TRUNKS[callingCode] ??
    (typeof main[ROW.trunk] === 'string' && main[ROW.trunk] !== '0' ? String(main[ROW.trunk]) : '');
  const zero = !ZERO_DROPPED.includes(callingCode) && main[ROW.trunk] !== '0' && rows.some(keepsZero);
  const idd = String(main[ROW.idd]);
  const dialOut = CARRIERS[callingCode] ?? (idd !== '00' && FIXED_PREFIX.test(idd) ? idd : '');
  return { callingCode, lengths, trunk, keepsZero: zero, dialOut };
}

/** One row per calling code of a country; the codes that belong to no country (800, 870, …) have no lines of people. */
export function phoneRows(): PhoneRow[] {
  return Object.entries(codesToCountries).map(phoneRow);
}
