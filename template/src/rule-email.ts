/** Normalises e-mail addresses and repairs what forms and mail programs put around them. */
import { isAsciiWord, isSpace } from './characters.ts';
import { forms, noForm } from './forms.ts';
import { narrow } from './width.ts';
import type { Rule } from './types.ts';

const ATOM_SIGNS = "_!#$%&'*+/=?^`{|}~-";
/** What a local part may not contain unless quoted. Source: RFC 5322, specials. */
const LOCAL_STOP = '"(),:;<>[]\\';

/** Lower-case text whose parts, between dots, are not empty and consist of letters, digits and the given signs. */
function isDotted(text: string, signs: string): boolean {
  let previous = '.';
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    if (ch === '.' ? previous === '.' : !isAsciiWord(ch) && signs.indexOf(ch) < 0) return false;
    previous = ch;
  }
  return previous !== '.';
}

/** Two labels or more, none beginning or ending with a hyphen. With `wide`, letters of other scripts as well. */
function isDomain(text: string, wide: boolean): boolean {
  if (text.indexOf('.') < 1) return false;
  for (let i = 0; wide && i < text.length; i++) {
    const ch = text.charAt(i);
    if (ch > '~' ? isSpace(ch) : !isAsciiWord(ch) && ch !== '.' && ch !== '-') return false;
  }
  if (!wide && !isDotted(text, '-')) return false;
  const framed = '.' + text + '.';
  return framed.indexOf('..') < 0 && framed.indexOf('.-') < 0 && framed.indexOf('-.') < 0;
}

/** The pattern of Meta's library, which takes ASCII only; its ":." before an atom is kept. Source: capi-param-builder, emailUtil. */
function isLibraryEmail(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1 || !isDomain(text.slice(at + 1), false)) return false;
  return isDotted(text.slice(0, at).split(':.').join('.'), ATOM_SIGNS);
}

/** Whether mail can be sent to it: one @, a domain with a dot. Dots anywhere in the local part, as some providers allow. */
function isAddress(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1 || at !== text.lastIndexOf('@') || !isDomain(text.slice(at + 1), true)) return false;
  for (let i = 0; i < at; i++) {
    const ch = text.charAt(i);
    if (ch <= ' ' || isSpace(ch) || LOCAL_STOP.indexOf(ch) >= 0) return false;
  }
  return true;
}

/** Invisible characters that come along with copied text: soft hyphen, zero-width and direction marks, byte order mark. */
const isInvisible = (ch: string): boolean =>
  (ch > '῾' && ch < '‐') ||
  (ch > '‧' && ch < '‰') ||
  (ch > '⁞' && ch < '⁰') ||
  (ch > '¬' && ch < '®') ||
  (ch > 'ﻼ' && ch < '！');

function visible(text: string): string {
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    if (ch <= '~') kept = kept + ch;
    else if (!isInvisible(ch)) kept = kept + narrow(ch);
  }
  return kept;
}

/** Cuts what stands around an address: a list's further members, a name, brackets, a scheme, quotes, final punctuation. */
function bareAddress(text: string): string {
  let address = text;
  const comma = address.split(';').join(',').indexOf(',');
  if (comma > 0 && address.indexOf('@') < comma) address = address.slice(0, comma);
  const open = address.indexOf('<');
  if (open >= 0)
    address = address
      .slice(open + 1)
      .split('>')
      .join('');
  if (address.indexOf('mailto:') === 0) address = address.slice(7).split('?').join(' ').trim().split(' ')[0] || '';
  if (address.indexOf('@') < 0) address = address.split('%40').join('@');
  while (address !== '' && ' .,;:"\')]'.indexOf(address.charAt(address.length - 1)) >= 0)
    address = address.slice(0, -1);
  while (address !== '' && ' "(['.indexOf(address.charAt(0)) >= 0) address = address.slice(1);
  return address;
}

/** ` John_Smith@gmail.com ` → `john_smith@gmail.com`. */
export const emailRule: Rule = (value) => {
  const plain = value.trim().toLowerCase();
  const library = isLibraryEmail(plain) ? plain : '';
  if (library !== '' && isAddress(library)) return forms(library, '');
  const repaired = bareAddress(visible(plain));
  return isAddress(repaired) ? forms(repaired, library) : library === '' ? noForm('not_an_email') : forms(library, '');
};
