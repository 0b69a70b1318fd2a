/** Rules on valueValidators. */
import { compileRegex } from '../../regex.ts';
import type { Field } from '../fields.ts';
import { isObject, listOf, show, type JsonObject } from '../json-value.ts';
import type { Rule } from '../rule.ts';
import { PARAMETERS } from '../subject.ts';
import { onFields } from './field-rules.ts';

const EXPORTS = 'The validators of published server templates.';
const NO_ARGUMENTS = ['NON_EMPTY', 'NUMBER', 'POSITIVE_NUMBER', 'NON_NEGATIVE_NUMBER', 'DECIMAL', 'PERCENTAGE'];
const RANGES = ['STRING_LENGTH', 'TABLE_ROW_COUNT'];
const TYPES = [...NO_ARGUMENTS, 'REGEX', ...RANGES];
const KEYS = ['type', 'args', 'errorMessage', 'enablingConditions'];

/** One finding per faulty validator of a field. */
const onValidators = (describe: (validator: JsonObject, field: Field) => string | undefined) =>
  onFields((field) =>
    listOf(field.value.valueValidators).flatMap((validator) => {
      const message = isObject(validator) ? describe(validator, field) : undefined;
      return message === undefined ? [] : [{ message, attribute: 'valueValidators' }];
    }),
  );

const isNumeric = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));

function faultOfArguments({ type, args }: JsonObject): string | undefined {
  const list = listOf(args);
  if (NO_ARGUMENTS.includes(type as string)) return list.length === 0 ? undefined : 'takes no args';
  if (type === 'REGEX')
    return list.length === 1 && typeof list[0] === 'string' ? undefined : 'needs one pattern in args';
  if (list.length !== 2 || !list.every(isNumeric)) return 'needs two numbers in args, minimum and maximum';
  return Number(list[0]) <= Number(list[1]) ? undefined : 'has a minimum above its maximum';
}

/** Google does not say which engine tests the pattern: what either JavaScript or RE2 takes is a pattern. */
function isPattern(pattern: string): boolean {
  if (compileRegex(pattern, false)) return true;
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

export const VALIDATOR_RULES: readonly Rule[] = [
  {
    id: 'validator-form',
    severity: 'error',
    section: PARAMETERS,
    title: `A validator is an object with type and, if needed, ${KEYS.slice(1).join(', ')}.`,
    why: 'Other keys do nothing, e.g. "message" instead of "errorMessage".',
    remedy: 'Write {"type": "NON_EMPTY", "errorMessage": "…"}.',
    source: EXPORTS,
    check: onFields((field) =>
      listOf(field.value.valueValidators).flatMap((validator) => {
        const unknown = isObject(validator) ? Object.keys(validator).filter((key) => !KEYS.includes(key)) : [];
        if (isObject(validator) && unknown.length === 0) return [];
        const subject = isObject(validator)
          ? `"${unknown.join('", "')}" in a validator`
          : `a validator ${show(validator)}`;
        return [{ message: `${subject} is not known.`, attribute: 'valueValidators' }];
      }),
    ),
  },
  {
    id: 'validator-type',
    severity: 'error',
    section: PARAMETERS,
    title: `A validator has one of the types ${TYPES.join(', ')}.`,
    why: 'GTM knows no other.',
    remedy: `Use ${TYPES.join(', ')}.`,
    source: EXPORTS,
    check: onValidators(({ type }) =>
      TYPES.includes(type as string) ? undefined : `the validator type ${show(type)} is not known.`,
    ),
  },
  {
    id: 'validator-args',
    severity: 'error',
    section: PARAMETERS,
    title: 'REGEX has one pattern in args, STRING_LENGTH and TABLE_ROW_COUNT have minimum and maximum, others nothing.',
    why: 'A validator without its arguments accepts everything or nothing.',
    remedy: 'Write "args": ["^\\\\d+$"] for REGEX, "args": [1, 10] for the two ranges.',
    source: EXPORTS,
    check: onValidators((validator) => {
      const fault = TYPES.includes(validator.type as string) ? faultOfArguments(validator) : undefined;
      return fault && `the validator ${show(validator.type)} ${fault}.`;
    }),
  },
  {
    id: 'validator-regex',
    severity: 'error',
    section: PARAMETERS,
    title: 'The pattern of a REGEX validator is a regular expression.',
    why: 'A pattern that does not compile lets nobody save the tag.',
    remedy: 'Correct the pattern; in JSON every backslash is doubled.',
    source: 'ECMA-262; RE2 syntax.',
    check: onValidators(({ type, args }) => {
      const [pattern] = listOf(args);
      if (type !== 'REGEX' || typeof pattern !== 'string' || isPattern(pattern)) return undefined;
      return `the pattern ${show(pattern)} is not a regular expression.`;
    }),
  },
  {
    id: 'validator-target',
    severity: 'error',
    section: PARAMETERS,
    title: 'TABLE_ROW_COUNT is used on tables only.',
    why: 'Other fields have no rows.',
    remedy: 'Use STRING_LENGTH for texts.',
    source: EXPORTS,
    check: onValidators(({ type }, field) =>
      type === 'TABLE_ROW_COUNT' && !['SIMPLE_TABLE', 'PARAM_TABLE'].includes(field.type)
        ? `TABLE_ROW_COUNT does not fit ${field.type}.`
        : undefined,
    ),
  },
];
