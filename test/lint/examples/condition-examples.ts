/** Examples for the rules on validators and enabling conditions. */
import { ACCOUNT, withFields } from '../template-text.ts';
import type { Example } from './example.ts';

const validated = (...valueValidators: unknown[]) =>
  withFields({ type: 'TEXT', name: 'extra', simpleValueType: true, valueValidators });

const CHECKBOX = { type: 'CHECKBOX', name: 'isTest', checkboxText: 'Test', simpleValueType: true };
const SELECT = {
  type: 'SELECT',
  name: 'mode',
  simpleValueType: true,
  selectItems: [
    { value: 'auto', displayValue: 'Automatic' },
    { value: 'own', displayValue: 'My own' },
  ],
};
const equals = (paramName: string, paramValue: unknown) => ({ paramName, paramValue, type: 'EQUALS' });
const shownIf = (...enablingConditions: unknown[]) =>
  withFields(
    CHECKBOX,
    SELECT,
    { type: 'GROUP', name: 'group', subParams: [] },
    {
      ...ACCOUNT,
      name: 'extra',
      enablingConditions,
    },
  );

export const CONDITION_EXAMPLES: Example[] = [
  {
    rule: 'validator-form',
    bad: validated({ type: 'NON_EMPTY', message: 'Fill this in' }),
    good: validated({
      type: 'NON_EMPTY',
      errorMessage: 'Fill this in',
      enablingConditions: [{ paramName: 'account', type: 'PRESENT' }],
    }),
    names: 'message',
  },
  {
    rule: 'validator-type',
    bad: validated({ type: 'EMAIL' }),
    good: validated({ type: 'PERCENTAGE' }),
    names: 'EMAIL',
  },
  {
    rule: 'validator-args',
    bad: validated({ type: 'STRING_LENGTH', args: [10] }),
    good: validated({ type: 'STRING_LENGTH', args: [1, '10'] }),
    names: 'STRING_LENGTH',
  },
  {
    rule: 'validator-regex',
    bad: validated({ type: 'REGEX', args: ['^(\\d+$'] }),
    good: validated({ type: 'REGEX', args: ['^(\\d+)$'] }, { type: 'REGEX', args: ['(?i)^[a-z]+$'] }),
    names: 'd+$',
  },
  {
    rule: 'validator-target',
    bad: validated({ type: 'TABLE_ROW_COUNT', args: [1, 3] }),
    good: withFields({
      type: 'SIMPLE_TABLE',
      name: 'rows',
      simpleTableColumns: [],
      valueValidators: [{ type: 'TABLE_ROW_COUNT', args: [1, 3] }],
    }),
    names: 'TABLE_ROW_COUNT',
  },
  {
    rule: 'condition-form',
    bad: shownIf({ paramName: 'isTest', paramValue: true, type: 'IS' }),
    good: shownIf({ paramName: 'account', type: 'PRESENT' }),
    names: '"IS"',
  },
  {
    rule: 'condition-param',
    bad: shownIf(equals('istest', true)),
    good: shownIf(equals('isTest', true)),
    names: 'istest',
    at: '"enablingConditions": [',
  },
  {
    rule: 'condition-value',
    bad: shownIf(equals('isTest', 'true')),
    good: shownIf(equals('mode', 'own')),
    names: '"true"',
  },
  {
    rule: 'condition-alternatives',
    bad: shownIf(equals('isTest', true), equals('mode', 'own')),
    // Two values of one field can only be meant as alternatives.
    good: shownIf(equals('mode', 'own'), equals('mode', 'auto')),
    names: 'alternatives',
  },
];

/** Further faults: [title, template, rule]. */
export const CONDITION_FAULTS: [string, string, string][] = [
  ['a condition on a group, which has no value', shownIf(equals('group', 'x')), 'condition-param'],
  ['a condition on the field itself', shownIf(equals('extra', 'x')), 'condition-param'],
  ['EQUALS without a value', shownIf({ paramName: 'mode', type: 'EQUALS' }), 'condition-form'],
  ['a choice named by what it shows', shownIf(equals('mode', 'Automatic')), 'condition-value'],
  [
    'two NOT_EQUALS, of which one always holds',
    shownIf({ ...equals('mode', 'own'), type: 'NOT_EQUALS' }, { ...equals('mode', 'auto'), type: 'NOT_EQUALS' }),
    'condition-alternatives',
  ],
  ['REGEX without a pattern', validated({ type: 'REGEX' }), 'validator-args'],
  ['REGEX with two patterns', validated({ type: 'REGEX', args: ['a', 'b'] }), 'validator-args'],
  ['REGEX with a number', validated({ type: 'REGEX', args: [1] }), 'validator-args'],
  ['a range of three numbers', validated({ type: 'STRING_LENGTH', args: [1, 2, 3] }), 'validator-args'],
  ['a range of words', validated({ type: 'STRING_LENGTH', args: ['a', 'b'] }), 'validator-args'],
  ['NON_EMPTY with arguments', validated({ type: 'NON_EMPTY', args: [1] }), 'validator-args'],
  ['a minimum above the maximum', validated({ type: 'STRING_LENGTH', args: [5, 2] }), 'validator-args'],
  ['a validator that is a text', validated('NON_EMPTY'), 'validator-form'],
];
