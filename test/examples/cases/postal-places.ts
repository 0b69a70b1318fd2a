/** States and postal codes: the two-letter codes of North America, whole names elsewhere, and what postal codes are made of. */
import { ABBREVIATIONS, PROVINCES, STATES, TERRITORIES } from '../../../template/spec/states.ts';
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

const DOCUMENTED = { sendBothForms: false };

const placed = (address: Json): Json => ({ ...VISIT, user_data: { address } });

/** `|ca california …` of the tables: code and names. */
const rowsOf = (table: string): { code: string; name: string }[] =>
  table
    .split('|')
    .slice(1)
    .flatMap((row) => {
      const [code = '', ...names] = row.trim().split(' ');
      return [code, ...names].map((name) => ({ code, name }));
    });

const CANADIAN = new Set(rowsOf(PROVINCES).map(({ code }) => code));

/** Sources: ISO 3166-2:US and :CA, ANSI INCITS 38, AP Stylebook, Canadian Style. */
/** Abbreviations stand behind codes that the other tables have. */
const rows = [
  ...[PROVINCES, STATES, TERRITORIES].flatMap(rowsOf),
  ...rowsOf(ABBREVIATIONS).filter(({ code, name }) => code !== name),
];

const named = rows.map(({ code, name }): Example => ({
  title: `the state “${name}” is ${code}`,
  description: 'Meta: two-character ANSI abbreviation, in lower case.',
  in: { event: placed({ region: name, country: CANADIAN.has(code) ? 'CA' : 'US' }), settings: DOCUMENTED },
  out: { outcome: 'sent', sent: { user_data: { st: [sha(code)] } } },
}));

/** Region, country, form, why. */
const REGIONS: readonly (readonly [region: string, country: string, form: string, why: string])[] = [
  ['Texas (TX)', 'US', 'tx', 'what stands in brackets says the same'],
  ['Virginia, USA', 'US', 'va', 'the country behind the state'],
  ['N. Carolina', 'US', 'nc', 'an abbreviation of the table'],
  ['Calif.', 'US', 'ca', 'the first two letters, as in Meta’s library'],
  ['Kansas City', 'US', 'ks', 'the name that Meta’s library finds in it'],
  ['West Virginia', 'US', 'wv', 'the whole name, not the one that is in it'],
  ['Washington D.C.', 'US', 'dc', 'the district'],
  ['California', '', 'ca', 'Meta’s own example needs no country'],
  ['Quebec', '', 'qc', 'a province of Canada'],
  ['Nouvelle-Écosse', 'CA', 'ns', 'the French name'],
  ['Île-du-Prince-Édouard', 'CA', 'pe', 'the French name'],
  ['Penn', '', 'penn', 'an abbreviation only where the country is known'],
  ['Man', '', 'man', 'an abbreviation only where the country is known'],
  ['Ontario', 'AU', 'ontario', 'codes are those of North America only'],
  ['Georgia', 'DE', 'georgia', 'codes are those of North America only'],
  ['US-TX', 'DE', 'tx', 'the code names its country'],
  ['US-California', '', 'uscalifornia', 'ISO 3166-2 has three characters at most behind the hyphen'],
  ['GB-ENG', '', 'eng', 'ISO 3166-2'],
  ['JP-13', '', '13', 'ISO 3166-2'],
  ['AT-1', '', '1', 'ISO 3166-2: Burgenland'],
  ['St-Malo', 'FR', 'stmalo', 'a name with a hyphen is no code'],
  ['Baden-Württemberg', 'DE', 'badenwürttemberg', 'the whole name'],
];

const regions = REGIONS.map(([region, country, form, why]): Example => ({
  title: `the region “${region}” of ${country || 'an unknown country'} is ${form}`,
  description: `Source: Meta, customer information parameters: ${why}.`,
  in: { event: placed({ region, ...(country && { country }) }), settings: DOCUMENTED },
  out: { outcome: 'sent', sent: { user_data: { st: [sha(form)] } } },
}));

/** Region of Germany, so that the documented form is the name, and what Meta's library makes of it. Source: its stateUtil. */
const LIBRARY: readonly (readonly [region: string, documented: string, library: string])[] = [
  ['Upper Austria', 'upperaustria', 'up'],
  ['T3exas', 't3exas', 'tx'],
  ['the ohio valley', 'theohiovalley', 'oh'],
  ['ohi', 'ohi', 'oh'],
  ['abutahx', 'abutahx', 'ut'],
  ['Arkansas', 'arkansas', 'ar'],
  ['Ontario', 'ontario', 'on'],
  ['Wyoming', 'wyoming', 'wy'],
  ["L'Aquila", 'laquila', 'la'],
  ['O-hio', 'ohio', 'oh'],
  ['xx', 'xx', ''],
  ['x', 'x', ''],
  ['12', '12', ''],
];

const library = LIBRARY.map(([region, documented, form]): Example => ({
  title: `Meta’s library makes ${form || 'nothing else'} of the region “${region}”`,
  description: 'Source: capi-param-builder: the code of the first name that the letters contain, else two letters.',
  in: { event: placed({ region, country: 'DE' }) },
  out: { outcome: 'sent', sent: { user_data: { st: [documented, ...(form ? [form] : [])].map(sha) } } },
}));

/** Postal code, country, form, the library's form where it differs: what stands before the first hyphen, two characters or more. */
const CODES: readonly (readonly [raw: unknown, country: string, form: string, library?: string])[] = [
  ['94035-1234', 'US', '94035'],
  ['94035-1234', '', '94035'],
  ['940351234', 'US', '94035', '940351234'],
  ['94035 1234', 'US', '94035', '94035 1234'],
  [2134, 'US', '02134', '2134'],
  ['501', 'US', '00501', '501'],
  ['501', 'DE', '501'],
  ['50', 'US', '50'],
  ['F-75018', 'FR', '75018'],
  ['SE-111 22', 'SE', '11122', 'se'],
  ['LT-01100', 'LT', '01100', 'lt'],
  ['L-1234', 'LU', '1234'],
  ['LV-1010', 'LV', 'lv1010', 'lv'],
  ['D-10115', 'DE', '10115'],
  ['12345-678', 'BR', '12345678', '12345'],
  ['00-950', 'PL', '00950', '00'],
  ['1-234', 'DE', '1234'],
  [' EC1A 1BB ', 'GB', 'ec1a1bb', 'ec1a 1bb'],
  ['K1A 0B1', 'CA', 'k1a0b1', 'k1a 0b1'],
  ['AD500', 'AD', 'ad500'],
  ['10115', 'DE', '10115'],
];

const codes = CODES.map(([raw, country, form, ofLibrary]): Example => ({
  title: `the postal code ${JSON.stringify(raw)} of ${country || 'an unknown country'} is ${form}`,
  description:
    'Meta: lower case, no spaces, no dash, in the USA five digits. Library: capi-param-builder, zipCodeUtil.',
  in: { event: placed({ postal_code: raw, ...(country && { country }) }) },
  out: { outcome: 'sent', sent: { user_data: { zp: [form, ...(ofLibrary ? [ofLibrary] : [])].map(sha) } } },
}));

export const postalPlaces: Example[] = [
  ...named,
  ...regions,
  ...library,
  ...codes,
  {
    title: 'a postal code of one character is none',
    description: 'Source: capi-param-builder, zipCodeUtil: two characters or more.',
    in: { event: placed({ postal_code: '7' }) },
    out: { outcome: 'sent', absent: ['user_data.zp'], reasons: ['user_data.zp nothing_left'] },
  },
];
