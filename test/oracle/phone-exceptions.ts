/**
 * Telephone numbers that the tag does not send as Meta's library would. libphonenumber, which the rule does not use at run
 * time, is the judge of what a number is.
 */
import { getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Case, Exception } from './exception.ts';
import { listOf, metaForm } from './normal-forms.ts';

const CUSTOMER = 'Meta, customer information parameters';

/** Kinds of numbers that a person has; the rule knows no others, such as toll-free ones. */
const PERSONAL = ['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE', 'PERSONAL_NUMBER', 'VOIP'];

/** Whether the text is somebody's number, to libphonenumber. */
function isSomebodys(text: string, country: string): boolean {
  const number = parsePhoneNumberFromString(text, (country.toUpperCase() || undefined) as CountryCode | undefined);
  // E.164 allows 15 digits behind the plus; libphonenumber lets German numbers be longer.
  return number !== undefined && number.number.length <= 16 && PERSONAL.includes(number.getType() ?? '');
}

/** A plus that stands before the digits. */
const hasPlus = (value: string): boolean => /^\P{N}*[+＋]/u.test(value);

/** Whether the tag's form is the person's calling code before digits that do not carry it. */
function isCompleted({ value, country }: Case): boolean {
  const [form] = listOf('phone', value, country);
  if (form === undefined || country === '' || hasPlus(value)) return false;
  const code = getCountryCallingCode(country.toUpperCase() as CountryCode);
  const digits = metaForm('phone', value);
  return form.startsWith(code) && (digits.startsWith(form.slice(code.length)) || !digits.startsWith(code));
}

const isDropped = ({ value, country }: Case): boolean => listOf('phone', value, country).length === 0;

export const PHONE_EXCEPTIONS: readonly Exception[] = [
  {
    name: 'telephone numbers completed with a calling code',
    rules: ['phone'],
    reason: 'The documents demand the calling code; without it the digits are another number in another country.',
    source: `${CUSTOMER}: must include the country code`,
    covers: isCompleted,
    example: { rule: 'phone', value: '(650) 555-1212', country: 'us' },
  },
  {
    name: 'impossible telephone numbers',
    rules: ['phone'],
    reason: 'No number of this country has so many digits.',
    source: 'libphonenumber metadata, ITU-T E.164',
    covers: (given) =>
      isDropped(given) &&
      (given.country !== '' || hasPlus(given.value) || !/^\d{7,15}$/.test(metaForm('phone', given.value))) &&
      !isSomebodys(given.value, given.country),
    example: { rule: 'phone', value: '+1 650 555 121', country: '' },
  },
  {
    name: 'digits of a telephone number and of something else',
    rules: ['phone'],
    reason: 'Two numbers in one value: what the library makes of them is no number.',
    source: 'ITU-T E.164',
    covers: (given) =>
      /\p{N}[^]*[+＋]/u.test(given.value) || (!isDropped(given) && !/^\d{7,15}$/.test(metaForm('phone', given.value))),
    example: { rule: 'phone', value: '+1 650 555 1212, +1 650 555 1313', country: '' },
  },
  {
    name: 'numbers that a table calculation has rounded',
    rules: ['phone'],
    reason: 'The digits that remain are a stranger’s number.',
    source: 'SpartnerNL/Laravel-Excel, issue 1789',
    covers: ({ value }) => /^\s*\d+(?:[.,]\d+)?e\+?\d{1,2}\s*$/i.test(value),
    example: { rule: 'phone', value: '4.9151E+12', country: 'de' },
  },
  {
    name: 'digits of other scripts',
    rules: ['phone'],
    reason: 'The library leaves them out, and what remains is another number.',
    source: 'Unicode, decimal digits',
    covers: ({ value }) => /(?![0-9])\p{Nd}/u.test(value),
    example: { rule: 'phone', value: '(650) 555-12１2', country: 'us' },
  },
];
