/** Rules on the choices of SELECT and RADIO fields. */
import type { Field } from '../fields.ts';
import { isObject, listOf, show, type JsonObject } from '../json-value.ts';
import type { Rule } from '../rule.ts';
import { PARAMETERS } from '../subject.ts';
import { onFields } from './field-rules.ts';

const EXPORTS = 'The fields of published server templates.';
const ITEM_KEYS: Record<string, string[]> = {
  selectItems: ['value', 'displayValue'],
  radioItems: ['value', 'displayValue', 'help', 'subParams'],
};

/** Name of the attribute that holds the choices; undefined for fields without choices. */
const itemsKey = ({ type }: Field) => ({ SELECT: 'selectItems', RADIO: 'radioItems' })[type];

/** The choices of a field; empty when it has none or they are malformed. */
export function itemsOf(field: Field): JsonObject[] {
  const key = itemsKey(field);
  return key === undefined ? [] : listOf(field.value[key]).filter(isObject);
}

function faultsOf(item: unknown, allowed: string[]): string[] {
  if (!isObject(item)) return [`the item ${show(item)} is not an object.`];
  const missing = ['value', 'displayValue'].filter((key) => !Object.hasOwn(item, key));
  const unknown = Object.keys(item).filter((key) => !allowed.includes(key));
  return [
    ...missing.map((key) => `the item ${show(item.value ?? item.displayValue)} has no ${key}.`),
    ...unknown.map((key) => `the item ${show(item.value)} has "${key}", which ${allowed.join(', ')} does not include.`),
  ];
}

export const ITEM_RULES: readonly Rule[] = [
  {
    id: 'item-form',
    severity: 'error',
    section: PARAMETERS,
    title: 'Choices are objects with value and displayValue; those of RADIO may have help and subParams.',
    why: 'GTM shows no other form; fields inside selectItems never appear.',
    remedy: 'Write {"value": "…", "displayValue": "…"}. Put fields that depend on a SELECT into its subParams.',
    source: EXPORTS,
    check: onFields((field) => {
      const key = itemsKey(field);
      if (key === undefined) return [];
      const faults = listOf(field.value[key]).flatMap((item) => faultsOf(item, ITEM_KEYS[key] ?? []));
      return faults.map((message) => ({ message, attribute: key }));
    }),
  },
  {
    id: 'item-duplicate',
    severity: 'error',
    section: PARAMETERS,
    title: 'No two choices of a field have the same value.',
    why: 'The form cannot tell which of them was chosen.',
    remedy: 'Give each choice a value of its own.',
    source: EXPORTS,
    check: onFields((field) => {
      const values = itemsOf(field).map(({ value }) => value);
      const repeated = values.filter((value, index) => values.indexOf(value) < index);
      return repeated.map((value) => ({
        message: `the value ${show(value)} is there twice.`,
        attribute: itemsKey(field),
      }));
    }),
  },
  {
    id: 'default-not-in-items',
    severity: 'error',
    section: PARAMETERS,
    title: 'The default value of a SELECT or RADIO is one of its choices.',
    why: 'A new tag would begin with nothing chosen.',
    remedy: 'Use the value of a choice, in the same JSON type, not its displayValue.',
    source: EXPORTS,
    check: onFields((field) => {
      const { defaultValue } = field.value;
      const values = itemsOf(field).map(({ value }) => value);
      // A column always has a default value; an empty one means that nothing is chosen.
      const isUnset = defaultValue === undefined || (field.role === 'column' && defaultValue === '');
      if (isUnset || values.length === 0 || values.includes(defaultValue)) return [];
      return [{ message: `the default ${show(defaultValue)} is no choice.`, attribute: 'defaultValue' }];
    }),
  },
];
