/**
 * Keeps personal data from leaving in clear: e-mail addresses, international phone numbers, the phone numbers that the event
 * itself names, and in links what their parameters' names promise. Such text may only leave hashed, in user_data. Rather too strict than too lax: a custom property is
 * worth less than a leak. A cheap test comes first; what it finds suspicious is read as a reader would. Owns no URL's parts.
 */
import { CONTENT_KINDS, CUSTOM_KINDS } from '../spec/generated/fields.ts';
import { numberWithCode } from './customer/phone-plan.ts';
import { decoded, narrow, unescaped } from './encodings.ts';
import { JSON, makeNumber, Object } from './gtm.ts';
import { namesPersonal } from './parameter-names.ts';
import {
  find,
  isDigits,
  isUnusual,
  matchesOf,
  membersOf,
  NO_DIGITS,
  SIGNS,
  SPACES,
  without,
  type Fields,
} from './values.ts';
import { note } from './words.ts';

/** The customer's own phone numbers, digits only. Their beginnings are written in many ways, so their ends are compared. */
const ownPhones: string[] = [];

const MOST_PHONES = 20;
/** The shortest phone numbers have seven digits; international ones have eight to fifteen. Source: ITU-T E.164. */
const END = 7;

/** Tells this file the customer's phone numbers, which may stand nowhere but in user_data. */
export function guardPhones(phones: readonly string[]): void {
  for (const phone of phones) {
    const plain = without(phone.substring(0, 40).toLowerCase(), SIGNS);
    const digits = isDigits(plain) ? plain : without(narrow(phone.substring(0, 40)), NO_DIGITS);
    if (digits.length >= END && ownPhones.length < MOST_PHONES && ownPhones.indexOf(digits) < 0) ownPhones.push(digits);
  }
}

/** Ends of so few different digits (5551212, 1000000) stand in prices and order ids as well, so more digits are compared. */
const FEWEST_DIFFERENT = 4;
const LONGER_END = 10;

/** '' for what people type into a required field: 0000000, 1111111. */
function endOf(phone: string): string {
  const end = phone.slice(-END).split('');
  const different = end.filter((digit, index) => end.indexOf(digit) === index).length;
  return different === 1 ? '' : phone.slice(different < FEWEST_DIFFERENT ? -LONGER_END : -END);
}

/** Whether a second look is needed. */
export function isSuspect(text: string): boolean {
  if (isUnusual(text)) return true;
  if (ownPhones.length === 0) return false;
  const plain = without(text, SIGNS);
  return ownPhones.some((phone) => plain.indexOf(phone.slice(-END)) >= 0);
}

/** What people put between the digits of a number; in queries a plus is a blank. */
function between(): string {
  return `\\+?[${SPACES}()\\-./_\\x{AD}\\x{B7}\\x{200B}-\\x{200F}\\x{2010}-\\x{2015}\\x{2022}\\x{2043}\\x{2060}\\x{2212}\\x{FE58}]*`;
}

/** An @ that is not a word's first character, and a dot behind it in the same word; or blanks around it and a domain behind. */
function holdsAddress(text: string): boolean {
  const at = text.indexOf('@');
  const spaced = `|\\S[${SPACES}]{0,3}@[${SPACES}]{1,3}[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2}`;
  return at >= 0 && find(text, '\\S@\\S+\\.' + spaced, at) >= 0;
}

/** A plus sign that joins no words (`spring+20260401`), behind it eight digits or more; or a link that dials. */
function dials(text: string): boolean {
  const more = `(?:${between()}[0-9])`;
  const links = `wa\\.me/\\+?[0-9]{7}|send\\?phone=\\+?[0-9]{7}|\\b(?:tel|sms|callto):${more}{7}`;
  return find(text, `(?:^|[^A-Za-z0-9])\\+${more}{8}|${links}`, text.indexOf('+')) >= 0;
}

