/** Rules on enablingConditions, of fields and of validators. */
import { FIELD_TYPES } from '../field-types.ts';
import type { Field } from '../fields.ts';
import { isObject, listOf, show, type JsonObject } from '../json-value.ts';
import type { Rule } from '../rule.ts';
import { PARAMETERS, type Subject } from '../subject.ts';
import { onFields } from './field-rules.ts';
import { itemsOf } from './item-rules.ts';

const EXPORTS = 'The conditions of published server templates.';
const TYPES = ['EQUALS', 'NOT_EQUALS', 'PRESENT'];
const KEYS = ['paramName', 'paramValue', 'type'];

/** The lists of conditions that a field has: its own and those of its validators. */
function conditionLists({ value }: Field): unknown[][] {
  const validators = listOf(value.valueValidators).filter(isObject);
  return [value, ...validators].map((owner) => listOf(owner.enablingConditions));
}

const onConditions = (describe: (condition: JsonObject, field: Field, subject: Subject) => string | undefined) =>
  onFields((field, subject) =>
    conditionLists(field)
      .flat()
      .filter(isObject)
      .flatMap((condition) => {
        const message = describe(condition, field, subject);
        return message === undefined ? [] : [{ message, attribute: 'enablingConditions' }];
      }),
  );

/** The field that a condition depends on: one of the form or, inside a table, one of the same table. */
const targetOf = (condition: JsonObject, from: Field, { fields }: Subject) =>
  fields.find(
    (field) => field.name === condition.paramName && (field.table === undefined || field.table === from.table),
  );

function faultOfTarget(condition: JsonObject, field: Field, subject: Subject): string | undefined {
  const target = targetOf(condition, field, subject);
  if (!target) return `the condition names the field ${show(condition.paramName)}, which does not exist.`;
  if (target === field) return 'the condition depends on the field itself.';
  const hasValue = FIELD_TYPES[target.type]?.hasValue ?? true;
  return hasValue ? undefined : `the condition names ${target.name}, a ${target.type} without a value.`;
}

/** Values that the target can have; undefined when they cannot be listed. */
function possibleValues(target: Field): unknown[] | undefined {
  if (target.type === 'CHECKBOX') return [true, false];
  const isClosed = target.type === 'RADIO' || (target.type === 'SELECT' && target.value.macrosInSelect !== true);
  if (!isClosed || itemsOf(target).length === 0) return undefined;
  const values = itemsOf(target).map(({ value }) => value);
  // A SELECT with notSetText can be left empty.
  return target.value.notSetText === undefined ? values : [...values, ''];
}

export const CONDITION_RULES: readonly Rule[] = [
  {
    id: 'condition-form',
    severity: 'error',
    section: PARAMETERS,
    title: `A condition is an object with ${KEYS.join(', ')}; type is ${TYPES.join(', ')}.`,
    why: 'GTM knows no other conditions.',
    remedy: 'Write {"paramName": "…", "paramValue": "…", "type": "EQUALS"}.',
    source: EXPORTS,
    check: onConditions((condition) => {
      const unknown = Object.keys(condition).filter((key) => !KEYS.includes(key));
      if (unknown.length > 0) return `the condition has the unknown key "${unknown.join('", "')}".`;
      if (!TYPES.includes(condition.type as string)) return `the condition type ${show(condition.type)} is not known.`;
      const isComplete = condition.type === 'PRESENT' || Object.hasOwn(condition, 'paramValue');
      return isComplete ? undefined : `the condition ${show(condition.type)} has no paramValue.`;
    }),
  },
  {
    id: 'condition-param',
    severity: 'error',
    section: PARAMETERS,
    title: 'A condition names another field that has a value.',
    why: 'Otherwise the field is never shown.',
    remedy: 'Use the name of a field that has a value.',
    source: EXPORTS,
    check: onConditions(faultOfTarget),
  },
  {
    id: 'condition-value',
    severity: 'error',
    section: PARAMETERS,
    title: 'A condition compares with a value that the other field can have.',
    why: 'Otherwise it never holds; a checkbox is true or false, not "true" or "false".',
    remedy: 'Use the value of a choice, in the same JSON type, not its displayValue.',
    source: EXPORTS,
    check: onConditions((condition, field, subject) => {
      const target = targetOf(condition, field, subject);
      const values = target && condition.type !== 'PRESENT' ? possibleValues(target) : undefined;
      if (!values || !Object.hasOwn(condition, 'paramValue') || values.includes(condition.paramValue)) return undefined;
      return `${target?.name ?? ''} is never ${show(condition.paramValue)}.`;
    }),
  },
  {
    id: 'condition-alternatives',
    severity: 'warning',
    section: PARAMETERS,
    title: 'Several conditions on one field are alternatives: any of them shows it.',
    why: 'People often mean "all of them", which GTM does not offer in one list.',
    remedy: 'For "all of them", nest the field in a GROUP that has the other condition.',
    source: 'Published templates list different values of one field, which could never all hold.',
    check: onFields((field) =>
      conditionLists(field)
        .map((list) => list.filter(isObject))
        .filter((list) => list.length > 1)
        .filter((list) => new Set(list.map((c) => c.paramName)).size > 1 || list.some((c) => c.type === 'NOT_EQUALS'))
        .map((list) => ({
          message: `its ${list.length} conditions are alternatives; one that holds is enough.`,
          attribute: 'enablingConditions',
        })),
    ),
  },
];
