/** Flattens ___TEMPLATE_PARAMETERS___ into a list of fields, nested ones and table columns included. Owns no rule. */
import { isObject, listOf, type JsonObject } from './json-value.ts';
import type { JsonPath, LocatedJson } from './located-json.ts';

export interface Field {
  value: JsonObject;
  type: string;
  name: string;
  path: JsonPath;
  /** Line of the file. */
  line: number;
  /** A field of the form, a column of a simple table, or a parameter of a parameter table. */
  role: 'field' | 'column' | 'parameter';
  /** The table of a column or parameter. */
  table?: Field;
}

/** Everything that looks like a field, in file order; entries that are not objects are left to the rule on shapes. */
export function flattenFields(parameters: LocatedJson): Field[] {
  return listOf(parameters.value).flatMap((value, index) =>
    flatten(value, { path: [index], parameters, role: 'field' }),
  );
}

interface Place {
  path: JsonPath;
  parameters: LocatedJson;
  role: Field['role'];
  table?: Field;
}

function flatten(value: unknown, place: Place): Field[] {
  if (!isObject(value)) return [];
  const { path, parameters, role, table } = place;
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : '');
  const line = parameters.lineOf(path);
  const field: Field = { value, type: text('type'), name: text('name'), path, line, role, table };
  return [field, ...children(field, parameters)];
}

function children(field: Field, parameters: LocatedJson): Field[] {
  const { value, path } = field;
  const nested = (list: unknown, at: JsonPath, place: Pick<Place, 'role' | 'table'>) =>
    listOf(list).flatMap((child, index) => flatten(child, { path: [...at, index], parameters, ...place }));
  const inItems = (key: string) =>
    listOf(value[key]).flatMap((item, index) =>
      isObject(item) ? nested(item.subParams, [...path, key, index, 'subParams'], { role: 'field' }) : [],
    );
  const columns = listOf(value.paramTableColumns).flatMap((column, index) =>
    isObject(column)
      ? flatten(column.param, {
          path: [...path, 'paramTableColumns', index, 'param'],
          parameters,
          role: 'parameter',
          table: field,
        })
      : [],
  );
  return [
    ...nested(value.subParams, [...path, 'subParams'], { role: 'field' }),
    ...inItems('radioItems'),
    ...inItems('selectItems'),
    ...nested(value.simpleTableColumns, [...path, 'simpleTableColumns'], { role: 'column', table: field }),
    ...columns,
  ];
}
