import { formsOf, listOf, metaForm } from './normal-forms.ts';

const EMAILS: [raw: string, expected: string, why: string][] = [
  [' John_Smith@gmail.com\n', 'john_smith@gmail.com', 'trimmed and in lower case'],
  ['j.o.h.n+news@googlemail.com', 'j.o.h.n+news@googlemail.com', 'dots and tags stay, as in Meta’s library'],
  ['a@b.c', 'a@b.c', 'short'],
  ["o'neil@example.com", "o'neil@example.com", 'an apostrophe'],
  ['mary:.smith@example.com', 'mary:.smith@example.com', 'a colon before a dot, which the library’s pattern lets pass'],
  ['mailto:mary@example.com', 'mary@example.com', 'a link'],
  ['mailto:mary@example.com?subject=hi', 'mary@example.com', 'a link with a subject'],
  ['Mary Smith <Mary@Example.com>', 'mary@example.com', 'with a name'],
  ['<mary@example.com>', 'mary@example.com', 'in brackets'],
  ['"mary@example.com"', 'mary@example.com', 'in quotes'],
  ["'mary@example.com'", 'mary@example.com', 'in single quotes'],
  ['mary@example.com.', 'mary@example.com', 'a final full stop'],
  ['mary@example.com,', 'mary@example.com', 'a final comma; the pixel cuts it too'],
  ['mary@example.com;', 'mary@example.com', 'a final semicolon'],
  ['mary@example.com, paul@example.com', 'mary@example.com', 'the first of two'],
  ['mary\u200b@example.com', 'mary@example.com', 'a zero-width space'],
  ['\u202amary@example.com\u202c', 'mary@example.com', 'direction marks'],
  ['mary%40example.com', 'mary@example.com', 'still encoded'],
  ['ｍａｒｙ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'mary@example.com', 'full-width letters'],
  ['Jürgen@Example.de', 'jürgen@example.de', 'the documents ask for lower case, not for ASCII'],
  ['info@münchen.de', 'info@münchen.de', 'an international domain'],
];

describe('An e-mail address', () => {
  test.each(EMAILS)('%j becomes %j: %s', (raw, expected) => {
    expect(listOf('email', raw)).toEqual([expected]);
    expect(['', expected]).toContain(metaForm('email', raw));
  });

  test('has the library’s form wherever the library has one', () => {
    const accepted = EMAILS.filter(([raw]) => metaForm('email', raw) !== '');
    expect(accepted.length).toBeGreaterThan(4);
    for (const [raw] of accepted) expect(listOf('email', raw)).toEqual([metaForm('email', raw)]);
  });

  test.each([
    'mary',
    '@example.com',
    'mary@',
    'mary@localhost',
    'mary@example..com',
    'mary@-example.com',
    'mary smith@example.com',
    'mary@@example.com',
    'mary@[127.0.0.1]',
    'a b c',
    '<>',
    'mailto:',
    '@',
  ])('%j is none', (raw) => {
    expect(formsOf('email', raw)).toEqual({ documented: '', library: '', problem: 'not_an_email' });
    expect(metaForm('email', raw)).toBe('');
  });
});

const DATES: [raw: string, expected: string[], why: string][] = [
  ['2/16/1997', ['19970216'], 'American order'],
  ['16/2/1997', ['19970216'], 'a number above 12 is no month'],
  ['02/03/1997', ['19970203'], 'month first where both would do, as in the library'],
  ['1997-02-16', ['19970216'], 'ISO 8601'],
  ['1997-02-16T00:00:00.000Z', ['19970216'], 'with a time'],
  ['1997/2/16', ['19970216'], 'year first'],
  ['19970216', ['19970216'], 'the documented form itself'],
  ['19970216T000000', ['19970216'], 'ISO 8601, basic format'],
  ['02161997', ['19970216'], 'compact, American order'],
  ['16021997', ['19970216'], 'compact, day first'],
  ['16.02.1997', ['19970216'], 'with dots'],
  ['03.02.1997', ['19970203', '19970302'], 'with dots the day comes first; the library takes it for the month'],
  ['1997.02.16', ['19970216'], 'with dots, year first'],
  ['29.02.2000', ['20000229'], 'a leap day'],
  ['١٩٩٧-٠٢-١٦', ['19970216'], 'Arabic digits'],
  ['1900-01-01', ['19000101'], 'the first documented year'],
  ['2026-11-23', ['20261123'], 'today'],
];

describe('A date of birth', () => {
  test.each(DATES)('%j becomes %j: %s', (raw, expected) => {
    expect(listOf('birthdate', raw)).toEqual(expected);
  });

  test.each([
    ['1997-02-30', 'a day that does not exist'],
    ['1900-02-29', 'no leap year'],
    ['31/04/1990', 'a month of 30 days'],
    ['99999999', 'no date'],
    ['00000000', 'no date'],
    ['1899-12-31', 'before 1900'],
    ['2027-01-01', 'in the future'],
    ['97-02-16', 'a year of two digits'],
    ['2/16/97', 'a year of two digits'],
    ['February', 'no digits'],
    ['856051200', 'seconds'],
    ['16.02', 'no year'],
  ])('%j is none: %s', (raw) => {
    expect(formsOf('birthdate', raw)).toEqual({ documented: '', library: '', problem: 'not_a_birth_date' });
  });
});
