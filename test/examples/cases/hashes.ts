/** Values that are hashed already, several values of one key, and values that are none. */
import { createHash } from 'node:crypto';
import type { Example } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

const JOHN = sha('john_smith@gmail.com');
const MARY = sha('mary@example.com');
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}@example.com`);

/** A value of user_data.email, the hashes that it becomes, and why. */
const EMAILS: readonly [title: string, given: unknown, hashes: string[], why: string][] = [
  ['a SHA-256 passes', JOHN, [JOHN], 'Hashing a hash matches nobody.'],
  ['a SHA-256 in capitals becomes small', JOHN.toUpperCase(), [JOHN], 'Meta documents lower-case hex.'],
  [
    'a hash with the suffix of Meta’s library passes as it is',
    `${JOHN}.AQYAAQAA`,
    [`${JOHN}.AQYAAQAA`],
    'Source: capi-param-builder; tags that know only 64 digits hash it again.',
  ],
  ['a hash with the older suffix passes', `${JOHN}.Ag`, [`${JOHN}.Ag`], 'Releases before 1.3 add two letters.'],
  ['a list becomes a list', ['mary@example.com', JOHN], [MARY, JOHN], 'Meta takes several values per key.'],
  [
    'an object with the keys "0", "1" becomes a list',
    { 0: 'mary@example.com', 1: 'John_Smith@gmail.com' },
    [MARY, JOHN],
    'GA4 flattens lists so.',
  ],
  ['a value given twice is sent once', ['mary@example.com', 'Mary@Example.com '], [MARY], 'A list is a set of hashes.'],
];

const untouched = EMAILS.map(([title, given, expected, description]): Example => ({
  title,
  description,
  in: { event: { ...VISIT, user_data: { email: given } } },
  out: { outcome: 'sent', sent: { user_data: { em: expected } } },
}));

const nothing = ['', '  ', 'null', 'undefined', 'N/A', '(not set)', '{{Email}}', 'NaN', '[object Object]'].map(
  (word): Example => ({
    title: `“${word}” is no e-mail address`,
    description: 'The hash of a placeholder joins strangers into one person.',
    in: { event: { ...VISIT, user_data: { email_address: word } } },
    out: { outcome: 'sent', absent: ['user_data.em'], reasons: ['user_data.em placeholder'] },
  }),
);

const base64 = (encoding: 'base64' | 'base64url', value: string): string =>
  createHash('sha256').update(value).digest(encoding);

/** What stands where a hash is promised and is none. Source of the notations: gtag.js, its em parameter. */
const NO_HASHES = [
  ['base64', base64('base64', 'mary')],
  ['base64url', base64('base64url', 'mary')],
  ['a clear value', 'Mary'],
] as const;

const promised = NO_HASHES.map(([title, value]): Example => ({
  title: `sha256_first_name in ${title} is left out`,
  description: 'The hash of a hash matches nobody, and its sender would never know.',
  in: { event: { ...VISIT, user_data: { address: { sha256_first_name: value } } } },
  out: { outcome: 'sent', absent: ['user_data.fn'], reasons: ['user_data.fn not_a_hash'] },
}));

const hashedWords = ['(not set)', 'n/a', 'none', '0', 'unknown'].map((word): Example => ({
  title: `the hash of “${word}” is nobody’s`,
  description: 'Sites that hash before they look send one hash for everybody who has no address.',
  in: { event: { ...VISIT, user_data: { sha256_email_address: sha(word) } } },
  out: { outcome: 'sent', absent: ['user_data.em'], reasons: ['user_data.em empty_hash'] },
}));

export const hashes: Example[] = [
  ...hashedWords,
  ...promised,
  {
    title: 'a hash where a hash is promised passes, in capitals, too',
    description: 'Source: Google, user-provided data: sha256_email_address, address.sha256_last_name.',
    in: {
      event: {
        ...VISIT,
        user_data: { sha256_email_address: MARY.toUpperCase(), address: { sha256_last_name: sha('smith') } },
      },
    },
    out: { outcome: 'sent', sent: { user_data: { em: [MARY], ln: [sha('smith')] } } },
  },
  {
    title: 'the clear address is taken where no hash stands before it',
    description: 'A source that cannot be used does not stand in the way of the next one.',
    in: { event: { ...VISIT, user_data: { sha256_email_address: 'redacted' }, email: 'mary@example.com' } },
    out: { outcome: 'sent', sent: { user_data: { em: [MARY] } }, reasons: ['user_data.em not_a_hash'] },
  },
  ...untouched,
  {
    title: 'at most five values of a key',
    description: 'More are no longer one customer’s.',
    in: { event: { ...VISIT, user_data: { email: numbered(7) } } },
    out: {
      outcome: 'sent',
      sent: { user_data: { em: numbered(5).map(sha) } },
      reasons: ['user_data.em too_many_values'],
    },
  },
  {
    title: 'an MD5 is left out',
    description: 'Meta matches SHA-256 only.',
    in: { event: { ...VISIT, user_data: { email: createHash('md5').update('john_smith@gmail.com').digest('hex') } } },
    out: { outcome: 'sent', absent: ['user_data.em'], reasons: ['user_data.em md5'] },
  },
  {
    title: 'the hash of an empty text is left out',
    description: 'e3b0c442… is one person with a million orders.',
    in: { event: { ...VISIT, user_data: { sha256_email_address: sha(''), sha256_email: sha('null') } } },
    out: {
      outcome: 'sent',
      absent: ['user_data.em'],
      reasons: ['user_data.em empty_hash', 'user_data.em empty_hash'],
    },
  },
  ...nothing,
  {
    title: 'a value after a bad one is still found',
    description: 'The first source that yields anything wins; what the sources before it lacked is reported.',
    in: { event: { ...VISIT, user_data: { email_address: 'nonsense', email: 'mary@example.com' } } },
    out: { outcome: 'sent', sent: { user_data: { em: [MARY] } }, reasons: ['user_data.em not_an_email'] },
  },
  {
    title: 'a value of more than 500 characters is left out',
    description: 'No name is that long; hostile events must stay cheap.',
    in: { event: { ...VISIT, user_data: { first_name: 'a'.repeat(501) } } },
    out: { outcome: 'sent', absent: ['user_data.fn'], reasons: ['user_data.fn too_long'] },
  },
  ...['0', '-1', 'guest', 'Visitor', 'user', 'TEST', '00', '-', ' g u e s t '].map((id): Example => ({
    title: `an id “${id}”, which many people share, is no external_id`,
    description: 'Shops give guests the id 0; one id for many joins them into one.',
    in: { event: { ...VISIT, user_id: id } },
    out: { outcome: 'sent', absent: ['user_data.external_id'], reasons: ['user_data.external_id shared_id'] },
  })),
  {
    title: 'the hash of an empty text is no external_id',
    description: 'e3b0c442… and the MD5 d41d8cd9… stand for everybody who has no id.',
    in: { event: { ...VISIT, user_data: { user_id: [sha(''), createHash('md5').update('').digest('hex')] } } },
    out: {
      outcome: 'sent',
      absent: ['user_data.external_id'],
      reasons: ['user_data.external_id empty_hash', 'user_data.external_id empty_hash'],
    },
  },
  {
    title: 'values without any letter or digit are left out',
    description: 'What is left after normalising would be the hash of an empty text.',
    in: { event: { ...VISIT, user_data: { first_name: '-', last_name: '?', city: '…', zip: '--' } } },
    out: {
      outcome: 'sent',
      only: { user_data: ['client_ip_address', 'client_user_agent'] },
      reasons: [
        'user_data.fn nothing_left',
        'user_data.ln nothing_left',
        'user_data.ct nothing_left',
        'user_data.zp nothing_left',
      ],
    },
  },
  {
    title: 'a gender that Meta does not know and a country that does not exist are left out',
    description: 'Meta: f or m; ISO 3166-1 alpha-2.',
    in: { event: { ...VISIT, user_data: { gender: 'X', country: 'Atlantis' } } },
    out: {
      outcome: 'sent',
      absent: ['user_data.ge', 'user_data.country'],
      reasons: ['user_data.ge gender_unknown', 'user_data.country country_unknown'],
    },
  },
];
