/** Who somebody is: name, gender, date of birth, e-mail address, ids. */
import { GENDERS } from '../../spec/generated/people.ts';
import { SHARED_IDS } from '../../spec/placeholders.ts';
import { narrow } from '../encodings.ts';
import { getTimestampMillis, makeNumber, Math } from '../gtm.ts';
import { isNobodysId } from '../placeholders.ts';
import { find, NO_DIGITS, replaced, SPACES, without } from '../values.ts';
import { digestOf, headOf } from '../word-rows.ts';
import { isRich, plainText, type Forms } from './texts.ts';

export function nameRule(value: string): Forms {
  return [plainText(value), isRich(value) ? without(value, `[!-/:-@[-\`{-~${SPACES}]+`).toLowerCase() : ''];
}

/** `Female`, `Mrs.`, `weiblich` → `f`. Words for other genders have no form at Meta. */
export function genderRule(value: string): Forms {
  return [headOf(digestOf(plainText(value)), GENDERS)];
}

/**
 * The id as the site writes it, because every channel must send the same; in the library, so in the pixel, in lower case
 * without white space. Source: capi-param-builder, stringUtil.
 */
export function externalIdRule(value: string): Forms {
  const spaceless = isRich(value) ? replaced(value, `[${SPACES}]+`, '') : value.split(' ').join('');
  const library = spaceless.toLowerCase();
  const isShared = SHARED_IDS.indexOf('|' + library + '|') >= 0 || isNobodysId(spaceless);
  return [isShared ? '' : value.trim(), library];
}

const YEAR_MS = 31556952000;
const LONGEST_TEXT = 200;

/** The long months are the odd ones until July and the even ones behind it. Of the years from 1901 to 2099 every fourth has a leap day. */
function daysIn(month: number, year: number): number {
  if (month !== 2) return 30 + ((month + Math.floor(month / 8)) % 2);
  return year % 4 === 0 && year > 1900 ? 29 : 28;
}

/** YYYYMMDD of a date that exists, from 1900 to this year; '' for others. A number above 12 is no month. */
function dateOf(year: number, month: number, day: number): string {
  if (month > 12 && day < 13) return dateOf(year, day, month);
  const thisYear = 1970 + Math.floor(getTimestampMillis() / YEAR_MS);
  const exists = year >= 1900 && year <= thisYear && month > 0 && month < 13 && day > 0 && day <= daysIn(month, year);
  return exists ? '' + (year * 10000 + month * 100 + day) : '';
}

/**
 * Three numbers as Meta's library orders them: the year is the one above 31, and where both others may be the month, it comes
 * first. Source: capi-param-builder, dobUtil.
 */
function libraryDate(groups: readonly string[]): string {
  const n1 = makeNumber(groups[0]);
  const n2 = makeNumber(groups[1]);
  const n3 = makeNumber(groups[2]);
  if (n1 > 31) return dateOf(n1, n2, n3);
  return n2 > 31 ? dateOf(n2, n3, n1) : dateOf(n3, n1, n2);
}

/** Eight digits: year first, else year last. */
function compactDate(digits: string): string {
  return (
    libraryDate([digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]) ||
    libraryDate([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)])
  );
}

/** `2/16/1997`, `1997-02-16T00:00:00Z`, `16.02.1997` → `19970216`. */
export function birthdateRule(value: string): Forms {
  const text = narrow(value.slice(0, LONGEST_TEXT));
  const groups = replaced(text, NO_DIGITS, ' ').trim().split(' ');
  const first = groups[0] as string;
  const library = libraryDate(groups);
  if (first.length === 8) return [compactDate(first), library];
  // Where dates are written with dots, the day comes first.
  const isDotted = text.split('.').length === 3 && first.length < 3;
  return [(isDotted && libraryDate(groups.slice(0, 3).reverse())) || library, library];
}

/**
 * The pattern of Meta's library, ":." between atoms included; the signs of an atom as ranges, because & ' and = are long in a container.
 * Source: capi-param-builder, emailUtil.
 */
const EMAIL =
  "^[!#-'*+/-9=?^-~-]+(:?\\.[!#-'*+/-9=?^-~-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$";

/** Soft hyphens, zero-width characters, direction and byte order marks, narrow blanks, which come along with copied text. */
const INVISIBLE = '[\\p{Cf}\\x{2000}-\\x{200A}\\x{2028}-\\x{202F}\\x{205F}]+';

/** A name and a bracket, the beginning of a link, quotes; behind the address the same, and whatever comes then. */
const AROUND = '(?s)^([^<]*<)?(.*?mailto:)?["([\'\\s]*|[.:"\')\\]]*([>\\s,;?].*)?$';

function isLibraryEmail(text: string): boolean {
  return find(text, EMAIL, text.indexOf('@') - 1) >= 0;
}

/** Letters of other scripts are as good as ASCII ones: the documents ask for no more than trimming and lower case. */
function isEmail(text: string): boolean {
  return isLibraryEmail(replaced(text, `[^\\x00-~${SPACES}]`, 'x'));
}

/** `"Mary" <mailto:mary@example.com?subject=x>, …` → `mary@example.com`. */
function bareAddress(text: string): string {
  return without(narrow(without(text, INVISIBLE)).split('%40').join('@'), AROUND);
}

/** ` John_Smith@gmail.com ` → `john_smith@gmail.com`. */
export function emailRule(value: string): Forms {
  const plain = value.trim().toLowerCase();
  if (isLibraryEmail(plain)) return [plain];
  const address = bareAddress(plain);
  return [isEmail(address) ? address : ''];
}
