/** Rules on the fields of ___TEMPLATE_PARAMETERS___: type, name, attributes. */
import { FIELD_TYPES, hasForm, typesFor } from '../field-types.ts';
import type { Field } from '../fields.ts';
import { alternatives, show } from '../json-value.ts';
import type { Problem, Rule } from '../rule.ts';
import { PARAMETERS, type Subject } from '../subject.ts';

const EXPORTS = 'The fields of published server templates.';
const GROUP_STYLES = ['NO_ZIPPY', 'ZIPPY_OPEN', 'ZIPPY_CLOSED', 'ZIPPY_OPEN_ON_PARAM'];

export const labelOf = (field: Field) =>
  `${field.role === 'field' ? 'Field' : 'Column'} "${field.name || field.type || '?'}"`;
const typeOf = (field: Field) => {
  const types = typesFor(field.role);
  return Object.hasOwn(types, field.type) ? types[field.type] : undefined;
};

/** A rule that looks at one field at a time; `describe` gives the messages, each with the attribute it is about. */
export const onFields =
  (describe: (field: Field, subject: Subject) => { message: string; attribute?: string; remedy?: string }[]) =>
  (subject: Subject): Problem[] =>
    subject.fields.flatMap((field) =>
      describe(field, subject).map(({ message, attribute, remedy }) => ({
        line:
          subject.parameters?.lineOf(attribute === undefined ? field.path : [...field.path, attribute]) ?? field.line,
        message: `${labelOf(field)}: ${message}`,
        remedy,
      })),
    );

export const FIELD_RULES: readonly Rule[] = [
  {
    id: 'field-type',
    severity: 'error',
    section: PARAMETERS,
    title: `A field has one of the types ${Object.keys(FIELD_TYPES).join(', ')}; a column fewer.`,
    why: 'GTM refuses a field that it does not know.',
    remedy: 'Use a known type.',
    source: EXPORTS,
    check: onFields((field) => {
      if (typeOf(field)) return [];
      const message = `the type ${show(field.value.type)} is not known here.`;
      return [{ message, attribute: 'type', remedy: `Use ${alternatives(Object.keys(typesFor(field.role)))}.` }];
    }),
  },
  {
    id: 'field-attribute-unknown',
    severity: 'warning',
    section: PARAMETERS,
    title: 'A field has only attributes that fields of its type have.',
    why: 'GTM ignores the attribute or refuses the file, and what it was meant to do does not happen.',
    remedy: 'Remove the attribute, or correct its spelling.',
    source: EXPORTS,
    check: onFields((field) => {
      const type = typeOf(field);
      return Object.keys(field.value)
        .filter((key) => type && !Object.hasOwn(type.attributes, key))
        .map((key) => ({ message: `the attribute "${key}" is not known for ${field.type}.`, attribute: key }));
    }),
  },
  {
    id: 'field-attribute-missing',
    severity: 'error',
    section: PARAMETERS,
    title: 'A field has the attributes without which its type does nothing.',
    why: 'GTM cannot show the field.',
    remedy: 'Add the attribute.',
    source: EXPORTS,
    check: onFields((field) =>
      (typeOf(field)?.required ?? [])
        .filter((key) => !Object.hasOwn(field.value, key) && key !== 'name')
        .map((key) => ({ message: `"${key}" is missing.` })),
    ),
  },
  {
    id: 'field-attribute-form',
    severity: 'error',
    section: PARAMETERS,
    title: 'An attribute has the JSON type that GTM expects.',
    why: 'A text where a list belongs makes GTM refuse the field.',
    remedy: 'Write the value in the form that is named.',
    source: EXPORTS,
    check: onFields((field) => {
      const known = Object.entries(typeOf(field)?.attributes ?? {}).filter(([key]) => Object.hasOwn(field.value, key));
      return known
        .filter(([key, form]) => !hasForm(field.value[key], form))
        .map(([key, form]) => ({ message: `${key} is ${show(field.value[key])}, not a ${form}.`, attribute: key }));
    }),
  },
  {
    id: 'simple-value-type',
    severity: 'warning',
    section: PARAMETERS,
    title: 'TEXT, CHECKBOX, SELECT and RADIO have simpleValueType true.',
    why: 'All exported fields of these types have it.',
    remedy: 'Add "simpleValueType": true.',
    source: EXPORTS,
    check: onFields((field) => {
      const isSimple = field.role === 'field' && ['TEXT', 'CHECKBOX', 'SELECT', 'RADIO'].includes(field.type);
      if (!isSimple || field.value.simpleValueType === true) return [];
      return [{ message: 'simpleValueType is not true.', attribute: 'simpleValueType' }];
    }),
  },
  {
    id: 'group-style',
    severity: 'error',
    section: PARAMETERS,
    title: `groupStyle is ${GROUP_STYLES.join(', ')}.`,
    why: 'GTM knows no other.',
    remedy: `Write ${alternatives(GROUP_STYLES)}.`,
    source: EXPORTS,
    check: onFields(({ type, value }) => {
      if (type !== 'GROUP' || value.groupStyle === undefined || GROUP_STYLES.includes(value.groupStyle as string))
        return [];
      return [{ message: `groupStyle is ${show(value.groupStyle)}.`, attribute: 'groupStyle' }];
    }),
  },
];
