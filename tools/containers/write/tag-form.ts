/** The form of a server template as the parameters of a tag: every field that can be seen, with its preset or the value given. */
import { parseTemplateFile } from '../../sandbox/template-file.ts';
import { isObject, member, textOf, type Json } from '../format/container.ts';
import { flag, table, text, type Node, type Row } from '../format/nodes.ts';

export type FormValues = Readonly<Record<string, string | boolean | readonly Row[]>>;

interface Field {
  name: string;
  type: string;
  preset: unknown;
  conditions: { name: string; equals: unknown }[];
}

export interface Form {
  displayName: string;
  /** Throws for a field that the form does not have, so that no value is lost. */
  parameters: (values: FormValues) => Node[];
  /** Columns of a table of the form that take one of a list of values: column → values. */
  choices: (table: string) => ReadonlyMap<string, readonly string[]>;
}

export const readForm = (template: string): Form => {
  const { info, parameters } = parseTemplateFile(template);
  const fields = parameters.filter(isObject).flatMap(fieldsOf);
  return {
    displayName: textOf(info['displayName']),
    parameters: (values) => {
      const unknown = Object.keys(values).find((name) => !fields.some((field) => field.name === name));
      if (unknown !== undefined) throw new Error(`the form has no field "${unknown}"`);
      const valueOf = ({ name, preset }: Field): unknown => (Object.hasOwn(values, name) ? values[name] : preset);
      const isShown = ({ conditions }: Field): boolean =>
        conditions.every(({ name, equals }) => {
          const other = fields.find((field) => field.name === name);
          return other !== undefined && valueOf(other) === equals;
        });
      return fields.filter(isShown).map((field) => nodeOf(field, valueOf(field)));
    },
    choices: (name) => new Map(columnsOf(parameters, name)),
  };
};

const list = (json: Json, key: string): Json[] => {
  const value = member(json, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

const fieldsOf = (json: Json): Field[] => {
  const type = textOf(member(json, 'type'));
  if (type === 'GROUP') return list(json, 'subParams').flatMap(fieldsOf);
  const conditions = list(json, 'enablingConditions').map((each) => ({
    name: textOf(member(each, 'paramName')),
    equals: member(each, 'paramValue'),
  }));
  return [{ name: textOf(member(json, 'name')), type, preset: member(json, 'defaultValue'), conditions }];
};

const nodeOf = ({ name, type }: Field, value: unknown): Node => {
  if (type === 'CHECKBOX') return flag(name, value === true);
  if (type === 'SIMPLE_TABLE') return table(name, Array.isArray(value) ? (value as Row[]) : []);
  return text(name, typeof value === 'string' || typeof value === 'number' ? String(value) : '');
};

const columnsOf = (parameters: readonly unknown[], name: string): [string, string[]][] =>
  parameters
    .filter(isObject)
    .flatMap((group) => list(group, 'subParams'))
    .filter((field) => member(field, 'name') === name)
    .flatMap((field) => list(field, 'simpleTableColumns'))
    .map((column) => [
      textOf(member(column, 'name')),
      list(column, 'selectItems').map((item) => textOf(member(item, 'value'))),
    ]);
