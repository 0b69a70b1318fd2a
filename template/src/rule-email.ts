/** Normalises e-mail addresses and takes off what forms and mail programs put around them. */
import { ALPHANUMERIC, consistsOf, eachCharacter, isSpace, narrow } from './characters.ts';
import { forms, noForm } from './forms.ts';
import type { Rule } from './types.ts';

const LOCAL = ALPHANUMERIC + "_!#$%&'*+/=?^`{|}~-";

const isDotted = (text: string, alphabet: string): boolean =>
  text.split('.').every((part) => part !== '' && consistsOf(part, alphabet));

/** The pattern of Meta's library, ":." between atoms included. Source: capi-param-builder, emailUtil. */
function isLibraryEmail(text: string): boolean {
  const parts = text.split('@');
  const domain = '.' + parts[1] + '.';
  const isHost = isDotted(parts[1] || '', ALPHANUMERIC + '-') && domain.split('.').length > 3;
  if (parts.length !== 2 || !isHost || domain.indexOf('.-') >= 0 || domain.indexOf('-.') >= 0) return false;
  return isDotted((parts[0] || '').split(':.').join('.'), LOCAL);
}

/** Letters of other scripts are as good as ASCII ones: the documents ask for no more than trimming and lower case. */
const isEmail = (text: string): boolean =>
  isLibraryEmail(eachCharacter(text, (ch) => (ch > '~' && !isSpace(ch) ? 'x' : ch)));

/** Soft hyphens, zero-width characters, direction and byte order marks, which come along with copied text. */
const isInvisible = (ch: string): boolean =>
  (ch > '¬' && ch < '®') ||
  (ch > '῾' && ch < '‐') ||
  (ch > '‧' && ch < '‰') ||
  (ch > '⁞' && ch < '⁰') ||
  (ch > 'ﻼ' && ch < '！');

/** `"Mary" <mailto:mary@example.com?subject=x>, …` → `mary@example.com`. */
function bareAddress(text: string): string {
  let address = eachCharacter(text, (ch) => (isInvisible(ch) ? '' : narrow(ch)));
  address = address.slice(address.indexOf('<') + 1);
  address = address.slice(address.indexOf('mailto:') < 0 ? 0 : address.indexOf(':') + 1);
  address = address.split('%40').join('@').trim();
  for (const stop of ['>', ' ', ',', ';', '?']) address = address.split(stop)[0] || '';
  while (address !== '' && '.:"\')]'.indexOf(address.slice(-1)) >= 0) address = address.slice(0, -1);
  while (address !== '' && '"([\''.indexOf(address.charAt(0)) >= 0) address = address.slice(1);
  return address;
}

/** ` John_Smith@gmail.com ` → `john_smith@gmail.com`. */
export const emailRule: Rule = (value) => {
  const plain = value.trim().toLowerCase();
  if (isLibraryEmail(plain)) return forms(plain, '');
  const address = bareAddress(plain);
  return isEmail(address) ? forms(address, '') : noForm('not_an_email');
};
