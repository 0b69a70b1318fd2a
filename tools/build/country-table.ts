/** Makes the country table from i18n-iso-countries, libphonenumber's calling codes and our own names. Writes nothing. */
import { createRequire } from 'node:module';
import { COUNTRY_ALIASES, COUNTRY_LANGUAGES, NOT_COUNTRIES } from '../../template/spec/country-names.ts';
import { PLAIN_LETTERS } from './letter-table.ts';
import { callingCodes } from './phone-table.ts';

const load = createRequire(`${import.meta.dirname}/country-table.ts`);

type Names = Record<string, string | string[]>;
const namesIn = (language: string): Names =>
  (load(`i18n-iso-countries/langs/${language}.json`) as { countries: Names }).countries;

/** The key under which a name is looked up: letters and digits only, lower case, without the accents of Latin, Greek and Cyrillic. */
export function foldName(name: string): string {
  const letters = name.replace(/[\p{P}\p{S}\p{Z}\p{C}\u02b9-\u02ff]/gu, '').toLowerCase();
  const plain = letters.normalize('NFD').replace(/(?<=[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}])[\u0300-\u036f]+/gu, '');
  return [...plain.normalize('NFC')]
    .map((letter) => {
      const at = PLAIN_LETTERS.indexOf(letter);
      return at >= 0 && at % 2 === 0 ? PLAIN_LETTERS.charAt(at + 1) : letter;
    })
    .join('');
}

/** Words before a name that do not change the country: "Republic of Somalia", "The Netherlands". Longest first. */
export const NAME_PREFIXES = [
  'federaldemocraticrepublicof',
  'democraticsocialistrepublicof',
  'federativerepublicof',
  'federalrepublicof',
  'democraticrepublicof',
  'peoplesrepublicof',
  'islamicrepublicof',
  'unitedrepublicof',
  'socialistrepublicof',
  'arabrepublicof',
  'commonwealthof',
  'principalityof',
  'grandduchyof',
  'sultanateof',
  'republicof',
  'kingdomof',
  'stateof',
  'unionof',
  'the',
];

const listed = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Every name of one country, folded, the English ones first. */
function namesOf(alpha2: string): string[] {
  const languages = ['en', ...((COUNTRY_LANGUAGES as Record<string, string>)[alpha2] ?? '').split(' ').filter(Boolean)];
  const names = languages.flatMap((language) => listed(namesIn(language)[alpha2.toUpperCase()]));
  const aliases = ((COUNTRY_ALIASES as Record<string, string>)[alpha2] ?? '').split('|');
  return [...new Set([...aliases, ...names].map(foldName))].filter((name) => name !== '' && name !== alpha2);
}

/** A name is spared when the lookup reaches it by dropping a prefix, or when another country's own alias claims it. */
function claimedElsewhere(name: string, alpha2: string): boolean {
  return Object.entries(COUNTRY_ALIASES).some(
    ([other, aliases]) => other !== alpha2 && aliases.split('|').some((alias) => foldName(alias) === name),
  );
}

const reachable = (name: string, names: string[]) =>
  NAME_PREFIXES.some((prefix) => name.startsWith(prefix) && names.includes(name.slice(prefix.length)));

export interface CountryRow {
  alpha2: string;
  callingCode: string;
  /** Alpha-3 and folded names. */
  keys: string[];
}

/** One row per ISO 3166-1 country. Throws when two countries claim the same key. */
export function countryRows(): CountryRow[] {
  const owners = new Map<string, string>();
  const codes = callingCodes();
  const iso = load('i18n-iso-countries/codes.json') as [string, string][];
  const excluded: readonly string[] = NOT_COUNTRIES;
  return iso
    .map(([upper, alpha3]) => ({ alpha2: upper.toLowerCase(), alpha3: alpha3.toLowerCase() }))
    .filter(({ alpha2 }) => !excluded.includes(alpha2))
    .map(({ alpha2, alpha3 }) => {
      const names = namesOf(alpha2).filter((name) => !claimedElsewhere(name, alpha2));
      const keys = [...new Set([alpha3, ...names.filter((name) => !reachable(name, names))])];
      for (const key of keys) {
        const owner = owners.get(key);
        if (owner) throw new Error(`"${key}" names ${owner} and ${alpha2}; decide in template/spec/country-names.ts`);
        owners.set(key, alpha2);
      }
      return { alpha2, callingCode: codes.get(alpha2) ?? '', keys };
    });
}
