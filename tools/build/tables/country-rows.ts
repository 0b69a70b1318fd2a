/** Makes the country table from i18n-iso-countries, libphonenumber's calling codes and our own names. Writes nothing. */
import { createRequire } from 'node:module';
import { COUNTRY_ALIASES, COUNTRY_LANGUAGES, OFFICIAL } from '../../../template/spec/country-names.ts';
import { PLAIN_LETTERS } from './letter-rows.ts';
import { callingCodes } from './phone-rows.ts';

const load = createRequire(`${import.meta.dirname}/country-rows.ts`);

type Names = Record<string, string | string[]>;
const namesIn = (language: string): Names =>
  (load(`i18n-iso-countries/langs/${language}.json`) as { countries: Names }).countries;

/** The key under which a name is looked up: letters and digits only, lower case, without the accents of Latin, Greek and Cyrillic. */
export function foldName(name: string): string {
  const letters = name
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{M}\p{N}]|[\u02b0-\u02ff]/gu, '')
    .toLowerCase();
  const plain = letters.normalize('NFD').replace(/(?<=[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}])[\u0300-\u036f]+/gu, '');
  return [...plain.normalize('NFC')]
    .map((letter) => {
      const at = PLAIN_LETTERS.indexOf(letter);
      return at >= 0 && at % 2 === 0 ? PLAIN_LETTERS.charAt(at + 1) : letter;
    })
    .join('');
}

const listed = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** The English names, then the shortest one in each of the country's languages, not folded. */
function namesOf(alpha2: string): string[] {
  const code = alpha2.toUpperCase();
  const languages = ((COUNTRY_LANGUAGES as Record<string, string>)[alpha2] ?? '').split(' ').filter(Boolean);
  const shortest = (names: string[]) => [...names].sort((a, b) => a.length - b.length).slice(0, 1);
  const native = languages.flatMap((language) => shortest(listed(namesIn(language)[code])));
  return [...listed(namesIn('en')[code]), ...native];
}

const aliasesOf = (alpha2: string): string[] => (COUNTRY_ALIASES as Record<string, string>)[alpha2]?.split('|') ?? [];

const allAliases = new Map(
  Object.keys(COUNTRY_ALIASES).flatMap((alpha2) => aliasesOf(alpha2).map((name) => [foldName(name), alpha2])),
);

/** The names that the lookup would also find under another name of the row: behind an official beginning, or before a comma or bracket. */
function isReachable(name: string, alpha2: string, keys: ReadonlySet<string>): boolean {
  const key = foldName(name);
  const before = foldName(name.split(/[,(]/)[0] ?? '');
  const owned = (candidate: string) => keys.has(candidate) && (allAliases.get(candidate) ?? alpha2) === alpha2;
  const behind = key.replace(new RegExp(OFFICIAL), '');
  return (before !== key && owned(before)) || (behind !== key && owned(behind));
}

export interface CountryRow {
  alpha2: string;
  alpha3: string;
  callingCode: string;
  /** Folded names, and alpha-3 where the head does not tell it. */
  keys: string[];
  /**
   * Alpha-2 and the letter that alpha-3 adds: `deu` where it stands behind them (deu), `cnH`, in upper case, where it stands between
   * them (chn).
   */
  head: string;
}

function headOf(alpha2: string, alpha3: string): string {
  const [first = '', second = '', third = ''] = alpha3;
  if (first + second === alpha2) return alpha3;
  return first + third === alpha2 ? alpha2 + second.toUpperCase() : alpha2;
}

function countryRow(alpha2: string, alpha3: string, callingCode: string): CountryRow {
  const head = headOf(alpha2, alpha3);
  const ours = aliasesOf(alpha2);
  const names = [...namesOf(alpha2), ...ours].filter((name) => {
    const owner = allAliases.get(foldName(name));
    return owner === undefined || owner === alpha2;
  });
  const folded = new Set(names.map(foldName));
  const kept = names.filter((name) => ours.includes(name) || !isReachable(name, alpha2, folded)).map(foldName);
  return {
    alpha2,
    alpha3,
    callingCode,
    keys: [...new Set(head === alpha2 ? [alpha3, ...kept] : kept)].filter((key) => key !== alpha2 && key !== ''),
    head,
  };
}

/** One row per ISO 3166-1 country, and Kosovo’s XK, which ISO leaves to its users. Throws when two countries claim the same key. */
export function countryRows(): CountryRow[] {
  const codes = callingCodes();
  const iso = load('i18n-iso-countries/codes.json') as [string, string][];
  const rows = iso
    .map(([alpha2, alpha3]) => [alpha2.toLowerCase(), alpha3.toLowerCase()] as const)
    .map(([alpha2, alpha3]) => countryRow(alpha2, alpha3, codes.get(alpha2) ?? ''));
  const owners = new Map<string, string>();
  for (const { alpha2, alpha3, keys } of rows) {
    for (const key of new Set([alpha3, ...keys])) {
      const owner = owners.get(key);
      if (owner) throw new Error(`"${key}" names ${owner} and ${alpha2}; decide in template/spec/country-names.ts`);
      owners.set(key, alpha2);
    }
  }
  return rows;
}