/** The number of a product: its last digit follows from the others. Source: GS1, check digit. */
function isProduct(digits: string): boolean {
  if (digits.length < 12 || digits.length > 14) return false;
  const sum = ('00' + digits)
    .slice(-14)
    .split('')
    .reduce((total: number, digit, index) => total + makeNumber(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** 00 before a calling code. */
function dialsAbroad(text: string): boolean {
  if (text.indexOf('00') < 0) return false;
  const number = `(?:^|[^A-Za-z0-9.])00${between()}[1-9](?:${between()}[0-9]){9,12}`;
  return matchesOf(text, number).some((match) => {
    const digits = without(match, NO_DIGITS);
    return !isProduct(digits) && numberWithCode(digits, '') !== '';
  });
}

/** Whether digits, with whatever signs between them, end in one of the customer's phone numbers. */
function holdsOwnPhone(text: string): boolean {
  const plain = without(text.toLowerCase(), SIGNS);
  return ownPhones.some((phone) => {
    const end = endOf(phone);
    return end !== '' && plain.indexOf(end) >= 0;
  });
}

/** Text in links is encoded, in links that are passed on in links twice and more often. */
const MOST_ROUNDS = 5;

function readsPersonal(text: string): boolean {
  let form = text;
  if (holdsAddress(text)) return true;
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    form = unescaped(narrow(form));
    if (holdsAddress(form) || dials(form) || dialsAbroad(form) || holdsOwnPhone(form)) return true;
    if (form.indexOf('%') < 0) return false;
    form = decoded(form);
  }
  return false;
}

/** `a@b.c`; most categories, sizes and colours are shorter or little longer. */
const SHORTEST_TEXT = 5;
/** No parameter of Meta's is longer; what is cannot be looked through cheaply, so it does not leave. */
const LONGEST_TEXT = 20000;

export function looksPersonal(text: string): boolean {
  if (text.length > LONGEST_TEXT) return true;
  return text.length >= SHORTEST_TEXT && isSuspect(text) && readsPersonal(text);
}

/** Numbers of a field that holds numbers are what they are. */
function isPersonal(value: unknown, isNumeric: boolean): boolean {
  if (typeof value === 'string') return looksPersonal(value) || (value.indexOf('=') > 0 && namesPersonal(value));
  return typeof value === 'number' && !isNumeric && looksPersonal(`${value}`);
}

/** The members of `contents` without personal texts, and without those whose id is one. `cut` collects what went. */
function cleanContents(contents: readonly Fields[], cut: unknown[]): Fields[] {
  const cleaned: Fields[] = [];
  for (const content of contents) {
    const kept: Fields = {};
    for (const key of Object.keys(content)) {
      const value = content[key];
      if (!isPersonal(value, CONTENT_KINDS.indexOf(key + ':text') < 0)) kept[key] = value;
      else {
        cut.push(value);
        note('personal_parameter', `custom_data.contents.${key}`);
      }
    }
    if (kept['id'] !== undefined) cleaned.push(kept);
    else note('item_unusable', 'custom_data.contents');
  }
  return cleaned;
}

/** What may leave in clear. The one look at the whole tells that ordinary events hold nothing of the kind. */
export function cleanCustomData(customData: Fields): Fields {
  const text = JSON.stringify(customData) || '';
  if (text.length <= LONGEST_TEXT && text.indexOf('=') < 0 && !isSuspect(text)) return customData;
  const cleaned: Fields = {};
  const cut: unknown[] = [];
  for (const key of Object.keys(customData)) {
    const value = customData[key];
    const members = membersOf(value) || [value];
    const isKnown = (';' + CUSTOM_KINDS).indexOf(';' + key + ':') >= 0;
    const rest = members.filter((member) => cut.indexOf(member) < 0 && !isPersonal(member, isKnown));
    if (looksPersonal(key)) note('personal_parameter', 'custom_data');
    else if (key === 'contents') cleaned[key] = cleanContents(members as Fields[], cut);
    else if (rest.length === members.length) cleaned[key] = value;
    else if (key === 'content_ids') cleaned[key] = rest;
    else if (cut.indexOf(value) < 0) note('personal_parameter', `custom_data.${key}`);
  }
  return cleaned;
}
