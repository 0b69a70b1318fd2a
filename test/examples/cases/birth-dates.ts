/** Dates of birth: which dates exist, and in which order people write day, month and year. */
import type { Example } from '../example.ts';
import { sha, VISIT } from '../visit.ts';

/** Days of the months in a common year, and the months. Source: the Gregorian calendar. */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, index) => ({
  days,
  month: String(index + 1).padStart(2, '0'),
}));

const CALENDAR = 'Gregorian calendar';
const LIBRARY = 'capi-param-builder, dobUtil: the year is the number above 31, the month comes first';
const DOTS = 'Unicode CLDR: where dates are written with dots, the day comes first';

/** The text, its form, the form of Meta's library where it differs, the source. */
const DATES: readonly (readonly [raw: string, form: string, source: string, library?: string])[] = [
  ...MONTHS.map(({ days, month }) => [`1997-${month}-${days}`, `1997${month}${days}`, CALENDAR] as const),
  ['1996-02-29', '19960229', CALENDAR],
  ['2000-02-29', '20000229', CALENDAR],
  ['1904-02-29', '19040229', CALENDAR],
  ['1900-01-01', '19000101', 'the first year that Meta documents'],
  ['1900-02-28', '19000228', CALENDAR],
  ['2026-01-01', '20260101', 'the year of the event'],
  ['31/12/1997', '19971231', LIBRARY],
  ['12/31/1997', '19971231', LIBRARY],
  ['13/12/1997', '19971213', LIBRARY],
  ['12/13/1997', '19971213', LIBRARY],
  ['12/12/1997', '19971212', LIBRARY],
  ['1997-13-12', '19971213', LIBRARY],
  ['3/4/1997', '19970304', LIBRARY],
  ['1997/4/3', '19970403', LIBRARY],
  ['03.04.1997', '19970403', DOTS, '19970304'],
  ['3.4.1997', '19970403', DOTS, '19970304'],
  ['16.02.1997', '19970216', DOTS],
  ['1997.04.03', '19970403', 'a year that stands first is followed by the month'],
  ['19970216', '19970216', 'Meta’s own form'],
  ['16021997', '19970216', LIBRARY],
  ['02161997', '19970216', LIBRARY],
  ['19000101', '19000101', 'Meta’s own form'],
  ['1997-02-16T00:00:00Z', '19970216', 'ISO 8601'],
  ['born: 1997-02-16', '19970216', 'words say nothing about a date'],
  ['١٩٩٧-٠٢-١٦', '19970216', 'Arabic digits'],
];

const read = DATES.map(([raw, form, source, library]): Example => ({
  title: `a date of birth “${raw}”`,
  description: `Meta: YYYYMMDD. Source: ${source}.`,
  in: { event: { ...VISIT, user_data: { date_of_birth: raw } } },
  out: { outcome: 'sent', sent: { user_data: { db: [form, ...(library ? [library] : [])].map(sha) } } },
}));

const NO_DATES = [
  ...MONTHS.map(({ days, month }) => `1997-${month}-${days + 1}`),
  '1996-02-30',
  '1900-02-29',
  '2001-02-29',
  '1899-12-31',
  '2027-01-01',
  '1997-00-10',
  '1997-10-00',
  '1997-13-13',
  '13/13/1997',
  '1/1/31',
  '1/1/32',
  '1997',
  '16/1997',
  '99999999',
  'in spring',
];

const none = NO_DATES.map((raw): Example => ({
  title: `a date of birth “${raw}” is none`,
  description: 'Nobody was born on a day that does not exist, before 1900 or after this year.',
  in: { event: { ...VISIT, user_data: { date_of_birth: raw } } },
  out: { outcome: 'sent', absent: ['user_data.db'], reasons: ['user_data.db not_a_birth_date'] },
}));

export const birthDates: Example[] = [
  ...read,
  ...none,
  {
    title: 'a new year begins on its first day',
    description: 'People are born this year, too.',
    in: {
      event: { ...VISIT, user_data: { date_of_birth: '2027-01-01' } },
      nowMs: Date.parse('2027-01-02T00:00:00Z'),
      settings: { graphVersion: 'v27.0' },
    },
    out: { outcome: 'sent', sent: { user_data: { db: [sha('20270101')] } } },
  },
];
