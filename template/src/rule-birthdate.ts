/** Normalises dates of birth to YYYYMMDD. */
import { isDigit } from './characters.ts';
import { withAsciiDigits } from './digits.ts';
import { forms, noForm } from './forms.ts';
import type { Gtm } from './gtm.ts';
import type { Rule } from './types.ts';

const OLDEST = 1900;
const YEAR_MS = 31556952000;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The runs of digits of a text. */
function groupsOf(text: string): string[] {
  const groups: string[] = [];
  let group = '';
  for (let i = 0; i <= text.length; i++) {
    const ch = text.charAt(i);
    if (isDigit(ch)) {
      group = group + ch;
    } else if (group !== '') {
      groups.push(group);
      group = '';
    }
  }
  return groups;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const twoDigits = (n: number): string => (n < 10 ? '0' : '') + n;

/** YYYYMMDD of a date that exists and lies between 1900 and this year; '' for others. */
function dateOf(year: number, month: number, day: number): string {
  const days = DAYS[month - 1];
  if (year < OLDEST || !days || day < 1 || day > days) return '';
  return month === 2 && day === 29 && !isLeap(year) ? '' : '' + year + twoDigits(month) + twoDigits(day);
}

/** Three numbers as Meta's library orders them: the year is the one above 31, a number above 12 is no month, else month first. */
function libraryOrder(n1: number, n2: number, n3: number): string {
  if (n1 > 31) return n2 > 12 ? dateOf(n1, n3, n2) : dateOf(n1, n2, n3);
  if (n2 > 31) return n3 > 12 ? dateOf(n2, n1, n3) : dateOf(n2, n3, n1);
  return n1 > 12 ? dateOf(n3, n2, n1) : dateOf(n3, n1, n2);
}

/** Eight digits: YYYYMMDD, else MMDDYYYY or DDMMYYYY. */
function compactDate(digits: string, gtm: Gtm): string {
  const part = (from: number, to: number): number => gtm.makeNumber(digits.slice(from, to));
  return dateOf(part(0, 4), part(4, 6), part(6, 8)) || libraryOrder(part(0, 2), part(2, 4), part(4, 8));
}

/** `16 Feb 1997`, `February 16, 1997`: an English month, a day and a year of four digits. */
function writtenDate(text: string, groups: string[], gtm: Gtm): string {
  const lower = text.toLowerCase();
  for (let month = 0; month < 12; month++) {
    const at = lower.indexOf(MONTHS.slice(month * 3, month * 3 + 3));
    if (at >= 0) {
      const first = gtm.makeNumber(groups[0]);
      const second = gtm.makeNumber(groups[1]);
      return first > 31 ? dateOf(first, month + 1, second) : dateOf(second, month + 1, first);
    }
  }
  return '';
}

/** Dots stand between day, month and year, in that order, wherever dates are written with dots. */
function dottedDate(text: string, numbers: number[]): string {
  const isDotted = text.split('.').length === 3 && text.indexOf('/') < 0 && text.indexOf('-') < 0;
  return isDotted && (numbers[0] || 0) <= 31 ? dateOf(numbers[2] || 0, numbers[1] || 0, numbers[0] || 0) : '';
}

/** `2/16/1997`, `1997-02-16T00:00:00Z`, `16.02.1997` → `19970216`. */
export const birthdateRule: Rule = (value, context) => {
  const gtm = context.gtm;
  const text = withAsciiDigits(value.trim());
  const groups = groupsOf(text);
  const numbers = groups.map((group) => gtm.makeNumber(group));
  const library = numbers.length > 2 ? libraryOrder(numbers[0] || 0, numbers[1] || 0, numbers[2] || 0) : '';
  const compact = (groups[0] || '').length === 8 ? compactDate(groups[0] || '', gtm) : '';
  const written = groups.length === 2 ? writtenDate(text, groups, gtm) : '';
  const documented = dottedDate(text, numbers) || compact || library || written;
  const thisYear = 1970 + gtm.Math.floor(gtm.getTimestampMillis() / YEAR_MS);
  if (documented === '' || gtm.makeNumber(documented.slice(0, 4)) > thisYear) return noForm('not_a_birth_date');
  return forms(documented, library);
};
