/** Letters of other alphabets: accents typed apart, accents in names of places, and what Meta's library leaves of a name. */
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

/** Letters that Unicode composes of a letter and marks, one row a mark; the last rows have two marks. */
const COMPOSED = [
  'äëïöüÿ',
  'åů',
  'çģķļņŗşţ',
  'āēīōū',
  'ąęįų',
  'ċėġż',
  'čďěľňřšťž',
  'őű',
  'ơư',
  'șț',
  'ạẹịọụỵ',
  'âêîôûĉĝĥĵŝŵŷ',
  'ăĕğĭŏŭ',
  'àèìòù',
  'áéíóúýćĺńŕśź',
  'ãñõĩũẽỹ',
  'ảẻỉỏủỷ',
  'άέήίόύώ',
  'ϊϋΐΰ',
  'ёїйўѐѝѓќ',
  'ậệộắằấầếềốồờởỡớứừữựợ',
];

const composed = COMPOSED.map((letters): Example => ({
  title: `accents typed behind their letters make ${letters}`,
  description: 'Source: Unicode, canonical composition (NFC). Phones and PDF forms type marks apart.',
  in: {
    event: { ...VISIT, user_data: { first_name: letters.normalize('NFD'), last_name: `x${letters}z` } },
    settings: { sendBothForms: false },
  },
  out: { outcome: 'sent', sent: { user_data: { fn: [sha(letters)], ln: [sha(`x${letters}z`)] } } },
}));

/** Names of countries with accents and other letters, and their codes of ISO 3166-1. Source: Unicode CLDR, territory names. */
const COUNTRIES = {
  España: 'es',
  México: 'mx',
  Türkiye: 'tr',
  Česko: 'cz',
  Ísland: 'is',
  România: 'ro',
  'Việt Nam': 'vn',
  Ελλάδα: 'gr',
  ΕΛΛΆΔΑ: 'gr',
  'Côte d’Ivoire': 'ci',
  Curaçao: 'cw',
  Réunion: 're',
  Россия: 'ru',
  日本: 'jp',
  'The Netherlands': 'nl',
  'Islamic Republic of Iran': 'ir',
  'Kingdom of Spain': 'es',
  'Bosnia & Herzegovina': 'ba',
  'Germany (DE)': 'de',
  'Romania, EU': 'ro',
  'USA / Canada': 'us',
  'Germany - Berlin': 'de',
  USA: 'us',
  UK: 'gb',
  deu: 'de',
  ' de ': 'de',
};

const countries = Object.entries(COUNTRIES).map(([name, code]): Example => ({
  title: `the country “${name}” is ${code}`,
  description: 'Meta: ISO 3166-1 alpha-2 in lower case.',
  in: { event: { ...VISIT, user_data: { address: { country: name } } } },
  out: { outcome: 'sent', sent: { user_data: { country: [sha(code)] } } },
}));

const noCountries = ['sv-SE', 'd', 'Atlantis', 'xx', '276', 'de_DE'].map((name): Example => ({
  title: `“${name}” is no country`,
  description: 'A locale has the code of a language first, and no letter of two stands for a country.',
  in: { event: { ...VISIT, user_data: { address: { country: name } } } },
  out: { outcome: 'sent', absent: ['user_data.country'], reasons: ['user_data.country country_unknown'] },
}));

/** Key, raw value, the documented form, the form of Meta's library where it differs. Source: capi-param-builder, stringUtil. */
const BOTH: readonly (readonly [key: string, given: Json, documented: string, library?: string])[] = [
  ['fn', { first_name: 'Jean–Luc' }, 'jeanluc', 'jean–luc'],
  ['fn', { first_name: 'Anne-Marie Zoë' }, 'annemariezoë'],
  ['fn', { first_name: " Mary-Ann O'Neill, Jr. " }, 'maryannoneilljr'],
  ['fn', { first_name: '😀 Mary' }, 'mary', '😀mary'],
  ['ln', { last_name: 'Σοφός' }, 'σοφός'],
  ['ct', { city: 'St. John’s' }, 'stjohns'],
  ['ct', { city: 'Łódź' }, 'łódź', 'd'],
  ['ct', { city: 'São Paulo 2' }, 'sãopaulo2', 'sopaulo2'],
  ['ct', { city: '5ème arrondissement' }, '5èmearrondissement'],
  ['external_id', { external_id: 'AB cd' }, 'AB cd', 'abcd'],
  ['external_id', { external_id: 'É}f' }, 'É}f', 'é}f'],
  ['external_id', { external_id: 'É\u00a0f' }, 'É\u00a0f', 'éf'],
];

const both = BOTH.map(([key, given, documented, library]): Example => ({
  title: `${key}: ${JSON.stringify(given)} in the form of the documents and of the library`,
  description: 'Meta documents lower case without punctuation, in UTF-8; the pixel hashes what the library makes.',
  in: { event: { ...VISIT, user_data: given } },
  out: { outcome: 'sent', sent: { user_data: { [key]: [documented, ...(library ? [library] : [])].map(sha) } } },
}));

/** Source: capi-param-builder, genderUtil; words and titles of forms in other languages. */
const GENDERS = {
  f: ['F', 'Female', 'Mrs.', 'woman', 'weiblich', 'Frau', 'Mme', 'señora', 'kobieta', '女'],
  m: ['M', 'Male', 'Mr.', 'man', 'männlich', 'Herr', 'monsieur', 'señor', 'mężczyzna', '男'],
};

const genders = Object.entries(GENDERS).flatMap(([code, words]) =>
  words.map((word): Example => ({
    title: `the gender “${word}” is ${code}`,
    description: 'Meta: f or m, in lower case.',
    in: { event: { ...VISIT, user_data: { gender: word } } },
    out: { outcome: 'sent', sent: { user_data: { ge: [sha(code)] } } },
  })),
);

export const letters: Example[] = [...composed, ...countries, ...noCountries, ...both, ...genders];
