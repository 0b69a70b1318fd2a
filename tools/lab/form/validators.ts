/** GTM's validators of form fields, by their type. Unknown types pass, because GTM knows more than this file. */
import { RE2JS } from 're2js';
import type { Validator } from './parameter-types.ts';

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const isVariable = (value: string): boolean => /^\{\{[^{}]+\}\}$/.test(value);

const numberOf = (value: string): number => (value.trim() === '' ? NaN : Number(value));

type Check = (value: unknown, args: unknown[]) => boolean;

const within = (length: number, [least, most]: unknown[]): boolean => length >= Number(least) && length <= Number(most);

/** GTM's patterns are RE2. */
function matches(value: string, pattern: string): boolean {
  return RE2JS.compile(pattern).matcher(value).find();
}

const CHECKS: Readonly<Record<string, Check>> = {
  NON_EMPTY: (value) => (Array.isArray(value) ? value.length > 0 : text(value).trim() !== ''),
  REGEX: (value, [pattern]) => matches(text(value), text(pattern)),
  NUMBER: (value) => Number.isFinite(numberOf(text(value))),
  DECIMAL: (value) => Number.isFinite(numberOf(text(value))),
  POSITIVE_NUMBER: (value) => numberOf(text(value)) > 0,
  NON_NEGATIVE_NUMBER: (value) => numberOf(text(value)) >= 0,
  PERCENTAGE: (value) => numberOf(text(value)) >= 0 && numberOf(text(value)) <= 100,
  STRING_LENGTH: (value, args) => within(text(value).length, args),
  TABLE_ROW_COUNT: (value, args) => within(Array.isArray(value) ? value.length : 0, args),
};

/**
 * The message of the first validator that the value does not pass. Google does not say whether GTM checks a variable's reference; the
 * lab lets it pass where a number is asked for, and takes a pattern at its word, so that a pattern that forgot variables shows here.
 */
export function findFault(value: unknown, validators: readonly Validator[] = []): string | undefined {
  const checked = isVariable(text(value)) ? validators.filter(({ type }) => type === 'REGEX') : validators;
  const failed = checked.find(({ type, args = [] }) => CHECKS[type]?.(value, args) === false);
  return failed && (failed.errorMessage ?? 'This value is not allowed here.');
}
