/** Normalises postal codes. */
import { consistsOf } from './characters.ts';
import { forms, noForm } from './forms.ts';
import { plainText } from './plain-text.ts';
import type { Rule } from './types.ts';

const DIGITS = '0123456789';

/** The text before the first hyphen, trimmed, two characters or more. Source: capi-param-builder, zipCodeUtil. */
function libraryZip(value: string): string {
  const head = (value.toLowerCase().split('-')[0] || '').trim();
  return head.length < 2 ? '' : head;
}

/** Country letters before a hyphen, as in F-75018 and SE-111 22, are no part of the code, except in Latvia. */
function withoutCountry(text: string): string {
  const hyphen = text.indexOf('-');
  const isMarked = (hyphen === 1 || hyphen === 2) && text.length > hyphen + 3;
  return isMarked && text > 'A' && text.toLowerCase().indexOf('lv') < 0 ? text.slice(hyphen + 1) : text;
}

/** Five digits of a ZIP or ZIP+4. One that was stored as a number, so lost its leading zeros, gets them back. */
function usZip(text: string): string {
  if (consistsOf(text.slice(0, 5), DIGITS)) return text.length < 5 ? ('00' + text).slice(-5) : text.slice(0, 5);
  return text;
}

/** `SW1A 1AA` → `sw1a1aa`; `94035-1234` → `94035`. Source: Meta, customer information parameters. */
export const zipRule: Rule = (value, context) => {
  const trimmed = value.trim();
  const text = plainText(withoutCountry(trimmed), context.gtm);
  if (text.length < 2) return noForm('nothing_left');
  // Five digits, a hyphen and four digits are American whatever the country.
  const isPlusFour = trimmed.length === 10 && trimmed.charAt(5) === '-' && consistsOf(text, DIGITS);
  const documented = isPlusFour || (context.country === 'us' && text.length > 2) ? usZip(text) : text;
  return forms(documented, libraryZip(value));
};
