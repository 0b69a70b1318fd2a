/** Tables about people: words for genders, what stands for no value, names that promise personal data. */
import { createHash } from 'node:crypto';
import { FEMALE_WORDS, MALE_WORDS } from '../../../template/spec/gender-words.ts';
import { EMPTY_IDS, LONGEST_PLACEHOLDER, PLACEHOLDERS } from '../../../template/spec/placeholders.ts';
import * as names from '../../../template/spec/personal-names.ts';
import { RESERVED_KEYS } from '../../../template/spec/reserved-keys.ts';
import { folded } from './fold.ts';
import type { Table, TableFile } from './table.ts';
import { wordRows } from './word-rows.ts';

/** 24 bits, at multiples of the length only: of half a million values one stands in the table by chance. */
const DIGEST_LENGTH = 6;

const beginning = (algorithm: string, text: string): string =>
  createHash(algorithm).update(text).digest('hex').slice(0, DIGEST_LENGTH);

/** Digests that stand for no value: those of the empty text, of zero and of every placeholder. */
function emptyDigests(): string {
  const words = ['0', ...new Set(PLACEHOLDERS.split('|'))];
  const all = [...words.map((word) => beginning('sha256', word)), beginning('md5', '')];
  const table = all.join('');
  const hidden = all.find((digest, index) => table.indexOf(digest) !== index * DIGEST_LENGTH);
  if (hidden) throw new Error(`The digest ${hidden} is found elsewhere in the table than at its place.`);
  return table;
}

function placeholders(): string {
  const tooLong = PLACEHOLDERS.split('|').find((word) => word.length > LONGEST_PLACEHOLDER);
  if (tooLong) throw new Error(`The placeholder ${tooLong} is longer than LONGEST_PLACEHOLDER.`);
  return `${PLACEHOLDERS}|`;
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/**
 * Around a name among many: lines, what divides the parameters of an address, quotes of JSON. As ranges, because = and & are
 * long in a container, and so is a quote.
 */
const BOUNDS = '[\n!-(;-?]';
const BEGIN = `(^|${BOUNDS})`;
const END = `(${BOUNDS}|$)`;

const either = (list: readonly string[]): string => `(${folded(list).join('|')})`;

/** For the name with its words apart, in lower case, and bare. */
function personal(): string {
  const wholes = [...names.PERSONAL_PARAMETERS, ...names.SECRET_PARAMETERS];
  const parts = [...names.PERSONAL_PARTS, ...names.SECRET_PARTS];
  const words = [...names.PERSONAL_WORDS, ...names.SECRET_WORDS];
  const word = `(^|[^A-Za-z])(?i:${words.join('|')})([^a-z]|$)`;
  return `${BEGIN}${either(wholes)}${END}|${folded(parts).join('|')}|${word}`;
}

/** `x-` and `_` are recognised by their characters alone. */
const reserved = (): string => {
  const beginnings = RESERVED_KEYS.flatMap(({ key }): string[] => (key.endsWith('*') ? [key.slice(0, -1)] : []));
  return `${BEGIN}(${beginnings
    .filter((key) => key !== 'x-' && key !== '_')
    .map(escaped)
    .join('|')})`;
};

const wordTables = (): Table[] => [
  {
    name: 'GENDERS',
    doc: 'Bar, code, blank, then the digests of words.',
    value: wordRows([
      { head: 'f', words: FEMALE_WORDS.trim().split(' ') },
      { head: 'm', words: MALE_WORDS.trim().split(' ') },
    ]),
  },
  {
    name: 'PLACEHOLDERS',
    doc: 'What stands for no value, each between bars; the empty text is one.',
    value: placeholders(),
  },
  {
    name: 'EMPTY_IDS',
    doc: 'What else stands for no id, in lower case, each between bars.',
    value: `|${EMPTY_IDS}|`,
  },
  {
    name: 'EMPTY_DIGESTS',
    doc: 'The first six digits of SHA-256 of the placeholders, of 0 and of the empty text, and of MD5 of the latter.',
    value: emptyDigests(),
  },
];

const nameTables = (): Table[] => [
  { name: 'PERSONAL_NAMES', doc: 'Pattern of names that promise personal data or secrets.', value: personal() },
  {
    name: 'LONG_SECRETS',
    doc: 'Pattern of names that do so where the value is long.',
    value: `${BEGIN}${either(names.LONG_SECRETS)}${END}`,
  },
  {
    name: 'HARMLESS_NAMES',
    doc: 'Pattern of the words in which a part of such a name means something else.',
    value: folded(names.HARMLESS_PARTS).join('|'),
  },
  {
    name: 'RESERVED_NAMES',
    doc: 'Pattern of the beginnings of names that never become a custom property.',
    value: reserved(),
  },
];

export const people = (): TableFile => ({
  file: 'people.ts',
  doc: 'Words about people.',
  tables: [...wordTables(), ...nameTables()],
});
