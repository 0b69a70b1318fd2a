/** Dates of birth to YYYYMMDD. */
import { narrow } from '../encodings.ts';
import { getTimestampMillis, makeNumber, Math } from '../gtm.ts';
import { NO_DIGITS, pattern } from '../values.ts';
import { forms, noForm, type Forms } from './forms.ts';

const YEAR_MS = 31556952000;
const LONGEST_TEXT = 200;

function daysIn(month: number, year: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** YYYYMMDD of a date that exists, from 1900 on; '' for others. */
function dateOf(year: number, month: number, day: number): string {
  const exists = year >= 1900 && year < 10000 && month > 0 && month < 13 && day > 0 && day <= daysIn(month, year);
  return exists ? '' + (year * 10000 + month * 100 + day) : '';
}

/**
 * Three numbers as Meta's library orders them: the year is the one above 31, a number above 12 is no month, and where
 * both may be one, month comes first. Source: capi-param-builder, dobUtil.
 */
function libraryDate(numbers: readonly number[]): string {
  const n1 = numbers[0] || 0;
  const n2 = numbers[1] || 0;
  const n3 = numbers[2] || 0;
  if (n1 > 31) return n2 > 12 ? dateOf(n1, n3, n2) : dateOf(n1, n2, n3);
  if (n2 > 31) return n3 > 12 ? dateOf(n2, n1, n3) : dateOf(n2, n3, n1);
  return n1 > 12 ? dateOf(n3, n2, n1) : dateOf(n3, n1, n2);
}

/** Eight digits: year first, else year last. */
function compactDate(digits: string): string {
  const year = makeNumber(digits.slice(0, 4));
  const halves = [makeNumber(digits.slice(0, 2)), makeNumber(digits.slice(2, 4)), makeNumber(digits.slice(4, 8))];
  return dateOf(year, makeNumber(digits.slice(4, 6)), makeNumber(digits.slice(6, 8))) || libraryDate(halves);
}

/** The groups of digits. Without patterns, those of the two spellings that standards know. */
function groupsOf(text: string): string[] {
  const gaps = pattern(NO_DIGITS);
  const spaced = gaps ? text.replace(gaps, ' ') : text.split('-').join(' ').split('.').join(' ').split('/').join(' ');
  return spaced.split(' ').filter((group) => group > '');
}

/** `2/16/1997`, `1997-02-16T00:00:00Z`, `16.02.1997` → `19970216`. */
export function birthdateRule(value: string): Forms {
  const text = narrow(value.slice(0, LONGEST_TEXT));
  const groups = groupsOf(text);
  const numbers = groups.map((group) => makeNumber(group));
  const library = libraryDate(numbers);
  const first = groups[0] || '';
  let documented = first.length === 8 ? compactDate(first) : library;
  // Where dates are written with dots, the day comes first.
  if (text.split('.').length === 3 && first.length < 3) {
    documented = dateOf(numbers[2] || 0, numbers[1] || 0, numbers[0] || 0) || library;
  }
  const thisYear = 1970 + Math.floor(getTimestampMillis() / YEAR_MS);
  return !documented || documented > thisYear + '1231' ? noForm('not_a_birth_date') : forms(documented, library);
}
