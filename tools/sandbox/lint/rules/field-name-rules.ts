/** Rules on the names of fields, and on how the code reads them from `data`. */
import type { AnyNode } from 'acorn';
import { placeInFile, type CodeFacts } from '../code-facts.ts';
import { typesFor } from '../field-types.ts';
import type { Field } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { CODE, PARAMETERS } from '../subject.ts';
import { VALUE_METHODS } from '../../language/methods.ts';
import { memberName } from '../../language/required-apis.ts';
import { walkTree } from '../../language/syntax-tree.ts';
import { labelOf, onFields } from './field-rules.ts';

const STYLE = 'Google, "Custom template style guide".';
const EXPORTS = 'The fields of published server templates.';

/** Columns must differ within their table, fields in the whole template. */
const isSameScope = (a: Field, b: Field) => a.table === b.table;

interface DataReads {
  names: Map<string, AnyNode>;
  /** The code reads `data` in a way that hides which fields it uses, e.g. `data[key]`, `f(data)` or `data.hasOwnProperty(key)`. */
  isOpen: boolean;
}

function readsOfData({ tree, scopes }: CodeFacts): DataReads {
  const names = new Map<string, AnyNode>();
  const written = new Set<string>();
  let isOpen = false;
  walkTree(tree.program, (node, ancestors) => {
    if (node.type !== 'Identifier' || node.name !== 'data' || !scopes.free.includes(node)) return;
    const parent = ancestors.at(-1);
    const name = parent?.type === 'MemberExpression' && parent.object === node ? memberName(parent) : undefined;
    const owner = ancestors.at(-2);
    // What the code itself puts into data needs no field.
    if (owner?.type === 'AssignmentExpression' && owner.left === parent) written.add(name ?? '');
    else if (name === undefined || !parent || VALUE_METHODS.has(name)) isOpen = true;
    else if (!names.has(name)) names.set(name, parent);
  });
  for (const name of written) names.delete(name);
  return { names, isOpen };
}

export const FIELD_NAME_RULES: readonly Rule[] = [
  {
    id: 'field-name-missing',
    severity: 'error',
    section: PARAMETERS,
    title: 'Every field has a name, labels and groups too.',
    why: 'All exported fields have one; the code reads values by it.',
    remedy: 'Add "name": "…".',
    source: EXPORTS,
    check: onFields((field) => (field.name === '' ? [{ message: 'it has no name.' }] : [])),
  },
  {
    id: 'field-name-duplicate',
    severity: 'error',
    section: PARAMETERS,
    title: 'Names of fields are unique in the whole template, nested fields included; columns within their table.',
    why: 'Two fields of one name share one value in data.',
    remedy: 'Rename one of them.',
    source: EXPORTS,
    check: onFields((field, { fields }) => {
      const first = fields.find((other) => other.name === field.name && isSameScope(other, field));
      const isSecond = field.name !== '' && first !== field;
      return isSecond && first
        ? [{ message: `the name is taken by the field on line ${first.line}.`, attribute: 'name' }]
        : [];
    }),
  },
  {
    id: 'field-name-style',
    severity: 'warning',
    section: PARAMETERS,
    title: 'Names of fields are in lowerCamelCase.',
    why: 'The style guide asks for it, and a name with other characters cannot be read as data.name.',
    remedy:
      'Write pixelId, not pixel_id or "Pixel ID". Do not rename a field of a published template: forms would lose its value.',
    source: STYLE,
    check: onFields((field) =>
      field.name === '' || /^[a-z][A-Za-z0-9]*$/.test(field.name)
        ? []
        : [{ message: 'the name is not in lowerCamelCase.', attribute: 'name' }],
    ),
  },
  {
    id: 'data-field-unknown',
    severity: 'error',
    section: CODE,
    title: 'The code reads only fields that exist.',
    why: 'data.x is undefined for ever when no field is called x; the usual cause is a renamed field.',
    remedy: 'Add the field to ___TEMPLATE_PARAMETERS___, or correct the name.',
    source: 'Google, "Sandboxed JavaScript": data holds the values of the fields.',
    check: ({ code, fields, parameters }) => {
      if (!code || !parameters) return [];
      const known = new Set(['gtmOnSuccess', 'gtmOnFailure', ...fields.map(({ name }) => name)]);
      return [...readsOfData(code).names]
        .filter(([name]) => !known.has(name) && !name.startsWith('gtm'))
        .map(([name, node]) => ({
          ...placeInFile(code, node),
          message: `There is no field "${name}" for data.${name}.`,
        }));
    },
  },
  {
    id: 'field-unread',
    severity: 'warning',
    section: PARAMETERS,
    title: 'The code reads every field that has a value, or a condition depends on it.',
    why: 'People fill in a field that does nothing.',
    remedy: 'Read data.<name> in the code, or remove the field.',
    source: 'Experience with published templates.',
    check: ({ code, fields, parameters }) => {
      if (!code || !parameters) return [];
      const { names, isOpen } = readsOfData(code);
      if (isOpen) return [];
      const conditions = JSON.stringify(parameters.value);
      return fields
        .filter((field) => field.role === 'field' && field.name !== '' && typesFor('field')[field.type]?.hasValue)
        .filter(({ name }) => !names.has(name) && !conditions.includes(`"paramName":${JSON.stringify(name)}`))
        .map((field) => ({ line: field.line, message: `${labelOf(field)}: no code reads data.${field.name}.` }));
    },
  },
];
