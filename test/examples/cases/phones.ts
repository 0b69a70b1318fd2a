/** Phone numbers: Meta matches digits with a country code, so the number is completed from the customer's country. */
import type { Example, Json } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

/**
 * Raw number, country of the address, country of the form, E.164 digits (ITU-T E.164; national numbering plans). A fifth
 * member is what Meta's library, so the pixel, makes of a number that has its country code but is not E.164 yet.
 */
const NUMBERS: readonly [raw: unknown, country: string, preset: string, e164: string, library?: string][] = [
  ['+1 (650) 555-1212', '', '', '16505551212'],
  ['6505551212', 'US', '', '16505551212'],
  [6505551212, 'US', '', '16505551212'],
  ['+44 20 7946 09 58', '', '', '442079460958'],
  ['0044 20-7946-0958', '', '', '442079460958'],
  ['020 7946 0958', 'GB', '', '442079460958'],
  ['020 7946 0958', '', 'gb', '442079460958'],
  ['+44 (0)20 7946 0958', '', '', '442079460958', '4402079460958'],
  ['01 23 45 67 89', 'FR', '', '33123456789'],
  ['01 23 45 67 89', 'France', 'US', '33123456789'],
  ['0171 1234567', '', 'DE', '491711234567'],
  ['011 44 20 7946 0958', 'US', '', '442079460958', '11442079460958'],
  ['8 (912) 345-67-89', 'RU', '', '79123456789'],
  ['(650) 555-1212 ext. 99', 'US', '', '16505551212'],
  ['06 1234 5678', 'IT', '', '390612345678'],
];

const completed = NUMBERS.map(([raw, country, preset, e164, library]): Example => {
  const userData: Json = country ? { phone_number: raw, address: { country } } : { phone_number: raw };
  return {
    title: `phone ${String(raw)} (${typeof raw}), country ${country || 'unknown'}, form ${preset || 'empty'}`,
    description: 'Meta: digits only, with country code, without leading zeros.',
    in: { event: { ...VISIT, user_data: userData }, settings: { phoneCountry: preset } },
    out: { outcome: 'sent', sent: { user_data: { ph: [e164, ...(library ? [library] : [])].map(sha) } } },
  };
});

/** Raw number without any country, and its digits without leading zeros, 7 to 15 of them, as Meta's library makes them. */
const NATIONAL = [
  ['555-123-4567', '5551234567'],
  ['01234567890', '1234567890'],
  ['4792813113', '4792813113'],
  ['020 7946 0958', '2079460958'],
  ['(0)30/901820', '30901820'],
] as const;

const national = NATIONAL.map(([raw, digits]): Example => ({
  title: `a national number ${raw} of an unknown country`,
  description:
    'Source: capi-param-builder, phoneUtil; the pixel’s own matching sends the same. A country would complete it.',
  in: { event: { ...VISIT, user_data: { phone_number: raw } } },
  out: {
    outcome: 'sent',
    sent: { user_data: { ph: [sha(digits)] } },
    reasons: ['user_data.ph phone_without_country'],
  },
}));

export const phones: Example[] = [
  ...completed,
  ...national,
  ...['4.9151E+12', '4,9151E+12', '1.65055512e10', ' 4.92e+12 '].map((raw): Example => ({
    title: `a number that a table calculation has rounded, “${raw}”, is left out`,
    description: 'SpartnerNL/Laravel-Excel, issue 1789: the digits that remain are a stranger’s number.',
    in: { event: { ...VISIT, user_data: { phone_number: raw } } },
    out: { outcome: 'sent', absent: ['user_data.ph'], reasons: ['user_data.ph inexact_number'] },
  })),
  {
    title: 'a rounded number is left out where the country is known, too',
    description: 'The same; completed with a calling code it would look like a number.',
    in: { event: { ...VISIT, user_data: { phone_number: '4.9151E+12', address: { country: 'DE' } } } },
    out: { outcome: 'sent', absent: ['user_data.ph'], reasons: ['user_data.ph inexact_number'] },
  },
  {
    title: 'what is no phone number is left out',
    description: 'Stape’s tag sends the hash of an empty text for it.',
    in: { event: { ...VISIT, user_data: { phone_number: 'call me' } } },
    out: { outcome: 'sent', absent: ['user_data.ph'], reasons: ['user_data.ph not_a_phone'] },
  },
  {
    title: 'Google’s hash of a phone number is not sent, and the log says why',
    description: 'Google hashes E.164 with its plus sign, Meta without: the two can never be equal.',
    in: { event: { ...VISIT, user_data: { sha256_phone_number: sha('+16505551212') } } },
    out: { outcome: 'sent', absent: ['user_data.ph'], reasons: ['user_data.ph google_phone_hash'] },
  },
];
