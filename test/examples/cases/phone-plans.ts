/** Telephone numbers by the rules of their countries: prefixes, carriers, what stands behind a number. */
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

const ARGENTINA = 'ENACOM, plan of numbers: 15 inside the country is 9 behind the calling code';
const BRAZIL = 'Anatel: 0 and two digits of a carrier';
const ABROAD = 'libphonenumber, international prefixes';
const TRUNK = 'libphonenumber, national prefixes';
const E164 = 'ITU-T E.164';

/** The text, the country, E.164 digits, the source, what Meta's library makes of a number that names its country. */
type Written = readonly [raw: string, country: string, e164: string, source: string, library?: string];

const NUMBERS: readonly Written[] = [
  ['011 15 2345-6789', 'AR', '5491123456789', ARGENTINA],
  ['0341 15 234-5678', 'AR', '5493412345678', ARGENTINA],
  ['02966 15 23-4567', 'AR', '5492966234567', ARGENTINA],
  ['011 4321-5678', 'AR', '541143215678', ARGENTINA],
  ['0341 415-1234', 'AR', '543414151234', ARGENTINA],
  ['+54 9 11 2345-6789', 'AR', '5491123456789', ARGENTINA],
  ['0 15 11 98765-4321', 'BR', '5511987654321', BRAZIL],
  ['0 21 11 3456-7890', 'BR', '551134567890', BRAZIL],
  ['011 98765-4321', 'BR', '5511987654321', BRAZIL],
  ['0011 49 171 1234567', 'AU', '491711234567', ABROAD, '11491711234567'],
  ['001 49 171 1234567', 'SG', '491711234567', ABROAD, '1491711234567'],
  ['001 49 171 1234567', 'TH', '491711234567', ABROAD, '1491711234567'],
  ['001 49 171 1234567', 'KR', '491711234567', ABROAD, '1491711234567'],
  ['001 49 171 1234567', 'HK', '491711234567', ABROAD, '1491711234567'],
  ['001 49 171 1234567', 'KH', '491711234567', ABROAD, '1491711234567'],
  ['002 49 171 1234567', 'TW', '491711234567', ABROAD, '2491711234567'],
  ['010 49 171 1234567', 'JP', '491711234567', ABROAD, '10491711234567'],
  ['8 10 49 171 1234567', 'RU', '491711234567', ABROAD, '810491711234567'],
  ['011 44 20 7946 0958', '', '442079460958', ABROAD, '11442079460958'],
  ['00 49 171 1234567', 'FR', '491711234567', ABROAD],
  ['06 1 234 5678', 'HU', '3612345678', TRUNK],
  ['1 55 1234 5678', 'MX', '525512345678', TRUNK],
  ['8 029 123 45 67', 'BY', '375291234567', TRUNK],
  ['1 (650) 555-1212', 'US', '16505551212', TRUNK],
  ['080 1234 5678', 'JP', '818012345678', TRUNK],
  ['+44 20 7946 0958', 'DE', '442079460958', E164],
  ['+49 0171 1234567', '', '491711234567', E164, '4901711234567'],
  ['+39 06 1234 5678', '', '390612345678', E164],
  ['+00 44 20 7946 0958', '', '442079460958', 'two signs of the same', '442079460958'],
  ['33123456789', '', '33123456789', E164],
  ['447911123456', '', '447911123456', E164],
  ['491711234567', 'DE', '491711234567', 'a calling code without its plus'],
  ['49301234567', 'DE', '49301234567', 'a calling code without its plus'],
  ['390612345678', 'IT', '390612345678', 'a calling code without its plus'],
  ['4721234567', 'NO', '4721234567', 'a calling code without its plus'],
  ['391 234 5678', 'IT', '393912345678', 'Italian mobile numbers begin with 3'],
  ['٠١٧١ ١٢٣٤٥٦٧', 'DE', '491711234567', 'Arabic digits'],
  ['＋４９ １７１ １２３４５６７', '', '491711234567', 'full-width digits', ''],
];

