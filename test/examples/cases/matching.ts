/** Customer information: the documented normal form of each key, hashed, and Meta's library's form beside it. */
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

const US = { country: 'US' };

/** Raw values from Meta's customer information parameters and best practices, with the normal forms printed there. */
const DOCUMENTED: readonly [key: string, raw: Json, forms: string[]][] = [
  ['em', { email_address: ' John_Smith@gmail.com ' }, ['john_smith@gmail.com']],
  ['ph', { phone_number: '(650)555-1212', address: US }, ['16505551212']],
  ['fn', { address: { first_name: 'Mary' } }, ['mary']],
  ['ln', { address: { last_name: 'Smith' } }, ['smith']],
  ['ge', { gender: 'Female' }, ['f']],
  ['ge', { gender: 'male' }, ['m']],
  ['db', { date_of_birth: '2/16/1997' }, ['19970216']],
  ['ct', { address: { city: 'New York' } }, ['newyork']],
  ['st', { address: { region: 'California', ...US } }, ['ca']],
  ['zp', { address: { postal_code: '94035-1234', ...US } }, ['94035']],
  ['country', { address: { country: 'United States' } }, ['us']],
  ['external_id', { external_id: 'user_42' }, ['user_42']],
];

/** Where Meta's library makes something else of a value; the documented form stands first. Source: capi-param-builder. */
const BOTH: readonly [key: string, raw: Json, documented: string, library: string][] = [
  ['ct', { address: { city: 'São Paulo' } }, 'sãopaulo', 'sopaulo'],
  ['ct', { address: { city: 'München' } }, 'münchen', 'mnchen'],
  ['zp', { address: { postal_code: 'SW1A 1AA', country: 'GB' } }, 'sw1a1aa', 'sw1a 1aa'],
  ['zp', { address: { postal_code: '100-0001', country: 'JP' } }, '1000001', '100'],
  ['st', { address: { region: 'New South Wales', country: 'AU' } }, 'newsouthwales', 'ne'],
  ['st', { address: { region: 'US-CA' } }, 'ca', 'us'],
  ['st', { address: { region: 'Québec', country: 'CA' } }, 'qc', 'qu'],
  ['fn', { first_name: 'O’Brien' }, 'obrien', 'o’brien'],
  ['external_id', { external_id: 'cus_NffrFe UfNV' }, 'cus_NffrFe UfNV', 'cus_nffrfeufnv'],
];

const title = (raw: Json): string => JSON.stringify(raw).replaceAll(/["{}]/g, ' ').replaceAll(/\s+/g, ' ').trim();

const documented = DOCUMENTED.map(([key, raw, forms]): Example => ({
  title: `${key}: ${title(raw)}`,
  description: 'The form that Meta documents, in lower-case hex of SHA-256.',
  in: { event: { ...VISIT, user_data: raw } },
  out: { outcome: 'sent', sent: { user_data: { [key]: forms.map(sha) } } },
}));

const both = BOTH.flatMap(([key, raw, first, second]): Example[] => [
  {
    title: `${key} in both forms: ${title(raw)}`,
    description: 'The pixel hashes what Meta’s library makes of a value; with both, the event matches either way.',
    in: { event: { ...VISIT, user_data: raw } },
    out: { outcome: 'sent', sent: { user_data: { [key]: [sha(first), sha(second)] } } },
  },
  {
    title: `${key} in the documented form only: ${title(raw)}`,
    description: 'The form’s switch for sites that want to follow the documents to the letter.',
    in: { event: { ...VISIT, user_data: raw }, settings: { sendBothForms: false } },
    out: { outcome: 'sent', sent: { user_data: { [key]: [sha(first)] } } },
  },
]);

export const matching: Example[] = [
  ...documented,
  ...both,
  {
    title: 'letters of other scripts stay letters',
    description: 'Meta prints 정 and Valéry as examples.',
    in: { event: { ...VISIT, user_data: { address: { first_name: '정', last_name: 'Valéry' } } } },
    out: { outcome: 'sent', sent: { user_data: { fn: [sha('정')], ln: [sha('valéry')] } } },
  },
  {
    title: 'a country is the one of ISO 3166, never the library’s guess',
    description: 'Meta’s library makes gr (Greece) of Great Britain and ie of Northern Ireland.',
    in: { event: { ...VISIT, user_data: { address: { country: 'Great Britain' } } } },
    out: { outcome: 'sent', sent: { user_data: { country: [sha('gb')] } } },
  },
  {
    title: 'a country by its code of three letters',
    description: 'The library cuts AUT to au, which is Australia.',
    in: { event: { ...VISIT, user_data: { address: { country: 'AUT' } } } },
    out: { outcome: 'sent', sent: { user_data: { country: [sha('at')] } } },
  },
  {
    title: 'a country by its own name',
    description: 'The library makes st of Österreich, which is São Tomé.',
    in: { event: { ...VISIT, user_data: { address: { country: 'Österreich' } } } },
    out: { outcome: 'sent', sent: { user_data: { country: [sha('at')] } } },
  },
  {
    title: 'a date of birth that does not exist is left out',
    description: '30 February matches nobody.',
    in: { event: { ...VISIT, user_data: { date_of_birth: '1997-02-30' } } },
    out: { outcome: 'sent', absent: ['user_data.db'], reasons: ['user_data.db not_a_birth_date'] },
  },
];
