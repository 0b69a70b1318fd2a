/** Turns one raw value into what a field of custom_data may hold, by the kind in its row. One function per kind. */
import type { ProblemCode } from '../spec/problems.ts';
import { EMPTY_PARAMETERS } from '../spec/reserved-keys.ts';
import type { CustomRow } from '../spec/row-types.ts';
import { consistsOf, DIGITS } from './characters.ts';
import { isCurrency } from './currency.ts';
import { looksPersonal, type Guard } from './personal.ts';
import { isNobodysId } from './placeholder.ts';
import { isNumber, isScalar, isText, membersOf, parsed, textOf } from './shape.ts';

/** Either a value or the reason why there is none. */
export interface Converted {
  value?: unknown;
  problem?: ProblemCode;
}

type Convert = (raw: unknown, row: CustomRow, guard: Guard) => Converted;

const LONGEST_NUMBER = 20;
/** Beyond it whole numbers are no longer exact; no price and no count is that large. */
const LARGEST_NUMBER = 1000000000000000;

/** Digits with at most one dot and a sign before them: what every locale reads alike. "1,299.00" and "1.299,00" are not. */
const isPlainNumber = (text: string): boolean => {
  const parts = (text.charAt(0) === '-' ? text.substring(1) : text).split('.');
  return text.length <= LONGEST_NUMBER && parts.length <= 2 && consistsOf(parts.join(''), DIGITS);
};

const toNumber: Convert = (raw, _row, guard) => {
  if (!isNumber(raw) && !isText(raw)) return { problem: 'wrong_type' };
  const number = isNumber(raw) ? raw : isPlainNumber(raw.trim()) ? guard.gtm.makeNumber(raw) : LARGEST_NUMBER;
  return guard.gtm.Math.abs(number) < LARGEST_NUMBER ? { value: number } : { problem: 'not_a_number' };
};

const toCount: Convert = (raw, row, guard) => {
  const number = toNumber(raw, row, guard).value;
  const valid = isNumber(number) && number > 0 && guard.gtm.Math.floor(number) === number;
  return valid ? { value: number } : { problem: 'not_a_number' };
};

const toText: Convert = (raw, _row, guard) => {
  if (!isScalar(raw)) return { problem: 'wrong_type' };
  const text = textOf(raw);
  if (EMPTY_PARAMETERS.indexOf(text) >= 0) return { problem: 'placeholder' };
  return looksPersonal(text, guard) ? { problem: 'personal_parameter' } : { value: text };
};

/** A placeholder would be one order of all customers. */
const toOrder: Convert = (raw, row, guard) =>
  isNobodysId(textOf(raw)) ? { problem: isScalar(raw) ? 'placeholder' : 'wrong_type' } : toText(raw, row, guard);

const toCurrency: Convert = (raw) => {
  const code = textOf(raw).toUpperCase();
  return isCurrency(code) ? { value: code } : { problem: 'not_a_currency' };
};

const toChoice: Convert = (raw, row) => {
  const text = textOf(raw).toLowerCase();
  const choice = (row.choices || []).filter((known) => known === text)[0];
  return choice ? { value: choice } : { problem: 'not_a_choice' };
};

/** A list, a list as JSON text, or one id. Ids are texts: the catalog's "007" is not 7. */
const toIds: Convert = (raw, row, guard) => {
  const members = membersOf(textOf(raw).charAt(0) === '[' ? parsed(raw, guard.gtm) : raw, guard.gtm) || [raw];
  const ids = members.map((member) => toText(member, row, guard).value).filter((id) => id !== undefined);
  return ids.length > 0 ? { value: ids } : { problem: 'wrong_type' };
};

const toTextOrBoolean: Convert = (raw, row, guard) =>
  raw === true || raw === false ? { value: raw } : toText(raw, row, guard);

const CONVERTERS: Record<CustomRow['kind'], Convert> = {
  text: toText,
  order: toOrder,
  number: toNumber,
  count: toCount,
  currency: toCurrency,
  choice: toChoice,
  ids: toIds,
  flag: toTextOrBoolean,
};

export const convert: Convert = (raw, row, guard) => {
  const converter = CONVERTERS[row.kind];
  return converter(raw, row, guard);
};
