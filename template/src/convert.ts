/** Turns one raw value into what a field of custom_data may hold, by the kind in its row. One function per kind. */
import type { CustomFieldRow, ValueKind } from '../spec/row-types.ts';
import { EMPTY_PARAMETERS } from '../spec/reserved-keys.ts';
import type { ProblemCode } from '../spec/problems.ts';
import { consistsOf, DIGITS } from './alphabet.ts';
import { isCurrency } from './currency.ts';
import type { Gtm } from './gtm.ts';
import { looksPersonal } from './personal.ts';
import { isNumber, isScalar, isText, membersOf } from './shape.ts';

/** Either a value or the reason why there is none. */
export interface Converted {
  value?: unknown;
  problem?: ProblemCode;
}

type Convert = (raw: unknown, row: CustomFieldRow, gtm: Gtm) => Converted;

/** Digits with at most one dot and a sign before them: what every locale reads alike. "1,299.00" and "1.299,00" are not. */
const isPlainNumber = (text: string): boolean => {
  const unsigned = text.charAt(0) === '-' ? text.substring(1) : text;
  const parts = unsigned.split('.');
  if (parts.length > 2 || unsigned.length > 20) return false;
  return parts.every((part) => consistsOf(part, DIGITS));
};

const toNumber: Convert = (raw, _row, gtm) => {
  if (isNumber(raw)) return { value: raw };
  if (!isText(raw)) return { problem: 'wrong_type' };
  const text = raw.trim();
  return isPlainNumber(text) ? { value: gtm.makeNumber(text) } : { problem: 'not_a_number' };
};

const toPositiveInteger: Convert = (raw, row, gtm) => {
  const number = toNumber(raw, row, gtm).value;
  const valid = isNumber(number) && number > 0 && gtm.Math.floor(number) === number;
  return valid ? { value: number } : { problem: 'not_a_number' };
};

const toText: Convert = (raw, _row, gtm) => {
  if (!isScalar(raw)) return { problem: 'wrong_type' };
  const text = ('' + raw).trim();
  for (const word of EMPTY_PARAMETERS) if (text === word) return { problem: 'placeholder' };
  return looksPersonal(text, gtm) ? { problem: 'personal_parameter' } : { value: text };
};

const toCurrency: Convert = (raw) => {
  const code = isText(raw) ? raw.trim().toUpperCase() : '';
  return isCurrency(code) ? { value: code } : { problem: 'not_a_currency' };
};

const toChoice: Convert = (raw, row) => {
  const text = isText(raw) ? raw.trim().toLowerCase() : '';
  for (const choice of row.choices || []) if (choice === text) return { value: choice };
  return { problem: 'not_a_choice' };
};

/** A list, a list as JSON text, or one id. Ids are texts: the catalog's "007" is not 7. */
const toIds: Convert = (raw, row, gtm) => {
  const parsed = isText(raw) && raw.trim().charAt(0) === '[' ? gtm.JSON.parse(raw) : raw;
  const ids = (membersOf(parsed, gtm) || [parsed])
    .map((member) => toText(member, row, gtm).value)
    .filter((id) => id !== undefined);
  return ids.length > 0 ? { value: ids } : { problem: 'wrong_type' };
};

const toTextOrBoolean: Convert = (raw, row, gtm) => {
  if (raw === true || raw === false) return { value: raw };
  return toText(raw, row, gtm);
};

const CONVERTERS: Record<Exclude<ValueKind, 'contents'>, Convert> = {
  text: toText,
  number: toNumber,
  'positive integer': toPositiveInteger,
  currency: toCurrency,
  choice: toChoice,
  ids: toIds,
  'text or boolean': toTextOrBoolean,
};

/** The value of a field other than `contents`, which is a list of fields of its own. */
export const convert: Convert = (raw, row, gtm) => {
  if (row.kind === 'contents') return { problem: 'wrong_type' };
  const converter = CONVERTERS[row.kind];
  return converter(raw, row, gtm);
};
