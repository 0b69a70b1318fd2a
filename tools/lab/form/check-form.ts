/** Says which fields of a form apply, and what GTM would not accept in them. Changes nothing. */
import type { Column, Condition, FormProblem, FormValues, Parameter } from './parameter-types.ts';
import { findFault } from './validators.ts';

export interface FormCheck {
  /** Names of all fields and groups that GTM would show. */
  shown: string[];
  problems: FormProblem[];
}

/** Hidden fields are not checked, as in GTM. */
export function checkForm(parameters: readonly Parameter[], values: FormValues): FormCheck {
  const shown: string[] = [];
  const problems: FormProblem[] = [];
  const visit = (parameter: Parameter): void => {
    if (!isShown(parameter, values)) return;
    shown.push(parameter.name);
    problems.push(...checkField(parameter, values[parameter.name]));
    parameter.subParams?.forEach(visit);
  };
  parameters.forEach(visit);
  return { shown, problems };
}

function isShown({ enablingConditions = [] }: Parameter, values: FormValues): boolean {
  return enablingConditions.length === 0 || enablingConditions.some((condition) => holds(condition, values));
}

function holds({ paramName, paramValue, type }: Condition, values: FormValues): boolean {
  const value = values[paramName];
  if (type === 'EQUALS') return value === paramValue;
  if (type === 'NOT_EQUALS') return value !== paramValue;
  const present = value !== undefined && value !== '' && value !== false;
  return type === 'NOT_PRESENT' ? !present : present;
}

function checkField(parameter: Parameter, value: unknown): FormProblem[] {
  const fault = checkKind(parameter, value) ?? findFault(value, parameter.valueValidators);
  if (fault !== undefined) return [{ name: parameter.name, message: fault }];
  return parameter.type === 'SIMPLE_TABLE' ? checkTable(parameter, value as FormValues[] | undefined) : [];
}

/** What a form in GTM cannot hold, but a file that was edited can. */
function checkKind({ type, selectItems, radioItems }: Parameter, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const items = selectItems ?? radioItems;
  if (items && !items.some((item) => item.value === value)) return 'Choose one of the values of the list.';
  if (type === 'CHECKBOX' && typeof value !== 'boolean') return 'A checkbox is true or false.';
  if (type === 'TEXT' && typeof value !== 'string' && typeof value !== 'number') return 'Write a text or a number.';
  const isTable = Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);
  return type === 'SIMPLE_TABLE' && !isTable ? 'A table is a list of rows.' : undefined;
}

function checkTable({ name, simpleTableColumns = [] }: Parameter, rows: FormValues[] = []): FormProblem[] {
  return simpleTableColumns.flatMap((column) => {
    const problems = rows.flatMap((cells, row) => {
      const fault = findFault(cells[column.name] ?? '', column.valueValidators) ?? findTwin(rows, row, column);
      return fault === undefined ? [] : [{ name, row, column: column.name, message: fault }];
    });
    return problems;
  });
}

function findTwin(rows: readonly FormValues[], row: number, column: Column): string | undefined {
  if (column.isUnique !== true) return undefined;
  const value = rows[row]?.[column.name];
  const isTwin = rows.slice(0, row).some((other) => other[column.name] === value);
  return isTwin ? `“${column.displayName}” must differ from row to row.` : undefined;
}
