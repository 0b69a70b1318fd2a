/** Normalises postal codes. */
import { isAsciiLetter, isDigit } from './characters.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

const US_LENGTH = 5;

/** The text before the first hyphen, trimmed, two characters or more. Source: capi-param-builder, zipCodeUtil. */
function libraryZip(value: string): string {
  const head = (value.toLowerCase().split('-')[0] || '').trim();
  return head.length < 2 ? '' : head;
}

const countDigits = (text: string): number => {
  let count = 0;
  while (isDigit(text.charAt(count))) count++;
  return count;
};

/** A country letter before a hyphen, as in F-75018 and SE-111 22, is no part of the code; Latvia's LV is. */
function withoutCountryLetters(value: string): string {
  const text = value.trim();
  const hyphen = text.indexOf('-');
  if (hyphen < 1 || hyphen > 2 || text.length < hyphen + 4) return text;
  for (let i = 0; i < hyphen; i++) if (!isAsciiLetter(text.charAt(i))) return text;
  return text.toLowerCase().indexOf('lv-') === 0 ? text : text.slice(hyphen + 1);
}

/** ZIP+4 is American whether or not the country is known: five digits, a hyphen, four digits. */
const isZipPlusFour = (text: string): boolean =>
  text.length === 10 && text.charAt(5) === '-' && countDigits(text) === 5 && countDigits(text.slice(6)) === 4;

/** Five digits. A ZIP that lost its leading zeros, because somebody stored it as a number, gets them back. */
function usZip(text: string): string {
  const digits = text.slice(0, countDigits(text));
  if (digits.length >= US_LENGTH) return digits.slice(0, US_LENGTH);
  return digits === text && digits.length > 2 ? '00'.slice(0, US_LENGTH - digits.length) + digits : text;
}

/** `SW1A 1AA` → `sw1a1aa`; `94035-1234` → `94035`. Source: Meta, customer information parameters. */
export const zipRule: Rule = (value, context) => {
  const text = plainText(withoutCountryLetters(value));
  if (text.length < 2) return noForm('nothing_left');
  const american = context.country === 'us' || isZipPlusFour(value.trim());
  return forms(american ? usZip(text) : text, libraryZip(value));
};
