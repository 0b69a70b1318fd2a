/**
 * Keeps personal data from leaving in clear: e-mail addresses, international phone numbers, the phone numbers that the event
 * itself names, and parameters of links whose names promise personal data. Such text may only leave hashed, in user_data. Rather too
 * strict than too lax: a custom property is worth less than a leak. A cheap test comes first; what it finds suspicious is read as a
 * reader would. Taking a page's address apart is read/page.ts's business.
 */
import { CONTENT_KINDS, CUSTOM_KINDS } from '../spec/generated/fields.ts';
import { numberWithCode } from './customer/phone.ts';
import { MOST_ROUNDS, narrow, someForm } from './encodings.ts';
import { JSON, makeNumber, Object } from './gtm.ts';
import { namesPersonal } from './parameter-names.ts';
import {
  find,
  isDigits,
  isObject,
  isUnusual,
  matchesOf,
  membersOf,
  NO_DIGITS,
  SIGNS,
  SPACES,
  textOf,
  valueIn,
  without,
  type Fields,
} from './values.ts';
import { note } from './words.ts';

/** The last digits of the customer's own phone numbers: their beginnings are written in many ways. */
const ownEnds: string[] = [];

const MOST_PHONES = 20;
/** The shortest phone numbers have seven digits; international ones have eight to fifteen. Source: ITU-T E.164. */
const END = 7;
/** Ends of three different digits or fewer (5551212, 1000000) stand in prices and order ids as well, so more digits are compared. */
const LONGER_END = 10;

/** The text without any of its first character. */
function withoutFirst(text: string): string {
  return text.split(text.charAt(0)).join('');
}

/** Tells this file the customer's phone numbers, which may stand nowhere but in user_data. */
export function guardPhones(phones: readonly string[]): void {
  for (const phone of phones.slice(0, MOST_PHONES)) {
    const plain = without(phone.slice(0, 200).toLowerCase(), SIGNS);
    const digits = isDigits(plain) ? plain : without(narrow(phone.slice(0, 40)), NO_DIGITS);
    const end = digits.slice(-END);
    const others = withoutFirst(end);
    // People type 0000000 and 1111111 into a required field.
    if (end.length === END && others)
      ownEnds.push(withoutFirst(withoutFirst(others)) ? end : digits.slice(-LONGER_END));
  }
}

/** Whether digits, with whatever signs between them, end in one of the customer's phone numbers. */
function holdsOwnPhone(text: string): boolean {
  return ownEnds.some((end) => without(text.toLowerCase(), SIGNS).indexOf(end) >= 0);
}

/** Whether a second look is needed. */
export function isSuspect(text: string): boolean {
  return isUnusual(text) || holdsOwnPhone(text);
}

/** What people put between the digits of a number: spaces, dashes, points, signs that nobody sees; in queries a plus is a blank. */
function between(): string {
  return `\\+?[${SPACES}()./_\\p{Pd}\\p{Cf}·•⁃−]*`;
}

/** An @ that is not a word's first character, and a dot behind it in the same word; or blanks around it and a domain behind. */
function holdsAddress(text: string): boolean {
  const at = text.indexOf('@');
  const spaced = `|\\S[${SPACES}]{0,3}@[${SPACES}]{1,3}[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2}`;
  return at >= 0 && find(text, '\\S@\\S+\\.' + spaced, at) >= 0;
}

/** A plus sign that joins no words (`spring+20260401`), behind it eight digits or more; or a link that dials. */
function dials(text: string): boolean {
  const more = `(${between()}\\d)`;
  const links = `wa\\.me/\\+?\\d{7}|send\\?phone=\\+?\\d{7}|\\b(tel|sms|callto):${more}{7}`;
  return find(text, `(^|[^A-Za-z0-9])\\+${more}{8}|${links}`, text.indexOf('+')) >= 0;
}

/** The number of a product: its last digit follows from the others. Source: GS1, check digit. */
function isProduct(digits: string): boolean {
  if (digits.length > 14) return false;
  const sum = ('00' + digits)
    .slice(-14)
    .split('')
    .reduce((total: number, digit, index) => total + makeNumber(digit) * (index % 2 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** 00 before a calling code. */
function dialsAbroad(text: string): boolean {
  if (text.indexOf('00') < 0) return false;
  const number = `(^|[^A-Za-z0-9.])00${between()}[1-9](${between()}\\d){9,12}`;
  return matchesOf(text, number).some((match) => {
    const digits = without(match, NO_DIGITS);
    return !isProduct(digits) && numberWithCode(digits, '');
  });
}

function readsPersonal(text: string): boolean {
  const isRead = (form: string): boolean =>
    holdsAddress(form) || dials(form) || dialsAbroad(form) || holdsOwnPhone(form);
  return holdsAddress(text) || someForm(text, MOST_ROUNDS, isRead);
}

/** `a@b.c`; most categories, sizes and colours are shorter or little longer. */
const SHORTEST_TEXT = 5;
/** No parameter of Meta's is longer; what is cannot be looked through cheaply, so it does not leave. */
const LONGEST_TEXT = 20000;

export function looksPersonal(text: string): boolean {
  if (text.length > LONGEST_TEXT) return true;
  return text.length >= SHORTEST_TEXT && isSuspect(text) && readsPersonal(text);
}

/** What may leave of a value; undefined for nothing. Numbers of a field that holds numbers are what they are. */
function cleaned(value: unknown, path: string, isNumeric: unknown): unknown {
  const members = membersOf(value);
  if (members) {
    const rest = members.map((member) => cleaned(member, path, isNumeric)).filter((member) => member !== undefined);
    // A list of ids or items is worth sending without one of them; any other goes as a whole.
    return rest.length === members.length || path.indexOf('custom_data.content') === 0 ? rest : undefined;
  }
  if (isObject(value)) {
    const content = cleanFields(value, path, CONTENT_KINDS);
    if (content['id'] !== undefined) return content;
    note('item_unusable', path);
    return undefined;
  }
  const text = isNumeric && typeof value === 'number' ? '' : textOf(value);
  if (!looksPersonal(text) && (find(text, '[=%]', 0) < 0 || !namesPersonal(text))) return value;
  note('personal_parameter', path);
  return undefined;
}

/** What may leave of an object; `kinds` is the table of its fields. */
function cleanFields(fields: Fields, path: string, kinds: string): Fields {
  const kept: Fields = {};
  for (const key of Object.keys(fields)) {
    const kind = valueIn(kinds, key);
    if (looksPersonal(key)) note('personal_parameter', path);
    else {
      const rest = cleaned(fields[key], `${path}.${key}`, kind && kind.indexOf('text') < 0);
      if (rest !== undefined) kept[key] = rest;
    }
  }
  return kept;
}

/** What may leave in clear. The one look at the whole tells that ordinary events hold nothing of the kind. */
export function cleanCustomData(customData: Fields): Fields {
  const text = JSON.stringify(customData) || '';
  const isHarmless = text.length <= LONGEST_TEXT && text.indexOf('=') < 0 && !isSuspect(text);
  return isHarmless ? customData : cleanFields(customData, 'custom_data', CUSTOM_KINDS);
}