const customer = (raw: string, country: string): Json => ({
  ...VISIT,
  user_data: { phone_number: raw, ...(country && { address: { country } }) },
});

const read = NUMBERS.map(([raw, country, e164, source, library]): Example => ({
  title: `the phone “${raw}” of a customer in ${country || 'an unknown country'}`,
  description: `Meta: digits with country code. Source: ${source}.`,
  in: { event: customer(raw, country), settings: library === '' ? { sendBothForms: false } : {} },
  out: {
    outcome: 'sent',
    sent: { user_data: { ph: [e164, ...(library && library !== e164 ? [library] : [])].map(sha) } },
  },
}));

const NONE: readonly (readonly [raw: string, country: string, why: string])[] = [
  ['0 23456 15 78901', 'AR', 'no Argentine area code has five digits'],
  ['1 150 555 1212', 'US', 'North American area codes begin with 2 to 9'],
  ['+1 150 555 1212', '', 'North American area codes begin with 2 to 9'],
  ['0800 FLOWERS', 'DE', 'a word is no number'],
  ['800-FLOWERS', '', 'without calling code or country nobody can dial it'],
  ['650-5551 Mary', 'US', 'the letters of a name do not complete a number'],
  ['+5551234', '', 'no calling code'],
  ['555123', '', 'six digits are no number with an area code'],
  ['1234567890123456', '', 'E.164 numbers have fifteen digits at most'],
];

const none = NONE.map(([raw, country, why]): Example => ({
  title: `“${raw}” is no phone of a customer in ${country || 'an unknown country'}`,
  description: `A wrong number is a stranger’s: ${why}.`,
  in: { event: customer(raw, country) },
  out: { outcome: 'sent', absent: ['user_data.ph'], reasons: ['user_data.ph not_a_phone'] },
}));

/** What people write behind a number: an extension, or a second number. */
const EXTENSIONS = [
  'ext 5',
  'ext. 99',
  'x5',
  '#12',
  ' доб. 5',
  ' poste 5',
  ' Durchwahl 5',
  ' DW 5',
  ' anexo 5',
  ' ramal: 5',
];
const MORE = ['wew. 5', '内線5', 'x=7'];
const SECONDS = ['/', ',', ';', '|', '&', '\n', ' or ', ' and ', ' und ', ' oder ', ' ou ', ' et ', ' o ', ' y '];

const extended = [...EXTENSIONS, ...MORE].map((behind): Example => ({
  title: `“${behind}” behind a number is an extension`,
  description: 'It is no part of the number that Meta knows.',
  in: { event: customer(`(650) 555-1212 ${behind}`, 'US') },
  out: { outcome: 'sent', sent: { user_data: { ph: [sha('16505551212')] } } },
}));

const seconds = SECONDS.map((between): Example => ({
  title: `of two numbers with ${JSON.stringify(between)} between them the first counts`,
  description: 'One field, two phones.',
  in: { event: customer(`0171 1234567${between}030 901820`, 'DE') },
  out: { outcome: 'sent', sent: { user_data: { ph: [sha('491711234567')] } } },
}));

/** Seven to fifteen digits: what Meta's library, so the pixel, takes for a number. Source: capi-param-builder, phoneUtil. */
const bounds = ['5551234', '123456789012345'].map((digits): Example => ({
  title: `${digits} of an unknown country is sent as the pixel would`,
  description: 'A country would complete it.',
  in: { event: customer(digits, '') },
  out: { outcome: 'sent', sent: { user_data: { ph: [sha(digits)] } }, reasons: ['user_data.ph phone_without_country'] },
}));

export const phonePlans: Example[] = [
  ...read,
  ...none,
  ...extended,
  ...seconds,
  ...bounds,
  {
    title: 'a second plus begins another number',
    description: 'E.164: the plus sign stands before a number.',
    in: { event: customer('+49 171 1234567 +49 30 901820', '') },
    out: { outcome: 'sent', sent: { user_data: { ph: [sha('491711234567')] } } },
  },
];
