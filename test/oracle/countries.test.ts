import { createRequire } from 'node:module';
import { COUNTRY_ALIASES, COUNTRY_LANGUAGES } from '../../template/spec/country-names.ts';
import { callingCode } from '../../template/src/customer/places.ts';
import { formsOf } from './normal-forms.ts';

const load = createRequire(`${import.meta.dirname}/countries.test.ts`);
type Names = Record<string, string | string[]>;
const namesIn = (language: string): Names =>
  (load(`i18n-iso-countries/langs/${language}.json`) as { countries: Names }).countries;

/** And XK, which ISO 3166-1 leaves to its users and everybody uses for Kosovo. */
const ISO = load('i18n-iso-countries/codes.json') as [alpha2: string, alpha3: string][];

const countryOf = (raw: string): string => formsOf('country', raw).documented;

/** The name, and the name with its accents as marks of their own where the tag composes them. */
const spellingsOf = (name: string): string[] =>
  /\p{scx=Latn}|\p{scx=Grek}|\p{scx=Cyrl}/u.test(name) ? [name, name.normalize('NFD')] : [name];

describe('Every country of ISO 3166-1', () => {
  test.each(ISO)('%s, %s is known by both codes, in any case and with white space', (alpha2, alpha3) => {
    const code = alpha2.toLowerCase();
    expect(countryOf(alpha2)).toBe(code);
    expect(countryOf(` ${code}\n`)).toBe(code);
    expect(countryOf(alpha3)).toBe(code);
    expect(countryOf(alpha3.toLowerCase())).toBe(code);
  });

  /** i18n-iso-countries calls both Congos "Congo"; alone it is the Republic's. */
  const AMBIGUOUS = ['CD Congo'];

  test.each(Object.entries(namesIn('en')))('%s is known by its English names', (alpha2, names) => {
    for (const name of [names].flat()) {
      if (AMBIGUOUS.includes(`${alpha2} ${name}`)) continue;
      for (const spelling of [name, name.toUpperCase(), name.toLowerCase(), name.replaceAll(' ', '')]) {
        expect([spelling, countryOf(spelling)]).toEqual([spelling, alpha2.toLowerCase()]);
      }
    }
  });

  test.each(Object.entries(COUNTRY_LANGUAGES))(
    '%s is known by a name in each of its languages (%s)',
    (alpha2, languages) => {
      for (const language of languages.split(' ')) {
        const names = [namesIn(language)[alpha2.toUpperCase()] ?? []].flat();
        const known = names.filter((name) => spellingsOf(name).every((spelling) => countryOf(spelling) === alpha2));
        expect([language, known.length]).not.toEqual([language, 0]);
      }
    },
  );

  test.each(Object.entries(COUNTRY_ALIASES))('%s is known by what else people write (%s)', (alpha2, aliases) => {
    for (const alias of aliases.split('|')) expect([alias, countryOf(alias)]).toEqual([alias, alpha2]);
  });
});

/** Where Meta’s library names another country or none. */
const ROWS: [raw: string, expected: string][] = [
  ['Great Britain', 'gb'],
  ['Northern Ireland', 'gb'],
  ['United Kingdom of Great Britain and Northern Ireland', 'gb'],
  ['UK', 'gb'],
  ['U.K.', 'gb'],
  ['England', 'gb'],
  ['Scotland', 'gb'],
  ['U.S.A.', 'us'],
  ['America', 'us'],
  ['the United States of America', 'us'],
  ['United States (US)', 'us'],
  ['GER', 'de'],
  ['AUT', 'at'],
  ['CHN', 'cn'],
  ['POL', 'pl'],
  ['SWE', 'se'],
  ['PRT', 'pt'],
  ['UAE', 'ae'],
  ['UKR', 'ua'],
  ['DNK', 'dk'],
  ['SVK', 'sk'],
  ['SVN', 'si'],
  ['Österreich', 'at'],
  ['ÖSTERREICH', 'at'],
  ['Oesterreich', 'at'],
  ['Schweiz', 'ch'],
  ['Éire', 'ie'],
  ['Česko', 'cz'],
  ['Suomi', 'fi'],
  ['Polska', 'pl'],
  ['Nederland', 'nl'],
  ['The Netherlands', 'nl'],
  ['Holland', 'nl'],
  ['Việt Nam', 'vn'],
  ['Côte d’Ivoire', 'ci'],
  ['Réunion', 're'],
  ['Curaçao', 'cw'],
  ['Åland Islands', 'ax'],
  ['São Tomé and Príncipe', 'st'],
  ['São Tomé & Príncipe', 'st'],
  ['Romania, EU', 'ro'],
  ['Germany (DE)', 'de'],
  ['Republic of Somalia', 'so'],
  ['Federal Republic of Nigeria', 'ng'],
  ['Islamic Republic of Iran', 'ir'],
  ['Republic of Korea', 'kr'],
  ['Korea', 'kr'],
  ['Korea, Republic of', 'kr'],
  ["Korea, Democratic People's Republic of", 'kp'],
  ['Holy See', 'va'],
  ['Macau', 'mo'],
  ['Cabo Verde', 'cv'],
  ['British Virgin Islands', 'vg'],
  ['U.S. Virgin Islands', 'vi'],
  ['Sint Maarten', 'sx'],
  ['Bosnia & Herzegovina', 'ba'],
  ['Democratic Republic of the Congo', 'cd'],
  ['Congo', 'cg'],
  ['Niger', 'ne'],
  ['Guinea-Bissau', 'gw'],
  ['Dominican Republic', 'do'],
  ['Taiwan, Province of China', 'tw'],
  ["People's Republic of China", 'cn'],
  // The English names of Unicode CLDR, which browsers and shop systems show.
  ['St. Vincent & Grenadines', 'vc'],
  ['St. Helena', 'sh'],
  ['St. Pierre & Miquelon', 'pm'],
  ['St. Barthélemy', 'bl'],
  ['Caribbean Netherlands', 'bq'],
  ['South Georgia & South Sandwich Islands', 'gs'],
  ['Heard & McDonald Islands', 'hm'],
  ['U.S. Outlying Islands', 'um'],
  ['Kosovo', 'xk'],
  ['日本', 'jp'],
  ['Россия', 'ru'],
  ['Ελλάδα', 'gr'],
  ['ＪＡＰＡＮ', 'jp'],
];

describe('A country', () => {
  test.each(ROWS)('%j is %s', (raw, expected) => {
    expect(formsOf('country', raw)).toEqual({ documented: expected, library: '' });
  });

  test.each([
    'XX',
    'EU',
    'ZZ',
    'en-US',
    'de_AT',
    'sv-SE',
    'New Jersey',
    'Atlantis',
    'Europe',
    '12',
    '?',
    'N/A',
    'null',
  ])('%j is none', (raw) => {
    expect(formsOf('country', raw).documented).toBe('');
    expect(formsOf('country', raw).problem).toMatch(/^(country_unknown|placeholder)$/);
  });

  test.each([
    ['us', '1'],
    ['de', '49'],
    ['va', '39'],
    ['kz', '7'],
    ['ai', '1'],
    ['aq', ''],
    ['xx', ''],
    ['', ''],
    ['u', ''],
  ])('"%s" has the calling code "%s"', (country, code) => {
    expect(callingCode(country)).toBe(code);
  });
});
