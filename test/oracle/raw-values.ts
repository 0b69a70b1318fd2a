/** Generates raw values of each field as sites send them: real ones, in odd spellings, and arbitrary text. Owns no expectations. */
import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import type { RuleName } from '../../template/spec/row-types.ts';
import { anyCodePoint } from '../any-code-point.ts';

const SPACES = [' ', '\t', '\n', '\u00a0', '\u2003', '\u3000', '\ufeff', '\u200b', ''];
const JOINTS = [' ', '-', '.', "'", '’', '–', '‑', ', ', '/', '_', '·', '\u00ad', '\u200d', '(', ')', ''];
const LETTERS = [
  ...'abcxyzABCXYZäöüéèñçßøłđıİŁÅœ',
  'e\u0301',
  'o\u0308',
  'Ж',
  'й',
  'ω',
  'Σ',
  'ם',
  'م',
  'क',
  'กำ',
  '가',
  '東',
  'ァ',
  'Ａ',
];

/** Letters of many scripts with the odd joint, emoji or white space between. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.string({ unit: anyCodePoint, maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...LETTERS, ...JOINTS, ...SPACES, '1', '42', '🎉'), maxLength: 16 }),
);

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const spelled = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(value, fc.constantFrom('', 'upper', 'lower', 'nfd', 'nfkd'), oneOf(...SPACES), oneOf(...SPACES, '.', ','))
    .map(([raw, spelling, before, after]) => {
      const changed = spelling === 'upper' ? raw.toUpperCase() : spelling === 'lower' ? raw.toLowerCase() : raw;
      return before + (spelling.startsWith('nf') ? changed.normalize(spelling.toUpperCase()) : changed) + after;
    });

const joined = (words: fc.Arbitrary<string>) =>
  fc.tuple(words, oneOf(...JOINTS), words).map(([first, joint, second]) => first + joint + second);

const names = oneOf(
  'Mary',
  'José',
  'O’Brien',
  "D'Arcy",
  'Nguyễn',
  'Żółć',
  'Αθηνά',
  'Иван',
  'محمد',
  '山田',
  '김',
  'Dr.',
  'Smith-Jones',
  'Çağrı',
);
const cities = oneOf(
  'New York',
  'São Paulo',
  'Łódź',
  'St. Louis',
  'Köln',
  '東京',
  'Москва',
  '1770',
  'Paris 12e',
  'L’Aquila',
);
const states = oneOf(
  'California',
  'CA',
  'west virginia',
  'New South Wales',
  'Québec',
  'US-NY',
  'W. Virginia',
  'D.C.',
  'Bayern',
  'constructor',
  'Kansas City',
  'Ontario, Canada',
);
const countries = oneOf(
  'US',
  'USA',
  'Germany',
  'Österreich',
  'uk',
  'Korea',
  'Côte d’Ivoire',
  '日本',
  'Republic of Niger',
  'XX',
  'en-GB',
);
const genders = oneOf('m', 'F', 'male', 'Female', 'Mrs', "ma'am", 'frau', 'x', 'women', 'Mr.');
const zips = fc.oneof(
  oneOf('94035', '94035-1234', 'SW1A 1AA', '111 22', 'F-75018', '100-0001', 'K1A 0B1', '2138'),
  fc.tuple(fc.nat(99999), oneOf('-', ' ', ''), fc.nat(9999)).map(([a, joint, b]) => `${a}${joint}${b}`),
);

const exampleNumbers = getCountries().flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number ? [number.formatInternational(), number.formatNational(), number.number] : [];
});
const phones = fc.oneof(
  oneOf(...exampleNumbers),
  fc
    .tuple(oneOf('', '+', '00', '011', '(', '0'), fc.bigInt(0n, 10n ** 15n), oneOf('', ' x12', ' ext. 9', ' / 123'))
    .map((parts) => parts.join('')),
  fc.string({ unit: oneOf(...'0123456789', ' ', '-', '(', ')', '+', '.', '/', '٣', '５', 'x'), maxLength: 22 }),
);

const number = (max: number) => fc.nat(max).map(String);
const dates = fc.oneof(
  fc
    .tuple(number(2100), oneOf('-', '/', '.', ' '), number(14), number(33))
    .map(([year, joint, month, day]) => [year, month, day].join(joint)),
  fc
    .tuple(number(33), oneOf('-', '/', '.', ' '), number(33), number(2100))
    .map(([a, joint, b, year]) => [a, b, year].join(joint)),
  fc.nat(99999999).map((n) => String(n).padStart(8, '0')),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

const emails = fc.oneof(
  fc.emailAddress(),
  fc
    .tuple(fc.emailAddress(), oneOf('mailto:', '<', '"', ''), oneOf('>', '.', ',', ';', ''))
    .map(([email, before, after]) => before + email + after),
  fc
    .tuple(text, oneOf('@', '＠', '.@', ':.@'), oneOf('example.com', 'münchen.de', 'a.b', '-a.com', 'x'))
    .map((parts) => parts.join('')),
);

const ids = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.replaceAll('-', '')),
  oneOf('0', 'guest', 'cus_NffrFe', '42', '_removed_', '__USER_ID__', '{user_id}', '[USER_ID]', '%%USER_ID%%'),
  oneOf('{3F2504E0-4F89-11D3-9A0C-0305E82C3301}', '0.0', '0-0', '__mary__', '[mary]', '<mary>', '{"id":5}', '__a1__'),
  text,
);

const hashes = fc
  .tuple(
    fc.string({ unit: oneOf(...'0123456789abcdefABCDEF'), minLength: 64, maxLength: 64 }),
    fc.constantFrom(64, 32, 63),
    oneOf('', '.AQ', '.Bg', '.AQYCAQAA', '.AQYC_-AA', '.XX', '.', '.AQYC AAA'),
  )
  .map(([hex, length, suffix]) => hex.slice(0, length) + suffix);

const placeholders = oneOf('', 'null', 'N/A', '(not set)', 'Undefined', '[object Object]', 'none', '-', '?');

const REAL: Record<RuleName, fc.Arbitrary<string>> = {
  email: emails,
  phone: phones,
  name: names,
  gender: genders,
  birthdate: dates,
  city: cities,
  state: states,
  zip: zips,
  country: countries,
  external_id: ids,
};

/** Raw values for a rule: half of them real ones, the others in odd spellings, two in one, hashes, placeholders, any text. */
export const rawValues = (rule: RuleName): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: spelled(REAL[rule]), weight: 6 },
    { arbitrary: spelled(joined(REAL[rule])), weight: 2 },
    { arbitrary: spelled(text), weight: 3 },
    { arbitrary: spelled(hashes), weight: 1 },
    { arbitrary: spelled(placeholders), weight: 1 },
  );
