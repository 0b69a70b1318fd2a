/** Turns one raw value into what a field of custom_data may hold, by the kind in its row. */
import { CURRENCIES } from '../../spec/generated/currencies.ts';
import type { ProblemCode } from '../../spec/problems.ts';
import { Math } from '../gtm.ts';
import { isNobodysId } from '../placeholders.ts';
import { looksPersonal } from '../privacy.ts';
import { isEmpty, isNumber, isScalar, membersOf, parsed, textOf } from '../values.ts';
import { readAmount } from './amounts.ts';

/** A value, the reason why there is none, or both where it was written in another form. */
export interface Converted {
  value?: unknown;
  problem?: ProblemCode;
}

/** Beyond it whole numbers are no longer exact; no price and no count is that large. */
const LARGEST_NUMBER = 1000000000000000;

function toNumber(raw: unknown): Converted {
  let number = raw;
  let problem: ProblemCode | undefined;
  if (typeof raw === 'string') {
    const amount = readAmount(raw);
    if (!amount) return { problem: 'not_a_number' };
    // Bare digits may be the customer's phone; `1.234.567,89 €` is not, though a phone may end so.
    if (!amount.isRepaired && looksPersonal(raw)) return { problem: 'personal_parameter' };
    number = amount.number;
    if (amount.isRepaired) problem = 'amount_repaired';
  }
  if (!isNumber(number)) return { problem: 'wrong_type' };
  return Math.abs(number) < LARGEST_NUMBER ? { value: number, problem } : { problem: 'not_a_number' };
}

/** Meta takes values from zero on. Source: Meta, custom data parameters, value. */
function toAmount(raw: unknown): Converted {
  const found = toNumber(raw);
  return (found.value as number) < 0 ? { problem: 'below_zero' } : found;
}

function toCount(raw: unknown): Converted {
  const number = toNumber(raw).value;
  const valid = isNumber(number) && number > 0 && Math.floor(number) === number;
  return valid ? { value: number } : { problem: 'not_a_number' };
}

function toText(raw: unknown): Converted {
  if (!isScalar(raw)) return { problem: 'wrong_type' };
  const text = textOf(raw);
  if (isEmpty(text)) return { problem: 'placeholder' };
  return looksPersonal(text) ? { problem: 'personal_parameter' } : { value: text };
}

/** A placeholder would be one order of all customers. */
function toOrder(raw: unknown): Converted {
  return isNobodysId(textOf(raw)) ? { problem: isScalar(raw) ? 'placeholder' : 'wrong_type' } : toText(raw);
}

/** Whether the text is a code of ISO 4217 such as `EUR`, in capitals. */
export function isCurrency(code: string): boolean {
  return code.length === 3 && CURRENCIES.indexOf(code) % 3 === 0;
}

function toCurrency(raw: unknown): Converted {
  const code = textOf(raw).toUpperCase();
  return isCurrency(code) ? { value: code } : { problem: 'not_a_currency' };
}

/** `choices` stand between slashes. */
function toChoice(raw: unknown, choices: string): Converted {
  const text = textOf(raw).toLowerCase();
  const isChoice = text !== '' && text.indexOf('/') < 0 && choices.indexOf('/' + text + '/') >= 0;
  return isChoice ? { value: text } : { problem: 'not_a_choice' };
}

/** A list, a list as JSON text, or one id. Ids are texts: the catalog's "007" is not 7. */
function toIds(raw: unknown): Converted {
  const members = membersOf(textOf(raw).charAt(0) === '[' ? parsed(raw) : raw) || [raw];
  const ids = members.map((member) => toText(member).value).filter((id) => id !== undefined);
  return ids.length > 0 ? { value: ids } : { problem: 'wrong_type' };
}

function toFlag(raw: unknown): Converted {
  return raw === true || raw === false ? { value: raw } : toText(raw);
}

/** `kind` is one of the kinds of spec/row-types.ts, or the choices between slashes. */
export function convert(raw: unknown, kind: string): Converted {
  const converters: Record<string, ((raw: unknown) => Converted) | undefined> = {
    text: toText,
    amount: toAmount,
    number: toNumber,
    count: toCount,
    currency: toCurrency,
    order: toOrder,
    ids: toIds,
    flag: toFlag,
  };
  const converter = converters[kind];
  return converter ? converter(raw) : toChoice(raw, kind);
}
